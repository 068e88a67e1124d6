import Findings
import LegalModel
import Pacta
import Spreadsheet

/// The sheet with the documents to change: grouped by act, the gravest findings first.
struct ChangesSheet {
  let report: CompatibilityReport
  let names: SheetNames
  let looks: SheetLooks

  private var wording: Wording { report.wording }

  private static let columns: [(heading: Phrase, width: Double)] = [
    (.columnAct, 28), (.columnProvision, 24), (.columnRecommendation, 50), (.columnClause, 20),
    (.columnAnalysis, 60), (.tableSeverity, 12), (.columnLeadAgency, 20), (.columnDeadline, 12),
  ]

  var sheet: Sheet {
    let headings = ChangesSheet.columns.map { Cell(wording.text($0.heading), looks.heading) }
    let lines = Dictionary(report.lines.compactMap { line in line.finding.map { ($0.id, line) } }) {
      first, _ in first
    }
    let rows = report.changeGroups.flatMap { group in
      group.findings.compactMap { lines[$0.id] }.map { row($0, of: group.title) }
    }
    var sheet = Sheet(
      name: names.changes, columns: ChangesSheet.columns.map { Column(width: $0.width) },
      rows: [Row(headings)] + rows)
    sheet.frozen = (1, 0)
    sheet.filterRow = 0
    sheet.print.repeatedRows = 0...0
    return sheet
  }

  private func row(_ line: ConcordanceLine, of act: String) -> Row {
    let deadline = line.decision?.deadline
    let place = line.law.flatMap { $0.role == .deciding ? $0.place.path : nil } ?? ""
    return [
      Cell(act, looks.label), Cell(place, looks.plain), Cell(line.recommendation, looks.plain),
      Cell(line.clause.path, looks.plain), Cell(line.analysis, looks.plain),
      Cell(line.severity.map { wording.text(.severity($0)) } ?? "", looks.centred),
      Cell(line.leadAgency, looks.plain),
      Cell(
        deadline.map { .date($0) } ?? .empty, looks.centred.with { $0.format = "dd/mm/yyyy" }),
    ]
  }
}
