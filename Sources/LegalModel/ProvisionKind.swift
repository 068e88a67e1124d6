/// What a provision is, from the parts of an act down to a dash item.
///
/// The raw values are the `kind` values of `parse --format json`. Names follow Akoma Ntoso where it
/// has the unit; `paragraph` is the numbered unit in an article (khoản), `point` the lettered one
/// (điểm).
public enum ProvisionKind: String, Sendable, Codable, CaseIterable {
  /// What stands before the first unit: title, recitals.
  case preamble
  /// A line that names the norm on which an act is based (căn cứ).
  case legalBasis
  /// A part (phần).
  case part
  /// A chapter (chương).
  case chapter
  /// A section of a chapter (mục).
  case section
  /// A part of a section (tiểu mục).
  case subsection
  /// An article (điều).
  case article
  /// A numbered unit of an article (khoản).
  case paragraph
  /// A lettered unit (điểm).
  case point
  /// A unit below a point.
  case subpoint
  /// An item that begins with a dash.
  case dash
  /// A term and what it means.
  case definition
  /// Words behind a list that belong to the unit above it.
  case tail
  /// A table.
  case table
  /// A row of a table.
  case row
  /// An annex (phụ lục).
  case annex
  /// A footnote.
  case footnote
  /// The part with the signatures.
  case signature
  /// To whom an act is sent (nơi nhận).
  case recipients
  /// A table of contents.
  case toc
  /// Text that could not be placed; nothing of it is lost.
  case unplaced

  /// The abbreviation that the kind has in an Akoma Ntoso eId.
  public var eIdToken: String {
    switch self {
    case .preamble: "preamble"
    case .legalBasis: "cit"
    case .part: "part"
    case .chapter: "chp"
    case .section: "sec"
    case .subsection: "subsec"
    case .article: "art"
    case .paragraph: "para"
    case .point: "point"
    case .subpoint: "subpoint"
    case .dash: "indent"
    case .definition: "def"
    case .tail: "tail"
    case .table: "table"
    case .row: "row"
    case .annex: "att"
    case .footnote: "fn"
    case .signature: "signature"
    case .recipients: "recipients"
    case .toc: "toc"
    case .unplaced: "unplaced"
    }
  }

  /// Whether the unit groups articles.
  public var groupsArticles: Bool {
    switch self {
    case .part, .chapter, .section, .subsection, .annex: true
    default: false
    }
  }

  /// Depth of the units above the article, outermost first; nil for every other kind.
  public var groupingRank: Int? {
    switch self {
    case .part: 0
    case .chapter: 1
    case .section: 2
    case .subsection: 3
    default: nil
    }
  }
}
