/// Which English words have a second spelling: `labour` and `labor`, `organise` and `organize`.
///
/// Terms are written in British spelling; the variants are made when a lexicon is read, so that a text
/// in either spelling, or in both, is matched. A variant that is no English word does no harm: no text
/// contains it.
public struct SpellingVariants: Sendable, Hashable {
  /// A British spelling and what other texts write instead.
  public struct Pair: Sendable, Hashable {
    /// What a term of the lexicon has.
    public let written: String
    /// What a text may have instead.
    public let variant: String

    /// Makes a pair.
    public init(_ written: String, _ variant: String) {
      self.written = written
      self.variant = variant
    }
  }

  /// The least number of letters before an ending, so that `four` does not become `for`.
  private static let leastStem = 3
  /// The most variants of one term.
  private static let most = 8

  private let endings: [Pair]
  private let words: [String: [String]]

  /// No variants unless some are given. The longest ending that fits decides.
  public init(endings: [Pair] = [], words: [Pair] = []) {
    self.endings = endings.sorted {
      ($1.written.utf8.count, $0.written) < ($0.written.utf8.count, $1.written)
    }
    self.words = Dictionary(grouping: words, by: \.written).mapValues { $0.map(\.variant) }
  }

  /// The other spellings of a term, without the term itself; at most eight.
  public func variants(of term: String) -> [String] {
    var spellings: [[Substring]] = [[]]
    for word in term.split(separator: " ", omittingEmptySubsequences: false) {
      let choices = [word] + variants(ofWord: String(word)).map { Substring($0) }
      spellings = spellings.flatMap { before in choices.map { before + [$0] } }
      spellings = Array(spellings.prefix(SpellingVariants.most + 1))
    }
    return spellings.dropFirst().map { $0.joined(separator: " ") }
  }

  private func variants(ofWord word: String) -> [String] {
    if let listed = words[word.lowercased()] { return listed }
    for ending in endings where word.hasSuffix(ending.written) {
      let stem = word.dropLast(ending.written.count)
      if stem.count >= SpellingVariants.leastStem { return [stem + ending.variant] }
    }
    return []
  }
}
