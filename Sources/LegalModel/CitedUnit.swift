/// A unit of an act as citations name it, with the token that it has in a cited address.
///
/// Provisions of a document have a ``ProvisionKind``; a citation knows only the word that was
/// written, so that a subpoint is a point in a point, and an annex goes by its printed number.
public enum CitedUnit: UInt8, Sendable, CaseIterable, Comparable {
  // From the outermost to the innermost.
  case annex, protocolUnit, part, chapter, section, subsection, article, regulation, rule
  case paragraph, point, subpoint
  /// An unnumbered run of text in a paragraph or point; it has no address of its own.
  case passage

  /// The abbreviation in a cited eId, as in `art_5__para_2__point_b`.
  public var eIdToken: String {
    switch self {
    case .annex: "annex"
    case .protocolUnit: "prot"
    case .part: "part"
    case .chapter: "chp"
    case .section: "sec"
    case .subsection: "subsec"
    case .article: "art"
    case .regulation: "reg"
    case .rule: "rule"
    case .paragraph: "para"
    case .point, .subpoint: "point"
    case .passage: "passage"
    }
  }

  /// How far out the unit stands; units of one depth never contain each other.
  public var depth: Int {
    switch self {
    case .annex, .protocolUnit: 0
    case .part: 1
    case .chapter: 2
    case .section: 3
    case .subsection: 4
    case .article, .regulation, .rule: 5
    case .paragraph: 6
    case .point: 7
    case .subpoint: 8
    case .passage: 9
    }
  }

  /// Whether the unit is a numbered whole that readers cite by its number alone: an article or a
  /// unit that holds articles.
  public var isNumberedThroughout: Bool { depth <= 5 }

  public static func < (left: CitedUnit, right: CitedUnit) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A word that stands before a number in a citation.
public struct CitedLabel: Sendable, Hashable {
  /// The word, small letters.
  public let word: String
  /// The unit that it names.
  public let unit: CitedUnit
  /// The unit that it names when the number is in digits, where that differs: `subparagraph 1(f)`.
  public let unitOfDigits: CitedUnit
  /// Whether the word speaks of several units.
  public let isPlural: Bool
  /// Whether the word in small letters and a number are enough for a citation; otherwise a larger
  /// unit or a document must stand behind them.
  public let isFirm: Bool
  /// Whether a larger unit behind a comma contains this one: `Clause 1, Article 25`.
  public let isContainedOverComma: Bool

  package init(
    _ word: String, _ unit: CitedUnit, digits: CitedUnit? = nil, plural: Bool = false,
    firm: Bool = true, overComma: Bool = false
  ) {
    self.word = word
    self.unit = unit
    unitOfDigits = digits ?? unit
    isPlural = plural
    isFirm = firm
    isContainedOverComma = overComma
  }
}
