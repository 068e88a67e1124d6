import LegalModel
import Lexicon

/// What a unit is compared by: the topical concepts it names, and its own words.
struct UnitFeatures: Sendable {
  /// Indexes of the topical concepts it names, sorted, one for each mention.
  let concepts: [UInt64]
  /// Keys of its words and of its pairs of neighbouring words, sorted, salted with the language.
  let words: [UInt64]

  init(of unit: ComparedUnit, lexicon: Lexicon) {
    let scanned = WordScanner.words(in: unit.comparedText, language: unit.language)
    concepts = lexicon.mentions(in: scanned, language: unit.language)
      .filter { lexicon.concepts[$0].isTopical }.map(UInt64.init).sorted()
    words = UnitFeatures.wordKeys(scanned, salt: UnitFeatures.salt(of: unit.language.code))
  }

  private static func wordKeys(_ scanned: [FoldedWord], salt: UInt64) -> [UInt64] {
    var keys: [UInt64] = []
    keys.reserveCapacity(scanned.count * 2)
    var before: UInt64?
    for word in scanned {
      guard word.isWord else {
        before = nil
        continue
      }
      keys.append(word.key ^ salt)
      if let before {
        keys.append((before &* 0x9E37_79B9_7F4A_7C15) ^ (word.key &* 0xC2B2_AE3D_27D4_EB4F) ^ salt)
      }
      before = word.key
    }
    return keys.sorted()
  }

  /// Keeps the words of different languages apart.
  private static func salt(of language: String) -> UInt64 {
    language.utf8.reduce(0) { ($0 << 8 | UInt64($1)) &* 0xD6E8_FEB8_6659_FD93 }
  }
}
