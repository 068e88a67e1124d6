import Findings
import LegalModel
import Pacta

extension CompatibilityReport {
  /// What an expert decided, who, when and why, until when it counts and whether it still does.
  func text(of decision: Decision) -> String {
    let level = decision.level.map { " – " + wording.text(.level($0)) } ?? ""
    let made = wording.text(
      .decisionMade,
      [
        wording.text(.outcome(decision.outcome)) + level, decision.author,
        wording.text(decision.date), decision.reason,
      ])
    let notes: [String?] = [
      decision.expires.map { wording.text(.decisionUntil, [wording.text($0)]) },
      decision.leadAgency.map { wording.text(.decisionLead, [$0]) },
      decision.deadline.map { wording.text(.decisionDeadline, [wording.text($0)]) },
      standing(of: decision),
    ]
    let told = notes.compactMap { $0 }.joined(separator: "; ")
    return told.isEmpty ? made : "\(made) (\(told))"
  }

  /// Why a decision does not count; nil for one that does.
  private func standing(of decision: Decision) -> String? {
    switch decision.standing {
    case .current: nil
    case .expired: wording.text(.decisionExpired)
    case .textChanged: wording.text(.decisionTextChanged)
    }
  }
}
