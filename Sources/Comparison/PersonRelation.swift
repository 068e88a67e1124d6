import Lexicon
import Norms

/// How the persons of a domestic norm stand to those of the treaty: set inclusion over the hierarchy
/// of concepts.
public enum PersonRelation: String, Sendable, Codable, CaseIterable {
  /// The same class of persons.
  case same
  /// Domestic law reaches only some of them.
  case narrower
  /// Domestic law reaches more.
  case wider
  /// They cannot be compared.
  case unknown

  init(_ treaty: Norm, _ domestic: Norm?, _ lexicon: Lexicon) {
    guard let domestic else {
      self = .unknown
      return
    }
    let left = PersonRelation.persons(of: treaty, lexicon)
    let right = PersonRelation.persons(of: domestic, lexicon)
    guard !left.isEmpty, !right.isEmpty else {
      self = .unknown
      return
    }
    let holds = PersonRelation.holds(right, left, lexicon)
    let isHeld = PersonRelation.holds(left, right, lexicon)
    self = holds ? (isHeld ? .same : .wider) : isHeld ? .narrower : .unknown
  }

  /// Whether everyone of the second belongs to the first.
  private static func holds(_ all: [ConceptID], _ some: [ConceptID], _ lexicon: Lexicon) -> Bool {
    some.allSatisfy { one in all.contains { lexicon.isSame($0, orBroaderThan: one) } }
  }

  /// The persons whom a norm protects or binds, without the State.
  private static func persons(of norm: Norm, _ lexicon: Lexicon) -> [ConceptID] {
    norm.bearerConcepts.filter { id in
      lexicon.personClass(of: id).map { !$0.isPublic } ?? false
    }
  }
}
