import LegalModel
import Lexicon

/// The domestic units by the articles in which they stand, as words.
struct DomesticArticles: Sendable {
  /// An article with its units, as indexes of domestic units.
  struct Article: Sendable {
    let document: Int
    var units: [Int]
    /// Number of its words, the heading once.
    var length = 0
  }

  /// A part of an article that is searched by itself; several may stand for one unit.
  struct Passage: Sendable {
    let article: Int
    /// The unit that has the words; nil for the heading and the opening, which all units share.
    let unit: Int?
    let isHeading: Bool
    let words: [FoldedWord]
    let text: [UInt8]
    let language: LanguageCode
  }

  private(set) var articles: [Article] = []
  private(set) var articleOfUnit: [Int] = []

  private struct Key: Hashable {
    let document: Int
    let article: Int
  }

  init(_ units: [ComparedUnit]) {
    var numbers: [Key: Int] = [:]
    articleOfUnit.reserveCapacity(units.count)
    for (index, unit) in units.enumerated() {
      let key = Key(document: unit.document, article: unit.article)
      if let number = numbers[key] {
        articles[number].units.append(index)
        articleOfUnit.append(number)
      } else {
        numbers[key] = articles.count
        articleOfUnit.append(articles.count)
        articles.append(Article(document: unit.document, units: [index]))
      }
    }
  }

  /// The passages of an article: heading and opening once, then each unit.
  func passages(of number: Int, in units: [ComparedUnit]) -> [Passage] {
    let article = articles[number]
    guard let first = article.units.first.map({ units[$0] }) else { return [] }
    var passages: [Passage] = []
    func add(_ text: String, unit: Int? = nil, isHeading: Bool = false) {
      guard !text.isEmpty else { return }
      let bytes = Array(text.utf8)
      let words = WordScanner.words(in: bytes, language: first.language)
        .filter { $0.key != FoldedWord.comma }
      passages.append(
        Passage(
          article: number, unit: unit, isHeading: isHeading, words: words, text: bytes,
          language: first.language))
    }
    add(first.heading ?? "", isHeading: true)
    add(first.opening)
    for index in article.units {
      let heading = units[index].heading ?? ""
      if heading != first.heading ?? "" { add(heading, unit: index) }
      add(units[index].text, unit: index)
    }
    return passages
  }

  /// Notes how many words an article has.
  mutating func setLength(_ length: Int, of article: Int) { articles[article].length = length }
}
