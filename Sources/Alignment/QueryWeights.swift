import Foundation

/// How much each term of a query weighs.
///
/// A term weighs the more the rarer law and treaties use it and the oftener the unit does; one that
/// stands in most articles of its own treaty says little about any of them.
struct QueryWeights: Sendable {
  /// The exponent of how rare a term is in the law.
  private static let lawExponent = 1.2
  /// The exponent of how rare it is in treaties.
  private static let treatyExponent = 1.0
  /// The most mentions that count.
  private static let mostMentions = 3.0
  /// The share of a treaty's articles from which on a term begins to lose weight is 1 minus this.
  private static let commonShare = 0.5
  /// A shorter treaty is not asked what stands in most of its articles.
  private static let leastArticles = 8

  /// For each treaty the share of its articles that have each term.
  private let shares: [Int: [Int: Double]]
  private let sought: SoughtTerms
  private let table: TermTable

  init(_ queries: [TreatyQuery], sought: SoughtTerms, table: TermTable) {
    self.sought = sought
    self.table = table
    var articles: [Int: [Int: Set<Int>]] = [:]
    for query in queries {
      articles[query.unit.document, default: [:]][query.unit.article, default: []].formUnion(
        query.terms.filter { $0.count >= 1 }.map(\.number))
    }
    shares = articles.filter { $0.value.count >= QueryWeights.leastArticles }.mapValues { terms in
      var counts: [Int: Int] = [:]
      for term in terms.values.joined() { counts[term, default: 0] += 1 }
      return counts.mapValues { Double($0) / Double(terms.count) }
    }
  }

  /// The weights of a query's terms, in their order; they add up to 1 unless all are 0.
  func weights(of query: TreatyQuery) -> [Double] {
    let shares = shares[query.unit.document] ?? [:]
    let weights = query.terms.map { term -> Double in
      // Two syllables that no law has side by side are the seam between two words.
      let known = sought.terms[term.number]
      if known.isPair, table.entries(of: term.number).isEmpty { return 0 }
      let common = shares[term.number] ?? 0
      let use = min(term.count, QueryWeights.mostMentions).squareRoot()
      let rarity =
        pow(table.rarity[term.number], QueryWeights.lawExponent)
        * pow(known.rarity, QueryWeights.treatyExponent)
      return use * rarity * min(1, max(0, (1 - common) / QueryWeights.commonShare))
    }
    let whole = weights.reduce(0, +)
    return whole > 0 ? weights.map { $0 / whole } : weights
  }
}
