/// What to do about a finding.
public struct Recommendation: Sendable, Hashable {
  /// The kind of action, in the vocabulary of the Law on Treaties.
  public enum Action: String, Sendable, Codable, CaseIterable {
    /// Domestic law can stay as it is.
    case keep
    /// The provision of the treaty is applied as it stands.
    case applyDirectly
    /// A provision of domestic law is changed.
    case amend
    /// Something is added to a document.
    case supplement
    /// A document is issued.
    case issue
    /// A document, or a part of it, is abolished.
    case abolish
    /// Guidance is given on how the law is applied.
    case guide
    /// An authority is named.
    case designate
    /// A reservation is made.
    case reserve
    /// A declaration is made.
    case declare
    /// Another wording is sought.
    case renegotiate
    /// A transition period is asked for.
    case phaseIn
    /// The Standing Committee of the National Assembly is asked.
    case consultStandingCommittee
    /// The treaty goes to the National Assembly for ratification.
    case submitForRatification
    /// The interpretation is settled.
    case interpret
    /// The matter is studied further.
    case study

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
