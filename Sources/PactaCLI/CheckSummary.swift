import Findings
import LegalModel
import Pacta
import PactaReports

/// What `check` says at its end, in the language of the report.
struct CheckSummary {
  /// The lines.
  let text: String

  /// - Parameter output: the file that has the report; nil for standard output, where only what was
  ///   compared is told: the counts stand in the report above.
  init(_ report: CompatibilityReport, output: String?) {
    let (wording, coverage) = (report.wording, report.coverage)
    let compared = [
      coverage.treatyProvisions, coverage.corpusProvisions, coverage.corpusDocuments,
    ]
    let candidates = [coverage.withCandidates, coverage.withoutCandidates]
    let opening =
      wording.text(.summaryCompared, compared.map(String.init))
      + (coverage.withoutCandidates == 0
        ? "" : " " + wording.text(.summaryCandidates, candidates.map(String.init)))
    guard let output else {
      text = opening
      return
    }
    let unread =
      coverage.unreadInputs == 0
      ? [] : [wording.text(.closingUnread, [String(coverage.unreadInputs)])]
    let closing = unread + [wording.text(.closingReport, [output])]
    text = [opening, CheckSummary.table(of: report).text, closing.joined(separator: "\n")]
      .joined(separator: "\n\n")
  }

  /// Levels and severities that occur, with counts. Findings that experts settled are left out.
  private static func table(of report: CompatibilityReport) -> CountTable {
    CountTable(
      parts: [
        CountTable.levels(report.levelCounts, report.wording),
        CountTable.severities(report.severityCounts, report.wording),
      ])
  }
}
