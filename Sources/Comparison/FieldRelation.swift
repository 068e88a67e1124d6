public import LegalModel
import Lexicon

/// Whether two texts belong to the same field of law, as the domains of the concepts tell that they
/// name.
public enum FieldRelation: String, Sendable, Codable, CaseIterable {
  /// They share a field, or their fields lie near to one another.
  case same
  /// Each has a field and none is near to one of the other.
  case other
  /// One of them names no field.
  case unknown
}

/// Which fields there are and which lie near to one another. Knowledge as data: `rules/fields`.
public struct Fields: Sendable {
  private let general: Set<String>
  private let near: [Set<String>]
  /// What the fields are called, a name a language.
  public let names: [String: [LanguageCode: String]]

  /// Makes the fields.
  ///
  /// - Parameters:
  ///   - general: domains of the lexicon that say nothing about a subject.
  ///   - near: groups of domains whose provisions may answer one another.
  ///   - names: what the domains are called in reports.
  public init(
    general: Set<String>, near: [Set<String>], names: [String: [LanguageCode: String]] = [:]
  ) {
    self.general = general
    self.near = near
    self.names = names
  }

  /// The domain that most of some domains are, general ones left out; of equal ones the first.
  public func leading(of domains: [String]) -> String? {
    var counts: [String: Int] = [:]
    for domain in domains where !general.contains(domain) { counts[domain, default: 0] += 1 }
    let most = counts.values.max()
    return domains.first { counts[$0] == most && counts[$0] != nil }
  }

  /// How the fields of two texts stand.
  func relation(_ left: ComparedProvision, _ right: ComparedProvision) -> FieldRelation {
    let (first, second) = (left.domains, right.domains)
    guard !first.isEmpty, !second.isEmpty else { return .unknown }
    if !first.isDisjoint(with: second) { return .same }
    let isNear = near.contains { !$0.isDisjoint(with: first) && !$0.isDisjoint(with: second) }
    return isNear ? .same : .other
  }

  /// The domains of the concepts that some terms name, general ones left out.
  func domains(of terms: [WeightedTerm], _ lexicon: Lexicon) -> Set<String> {
    let concepts = terms.flatMap { [$0.term] + $0.term.parts }.flatMap(\.concepts)
    return Set(concepts.map { lexicon.concepts[$0].domain }).subtracting(general)
  }
}
