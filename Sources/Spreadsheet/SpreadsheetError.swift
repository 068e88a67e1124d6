/// Why a workbook could not be written.
public enum SpreadsheetError: Error, Hashable, Sendable {
  /// libxlsxwriter could not; `message` is its wording.
  case library(message: String)
}

extension SpreadsheetError: CustomStringConvertible {
  /// One English sentence for logs and for the message of a wider error.
  public var description: String {
    switch self {
    case .library(let message): "the workbook cannot be written: \(message)"
    }
  }
}
