internal import LegalModel
internal import LegalXML
internal import OfficePackage

/// The parts of a Word package that matter for its text, unpacked and parsed.
struct DocxParts {
  /// Name of the part that holds the document.
  let documentName: String
  let document: XMLTree
  private(set) var styles: XMLTree?
  private(set) var numbering: XMLTree?
  private(set) var footnotes: XMLTree?
  private(set) var endnotes: XMLTree?
  private(set) var diagnostics: [Diagnostic] = []
  private let package: ZIPPackage
  private var readNames: Set<String> = []

  /// Opens a package and reads its parts.
  init(_ bytes: [UInt8]) throws(ReadingError) {
    do {
      package = try ZIPPackage(bytes: bytes)
    } catch {
      throw .package(error)
    }
    documentName = try DocxParts.documentName(in: package)
    document = try DocxParts.tree(documentName, in: package)
    readNames.insert(documentName)
    let relationships = DocxParts.relationships(of: documentName, in: package)
    styles = optional(relationships, "styles")
    numbering = optional(relationships, "numbering")
    footnotes = optional(relationships, "footnotes")
    endnotes = optional(relationships, "endnotes")
  }

  /// A part that the text can do without: when it is damaged, a diagnostic says so.
  private mutating func optional(_ relationships: Relationships, _ type: String) -> XMLTree? {
    guard let name = relationships.parts(typeSuffix: type).first, package.part(name) != nil else {
      return nil
    }
    readNames.insert(name)
    do {
      return try DocxParts.tree(name, in: package)
    } catch {
      diagnostics.append(
        Diagnostic(
          code: "part-unreadable", level: .warning,
          template: "a part of the file cannot be read and is left out: %1",
          arguments: [error.message]))
      return nil
    }
  }

  // MARK: Finding parts

  private static func documentName(in package: ZIPPackage) throws(ReadingError) -> String {
    let main = relationships(of: "", in: package).parts(typeSuffix: "officeDocument").first
    let name = main ?? "word/document.xml"
    let isWord = name.hasPrefix("word/") || main == nil
    if isWord, let part = package.part(name) { return part.name }
    let kind =
      if package.part("xl/workbook.xml") != nil {
        "an Excel workbook"
      } else if package.part("ppt/presentation.xml") != nil {
        "a PowerPoint presentation"
      } else if package.part("content.xml") != nil {
        "an OpenDocument file"
      } else {
        "no Office file"
      }
    throw .noWordDocument(found: kind)
  }

  private static func tree(_ name: String, in package: ZIPPackage) throws(ReadingError) -> XMLTree {
    let bytes: [UInt8]
    do {
      bytes = try package.read(name)
    } catch {
      throw .package(error)
    }
    do {
      return try XMLTree(parsing: bytes)
    } catch {
      throw .xml(error, part: name)
    }
  }

  /// The relationships of a part; none when they cannot be read.
  private static func relationships(of source: String, in package: ZIPPackage) -> Relationships {
    let name = PartName.relationships(of: source)
    guard package.part(name) != nil, let tree = try? tree(name, in: package) else {
      return Relationships(source: source, [])
    }
    let all = tree.children(of: tree.root).compactMap { node -> Relationship? in
      guard tree.name(of: node) == "Relationship" else { return nil }
      return Relationship(
        id: tree.value(of: "Id", on: node) ?? "", type: tree.value(of: "Type", on: node) ?? "",
        target: tree.value(of: "Target", on: node) ?? "",
        isExternal: tree.value(of: "TargetMode", on: node) == "External")
    }
    return Relationships(source: source, all)
  }

  // MARK: Ledger

  /// Every part with what became of it; text of the document part that was dropped stands behind it
  /// as `word/document.xml#reason`.
  func ledger(dropped: [String: Int]) -> [Ledger.Part] {
    var parts = package.parts.map { part in
      Ledger.Part(
        name: part.name, bytes: part.uncompressedSize,
        disposition: readNames.contains(part.name)
          ? "read" : DocxDisposition.disposition(of: part.name))
    }
    for (reason, bytes) in dropped.sorted(by: { $0.key < $1.key }) {
      parts.append(
        Ledger.Part(name: documentName + "#" + reason, bytes: bytes, disposition: reason))
    }
    return parts
  }
}
