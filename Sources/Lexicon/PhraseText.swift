import LegalModel

/// A text cut into the words that may stand in phrases and the gaps between them.
struct PhraseText {
  /// A word of a phrase, or a gap.
  struct Word {
    /// Identity of the folded word; 0 for a gap.
    let key: UInt64
    /// Whether a phrase may begin and end with it.
    let isStrong: Bool
    /// The longest term of the lexicon that covers it, numbered through the text; -1 for none.
    let term: Int
    /// The bytes of the word in its passage, and the number of the passage.
    let range: Range<Int>
    let passage: Int

    /// Whether it is a word and no gap.
    var isWord: Bool { key != 0 }
  }

  private(set) var words: [Word] = []
  /// The concepts of each numbered term.
  private(set) var terms: [[Int]] = []
  private let classes: PhraseTrie
  private let lightWords: Set<UInt64>
  /// The words that count as a term alone; nil where every word does.
  private let wordsAlone: Set<UInt64>?
  private let language: LanguageCode

  /// The classes as they are numbered in the trie; a whole word beats a function word inside it.
  private static let partingClass = 0
  private static let wholeWordClass = 1

  init(_ passages: [[UInt8]], classes: WordClasses, lexicon: Lexicon) {
    language = classes.language
    var trie = PhraseTrie()
    for word in classes.functionWords + classes.labels + classes.names {
      trie.insert(
        WordScanner.words(in: Array(word.utf8), language: language),
        concept: PhraseText.partingClass)
    }
    for word in classes.wholeWords {
      trie.insert(
        WordScanner.words(in: Array(word.utf8), language: language),
        concept: PhraseText.wholeWordClass)
    }
    self.classes = trie
    lightWords = Set(
      classes.lightWords.flatMap { Lexicon.folded($0, language: classes.language) })
    wordsAlone =
      classes.leastWords == 1
      ? nil
      : Set(classes.shortPhrases.flatMap { Lexicon.folded($0, language: classes.language) })
    for (index, passage) in passages.enumerated() { add(passage, index, lexicon) }
  }

  private mutating func add(_ passage: [UInt8], _ index: Int, _ lexicon: Lexicon) {
    let scanned = WordScanner.words(in: passage, language: language)
    var parts = [Bool](repeating: false, count: scanned.count)
    var isWhole = parts
    for hit in classes.hits(in: scanned) {
      let whole = hit.concepts.contains(PhraseText.wholeWordClass)
      for word in hit.words {
        parts[word] = !whole
        isWhole[word] = whole
      }
    }
    var covering = [Int](repeating: -1, count: scanned.count)
    for hit in lexicon.trie(for: language)?.hits(in: scanned) ?? [] where counts(hit, scanned) {
      for word in hit.words { covering[word] = terms.count }
      terms.append(hit.concepts)
    }
    for (place, word) in scanned.enumerated() {
      let range = Int(word.lower)..<Int(word.upper)
      let isGap =
        !word.isWord || parts[place]
        || (!isWhole[place] && PhraseText.isNumberOrLetter(passage[range]))
      words.append(
        Word(
          key: isGap ? 0 : word.key, isStrong: isWhole[place] || !lightWords.contains(word.key),
          term: covering[place], range: range, passage: index))
    }
    words.append(Word(key: 0, isStrong: false, term: -1, range: 0..<0, passage: index))
  }

  /// Whether a term covers anything: a single syllable may be half of a word that is not known, and
  /// counts only where it is listed.
  private func counts(_ hit: PhraseTrie.Hit, _ words: [FoldedWord]) -> Bool {
    hit.words.count > 1 || wordsAlone?.contains(words[hit.words.lowerBound].key) ?? true
  }

  /// Whether a word is a number, begins with one, or is a single letter such as that of a point.
  private static func isNumberOrLetter(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return true }
    return word.count == 1 || (0x30...0x39).contains(first)
  }
}
