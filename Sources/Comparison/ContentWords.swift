import LegalModel
public import Lexicon

/// Which words say what a text is about: not the words of grammar and of the parts of documents.
public struct ContentWords: Sendable {
  private let empty: [LanguageCode: Set<UInt64>]
  private let whole: [LanguageCode: Set<[UInt64]>]
  private let phrases: [LanguageCode: Set<[UInt64]>]

  /// Prepares the words of each language.
  public init(_ classes: [WordClasses]) {
    var empty: [LanguageCode: Set<UInt64>] = [:]
    var whole: [LanguageCode: Set<[UInt64]>] = [:]
    var phrases: [LanguageCode: Set<[UInt64]>] = [:]
    for words in classes {
      let lists = words.functionWords + words.lightWords + words.labels + words.names
      let keys = lists.map { Lexicon.folded($0, language: words.language) }
      empty[words.language] = Set(keys.filter { $0.count == 1 }.flatMap { $0 })
      phrases[words.language] = Set(keys.filter { $0.count > 1 })
      whole[words.language] = Set(
        words.wholeWords.map { Lexicon.folded($0, language: words.language) })
    }
    self.empty = empty
    self.whole = whole
    self.phrases = phrases
  }

  /// Whether a term of a text says what the text is about.
  ///
  /// - Parameter isPair: whether it is a mere pair of neighbouring syllables; such a pair counts only
  ///   where both do.
  func says(_ text: [UInt8], language: LanguageCode, isPair: Bool) -> Bool {
    let words = WordScanner.words(in: text, language: language).filter(\.isWord).map(\.key)
    guard !words.isEmpty, phrases[language]?.contains(words) != true else { return false }
    if whole[language]?.contains(words) == true { return true }
    guard let empty = empty[language] else { return true }
    return isPair
      ? !words.contains(where: empty.contains) : !words.allSatisfy(empty.contains)
  }
}
