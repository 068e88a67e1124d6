import LegalModel
import Lexicon

/// The distinct terms of all treaty units, numbered; terms with the same renderings are one.
struct SoughtTerms: Sendable {
  /// A term as it is sought.
  struct Term: Sendable {
    let alternatives: [SyllableRun]
    let concepts: [Int]
    /// How rarely treaties use its words, from 0 to 1.
    let rarity: Double
    /// Whether it is a mere pair of neighbouring syllables.
    let isPair: Bool
  }

  /// A term at a place of a text.
  struct Mention: Sendable {
    let term: Int
    let written: String
  }

  private(set) var terms: [Term] = []
  private var numbers: [UInt64: Int] = [:]
  private var known: [Passage: [Mention]] = [:]
  private let reader: PivotReader
  private let usage: [TermFrequencies]
  private let frequencies: TermFrequencies

  /// From which share of articles on a syllable is too common to render a term alone.
  private static let commonShare = 0.1

  private struct Passage: Hashable {
    let text: String
    let language: LanguageCode
  }

  /// - Parameter usage: How often the words of treaties stand in treaties, a table a language.
  /// - Parameter frequencies: How often words stand in the law.
  init(reader: PivotReader, frequencies: TermFrequencies, usage: [TermFrequencies]) {
    self.reader = reader
    self.frequencies = frequencies
    self.usage = usage
  }

  /// The terms of a text that is read once; words of duty and of structure seek nothing.
  mutating func mentions(in text: String, language: LanguageCode) -> [Mention] {
    let bytes = Array(text.utf8)
    return reader.terms(of: bytes, language: language).filter(\.isTopical).map { term in
      let written = bytes[term.range]
      return Mention(
        term: number(of: term, Array(written), language),
        written: String(decoding: written, as: UTF8.self))
    }
  }

  /// The terms of a text that many units share, such as a heading.
  mutating func sharedMentions(in text: String, language: LanguageCode) -> [Mention] {
    let passage = Passage(text: text, language: language)
    if let mentions = known[passage] { return mentions }
    let mentions = mentions(in: text, language: language)
    known[passage] = mentions
    return mentions
  }

  private mutating func number(
    of term: PivotTerm, _ written: [UInt8], _ language: LanguageCode
  ) -> Int {
    if let number = numbers[term.meaning] { return number }
    let usage = usage.first { $0.language == language }
    terms.append(
      Term(
        alternatives: telling(term.alternatives), concepts: term.concepts,
        rarity: usage?.rarity(of: written) ?? 1, isPair: term.isPair))
    numbers[term.meaning] = terms.count - 1
    return terms.count - 1
  }

  /// The renderings without common single syllables, which are parts of many other words, where
  /// there are longer ones.
  private func telling(_ runs: [SyllableRun]) -> [SyllableRun] {
    guard runs.contains(where: { $0.count > 1 }) else { return runs }
    return runs.filter { $0.count > 1 || frequencies.share(of: $0) < SoughtTerms.commonShare }
  }
}
