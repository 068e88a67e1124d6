/// A fact that bears on one provision of a treaty on a date.
public struct StatusLimit: Sendable, Hashable {
  /// How much of the provision is concerned.
  public enum Coverage: String, Sendable, Codable {
    /// All of it.
    case whole
    /// Something in it: a paragraph of the article, one sentence, one subject.
    case part
  }

  /// What the fact does to a finding on the provision.
  public enum Effect: String, Sendable, Codable, CaseIterable {
    /// The provision does not bind: no conflict can follow from it.
    case excludes
    /// The provision does not bind as far as is known, but nobody has looked it up.
    case excludesFromMemory
    /// Something in the provision does not bind; what remains does.
    case concernsInPart
    /// The provision binds; the fact is to be shown with it.
    case note
  }

  /// The fact.
  public let fact: StatusFact
  /// How much of the provision it concerns.
  public let coverage: Coverage

  /// Binds a fact to a provision.
  public init(fact: StatusFact, coverage: Coverage) {
    self.fact = fact
    self.coverage = coverage
  }

  /// What follows. This is the one place where it is decided (`docs/status.md`).
  public var effect: Effect {
    switch fact.kind {
    case .suspension, .reservation, .exclusion, .transition:
      if fact.isInPart || coverage == .part { return .concernsInPart }
      return fact.check == .memory ? .excludesFromMemory : .excludes
    default:
      return .note
    }
  }
}
