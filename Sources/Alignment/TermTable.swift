import Foundation
import Lexicon

/// How strongly each sought term stands in each article, and how rare it is.
struct TermTable: Sendable {
  /// An article that has the term.
  struct Entry: Sendable {
    let article: Int32
    /// From 0 to 1: nearer to 1 the oftener the article has the term for its length.
    let strength: Double
  }

  /// How much a word of the heading counts against one of the body.
  private static let headingShare = 3.0
  /// How often a term has to stand for half of its strength.
  private static let half = 2.0
  /// How far the length of an article counts.
  private static let lengthShare = 0.7
  /// As how many articles the background counts stand beside those of the corpus.
  private static let background = 2000.0

  private let starts: [Int]
  private let entries: [Entry]
  /// How rare each term is in the law: the negative logarithm of the share of articles.
  let rarity: [Double]

  init(of terms: [SoughtTerms.Term], in index: RunIndex, frequencies: TermFrequencies) {
    let articles = index.articles.articles
    let average =
      Double(max(1, articles.reduce(0) { $0 + $1.length })) / Double(max(1, articles.count))
    let lengths = articles.map {
      1 - TermTable.lengthShare + TermTable.lengthShare * Double($0.length) / average
    }
    var counting = ArticleCounting(articles: articles.count)
    var starts = [0]
    var entries: [Entry] = []
    var rarity: [Double] = []
    for term in terms {
      for article in counting.count(term.alternatives, in: index) {
        let count =
          counting.body(of: article) / lengths[article]
          + TermTable.headingShare * counting.headings(of: article)
        entries.append(
          Entry(article: Int32(article), strength: count / (count + TermTable.half)))
      }
      let known = term.alternatives.reduce(1.0) { $0 * (1 - frequencies.share(of: $1)) }
      let share =
        (Double(entries.count - starts[starts.count - 1]) + TermTable.background * (1 - known))
        / (Double(articles.count) + TermTable.background)
      rarity.append(share > 0 ? max(0, -log(share)) : 0)
      starts.append(entries.count)
    }
    self.starts = starts
    self.entries = entries
    self.rarity = rarity
  }

  /// The articles that have a term, by rising number.
  func entries(of term: Int) -> ArraySlice<Entry> { entries[starts[term]..<starts[term + 1]] }

  /// The strength of a term in an article; 0 where the article lacks it.
  func strength(of term: Int, in article: Int) -> Double {
    var low = starts[term]
    var high = starts[term + 1]
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].article < Int32(article) { low = middle + 1 } else { high = middle }
    }
    return low < starts[term + 1] && entries[low].article == Int32(article)
      ? entries[low].strength : 0
  }
}

/// Counts one term after the other over all articles, on arrays that are used again.
private struct ArticleCounting {
  private var bodies: [Double]
  private var heads: [Double]
  private var touched: [Int] = []

  init(articles: Int) {
    bodies = [Double](repeating: 0, count: articles)
    heads = bodies
  }

  func body(of article: Int) -> Double { bodies[article] }

  func headings(of article: Int) -> Double { heads[article] }

  /// Counts a term and gives the articles that have it, by rising number.
  mutating func count(_ alternatives: [SyllableRun], in index: RunIndex) -> [Int] {
    for article in touched { (bodies[article], heads[article]) = (0, 0) }
    touched.removeAll(keepingCapacity: true)
    for run in alternatives {
      for posting in index.postings(of: run) {
        let place = index.places[Int(posting.place)]
        let article = Int(place.article)
        if bodies[article] == 0, heads[article] == 0 { touched.append(article) }
        if place.isHeading {
          heads[article] += Double(posting.count)
        } else {
          bodies[article] += Double(posting.count)
        }
      }
    }
    touched.sort()
    return touched
  }
}
