public import LegalModel

/// A sentence of a result before it is worded: a phrase and the values in it.
///
/// Results carry statements, not text, so that one result can be reported in any language.
public struct Statement: Sendable, Hashable {
  /// Which sentence.
  public let phrase: Phrase
  /// The values that stand in it for `%1`, `%2` ….
  public let arguments: [Argument]

  /// A value inside a sentence.
  public enum Argument: Sendable, Hashable {
    /// A count.
    case count(Int)
    /// A score from 0 to 1.
    case score(Double)
    /// Text that is the same in every language.
    case text(String)
    /// A day.
    case day(CalendarDate)
    /// Text with a form for each language.
    case bilingual(BilingualText)
    /// A name that the word tables have.
    case phrase(Phrase)

    /// A sentence of a person that becomes part of another.
    public static func part(_ sentence: String) -> Argument { .text(sentence.withoutFullStop) }
  }

  /// Makes a statement.
  public init(_ phrase: Phrase, _ arguments: [Argument] = []) {
    self.phrase = phrase
    self.arguments = arguments
  }
}

/// A text in both report languages.
public struct BilingualText: Sendable, Hashable, Codable {
  /// Vietnamese form.
  public let vi: String
  /// English form.
  public let en: String

  /// Pairs the two forms.
  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }
}

extension String {
  /// The text as part of a sentence that has a full stop of its own.
  package var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
