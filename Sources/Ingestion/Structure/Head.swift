internal import LegalModel

/// A label at the start of a line, as far as the line alone can tell.
struct Head: Sendable {
  /// How a label is printed.
  enum Style: UInt8, Sendable {
    /// A word and a number: `Điều 5.`, `Article 9.19:`.
    case word
    /// `1.` `1a.` `1/`
    case number
    /// `1)` `(1)` `(1).`
    case bracketedNumber
    /// `1.2.` inside an article
    case decimal
    /// `a)` `đ)` `(a)`; may turn out to be a roman numeral
    case letter
    /// `a.`
    case dottedLetter
    /// `(A)` `A)`
    case capital
    /// `A.`
    case dottedCapital
    /// `(ii)` `ii)` that can be nothing but roman
    case roman
    /// `-` `–` `+` `•`
    case dash
    /// `+` below a dash
    case plus
  }

  /// The unit announced; `.paragraph` stands for every list label until its place is known.
  var kind: ProvisionKind
  var style: Style
  /// The number as printed.
  var number: Range<Int>
  /// Where the text behind the label starts.
  var contentStart: Int
  /// Where the label starts.
  var start: Int
  /// Whether a stop, colon or dash stands behind the number.
  var hasSeparator: Bool
  /// The value of a plain or roman number; the last field of a dotted one.
  var ordinal: Int
  /// A letter or Latin suffix behind the number: `25a`, `6bis`.
  var suffix: String
  /// Fields in front of the last of a dotted number: `12` in `12.15`.
  var series: String
  /// A digit run fused to the label that may be the mark of a footnote: `5.3 `.
  var fusedMark: Range<Int>?
}
