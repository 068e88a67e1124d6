import Findings
import LegalModel

extension Wording {
  /// What an expert decided, who, when and why, until when it counts and whether it still does.
  func text(_ decision: Decision) -> String {
    let level = decision.level.map { " – " + text(.level($0)) } ?? ""
    let made = text(
      .decisionMade,
      [
        text(.outcome(decision.outcome)) + level, decision.author, text(decision.date),
        decision.reason.withoutFullStop,
      ])
    let notes: [String?] = [
      decision.expires.map { text(.decisionUntil, [text($0)]) },
      decision.leadAgency.map { text(.decisionLead, [$0]) },
      decision.deadline.map { text(.decisionDeadline, [text($0)]) },
      standing(of: decision),
    ]
    let told = notes.compactMap { $0 }.joined(separator: "; ")
    return told.isEmpty ? made : "\(made) (\(told))"
  }

  /// Why a decision does not count; nil for one that does.
  private func standing(of decision: Decision) -> String? {
    switch decision.standing {
    case .current: nil
    case .expired: text(.decisionExpired)
    case .textChanged: text(.decisionTextChanged)
    }
  }
}
