import Alignment
import Findings
import LegalModel
import Pacta

/// A column of the table of concordance, as XLSX and CSV have it.
///
/// The raw value is the key by which programs know the column in any language.
enum TableColumn: String, CaseIterable, Sendable {
  case number, clause, clauseText, requirement, act, provision, provisionText, amended, level
  case analysis, severity, confidence, recommendation
  case decision, settledLevel, reason, author, date, expires, leadAgency, deadline, pastDecision
  case fingerprint, rule, place

  /// The words above the column.
  var heading: Phrase {
    switch self {
    case .number: .tableNumber
    case .clause: .columnClause
    case .clauseText: .columnClauseText
    case .requirement: .tableRequirement
    case .act: .columnAct
    case .provision: .columnProvision
    case .provisionText: .columnProvisionText
    case .amended: .columnAmended
    case .level: .columnLevel
    case .analysis: .columnAnalysis
    case .severity: .tableSeverity
    case .confidence: .tableConfidence
    case .recommendation: .columnRecommendation
    case .decision: .columnDecision
    case .settledLevel: .columnSettledLevel
    case .reason: .columnReason
    case .author: .columnAuthor
    case .date: .columnDate
    case .expires: .columnExpires
    case .leadAgency: .columnLeadAgency
    case .deadline: .columnDeadline
    case .pastDecision: .columnPastDecision
    case .fingerprint: .columnFingerprint
    case .rule: .columnRule
    case .place: .columnPlace
    }
  }

  /// The columns that an expert fills in.
  static let decisionColumns: [TableColumn] = [
    .decision, .settledLevel, .reason, .author, .date, .expires, .leadAgency, .deadline,
  ]
  /// The columns that programs know a line by.
  static let identityColumns: [TableColumn] = [.fingerprint, .rule, .place]
}

/// What a column holds on a line.
enum TableValue: Hashable, Sendable {
  case text(String)
  case number(Int)
  case date(CalendarDate?)
}

/// What the columns hold on the lines of a report.
struct TableValues {
  let report: CompatibilityReport

  private var wording: Wording { report.wording }

  func value(_ column: TableColumn, of line: ConcordanceLine) -> TableValue {
    switch column {
    case .number: .number(line.number)
    case .clause: .text(clause(line.clause))
    case .clauseText: .text(line.clause.text)
    case .requirement: .text(line.requirement)
    case .act: .text(line.law?.place.document ?? "")
    case .provision: .text(line.law.map(provision) ?? "")
    case .provisionText: .text(line.law?.place.text ?? "")
    case .amended: .text(line.law?.place.amended ?? "")
    case .level: .text(line.levelText)
    case .analysis: .text(line.analysis)
    case .severity: .text(line.severity.map { wording.text(.severity($0)) } ?? "")
    case .confidence: .text(wording.text(.confidence(line.confidence)))
    case .recommendation: .text(line.recommendation)
    case .fingerprint: .text(line.fingerprint.value)
    case .rule: .text(line.finding?.rule ?? "")
    case .place: .text(address(of: line))
    case .pastDecision: .text(past(line.decision))
    default: value(column, of: line.decision.flatMap { $0.isCurrent ? $0 : nil })
    }
  }

  /// The address of the clause, with its document where there are several instruments.
  private func address(of line: ConcordanceLine) -> String {
    let id = report.concordance.treaty[line.row].id.value
    return report.treaty.count > 1 ? "\(line.clause.document)#\(id)" : id
  }

  /// A decision that does not count, and why; it is not filled in, so that it does not come back.
  private func past(_ decision: Decision?) -> String {
    decision.flatMap { $0.isCurrent ? nil : wording.text($0) } ?? ""
  }

  private func value(_ column: TableColumn, of decision: Decision?) -> TableValue {
    switch column {
    case .settledLevel: .text(decision?.level.map { wording.text(.level($0)) } ?? "")
    case .reason: .text(decision?.reason ?? "")
    case .author: .text(decision?.author ?? "")
    case .date: .date(decision?.date)
    case .expires: .date(decision?.expires)
    case .leadAgency: .text(decision?.leadAgency ?? "")
    case .deadline: .date(decision?.deadline)
    default: .text(decision.map { wording.text(.outcome($0.outcome)) } ?? "")
    }
  }

  /// As readers cite it, with the instrument where there are several.
  private func clause(_ place: ConcordanceLine.Place) -> String {
    report.treaty.count > 1 ? "\(place.path) (\(place.document))" : place.path
  }

  private func provision(_ law: (role: ConcordanceLine.LawRole, place: ConcordanceLine.Place))
    -> String
  {
    law.role == .nearest ? wording.text(.tableNearest, [law.place.path]) : law.place.path
  }
}
