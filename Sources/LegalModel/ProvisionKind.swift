/// What a provision is, from the parts of an act down to a dash item.
///
/// The raw values are the `kind` values of `parse --format json`. Names follow Akoma Ntoso where it
/// has the unit; `paragraph` is the numbered unit in an article (khoản), `point` the lettered one
/// (điểm).
public enum ProvisionKind: String, Sendable, Codable, CaseIterable {
  case preamble, legalBasis
  case part, chapter, section, subsection, article
  case paragraph, point, subpoint, dash
  case definition, tail
  case table, row
  case annex, footnote, signature, recipients, toc
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
