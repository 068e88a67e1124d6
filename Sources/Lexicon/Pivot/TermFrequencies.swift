import Foundation
public import LegalModel

/// How often the words of a language stand in its law: the share of articles that have a syllable or
/// a pair of them. Knowledge as data: `rules/frequencies`.
///
/// With it the terms of a single pair of provisions can be weighed without a body of law to count in,
/// and a score does not change when another law is added.
public struct TermFrequencies: Sendable {
  /// The language of the runs.
  public let language: LanguageCode
  /// The share of a run that is not listed.
  public let rest: Double
  private let shares: [UInt64: Double]

  /// Makes the table; a term's share is from 0 to 1, runs of more than two words are passed over.
  public init(language: LanguageCode = .vietnamese, rest: Double, shares: [String: Double]) {
    self.language = language
    self.rest = rest
    var table: [UInt64: Double] = [:]
    for (term, share) in shares {
      let words = WordScanner.words(in: Array(term.utf8), language: language).filter(\.isWord)
      guard (1...2).contains(words.count) else { continue }
      let key = SyllableRun(words.map(\.key)).hash
      table[key] = max(share, table[key] ?? 0)
    }
    self.shares = table
  }

  /// The share of articles that have a run; for a longer one that of its rarest pair.
  public func share(of run: SyllableRun) -> Double {
    let keys = run.keys
    if keys.count <= 2 { return shares[run.hash] ?? rest }
    return zip(keys, keys.dropFirst()).reduce(1.0) { least, pair in
      min(least, shares[SyllableRun([pair.0, pair.1]).hash] ?? rest)
    }
  }

  /// How much a term tells about a text that has it: 0 for one that every article has, the more the
  /// rarer its most frequent alternative is.
  public func weight(of term: PivotTerm) -> Double {
    let share = term.alternatives.reduce(0.0) { max($0, self.share(of: $1)) }
    return share > 0 ? -log(min(1, share)) : 0
  }

  /// How rare the words of a text of the table's language are, from 0 for such as every text has to 1
  /// for those that are not listed.
  package func rarity(of words: [UInt8]) -> Double {
    let keys = WordScanner.words(in: words, language: language).filter(\.isWord).map(\.key)
    guard !keys.isEmpty, rest > 0, rest < 1 else { return 1 }
    return min(1, max(0, log(share(of: SyllableRun(keys))) / log(rest)))
  }
}
