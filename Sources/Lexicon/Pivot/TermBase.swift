public import LegalModel

/// Words of one language with the words that render them in another: `abolish` is *bãi bỏ* or
/// *hủy bỏ*.
///
/// Unlike a ``Concept`` an entry claims no legal identity. It says which words a translator may choose,
/// so that two texts in different languages can be searched for the same things. Knowledge as data:
/// `rules/translations`.
public struct TermBase: Sendable, Hashable {
  /// A word or phrase with its renderings.
  public struct Entry: Sendable, Hashable {
    /// The word in its base form.
    public let term: String
    /// What may stand for it in the other language, the most usual first; never empty.
    public let renderings: [String]
    /// Further forms of the word: inflected, or in another spelling.
    public let forms: [String]

    /// Makes an entry.
    public init(_ term: String, renderings: [String], forms: [String] = []) {
      self.term = term
      self.renderings = renderings
      self.forms = forms
    }
  }

  /// The language of the words.
  public let language: LanguageCode
  /// The language of the renderings.
  public let target: LanguageCode
  /// All entries, in the order of the file.
  public let entries: [Entry]

  /// Makes a term base; English to Vietnamese unless told otherwise.
  public init(
    language: LanguageCode = .english, target: LanguageCode = .vietnamese, entries: [Entry] = []
  ) {
    self.language = language
    self.target = target
    self.entries = entries
  }
}
