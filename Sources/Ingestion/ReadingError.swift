/// Why a file could not be read as a document at all.
///
/// Anything less than that is a `Diagnostic` beside the document.
public struct ReadingError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Stable kebab-case name, such as `empty-file`.
  public let code: String
  /// What is wrong, where, and what to do, in English, without the file's name.
  public let message: String

  public init(code: String, message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { message }

  static let emptyFile = ReadingError(
    code: "empty-file", message: "the file is empty; expected the text of a law or treaty")

  static func binary(at offset: Int) -> ReadingError {
    ReadingError(
      code: "binary-file",
      message: "byte \(offset) is no text; expected UTF-8 or UTF-16 text, DOCX or XML. "
        + "Convert the file to one of these first")
  }

  static func tooLarge(bytes: Int, limit: Int) -> ReadingError {
    ReadingError(
      code: "file-too-large",
      message: "the file has \(bytes) bytes, the limit is \(limit); split it or raise the limit")
  }

  static func unsupported(_ format: String) -> ReadingError {
    ReadingError(
      code: "unsupported-format",
      message: "\(format) is not read yet; convert the file to text, DOCX or Akoma Ntoso first")
  }
}
