import Lexicon

/// How far two provisions speak of the same thing: the share of the weighty terms of one that the
/// other has.
public struct SubjectRelation: Sendable {
  /// Share of the treaty norm's terms, by weight, that the domestic provision has, 0…1.
  public let coverage: Double
  /// Share of the domestic norm's terms that the treaty clause has, 0…1.
  public let reverse: Double
  /// The terms that both have, the weightiest first.
  public let shared: [WeightedTerm]
  /// The terms of the treaty norm that the domestic provision lacks, the weightiest first.
  public let missing: [WeightedTerm]

  /// Compares the terms of a treaty norm with a domestic provision, and those of the domestic norm
  /// with the treaty clause.
  init(
    _ treaty: [WeightedTerm], in domestic: ComparedProvision, back: [WeightedTerm],
    in clause: ComparedProvision
  ) {
    let there = SubjectRelation.split(treaty, by: domestic.pivot)
    coverage = there.share
    shared = there.shared
    missing = there.missing
    reverse = SubjectRelation.share(of: back, in: clause.pivot)
  }

  /// The share of some terms, by weight, that a text has.
  private static func share(of terms: [WeightedTerm], in text: PivotText) -> Double {
    var whole = 0.0
    var found = 0.0
    for term in terms where term.weight > 0 {
      whole += term.weight
      found += share(of: term.term, in: text) * term.weight
    }
    return whole > 0 ? found / whole : 0
  }

  /// How much the parts of a term count where the whole term is lacking.
  private static let partShare = 0.6

  private static func split(
    _ terms: [WeightedTerm], by text: PivotText
  ) -> (share: Double, shared: [WeightedTerm], missing: [WeightedTerm]) {
    var whole = 0.0
    var found = 0.0
    var shared: [WeightedTerm] = []
    var missing: [WeightedTerm] = []
    for term in terms where term.weight > 0 {
      let share = SubjectRelation.share(of: term.term, in: text)
      whole += term.weight
      found += share * term.weight
      if share >= 0.5 { shared.append(term) } else { missing.append(term) }
    }
    let order: (WeightedTerm, WeightedTerm) -> Bool = {
      $0.weight == $1.weight
        ? $0.term.range.lowerBound < $1.term.range.lowerBound : $0.weight > $1.weight
    }
    return (whole > 0 ? found / whole : 0, shared.sorted(by: order), missing.sorted(by: order))
  }

  /// 1 for a term that the text has; less where it has only parts of it or a narrower concept.
  private static func share(of term: PivotTerm, in text: PivotText) -> Double {
    let own = min(1, text.count(of: term))
    guard own < 1, !term.parts.isEmpty else { return own }
    let parts = term.parts.reduce(0.0) { $0 + min(1, text.count(of: $1)) }
    return max(own, partShare * parts / Double(term.parts.count))
  }
}
