internal import LegalModel

/// One line of normalised text: the unit that the structure readers work on.
///
/// The bounds are offsets into the normalised text, blanks trimmed on both sides.
struct Line: Sendable {
  /// What is known of a line before its words are read.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt16
    /// An empty line stands before it.
    static let blankBefore = Marks(rawValue: 1)
    /// A page starts with it.
    static let pageBreak = Marks(rawValue: 2)
    /// It continues the paragraph of the line before.
    static let continues = Marks(rawValue: 4)
    /// It is a row of a table, cells parted by ` | `.
    static let tableRow = Marks(rawValue: 8)
    /// It was set as a heading (Markdown, a heading style).
    static let heading = Marks(rawValue: 16)
    /// All of it was emphasised.
    static let emphasised = Marks(rawValue: 32)
    /// Its label was drawn from automatic numbering.
    static let numbered = Marks(rawValue: 64)
  }

  var lower: UInt32
  var upper: UInt32
  /// Columns of white space in front.
  var indent: UInt16 = 0
  var marks: Marks = []

  var start: Int { Int(lower) }
  var end: Int { Int(upper) }
  var range: Range<Int> { Int(lower)..<Int(upper) }
  var count: Int { Int(upper - lower) }
}

/// Normalised text cut into lines, with what was dropped on the way.
struct LinedText: Sendable {
  var source: SourceText
  /// Lines that hold something, in order.
  var lines: [Line]
  /// Runs of the original text that belong to the file's form, not to the document.
  var skips: [Ledger.Skip]
  var diagnostics: [Diagnostic]
  /// Whether the text has square brackets or underscores, which may be open places of a draft.
  var holdsBracketsOrBlanks = true
  /// Whether the text has bars, which may part the cells of tables.
  var holdsBars = true
  /// Headings that the source marks; nil when they must be recognised.
  var given: GivenHeads?
  /// Footnotes whose marks and bodies are known; body lines are not in ``lines``.
  var notes: [SourceNote] = []
}

/// A footnote as the source gives it.
struct SourceNote: Sendable {
  /// Offset in the normalised text at which the mark stands.
  let at: Int
  /// The mark in the text, where it is written there; it is no part of the provision's text.
  let markRange: Range<Int>?
  let mark: String
  /// The body, in runs of normalised text, one a line.
  let body: [Range<Int>]
  /// The number in front of the body, where it is written there.
  var label: Range<Int>? = nil
}
