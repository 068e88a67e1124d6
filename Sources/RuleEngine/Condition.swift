public import Comparison
public import LegalModel
public import Norms

/// What a rule asks of a situation: a closed set, composed by `all`, `any` and `not`.
///
/// The cases have the names of the keys in a rule file; `docs/rules.md` lists them.
public indirect enum Condition: Sendable, Hashable {
  /// Every one of them holds.
  case all([Condition])
  /// At least one of them holds.
  case any([Condition])
  /// It does not hold.
  case not(Condition)
  /// What the treaty norm requires.
  case requirement(Set<RequirementKind>)
  /// A fact of one side.
  case side(SideName, SideFact)
  /// The share of the treaty norm's terms that domestic law has: at least, and below.
  case subject(ClosedRange<Double>)
  /// The share of the domestic norm's terms that the treaty has.
  case reverse(ClosedRange<Double>)
  /// How near the search found the domestic provision, beside 1 for the nearest one.
  case near(ClosedRange<Double>)
  /// One of the figures stands so.
  case figure(Set<FigureRelation>)
  /// One of the elements that the treaty names stands so.
  case element(Set<ElementMatch.Relation>)
  /// Whether both belong to the same field of law.
  case field(Set<FieldRelation>)
  /// Whether both point the same way.
  case polarity(Set<PolarityRelation>)
  /// How the persons stand.
  case persons(Set<PersonRelation>)
  /// The rank of the domestic instrument; an unknown rank holds for nothing.
  case rank(ClosedRange<Int>)
  /// Whether no domestic provision was found.
  case silence(Bool)
  /// Whether a person named the domestic provision; otherwise a search found it.
  case given(Bool)
  /// Whether the law that was given is complete in its field.
  case complete(Bool)

  /// Where a fact is asked.
  public enum SideName: String, Sendable, Hashable, CaseIterable {
    /// The treaty norm.
    case treaty
    /// The whole treaty clause; only signals can be asked of it.
    case clause
    /// The domestic provision.
    case domestic
  }

  /// A fact of one side.
  public enum SideFact: Sendable, Hashable {
    case modality(Set<Modality>)
    case strength(Set<Strength>)
    /// All of these signals stand in it.
    case signals([Int])
    /// One of these signals stands in it.
    case anySignal([Int])
    /// None of these signals stands in it.
    case noSignal([Int])
    case sanction(Bool)
    case savesTreaties(Bool)
    case conditional(Bool)
    case exceptions(Bool)
  }

  /// Whether it holds.
  public func holds(in situation: Situation) -> Bool {
    switch self {
    case .all(let parts): parts.allSatisfy { $0.holds(in: situation) }
    case .any(let parts): parts.contains { $0.holds(in: situation) }
    case .not(let part): !part.holds(in: situation)
    case .requirement(let kinds): kinds.contains(situation.requirement)
    case .side(let side, let fact): fact.holds(side, in: situation)
    case .subject(let range): range.contains(situation.coverage)
    case .reverse(let range): range.contains(situation.reverse)
    case .near(let range): range.contains(situation.nearness)
    case .figure(let relations): !relations.isDisjoint(with: situation.figures)
    case .element(let relations): !relations.isDisjoint(with: situation.elements)
    case .field(let relations): relations.contains(situation.field)
    case .polarity(let relations): relations.contains(situation.polarity)
    case .persons(let relations): relations.contains(situation.persons)
    case .rank(let range): situation.rank.map(range.contains) ?? false
    case .silence(let expected): situation.isSilent == expected
    case .given(let expected): situation.isGiven == expected
    case .complete(let expected): situation.isComplete == expected
    }
  }
}

extension Condition.SideFact {
  func holds(_ side: Condition.SideName, in situation: Situation) -> Bool {
    let facts = situation.side(side)
    return switch self {
    case .modality(let allowed): facts.modality.map(allowed.contains) ?? false
    case .strength(let allowed): facts.strength.map(allowed.contains) ?? false
    case .signals(let signals): signals.allSatisfy(facts.signals.contains)
    case .anySignal(let signals): signals.contains(where: facts.signals.contains)
    case .noSignal(let signals): !signals.contains(where: facts.signals.contains)
    case .sanction(let expected): facts.hasSanction == expected
    case .savesTreaties(let expected): facts.savesTreaties == expected
    case .conditional(let expected): facts.isConditional == expected
    case .exceptions(let expected): facts.hasExceptions == expected
    }
  }
}

extension Condition {
  /// The signals that it asks for, by index.
  public var signals: [Int] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.signals)
    case .not(let part): part.signals
    case .side(_, .signals(let signals)), .side(_, .anySignal(let signals)),
      .side(_, .noSignal(let signals)):
      signals
    default: []
    }
  }
}
