import Findings
import Foundation
import Pacta
import PactaReports

/// The code of the pages on reports. Every block of a page stands here word for word.
enum ReportExamples {
  // PactaReports.md
  static func page(_ result: CompatibilityResult, page: URL) throws {
    try Data().write(to: page)
    let file = try FileHandle(forWritingTo: page)
    try ReportFormat.html.write(result.report) { try file.write(contentsOf: $0) }
    try file.close()
  }

  // WritingReports.md
  static func formats(_ result: CompatibilityResult, folder: URL) throws -> [Int] {
    for name in ["report.html", "report.docx", "report.xlsx", "report.sarif"] {
      guard let format = ReportFormat(ending: name) else { continue }
      var bytes: [UInt8] = []
      try format.write(result.report) { bytes += $0 }
      try Data(bytes).write(to: folder.appendingPathComponent(name))
    }

    let text = result.report.markdown()
    let json = try result.report.json()
    let letter = try result.report.docx(template: .preliminary)

    return [text.utf8.count, json.count, letter.count]
  }

  // WritingReports.md
  static func lines(_ result: CompatibilityResult, print: Printing) {
    for line in result.report.lines where line.severity != nil {
      print(line.number, line.clause.path, line.levelText, line.recommendation)
    }
  }

  // WritingReports.md
  static func changes(
    _ result: CompatibilityResult, earlierBytes: [UInt8], print: Printing
  ) throws {
    let earlier = try SavedReport(json: earlierBytes)
    let report = try result.report.measured(by: earlier)
    print(report.standingFindings.count, "findings are new")

    let difference = try ReportDifference(from: earlier, to: SavedReport(json: report.json()))
    print(difference.table(report.wording))
  }

  // DecisionWorkbook, docs/reports.md
  static func workbook(
    _ report: CompatibilityReport, _ bytes: [UInt8]
  ) throws -> DecisionSheet {
    let workbook = DecisionWorkbook(wordings: report.wordings)
    let sheet = try workbook.read(bytes, name: "report.xlsx")
    return sheet
  }

  // PassageReport
  static func passage(print: Printing) throws {
    let analyzer = try TextAnalyzer(rules: .bundled)
    let report = try PassageReport(of: "Mỗi Bên sẽ công bố luật của mình.", with: analyzer)
    print(report.text())
  }
}
