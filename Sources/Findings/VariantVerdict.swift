/// The verdict on a clause of a draft as one of its wordings has it.
public struct VariantVerdict: Sendable, Hashable {
  /// Number of the choice in the document, from 1.
  public let group: Int
  /// The wording; empty where the open words are left out.
  public let text: String
  /// The party that proposes it, where the draft says so.
  public let party: String?
  /// The verdict.
  public let level: ConformityLevel

  /// Makes a verdict.
  public init(group: Int, text: String, party: String?, level: ConformityLevel) {
    self.group = group
    self.text = text
    self.party = party
    self.level = level
  }

  /// Whether domestic law can stay as it is where this wording is agreed; an open verdict is not safe.
  public var isSafe: Bool {
    [.compatible, .noContraryProvision, .notApplicable].contains(level)
  }
}
