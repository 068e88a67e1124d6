public import LegalModel
import Lexicon

/// Finds signals in texts: whole words, blind to case and the place of tone marks.
///
/// Signals do not compete: one phrase may stand inside another. Only an exception of a signal takes
/// the phrases of that signal out that stand in it.
public struct SignalFinder: Sendable {
  /// The signals, in the order in which hits number them.
  public let signals: [Signal]
  private let indexes: [String: Int]
  private let languages: [LanguageCode: SignalPhrases]

  /// How many words may stand between two parts of a phrase with a gap.
  private static let gap = 14

  /// Prepares a finder.
  public init(signals: [Signal]) {
    self.signals = signals
    indexes = Dictionary(signals.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var languages: [LanguageCode: SignalPhrases] = [:]
    for language in [LanguageCode.vietnamese, .english] {
      languages[language] = SignalPhrases(of: signals, in: language)
    }
    self.languages = languages
  }

  /// The index of a signal; nil for an unknown name.
  public func index(of id: String) -> Int? { indexes[id] }

  /// The places of a UTF-8 text where signals stand, by the place where they end.
  public func hits(in text: [UInt8], language: LanguageCode) -> [SignalHit] {
    guard let phrases = languages[language] else { return [] }
    let words = WordScanner.words(in: text, language: language)
    var scan = SignalScan(phrases: phrases, words: words, gap: SignalFinder.gap)
    for hit in phrases.trie.allHits(in: words) {
      for part in hit.concepts { scan.take(part, at: hit.words) }
    }
    return scan.hits
  }
}

/// One pass over a text.
private struct SignalScan {
  let phrases: SignalPhrases
  let words: [FoldedWord]
  let gap: Int
  private var found: [(signal: Int, words: Range<Int>)] = []
  private var excepted: [(signal: Int, words: Range<Int>)] = []
  private var open: [(phrase: Int, next: Int, words: Range<Int>)] = []

  init(phrases: SignalPhrases, words: [FoldedWord], gap: Int) {
    self.phrases = phrases
    self.words = words
    self.gap = gap
  }

  mutating func take(_ number: Int, at range: Range<Int>) {
    let part = phrases.parts[number]
    guard let phrase = part.phrase else {
      excepted.append((part.signal, range))
      return
    }
    var start: Int? = part.index == 0 ? range.lowerBound : nil
    if part.index > 0 {
      start =
        open.last { $0.phrase == phrase && $0.next == part.index && reaches($0.words, range) }?
        .words.lowerBound
    }
    guard let start else { return }
    if part.isLast {
      found.append((part.signal, start..<range.upperBound))
    } else {
      open.append((phrase, part.index + 1, start..<range.upperBound))
    }
  }

  private func reaches(_ before: Range<Int>, _ after: Range<Int>) -> Bool {
    after.lowerBound >= before.upperBound && after.lowerBound - before.upperBound <= gap
      && !words[before.upperBound..<after.lowerBound].contains { $0.key == FoldedWord.stop }
  }

  /// What was found outside the exceptions of its signal, in bytes.
  var hits: [SignalHit] {
    found.filter { hit in
      !excepted.contains {
        $0.signal == hit.signal && $0.words.lowerBound <= hit.words.lowerBound
          && hit.words.upperBound <= $0.words.upperBound
      }
    }.map { hit in
      SignalHit(
        signal: hit.signal,
        range: Int(words[hit.words.lowerBound].lower)..<Int(words[hit.words.upperBound - 1].upper))
    }
  }
}
