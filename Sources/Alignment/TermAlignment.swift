import LegalModel
public import Lexicon

/// Finds for each treaty unit the domestic articles that speak in the same terms.
///
/// A text of either language is read into pivot terms, and an article is near to a unit when it has
/// many of its weighty terms, in its heading above all; articles of the acts that answer the whole
/// chapter come first. `docs/alignment.md` tells how a score is made. Nearness is no verdict.
///
/// The result depends on the units and the knowledge alone, not on their order in a row.
public struct TermAlignment: Sendable {
  /// Reads texts into terms.
  public let reader: PivotReader
  /// How many candidates a row has at most, one an article.
  public let candidates: Int
  /// The least score of a candidate, 0…1.
  public let threshold: Double
  private let frequencies: TermFrequencies
  private let usage: [TermFrequencies]

  /// Makes an aligner; five candidates a row unless told otherwise.
  ///
  /// - Parameters:
  ///   - reader: The concepts and renderings by which texts are read.
  ///   - frequencies: How often words stand in Vietnamese law.
  ///   - usage: How often words stand in treaties, a table a language; none where it is not known.
  ///   - candidates: How many domestic units a row has at most.
  ///   - threshold: The least score of a candidate, 0…1.
  public init(
    reader: PivotReader, frequencies: TermFrequencies, usage: [TermFrequencies] = [],
    candidates: Int = 5, threshold: Double = 0.1
  ) {
    self.reader = reader
    self.frequencies = frequencies
    self.usage = usage
    self.candidates = candidates
    self.threshold = threshold
  }

  /// The table of concordance of treaty units with domestic units.
  ///
  /// - Parameters:
  ///   - treaty: The units that give the rows.
  ///   - domestic: The units that are searched.
  ///   - whole: All units of the treaties from which `treaty` is picked: they tell which acts answer a
  ///     chapter, and what every article of a treaty says. Without it `treaty` is the whole.
  public func concordance(
    of treaty: [ComparedUnit], with domestic: [ComparedUnit], amid whole: [ComparedUnit] = []
  ) -> Concordance {
    concordance(of: treaty, with: LawWords(of: domestic, reader: reader), amid: whole)
  }

  /// The same with law whose words were read before.
  public func concordance(
    of treaty: [ComparedUnit], with law: LawWords, amid whole: [ComparedUnit] = []
  ) -> Concordance {
    var sought = SoughtTerms(reader: reader, frequencies: frequencies, usage: usage)
    let queries = treaty.map { TreatyQuery($0, in: &sought) }
    let divisions = Set(treaty.map(FieldOfLaw.Division.init))
    let others = whole.isEmpty ? [] : whole.map { TreatyQuery($0, in: &sought) }
    let index = RunIndex(of: law, for: sought.terms)
    let table = TermTable(of: sought.terms, in: index, frequencies: frequencies)
    let weights = QueryWeights(whole.isEmpty ? queries : others, sought: sought, table: table)
    var ranking = ArticleRanking(index: index, table: table)
    for query in whole.isEmpty ? queries : others
    where divisions.contains(FieldOfLaw.Division(of: query.unit)) {
      ranking.vote(query, weights.weights(of: query))
    }
    let explaining = MatchReading(
      domestic: law.units, index: index, table: table, sought: sought, lexicon: reader.lexicon)
    let rows = queries.enumerated().map { place, query in
      row(place, query, weights.weights(of: query), &ranking, explaining)
    }
    return Concordance(treaty: treaty, domestic: law.units, rows: rows)
  }

  private func row(
    _ place: Int, _ query: TreatyQuery, _ weights: [Double], _ ranking: inout ArticleRanking,
    _ explaining: MatchReading
  ) -> ConcordanceRow {
    let best = ranking.best(of: query, weights, count: candidates, threshold: threshold)
    let links = best.map { explaining.correspondence(of: query, weights, with: $0) }
    return ConcordanceRow(
      unit: place, correspondences: links, recognisedConcepts: query.concepts.count)
  }
}
