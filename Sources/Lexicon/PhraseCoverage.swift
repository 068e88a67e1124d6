/// How much of what a text speaks of a lexicon knows.
///
/// A *concept-bearing phrase* is a run of one to five words (in Vietnamese: two to five syllables, or a
/// listed single one) without punctuation, number, function word, label or proper name, that neither
/// begins nor ends with a light word and occurs at least `minimum` times outside of longer phrases that
/// are as frequent. Which phrases a text has does not depend on the lexicon.
///
/// ```swift
/// let coverage = PhraseCoverage(of: [Array(text.utf8)], classes: english, lexicon: lexicon)
/// coverage.covered.types  // 0.93
/// coverage.missing.first?.text  // "sea turtle"
/// ```
public struct PhraseCoverage: Sendable, Hashable {
  /// A phrase of the text.
  public struct Phrase: Sendable, Hashable {
    /// The phrase as it is written where it stands first, in small letters.
    public let text: String
    /// How often it occurs outside of longer phrases that are as frequent.
    public let count: Int
    /// Whether one term holds the whole phrase in more than half of its places.
    public let isTerm: Bool
    /// Whether each of its words belongs to a term in more than half of its places.
    public let isCovered: Bool
    /// The fields of law of the terms that cover its first place, without repetition, sorted.
    public let domains: [String]
  }

  /// A share of the phrases, from 0 to 1.
  public struct Share: Sendable, Hashable {
    /// Each phrase counted once.
    public let types: Double
    /// Each phrase counted as often as it occurs.
    public let tokens: Double
  }

  /// All phrases: the most frequent first, equally frequent ones by their letters.
  public let phrases: [Phrase]

  /// Finds the phrases of a text, given in passages across which no phrase runs.
  public init(
    of passages: [[UInt8]], classes: WordClasses, lexicon: Lexicon, minimum: Int = 3
  ) {
    let text = PhraseText(passages, classes: classes, lexicon: lexicon)
    let short = Set(
      classes.shortPhrases.map { Lexicon.folded($0, language: classes.language) })
    let counted = PhraseCounter(text, minimum: minimum).phrases { start, length in
      let words = text.words[start..<(start + length)]
      guard words.first?.isStrong == true, words.last?.isStrong == true else { return false }
      return length >= classes.leastWords || short.contains(words.map(\.key))
    }
    phrases = counted.map { PhraseCoverage.phrase($0, text, passages, lexicon) }
      .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
  }

  /// The share of phrases that are terms or lie within one.
  public var strict: Share { share(where: \.isTerm) }

  /// The share of phrases all of whose words belong to terms.
  public var covered: Share { share(where: \.isCovered) }

  /// The phrases that are not covered, the most frequent first.
  public var missing: [Phrase] { phrases.filter { !$0.isCovered } }

  /// How many phrases each field of law helps to cover.
  public var domains: [String: Int] {
    var counts: [String: Int] = [:]
    for phrase in phrases where phrase.isCovered {
      for domain in phrase.domains { counts[domain, default: 0] += 1 }
    }
    return counts
  }

  private func share(where isKnown: KeyPath<Phrase, Bool>) -> Share {
    guard !phrases.isEmpty else { return Share(types: 1, tokens: 1) }
    let known = phrases.filter { $0[keyPath: isKnown] }
    let tokens = phrases.reduce(0) { $0 + $1.count }
    return Share(
      types: Double(known.count) / Double(phrases.count),
      tokens: Double(known.reduce(0) { $0 + $1.count }) / Double(tokens))
  }

  private static func phrase(
    _ counted: PhraseCounter.Counted, _ text: PhraseText, _ passages: [[UInt8]],
    _ lexicon: Lexicon
  ) -> Phrase {
    var terms = 0
    var covered = 0
    for start in counted.starts {
      let words = text.words[start..<(start + counted.length)]
      let first = words[start].term
      if words.allSatisfy({ $0.term >= 0 }) { covered += 1 }
      if first >= 0, words.allSatisfy({ $0.term == first }) { terms += 1 }
    }
    let words = text.words[counted.starts[0]..<(counted.starts[0] + counted.length)]
    let covering = words.filter { $0.term >= 0 }.flatMap { text.terms[$0.term] }
    return Phrase(
      text: spelled(words, passages), count: counted.starts.count,
      isTerm: terms * 2 > counted.starts.count, isCovered: covered * 2 > counted.starts.count,
      domains: Set(covering.map { lexicon.concepts[$0].domain }).sorted())
  }

  private static func spelled(
    _ words: ArraySlice<PhraseText.Word>, _ passages: [[UInt8]]
  ) -> String {
    words.map { String(decoding: passages[$0.passage][$0.range], as: UTF8.self) }
      .joined(separator: " ").lowercased()
  }
}
