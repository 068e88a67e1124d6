public import Lexicon

/// Finds for each treaty unit the domestic units that speak in the same terms.
///
/// Across languages two units are near when they name the same topical concepts of the lexicon, rare
/// ones counting more than common ones; within one language their own words count too. The result
/// depends on the units and the lexicon alone. Nearness is no verdict.
public struct TermAlignment: Sendable {
  /// The concepts by which units are compared.
  public let lexicon: Lexicon
  /// How many candidates a row has at most.
  public let candidates: Int
  /// The least score of a candidate, 0…1.
  public let threshold: Double

  /// The share of concepts in a score within one language; the words have the rest.
  private static let conceptShare = 0.4

  /// Makes an aligner; five candidates a row unless told otherwise.
  public init(lexicon: Lexicon, candidates: Int = 5, threshold: Double = 0.15) {
    self.lexicon = lexicon
    self.candidates = candidates
    self.threshold = threshold
  }

  /// The table of concordance of treaty units with domestic units.
  public func concordance(of treaty: [ComparedUnit], with domestic: [ComparedUnit]) -> Concordance {
    let treatyFeatures = treaty.map { UnitFeatures(of: $0, lexicon: lexicon) }
    let domesticFeatures = domestic.map { UnitFeatures(of: $0, lexicon: lexicon) }
    let index = AlignmentIndex(
      treaty: treatyFeatures, domestic: domesticFeatures,
      comparesWords: !Set(treaty.map(\.language)).isDisjoint(with: domestic.map(\.language)))
    let rows = treaty.indices.map { unit in
      row(unit, treaty[unit], treatyFeatures[unit], domestic, domesticFeatures, index)
    }
    return Concordance(treaty: treaty, domestic: domestic, rows: rows)
  }

  private func row(
    _ index: Int, _ unit: ComparedUnit, _ features: UnitFeatures, _ domestic: [ComparedUnit],
    _ domesticFeatures: [UnitFeatures], _ alignment: AlignmentIndex
  ) -> ConcordanceRow {
    var scores = alignment.conceptScores(of: features)
    let wordScores = alignment.wordScores(of: features)
    for candidate in domestic.indices where domestic[candidate].language == unit.language {
      scores[candidate] =
        TermAlignment.conceptShare * scores[candidate]
        + (1 - TermAlignment.conceptShare) * wordScores[candidate]
    }
    let best = TermAlignment.best(scores, count: candidates, threshold: threshold)
    let links = best.map { candidate, score in
      Correspondence(
        unit: candidate, score: score, origin: .computed,
        sharedConcepts: alignment.shared(features, domesticFeatures[candidate])
          .map { lexicon.concepts[$0].id })
    }
    return ConcordanceRow(
      unit: index, correspondences: links, recognisedConcepts: Set(features.concepts).count)
  }

  /// The highest scores at or above the threshold, equal ones in document order.
  private static func best(
    _ scores: [Double], count: Int, threshold: Double
  ) -> [(unit: Int, score: Double)] {
    var best: [(unit: Int, score: Double)] = []
    for (unit, exact) in scores.enumerated() where exact >= threshold {
      let score = (exact * 10_000).rounded() / 10_000
      if best.count == count, let last = best.last, last.score >= score { continue }
      let place = best.firstIndex { $0.score < score } ?? best.count
      best.insert((unit, score), at: place)
      if best.count > count { best.removeLast() }
    }
    return best
  }
}
