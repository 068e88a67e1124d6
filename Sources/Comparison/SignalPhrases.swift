import LegalModel
import Lexicon

/// The phrases of all signals in one language, cut at their gaps.
struct SignalPhrases: Sendable {
  /// A part of a phrase.
  struct Part: Sendable {
    let signal: Int
    /// Number of the phrase; nil for an exception.
    let phrase: Int?
    let index: Int
    let isLast: Bool
  }

  private(set) var trie = PhraseTrie()
  private(set) var parts: [Part] = []

  init(of signals: [Signal], in language: LanguageCode) {
    var phrase = 0
    for (number, signal) in signals.enumerated() {
      for text in signal.phrases[language] ?? [] {
        let pieces = text.split(separator: "…")
        for (index, piece) in pieces.enumerated() {
          add(
            piece, language,
            Part(
              signal: number, phrase: phrase, index: index, isLast: index == pieces.count - 1))
        }
        phrase += 1
      }
      for text in signal.exceptions[language] ?? [] {
        add(text[...], language, Part(signal: number, phrase: nil, index: 0, isLast: true))
      }
    }
  }

  private mutating func add(_ text: Substring, _ language: LanguageCode, _ part: Part) {
    trie.insert(WordScanner.words(in: Array(text.utf8), language: language), concept: parts.count)
    parts.append(part)
  }
}
