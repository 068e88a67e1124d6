internal import LegalModel
internal import Lexicon

/// The cues of a language, folded and arranged for looking up.
///
/// A class, never changed: as a value its tables would be retained one by one for every sentence.
final class QuantityVocabulary: Sendable {
  /// What a number word does in a number.
  enum NumberWord: Sendable, Equatable {
    case small(Int)
    case inner(Int)
    case ten, hundred, joint, point
    case scale(Double)
    case occasions(Int)
    /// First word of a share such as `half of`.
    case share
  }

  let language: LanguageCode
  let figures: QuantityCues.FigureMarks
  let pluralEnding: UInt8?
  let units: [QuantityCues.Unit]
  let unitNames: [String: Int]
  let numbers: [UInt64: NumberWord]
  let denominators: [UInt64: Int]
  let months: [UInt64: Int]
  let articles: Set<UInt64>
  let halves: PhraseTrie
  let fractionLinks: Set<UInt64>
  let shares: PhraseTrie
  let shareValues: [Double]
  let unitWords: PhraseTrie
  let unitsBefore: PhraseTrie
  let counted: PhraseTrie
  /// Signs after and before a figure, longest first, each with its unit.
  let marks: [(bytes: [UInt8], unit: Int)]
  let marksBefore: [(bytes: [UInt8], unit: Int)]
  private let phrases: PhraseTrie
  private let reversedPhrases: PhraseTrie
  /// One bit for each value of the low bits of a key that begins a number.
  private let starts: [UInt64]

  init(_ cues: QuantityCues) {
    let folding = PhraseFolding(language: cues.language)
    language = cues.language
    figures = cues.figures
    pluralEnding = cues.pluralEnding
    units = cues.units
    var names: [String: Int] = [:]
    for (index, unit) in cues.units.enumerated() where names[unit.name] == nil {
      names[unit.name] = index
    }
    unitNames = names
    numbers = QuantityVocabulary.numberWords(cues.numbers, folding)
    denominators = folding.keyed(cues.numbers.denominators)
    months = folding.keyed(cues.numbers.months)
    articles = Set(cues.numbers.articles.compactMap(folding.key))
    halves = folding.trie([cues.numbers.halves])
    fractionLinks = Set(cues.numbers.fractionLinks.compactMap(folding.key))
    let sortedShares = cues.numbers.shares.sorted { $0.key < $1.key }
    shares = folding.trie(sortedShares.map { [$0.key] })
    shareValues = sortedShares.map(\.value)
    unitWords = folding.trie(cues.units.map(\.words))
    let before = cues.units.map(\.before)
    unitsBefore = folding.trie(before.map { $0.filter(folding.isWords) }, reversed: true)
    counted = folding.trie([cues.counted])
    marks = QuantityVocabulary.marks(cues.units.map(\.marks))
    marksBefore = QuantityVocabulary.marks(before.map { $0.filter { !folding.isWords($0) } })
    let roles = QuantityRole.allCases.map { cues.phrases[$0] ?? [] }
    phrases = folding.trie(roles)
    reversedPhrases = folding.trie(roles, reversed: true)
    starts = QuantityVocabulary.starts(of: numbers, months: months)
  }

  /// Whether a word may begin a number; true for a few other words too.
  @inline(__always)
  func mayBeginNumber(_ key: UInt64) -> Bool {
    starts[Int(truncatingIfNeeded: key >> 6) & 63] >> (key & 63) & 1 == 1
  }

  /// The length in words of the longest phrase with one of the roles that begins at a word, and its
  /// roles.
  func phrase(
    _ roles: RoleSet, in words: [FoldedWord], at index: Int
  ) -> (count: Int, roles: [Int])? {
    phrases.longest(in: words, at: index) { $0.contains(where: roles.contains) }
      .map { ($0.count, $0.concepts.filter(roles.contains)) }
  }

  /// The same for a phrase that ends before a word.
  func phrase(
    _ roles: RoleSet, in words: [FoldedWord], endingAt index: Int
  ) -> (count: Int, roles: [Int])? {
    reversedPhrases.longest(in: words, at: index - 1, step: -1) {
      $0.contains(where: roles.contains)
    }.map { ($0.count, $0.concepts.filter(roles.contains)) }
  }

  private static func numberWords(
    _ numbers: QuantityCues.Numbers, _ folding: PhraseFolding
  ) -> [UInt64: NumberWord] {
    var words: [UInt64: NumberWord] = [:]
    func add(_ text: String, _ word: NumberWord) {
      if let key = folding.key(text) { words[key] = word }
    }
    for share in numbers.shares.keys { add(share, .share) }
    for (text, value) in numbers.words { add(text, .small(value)) }
    for (text, value) in numbers.inner { add(text, .inner(value)) }
    for text in numbers.tens { add(text, .ten) }
    for text in numbers.hundreds { add(text, .hundred) }
    for (text, value) in numbers.scales { add(text, .scale(value)) }
    for text in numbers.joints { add(text, .joint) }
    for text in numbers.points { add(text, .point) }
    for (text, value) in numbers.occasions { add(text, .occasions(value)) }
    return words
  }

  private static func starts(
    of numbers: [UInt64: NumberWord], months: [UInt64: Int]
  ) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: 64)
    for key in months.keys { bits[Int(truncatingIfNeeded: key >> 6) & 63] |= 1 << (key & 63) }
    for (key, word) in numbers {
      switch word {
      case .small, .occasions, .share:
        bits[Int(truncatingIfNeeded: key >> 6) & 63] |= 1 << (key & 63)
      default: break
      }
    }
    return bits
  }

  private static func marks(_ lists: [[String]]) -> [(bytes: [UInt8], unit: Int)] {
    var marks: [(bytes: [UInt8], unit: Int)] = []
    for (unit, list) in lists.enumerated() {
      for mark in list { marks.append((Array(mark.utf8), unit)) }
    }
    return marks.enumerated().sorted {
      ($1.element.bytes.count, $0.offset) < ($0.element.bytes.count, $1.offset)
    }.map(\.element)
  }
}

/// Folds the phrases of one language as its texts are folded.
private struct PhraseFolding {
  let language: LanguageCode

  /// The key of the first word of a phrase.
  func key(_ phrase: String) -> UInt64? {
    WordScanner.words(in: Array(phrase.utf8), language: language).first(where: \.isWord)?.key
  }

  func keyed(_ values: [String: Int]) -> [UInt64: Int] {
    var keyed: [UInt64: Int] = [:]
    for (phrase, value) in values {
      if let key = key(phrase) { keyed[key] = value }
    }
    return keyed
  }

  /// Whether a phrase is words and no sign such as `$`.
  func isWords(_ phrase: String) -> Bool {
    phrase.unicodeScalars.allSatisfy { $0 == " " || $0.properties.isAlphabetic }
  }

  /// A tree of the phrases; the concept of a phrase is the place of its list.
  func trie(_ lists: [[String]], reversed: Bool = false) -> PhraseTrie {
    var trie = PhraseTrie()
    for (index, list) in lists.enumerated() {
      for phrase in list {
        let words = WordScanner.words(in: Array(phrase.utf8), language: language)
        trie.insert(reversed ? words.reversed() : words, concept: index)
      }
    }
    return trie
  }
}
