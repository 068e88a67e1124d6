/// A word of a text after folding: its identity, and where it stands.
///
/// Two words are the same word when their keys are equal. A key is 64 bits mixed from the folded
/// letters; the chance that two different words of one corpus share a key is below one in 10⁹.
package struct FoldedWord: Sendable, Hashable {
  /// Identity of the word; ``stop`` or ``comma`` for punctuation.
  package let key: UInt64
  package let lower: UInt32
  package let upper: UInt32

  /// Stands where a sentence or bracket ends: no phrase runs across it.
  package static let stop: UInt64 = 0
  /// Stands for a comma, which some terms contain.
  package static let comma: UInt64 = 1

  package init(key: UInt64, lower: UInt32, upper: UInt32) {
    self.key = key
    self.lower = lower
    self.upper = upper
  }

  /// A word without a place.
  package init(key: UInt64) { self.init(key: key, lower: 0, upper: 0) }

  /// Whether it is a word and not punctuation.
  package var isWord: Bool { key > FoldedWord.comma }
}

/// The key of a word, grown letter by letter.
///
/// The last four letters and the keys without them are kept, so that an English plural ending can be
/// taken off without going back over the text.
struct WordKey {
  private(set) var length = 0
  private var key: UInt64 = WordKey.seed
  private var withoutOne: UInt64 = 0
  private var withoutTwo: UInt64 = 0
  private var withoutThree: UInt64 = 0
  private var ending: UInt32 = 0
  private var lastLetter: UInt32 = 0
  private var tone: UInt32 = 0

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  private static func mixed(_ key: UInt64, _ letter: UInt32) -> UInt64 {
    let product = (key ^ UInt64(letter)) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 29)
  }

  /// Adds a letter; letter 0 is a tone mark alone.
  @inline(__always)
  mutating func append(_ letter: UInt32, tone: UInt32) {
    if tone != 0 { self.tone = tone }
    guard letter != 0 else { return }
    withoutThree = withoutTwo
    withoutTwo = withoutOne
    withoutOne = key
    key = WordKey.mixed(key, letter)
    ending = ending << 8 | (letter < 0x80 ? letter : 0)
    lastLetter = letter
    length += 1
  }

  /// Replaces the last letter by what a vowel mark makes of it.
  mutating func markVowel(_ mark: UInt32) {
    guard length > 0 else { return }
    lastLetter = LetterFolding.marked(lastLetter, by: mark)
    key = WordKey.mixed(withoutOne, lastLetter)
    ending = ending & 0xFFFF_FF00
  }

  /// The finished key; with `strippingPlural`, an English plural has the key of its singular.
  func finished(strippingPlural: Bool) -> UInt64 {
    let letters = strippingPlural && tone == 0 ? singular : key
    let toned = tone == 0 ? letters : WordKey.mixed(letters, 0x1_0000 + tone)
    return toned > FoldedWord.comma ? toned : 2
  }

  /// The key without an English plural ending.
  private var singular: UInt64 {
    guard length > 3, letter(0) == "s" else { return key }
    let before = letter(1)
    if before == "s" || before == "u" || before == "i" { return key }
    guard before == "e" else { return withoutOne }
    let stem = (letter(3), letter(2))
    if stem.1 == "i", length > 4 { return WordKey.mixed(withoutThree, 0x79) }
    let takesEs = stem.1 == "x" || stem.1 == "z" || stem == ("s", "s") || stem == ("c", "h")
    return takesEs || stem == ("s", "h") ? withoutTwo : withoutOne
  }

  /// The letter at a distance from the end.
  private func letter(_ distance: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(ending >> (8 * distance) & 0xFF))
  }
}
