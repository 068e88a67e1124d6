import Findings
import Foundation
import LegalModel
public import Pacta
import Spreadsheet

extension CompatibilityReport {
  /// Writes the report as an XLSX workbook that experts fill in and give back: the table of concordance
  /// with columns for decisions, a summary with charts, the documents to change, and how to fill it in.
  ///
  /// ``DecisionWorkbook`` reads it back. The same report gives the same bytes.
  ///
  /// - Throws: What the sink throws, or an error where the workbook cannot be written.
  public func writeWorkbook(to sink: ReportSink) throws {
    let looks = SheetLooks()
    let names = SheetNames(wording)
    let howTo = HowToSheet(wording: wording, names: names, looks: looks)
    let table = ConcordanceSheet(report: self, names: names, howTo: howTo, looks: looks)
    let counts = LineCounts(self)
    try Workbook(
      title: wording.text(.reportTitle), author: "pacta \(tool.version)", created: options.asOf,
      properties: WorkbookProperty.all(of: self),
      sheets: [
        table.sheet,
        SummarySheet(report: self, counts: counts, names: names, looks: looks).sheet,
        ChangesSheet(report: self, names: names, looks: looks).sheet, howTo.sheet,
      ]
    ).write(to: sink)
  }
}

/// What a workbook says of the report that it was made from. The raw values are the names of the
/// properties in the file.
enum WorkbookProperty: String, CaseIterable {
  case form = "pacta.form"
  case treaty = "pacta.treaty"
  case treatyURI = "pacta.treatyURI"
  case treatyDocument = "pacta.treatyDocument"
  case treatyDigest = "pacta.treatyDigest"
  case version = "pacta.version"
  case asOf = "pacta.asOf"
  case rulesDigest = "pacta.rulesDigest"
  case lexiconDigest = "pacta.lexiconDigest"
  case statusDigest = "pacta.statusDigest"
  case corpusDigest = "pacta.corpusDigest"

  /// All properties that have a value for a report, in order.
  static func all(of report: CompatibilityReport) -> [(name: String, value: String)] {
    allCases.compactMap { property in
      let value = property.value(of: report)
      return value.isEmpty ? nil : (property.rawValue, value)
    }
  }

  /// The treaty that a report is on, in a word: its work URI, else its title, else its name.
  static func name(ofTreatyIn report: CompatibilityReport) -> String {
    let first = report.treaty.first
    return first?.metadata.workURI?.value ?? first?.metadata.title ?? first?.name ?? ""
  }

  private func value(of report: CompatibilityReport) -> String {
    let first = report.treaty.first
    return switch self {
    case .form: "1"
    case .treaty: first?.metadata.title ?? first?.name ?? ""
    case .treatyURI: first?.metadata.workURI?.value ?? ""
    case .treatyDocument: first?.name ?? ""
    case .treatyDigest: first?.sourceDigest ?? ""
    case .version: report.tool.version
    case .asOf: report.options.asOf?.description ?? ""
    case .rulesDigest: report.tool.rulesDigest
    case .lexiconDigest: report.tool.lexiconDigest
    case .statusDigest: report.tool.statusDigest
    case .corpusDigest: report.tool.corpusDigest
    }
  }
}

/// The names of the sheets, as a tab can bear them.
struct SheetNames {
  let concordance: String
  let summary: String
  let changes: String
  let howTo: String

  init(_ wording: Wording) {
    concordance = wording.text(.workbookConcordance)
    summary = wording.text(.workbookSummary)
    changes = wording.text(.workbookChanges)
    howTo = wording.text(.workbookHowTo)
  }
}
