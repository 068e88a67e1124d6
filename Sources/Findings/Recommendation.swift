/// What to do about a finding.
public struct Recommendation: Sendable, Hashable {
  /// The kind of action, in the vocabulary of the Law on Treaties.
  public enum Action: String, Sendable, Codable, CaseIterable {
    case keep, applyDirectly, amend, supplement, issue, abolish, guide, designate, reserve, declare
    case renegotiate, phaseIn, consultStandingCommittee, submitForRatification, interpret, study

    /// Whether a document of domestic law has to change for it.
    public var changesLaw: Bool {
      [.amend, .supplement, .issue, .abolish, .guide, .designate].contains(self)
    }
  }

  /// The kind of action.
  public let action: Action
  /// The advice in words.
  public let wording: BilingualText

  /// Makes a recommendation.
  public init(action: Action, wording: BilingualText) {
    self.action = action
    self.wording = wording
  }
}
