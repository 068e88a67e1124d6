internal import LegalModel
internal import LegalXML

/// Reads XML: tells the schema from the root element.
struct XMLReader {
  let source: SourceDescription

  /// The instruments of a file.
  func read(_ bytes: [UInt8]) throws(ReadingError) -> [LegalDocument] {
    let tree: XMLTree
    do {
      tree = try XMLTree(parsing: bytes)
    } catch {
      throw ReadingError.xml(error)
    }
    switch tree.name(of: tree.root) {
    case "treaty": return TotaReader(source: source).read(tree)
    case "akomaNtoso": return try AkomaNtosoReader(source: source).read(tree)
    case let root:
      throw .unsupported("XML with the root element <\(root ?? "")>")
    }
  }
}

extension ReadingError {
  /// An XML error in the words of a reader of files.
  static func xml(_ error: XMLReadError) -> ReadingError {
    switch error {
    case .empty: .emptyFile
    case .malformed(let line, let column, let message):
      ReadingError(
        code: "malformed-xml",
        message: "line \(line), column \(column): \(message); the file must be well-formed XML")
    case .documentTypeRefused(let line):
      ReadingError(
        code: "document-type-refused",
        message: "line \(line): a DOCTYPE is refused, since entities can be used for attacks; "
          + "remove the declaration")
    case .tooLarge(let limit):
      ReadingError(code: "file-too-large", message: "the XML is larger than \(limit) bytes")
    case .tooDeep(let limit, let line):
      ReadingError(
        code: "xml-too-deep",
        message: "line \(line): elements are nested deeper than \(limit); no legal text needs that")
    case .tooManyNodes(let limit):
      ReadingError(code: "xml-too-large", message: "the XML has more than \(limit) nodes")
    case .tooManyAttributes(let limit, let line):
      ReadingError(
        code: "xml-too-large", message: "line \(line): more than \(limit) attributes on one element"
      )
    case .tooManyNames(let limit):
      ReadingError(code: "xml-too-large", message: "the XML has more than \(limit) different names")
    case .markupTooLong(let limit, let line):
      ReadingError(
        code: "xml-too-large",
        message: "line \(line): a tag or comment is longer than \(limit) bytes")
    }
  }
}
