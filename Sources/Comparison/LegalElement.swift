public import LegalModel

/// A piece of legal content that a treaty may want domestic law to have, or not to have: bribery of
/// foreign officials, border measures ex officio, storage of data inside the country.
///
/// Both sides have phrases of their own, since a law rarely uses the words of a treaty. Knowledge as
/// data: `rules/elements`.
public struct LegalElement: Sendable, Hashable {
  /// What a treaty that names it wants.
  public enum Stance: String, Sendable, Codable, CaseIterable {
    /// Domestic law is to have it.
    case required
    /// Domestic law is not to have it.
    case forbidden
  }

  /// What it means that domestic law does not comply.
  public enum Outcome: String, Sendable, Codable, CaseIterable {
    /// Domestic law does the contrary.
    case conflict
    /// Something near is there, and narrower.
    case partial
    /// There is nothing.
    case gap
  }

  /// Name, unique in the rules.
  public let id: String
  /// What it is called, by language.
  public let title: [LanguageCode: String]
  /// What a treaty that names it wants.
  public let stance: Stance
  /// The kind of a finding on it.
  public let kind: String
  /// What it means that domestic law does not comply.
  public let otherwise: Outcome
  /// How treaties put it.
  public let treaty: [LanguageCode: [String]]
  /// How laws put it.
  public let law: [LanguageCode: [String]]
  /// How laws say that they do without it.
  public let release: [LanguageCode: [String]]
  /// How much of the treaty norm a provision that a search found must speak of for the element to say
  /// anything there, 0…1: a condition of one offence says nothing about another. Nil where it always does.
  public let nearness: Double?

  /// Makes an element.
  public init(
    id: String, title: [LanguageCode: String], stance: Stance, kind: String, otherwise: Outcome,
    treaty: [LanguageCode: [String]], law: [LanguageCode: [String]],
    release: [LanguageCode: [String]] = [:], nearness: Double? = nil
  ) {
    self.id = id
    self.title = title
    self.stance = stance
    self.kind = kind
    self.otherwise = otherwise
    self.treaty = treaty
    self.law = law
    self.release = release
    self.nearness = nearness
  }
}
