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

  /// The terms of a text, each meaning once, at its first place.
  static func terms(
    of text: [UInt8], language: LanguageCode, knowledge: ComparisonKnowledge
  ) -> [WeightedTerm] {
    var seen: Set<[SyllableRun]> = []
    return knowledge.pivot.terms(of: text, language: language).compactMap { term in
      guard seen.insert(term.alternatives).inserted else { return nil }
      return WeightedTerm(
        term: term, text: String(decoding: text[term.range], as: UTF8.self),
        weight: knowledge.frequencies.weight(of: term))
    }
  }
}
