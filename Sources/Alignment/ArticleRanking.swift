import LegalModel

/// Ranks the articles for one query after the other.
struct ArticleRanking: Sendable {
  /// An article with its score and what it is made of.
  struct Candidate: Sendable {
    let article: Int
    /// From 0 to 1: `text` and `field` together.
    let score: Double
    /// The part that comes from the terms.
    let text: Double
    /// The part that comes from the act's answering the whole chapter.
    let field: Double
  }

  /// How much the field of law adds to the score of the best text, at most.
  private static let fieldShare = 0.2

  private let index: RunIndex
  private let table: TermTable
  private var scores: [Double]
  private(set) var fields = FieldOfLaw()

  init(index: RunIndex, table: TermTable) {
    self.index = index
    self.table = table
    scores = [Double](repeating: 0, count: index.articles.articles.count)
  }

  /// Lets the best articles of a query vote for the acts that answer its chapter.
  mutating func vote(_ query: TreatyQuery, _ weights: [Double]) {
    score(query, weights)
    let best = ArticleRanking.highest(
      scores, count: FieldOfLaw.voices, atLeast: .leastNonzeroMagnitude)
    fields.add(
      best.map { (index.articles.articles[$0].document, scores[$0]) },
      for: FieldOfLaw.Division(of: query.unit))
  }

  /// The best articles of a query, best first; equal ones in document order.
  mutating func best(
    of query: TreatyQuery, _ weights: [Double], count: Int, threshold: Double
  ) -> [Candidate] {
    score(query, weights)
    let shares = fields.shares(of: FieldOfLaw.Division(of: query.unit))
    let articles = index.articles.articles
    let top = (scores.max() ?? 0) * ArticleRanking.fieldShare
    let texts = scores
    for article in articles.indices where texts[article] > 0 {
      scores[article] += top * (shares[articles[article].document] ?? 0)
    }
    let scale = 1 + ArticleRanking.fieldShare
    return ArticleRanking.highest(scores, count: count, atLeast: threshold * scale).map {
      Candidate(
        article: $0, score: scores[$0] / scale, text: texts[$0] / scale,
        field: (scores[$0] - texts[$0]) / scale)
    }
  }

  /// Adds up the terms of a query over all articles.
  private mutating func score(_ query: TreatyQuery, _ weights: [Double]) {
    for article in scores.indices { scores[article] = 0 }
    for (term, weight) in zip(query.terms, weights) where weight > 0 {
      for entry in table.entries(of: term.number) {
        scores[Int(entry.article)] += weight * entry.strength
      }
    }
  }

  /// The places of the highest values, highest first; of equal ones the first.
  private static func highest(_ values: [Double], count: Int, atLeast least: Double) -> [Int] {
    var best: [Int] = []
    var bar = least
    for (place, value) in values.enumerated() where value >= bar {
      if best.count == count, value <= bar { continue }
      var slot = best.count
      while slot > 0, values[best[slot - 1]] < value { slot -= 1 }
      best.insert(place, at: slot)
      if best.count > count { best.removeLast() }
      if best.count == count { bar = values[best[count - 1]] }
    }
    return best
  }
}
