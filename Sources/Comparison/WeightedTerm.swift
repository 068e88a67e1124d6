import LegalModel
public import Lexicon

/// A term with how much it tells.
public struct WeightedTerm: Sendable {
  /// The term.
  public let term: PivotTerm
  /// Its words as printed.
  public let text: String
  /// How rare it is; 0 for one that every provision has.
  public let weight: Double

  /// The term with a share of its weight.
  func weighing(_ share: Double) -> WeightedTerm {
    WeightedTerm(term: term, text: text, weight: weight * share)
  }

  /// The most that one term may tell: beyond it rarity says more about the list of frequencies than
  /// about the text.
  private static let cap = 5.0

  /// The content terms of a text, each meaning once, at its first place.
  static func terms(
    of text: [UInt8], language: LanguageCode, knowledge: ComparisonKnowledge
  ) -> [WeightedTerm] {
    terms(
      knowledge.pivot.terms(of: text, language: language), of: text, language: language,
      knowledge: knowledge)
  }

  /// The same of a text whose terms were read before.
  static func terms(
    _ read: [PivotTerm], of text: [UInt8], language: LanguageCode, knowledge: ComparisonKnowledge
  ) -> [WeightedTerm] {
    var seen: Set<[SyllableRun]> = []
    return read.compactMap { term in
      let words = Array(text[term.range])
      let isPair = term.concepts.isEmpty && term.alternatives.count == 1
      guard seen.insert(term.alternatives).inserted,
        knowledge.content.says(words, language: language, isPair: isPair)
      else { return nil }
      return WeightedTerm(
        term: term, text: String(decoding: words, as: UTF8.self),
        weight: min(cap, knowledge.frequencies.weight(of: term)))
    }
  }
}
