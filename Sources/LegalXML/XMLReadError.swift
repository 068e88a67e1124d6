/// Why bytes could not be read as an XML document.
///
/// Lines and columns count from 1.
public enum XMLReadError: Error, Hashable, Sendable {
  /// The input has more bytes than `limit`.
  case tooLarge(limit: Int)
  /// An element on `line` is nested deeper than `limit`.
  case tooDeep(limit: Int, line: Int)
  /// The document has more than `limit` elements and text nodes.
  case tooManyNodes(limit: Int)
  /// An element on `line` has, or inherits, more than `limit` attributes or namespace declarations.
  case tooManyAttributes(limit: Int, line: Int)
  /// The document has more than `limit` different names and namespaces.
  case tooManyNames(limit: Int)
  /// A tag, comment or processing instruction that starts on `line` is longer than `limit` bytes.
  case markupTooLong(limit: Int, line: Int)
  /// The document has a DOCTYPE on `line`. None is read, so no entity can be declared.
  case documentTypeRefused(line: Int)
  /// The document is not well-formed; `message` is libxml2's wording.
  case malformed(line: Int, column: Int, message: String)
  /// The input has no bytes other than white space.
  case empty
}

extension XMLReadError: CustomStringConvertible {
  /// One English sentence for logs and for the message of a wider error.
  public var description: String {
    switch self {
    case .tooLarge(let limit):
      "the input is larger than the limit of \(limit) bytes"
    case .tooDeep(let limit, let line):
      "line \(line): elements are nested deeper than the limit of \(limit)"
    case .tooManyNodes(let limit):
      "the document has more than the limit of \(limit) nodes"
    case .tooManyAttributes(let limit, let line):
      "line \(line): an element has more than the limit of \(limit) attributes"
    case .tooManyNames(let limit):
      "the document has more than the limit of \(limit) different names"
    case .markupTooLong(let limit, let line):
      "line \(line): a tag or comment is longer than the limit of \(limit) bytes"
    case .documentTypeRefused(let line):
      "line \(line): a document type declaration is not accepted"
    case .malformed(let line, let column, let message):
      "line \(line), column \(column): \(message)"
    case .empty:
      "the input is empty"
    }
  }
}
