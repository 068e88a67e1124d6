/// A run of folded Vietnamese syllables: `công đoàn` has two.
public struct SyllableRun: Sendable, Hashable {
  /// The keys of the syllables, in order; never empty.
  package let keys: [UInt64]

  package init(_ keys: [UInt64]) { self.keys = keys }

  /// How many syllables it has.
  public var count: Int { keys.count }
}

/// A word or phrase of a text as a text in the other language can have it.
///
/// Vietnamese is the pivot: an English phrase has all its renderings as alternatives, a Vietnamese one
/// itself and its synonyms. Two terms with the same `meaning` have the same alternatives.
public struct PivotTerm: Sendable, Hashable {
  /// The bytes of the phrase in its text.
  public let range: Range<Int>
  /// What may stand for it in a Vietnamese text, none twice.
  public let alternatives: [SyllableRun]
  /// The topical concepts that it names, as indexes into the lexicon.
  public let concepts: [Int]
  /// The shorter terms inside it, from left to right; a text that lacks the whole may have these.
  public let parts: [PivotTerm]
  /// Whether it is no mere word of duty or of structure, such as `shall`.
  package let isTopical: Bool
  /// Whether it is a mere pair of neighbouring syllables, which may belong to two words.
  package let isPair: Bool
  /// The same for two terms with the same alternatives, in every text and run.
  package let meaning: UInt64

  package init(
    range: Range<Int>, alternatives: [SyllableRun], concepts: [Int] = [], parts: [PivotTerm] = [],
    isPair: Bool = false
  ) {
    self.init(
      range: range, alternatives: alternatives, concepts: concepts, parts: parts,
      meaning: PivotTerm.meaning(of: alternatives), isPair: isPair)
  }

  init(
    range: Range<Int>, alternatives: [SyllableRun], concepts: [Int], parts: [PivotTerm],
    meaning: UInt64, isTopical: Bool = true, isPair: Bool = false
  ) {
    self.range = range
    self.alternatives = alternatives
    self.concepts = concepts
    self.parts = parts
    self.meaning = meaning
    self.isTopical = isTopical
    self.isPair = isPair
  }

  /// A key of the alternatives that does not depend on their order.
  static func meaning(of alternatives: [SyllableRun]) -> UInt64 {
    alternatives.reduce(0) { $0 &+ $1.hash }
  }
}

extension SyllableRun {
  /// A key of the run; the chance that two runs of a corpus share one is below one in 10⁹.
  package var hash: UInt64 { keys.reduce(0, SyllableRun.extended) }

  /// The key of a run with one more syllable.
  @inline(__always)
  package static func extended(_ key: UInt64, by syllable: UInt64) -> UInt64 {
    let mixed = (key &+ 0x9E37_79B9_7F4A_7C15 ^ syllable) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ (mixed >> 31)
  }
}
