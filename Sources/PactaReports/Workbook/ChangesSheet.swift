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
    var sheet = Sheet(
      name: names.changes, columns: ChangesSheet.columns.map { Column(width: $0.width) },
      rows: [Row(headings)]
        + groups.flatMap { group in group.lines.map { row($0, of: group.name) } })
    sheet.frozen = (1, 0)
    sheet.filterRow = 0
    sheet.print.repeatedRows = 0...0
    return sheet
  }

  private typealias Group = (name: String, lines: [ConcordanceLine])

  /// Offences belong in the criminal code, whichever provision a clause was compared with; so they stand
  /// apart. Findings that rest on no act come last.
  private var groups: [Group] {
    var crimes: [ConcordanceLine] = []
    var unplaced: [ConcordanceLine] = []
    var byAct: [String: [ConcordanceLine]] = [:]
    for line in changes {
      if report.assessments[line.row].requirement == .criminalisation {
        crimes.append(line)
      } else if let law = line.law, law.role == .deciding {
        byAct[law.place.document, default: []].append(line)
      } else {
        unplaced.append(line)
      }
    }
    let acts = report.corpus.map { document in
      let title = document.metadata.title.flatMap { $0 == document.name ? nil : $0 }
      let name = [document.name, title].compactMap { $0 }.joined(separator: " – ")
      return (name: name, lines: byAct[document.name] ?? [])
    }
    let all: [Group] =
      [(wording.text(.changesCrimes), crimes)] + acts + [(wording.text(.changesNoAct), unplaced)]
    return all.filter { !$0.lines.isEmpty }
  }

  /// The lines whose finding calls for a change and was not taken back, the gravest first.
  private var changes: [ConcordanceLine] {
    report.lines.filter { line in
      let calls = line.finding?.recommendation?.action.changesLaw ?? false
      return calls && !(line.decision?.setsAside ?? false)
    }.enumerated().sorted { left, right in
      let (first, second) = (left.element.severity ?? .info, right.element.severity ?? .info)
      return first == second ? left.offset < right.offset : first > second
    }.map(\.element)
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
