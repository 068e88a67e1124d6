public import LegalModel

/// What the words of a language do in a text, as far as the search for phrases must know: which part
/// phrases, and which make none alone. Knowledge as data: `rules/words/vi.yaml`, `en.yaml`.
public struct WordClasses: Sendable, Hashable {
  /// The language of the words.
  public let language: LanguageCode
  /// Words and fixed expressions without a concept of their own, such as `of` or `đối với`; a phrase
  /// ends where one stands.
  public let functionWords: [String]
  /// Words that contain a function word and are none, such as `tự do`.
  public let wholeWords: [String]
  /// Words that stand inside phrases and neither begin, end nor make one, such as `following`.
  public let lightWords: [String]
  /// Words that point at parts of a document, such as `Article`; a phrase ends where one stands.
  public let labels: [String]
  /// Proper names; a phrase ends where one stands.
  public let names: [String]
  /// The least number of words of a phrase; syllables in Vietnamese.
  public let leastWords: Int
  /// Shorter phrases that count all the same, such as `thuế`.
  public let shortPhrases: [String]

  /// Makes the classes.
  public init(
    language: LanguageCode, functionWords: [String] = [], wholeWords: [String] = [],
    lightWords: [String] = [], labels: [String] = [], names: [String] = [], leastWords: Int = 1,
    shortPhrases: [String] = []
  ) {
    self.language = language
    self.functionWords = functionWords
    self.wholeWords = wholeWords
    self.lightWords = lightWords
    self.labels = labels
    self.names = names
    self.leastWords = leastWords
    self.shortPhrases = shortPhrases
  }
}
