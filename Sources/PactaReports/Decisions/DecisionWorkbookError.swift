public import LegalXML
public import OfficePackage

/// Why a file with decisions could not be read at all.
public enum DecisionWorkbookError: Error, Hashable, Sendable {
  /// The file is no readable ZIP package.
  case package(PackageError)
  /// A part of it is no readable XML.
  case xml(XMLReadError, part: String)
  /// The package holds something else than a workbook.
  case noWorkbook
  /// A sheet has a row with a number that no sheet can have.
  case brokenSheet(String)
}

extension DecisionWorkbookError: CustomStringConvertible {
  /// One English sentence for logs and for the message of a wider error.
  public var description: String {
    switch self {
    case .package(let error): "\(error); save the workbook as .xlsx and try again"
    case .xml(let error, let part): "the part \(part) cannot be read: \(error)"
    case .brokenSheet(let name):
      "the sheet '\(name)' has a row with an impossible number; save the workbook again as .xlsx"
    case .noWorkbook: "the file is no XLSX workbook; save it as .xlsx and try again"
    }
  }
}
