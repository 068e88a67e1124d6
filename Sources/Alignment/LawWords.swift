import LegalModel
public import Lexicon

/// Domestic law as words, read once and searched for one treaty after the other.
///
/// ```swift
/// let law = LawWords(of: units, reader: alignment.reader)
/// let table = alignment.concordance(of: treaty, with: law)
/// ```
public struct LawWords: Sendable {
  /// The units that were read, in their order.
  public let units: [ComparedUnit]
  /// The articles in which they stand, with their lengths.
  private(set) var articles: DomesticArticles
  /// The passages of all articles.
  private(set) var places: [RunIndex.Place] = []
  /// The syllables of the Vietnamese passages, one passage after the other.
  private var syllables: [UInt64] = []
  /// Where the syllables of each passage begin, and where the last ones end.
  private var starts: [Int] = [0]
  /// Of a passage in another language the runs that its own terms can be rendered by.
  private var renderings: [Int: [UInt64]] = [:]

  /// Reads the words of units.
  public init(of units: [ComparedUnit], reader: PivotReader) {
    self.units = units
    articles = DomesticArticles(units)
    for article in articles.articles.indices {
      var length = 0
      for passage in articles.passages(of: article, in: units) {
        take(passage, reader)
        length += passage.words.count
      }
      articles.setLength(length, of: article)
    }
  }

  private mutating func take(_ passage: DomesticArticles.Passage, _ reader: PivotReader) {
    if passage.language == .vietnamese {
      syllables += passage.words.lazy.map(\.key)
    } else {
      renderings[places.count] = reader.terms(of: passage.text, language: passage.language)
        .flatMap { term in ([term] + term.parts).flatMap(\.alternatives).map(\.hash) }
    }
    starts.append(syllables.count)
    places.append(
      RunIndex.Place(
        article: Int32(passage.article), unit: Int32(passage.unit ?? -1),
        isHeading: passage.isHeading))
  }

  /// Appends the sought runs of a passage, each as often as it stands there.
  func appendRuns(
    of place: Int, _ trie: PhraseTrie, _ numbers: [UInt64: Int], to runs: inout [Int]
  ) {
    trie.appendMentions(in: syllables[starts[place]..<starts[place + 1]], to: &runs)
    for hash in renderings[place] ?? [] {
      if let number = numbers[hash] { runs.append(number) }
    }
  }
}
