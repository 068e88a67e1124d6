/// Whose conduct a norm governs, as far as the name of its bearer tells.
///
/// The class stands at a concept of the lexicon and holds for all narrower concepts that name none
/// themselves: a customs authority is an authority because every public authority is one.
public enum PersonClass: String, Sendable, Hashable, CaseIterable, Codable {
  /// A human being, or anyone, human being or legal person alike.
  case person
  /// A legal person or another body that is no part of the State.
  case organisation
  /// A body that acts for the State, or a person who does: a court, a ministry, an official.
  case authority
  /// A State or contracting party as such.
  case state

  /// Whether public power acts: the State itself or a body of it.
  public var isPublic: Bool { self == .authority || self == .state }
}
