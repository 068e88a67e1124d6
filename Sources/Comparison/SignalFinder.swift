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

  /// The signals that tell of a whole unit: words with points under them, each on a line of its own.
  public func signals(of unit: [UInt8], language: LanguageCode) -> Set<Int> {
    let hits = hits(in: unit, language: language)
    let found = Set(hits.map(\.signal))
    let strict = found.filter { signals[$0].isInEachPoint }
    guard !strict.isEmpty else { return found }
    let points = UnitPoints(of: unit)
    return found.subtracting(
      strict.filter { signal in
        points.areCoveredInPart(by: hits.filter { $0.signal == signal }.map(\.range.lowerBound))
      })
  }
}

/// The points of a unit, as places in its words.
private struct UnitPoints {
  /// Where the points stand; nothing where there are fewer than two.
  private let lines: [Range<Int>]

  /// Takes the lines behind the one that ends with a colon.
  init(of unit: [UInt8]) {
    let lines = unit.split(separator: UInt8(ascii: "\n")).map(\.indices)
    let opening = lines.firstIndex { unit[$0].last == UInt8(ascii: ":") }
    let behind = opening.map { Array(lines[($0 + 1)...]) } ?? []
    self.lines = behind.count > 1 ? behind : []
  }

  /// Whether places lie in some of the points, and neither before them nor in all.
  func areCoveredInPart(by places: [Int]) -> Bool {
    guard let first = lines.first, places.allSatisfy({ $0 >= first.lowerBound }) else {
      return false
    }
    return !lines.allSatisfy { line in places.contains(where: line.contains) }
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
