public import LegalModel

/// The words by which citations are known in one language, beside the labels of units.
///
/// They are data: `rules/citations/<language>.yaml`.
public struct CitationCues: Sendable, Hashable {
  /// A word for a kind of document.
  public struct DocumentKind: Sendable, Hashable {
    /// The word as it opens a name: `Luật`, `Convention`.
    public let word: String
    /// Whether documents of the kind are cited by a name alone, without a number.
    public let isNamed: Bool
    /// Whether the subject of a name may follow at once in `of`: `Công ước của Liên hợp quốc …`.
    public let isInternational: Bool
    /// Whether there is only one document of the kind, so that the word alone names it.
    public let isUnique: Bool

    /// Makes a kind.
    public init(word: String, isNamed: Bool, isInternational: Bool, isUnique: Bool) {
      self.word = word
      self.isNamed = isNamed
      self.isInternational = isInternational
      self.isUnique = isUnique
    }
  }

  /// The groups of plain words; each is a list in the file under the same name.
  public enum Group: Int, Sendable, CaseIterable {
    /// Between a smaller unit and a larger one: `của`, `of`.
    case of
    /// Between a provision and its document, besides `of`: `kèm theo`.
    case ofDocument
    /// Between parts of a list: `và`, `or`.
    case and
    /// In front of a range: `từ`.
    case rangeStart
    /// Inside a range: `đến`, `through`.
    case rangeEnd
    /// Behind a range: `inclusive`.
    case inclusive
    /// In front of several labels: `các`.
    case plural
    /// The unit or document in which the citation stands: `này`, `this`.
    case this
    /// The unit that was cited last: `that`.
    case that
    /// Behind a label and number of the same place: `nói trên`.
    case above
    /// The unit before this one.
    case preceding
    /// The unit after this one.
    case following
    /// This document, in one word: `hereof`.
    case hereof
    /// The document or article that was cited last, in one word: `thereof`.
    case thereof
    /// Words that end in a label without being one: `tài khoản`.
    case notLabels
    /// Words that start with a kind of document without naming one: `luật sư`.
    case notKinds
    /// In front of a document that is no certain one: `a`, `any`.
    case indefinite
    /// Articles that are no part of a name.
    case article
    /// In front of a number: `số`, `No.`.
    case numberSign
    /// In front of a year.
    case year
    /// In front of the subject of a name: `về`, `on`.
    case subject
    /// Small words that a name may hold inside.
    case inside
    /// Words that end a name.
    case closers
    /// Words that show a figure to be a measure: `tháng`, `days`.
    case measures
    /// Words whose first syllable looks like the letter of a point: `y tế`.
    case notLetters
    /// Who issued a numbered document: `Quốc hội`.
    case issuers
    /// Words that tell an amending act and its amending provisions.
    case amending

    /// The key of the list in the file.
    public var key: String { "\(self)" }
  }

  /// The language whose words these are.
  public let language: LanguageCode
  /// The kinds of documents.
  public let kinds: [DocumentKind]
  private let words: [Group: [String]]

  /// Gathers the words.
  public init(language: LanguageCode, kinds: [DocumentKind], words: [Group: [String]]) {
    self.language = language
    self.kinds = kinds
    self.words = words
  }

  /// The words of a group.
  public subscript(group: Group) -> [String] { words[group] ?? [] }
}

/// Everything that finding citations knows beyond its grammar.
public struct CitationKnowledge: Sendable, Hashable {
  /// The words of each language.
  public let cues: [CitationCues]
  /// Instruments that are known by name.
  public let instruments: [KnownInstrument]

  /// Gathers the knowledge.
  public init(cues: [CitationCues], instruments: [KnownInstrument]) {
    self.cues = cues
    self.instruments = instruments
  }
}

/// A law or treaty that texts call by a name or an abbreviation.
public struct KnownInstrument: Sendable, Hashable {
  /// Its names, the official one first.
  public let names: [String]
  /// Its number, where it is one certain document.
  public let number: String?
  /// Whether its articles have plain numbers, so that `Article 5.7` is paragraph 7 of article 5.
  public let hasPlainArticles: Bool
  /// Whether the name cites it also without a provision in front.
  public let isCitedAlone: Bool

  /// Makes an instrument.
  public init(names: [String], number: String?, hasPlainArticles: Bool, isCitedAlone: Bool) {
    self.names = names
    self.number = number
    self.hasPlainArticles = hasPlainArticles
    self.isCitedAlone = isCitedAlone
  }
}
