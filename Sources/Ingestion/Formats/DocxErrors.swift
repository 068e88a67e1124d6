internal import LegalXML
internal import OfficePackage

/// Why a Word file cannot be read.
extension ReadingError {
  /// What an error of the package means for the reader of a document.
  static func package(_ error: PackageError) -> ReadingError {
    switch error {
    case .notAZip, .corrupt:
      ReadingError(
        code: "damaged-package",
        message: "\(error.description); the file may be cut off. Get a complete copy")
    case .bomb:
      ReadingError(
        code: "package-too-large",
        message: "\(error.description); a file like this can exhaust the memory and is not opened")
    case .encrypted:
      ReadingError(
        code: "encrypted-package",
        message: "\(error.description); save the document without a password first")
    case .missingPart, .unsupportedCompression, .unsafeName, .duplicateName:
      ReadingError(
        code: "damaged-package",
        message: "\(error.description); save the document again with Word or LibreOffice")
    }
  }

  /// A package that holds no Word document.
  static func noWordDocument(found kind: String) -> ReadingError {
    ReadingError(
      code: "no-word-document",
      message: "the ZIP archive is \(kind), it holds no word/document.xml; "
        + "expected a Word document (.docx)")
  }

  /// XML that is not well-formed, or passes a limit.
  static func xml(_ error: XMLReadError, part: String) -> ReadingError {
    let cause = xml(error)
    return ReadingError(code: cause.code, message: part + ": " + cause.message)
  }

  /// A compound file: Word up to 2003, or a newer document that a password encrypts.
  static let compoundFile = ReadingError(
    code: "compound-file",
    message: "the file is a Word document of the old binary form (.doc) or encrypted; "
      + "save it as .docx without a password first")
}
