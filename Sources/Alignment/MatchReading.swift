import LegalModel
import Lexicon

/// Tells where an article that was found has the terms of a treaty unit.
struct MatchReading: Sendable {
  let domestic: [ComparedUnit]
  let index: RunIndex
  let table: TermTable
  let sought: SoughtTerms
  let lexicon: Lexicon

  /// The most terms that are told one by one.
  private static let mostMatches = 12
  /// How often a term has to stand in a unit for half of its strength there.
  private static let half = 1.0
  /// After how many words a unit counts as long.
  private static let usualLength = 60.0

  /// The link from a unit to the unit of an article that has most of its terms.
  func correspondence(
    of query: TreatyQuery, _ weights: [Double], with candidate: ArticleRanking.Candidate
  ) -> Correspondence {
    let passages = index.articles.passages(of: candidate.article, in: domestic)
    let present = query.terms.indices.filter {
      weights[$0] > 0 && table.strength(of: query.terms[$0].number, in: candidate.article) > 0
    }
    let unit = bestUnit(
      of: candidate.article, passages: passages, terms: present.map { query.terms[$0].number },
      weights: present.map { weights[$0] })
    let scale = candidate.text / textScore(query, weights, present, candidate.article)
    let shares = present.map { term in
      (
        term: term,
        share: scale * weights[term]
          * table.strength(of: query.terms[term].number, in: candidate.article)
      )
    }.sorted { $0.share == $1.share ? $0.term < $1.term : $0.share > $1.share }
    let matches = shares.prefix(MatchReading.mostMatches).map { entry in
      match(query.terms[entry.term], share: entry.share, in: passages, unit)
    }
    return Correspondence(
      unit: unit, score: rounded(candidate.score), origin: .computed,
      sharedConcepts: shared(query, shares.map(\.term)), matches: matches,
      furtherTerms: rounded(candidate.text - matches.reduce(0) { $0 + $1.share }),
      field: rounded(candidate.field))
  }

  private func textScore(
    _ query: TreatyQuery, _ weights: [Double], _ present: [Int], _ article: Int
  ) -> Double {
    let sum = present.reduce(0) {
      $0 + weights[$1] * table.strength(of: query.terms[$1].number, in: article)
    }
    return sum > 0 ? sum : 1
  }

  /// The concepts that the article names too, those that add most first.
  private func shared(_ query: TreatyQuery, _ terms: [Int]) -> [ConceptID] {
    var shared: [ConceptID] = []
    for term in terms {
      for concept in sought.terms[query.terms[term].number].concepts {
        let id = lexicon.concepts[concept].id
        if !shared.contains(id) { shared.append(id) }
      }
    }
    return shared
  }

  /// The unit that has most of the terms for its length; the first of equal ones.
  private func bestUnit(
    of article: Int, passages: [DomesticArticles.Passage], terms: [Int], weights: [Double]
  ) -> Int {
    let units = index.articles.articles[article].units
    guard units.count > 1 else { return units[0] }
    var best = (unit: units[0], score: 0.0)
    for passage in passages {
      guard let unit = passage.unit else { continue }
      let length = (1 + Double(passage.words.count) / MatchReading.usualLength) / 2
      var score = 0.0
      for (term, weight) in zip(terms, weights) {
        let count = Double(RunSearch.count(of: sought.terms[term].alternatives, in: passage))
        score += weight * (count / length) / (count / length + MatchReading.half)
      }
      if score > best.score { best = (unit, score) }
    }
    return best.unit
  }

  /// Where a term stands: in the unit if it can be, else in the heading, else elsewhere.
  private func match(
    _ term: TreatyQuery.Term, share: Double, in passages: [DomesticArticles.Passage], _ unit: Int
  ) -> TermMatch {
    let alternatives = sought.terms[term.number].alternatives
    let found = passages.compactMap { passage -> (order: Int, match: TermMatch)? in
      guard let text = RunSearch.first(of: alternatives, in: passage) else { return nil }
      let place: TermMatch.Place =
        passage.unit == unit ? .unit : passage.isHeading ? .heading : .article
      let order = place == .unit ? 0 : place == .heading ? 1 : 2
      return (
        order,
        TermMatch(term: term.written, found: text, place: place, share: rounded(share))
      )
    }
    return found.min { $0.order < $1.order }?.match
      ?? TermMatch(term: term.written, found: term.written, place: .article, share: rounded(share))
  }

  private func rounded(_ score: Double) -> Double { (score * 10_000).rounded() / 10_000 }
}
