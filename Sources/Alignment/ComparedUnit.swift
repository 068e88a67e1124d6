public import LegalModel

/// A unit of law that is compared as one: a paragraph (khoản), or an article without paragraphs.
public struct ComparedUnit: Sendable, Hashable {
  /// Index of the document on its side.
  public let document: Int
  /// Index of the provision in its document.
  public let provision: Int
  /// Address of the provision.
  public let id: ProvisionID
  /// How a person cites it.
  public let path: ReadersPath
  /// The heading of the article in which it stands; nil when that has none.
  public let heading: String?
  /// The words of the unit with its points, each on a line with its label.
  public let text: String
  /// What the article says before its paragraphs; empty when the unit is the article.
  public let opening: String
  /// From the label to the end of the last child, in bytes of the original text.
  public let span: SourceSpan
  /// Whether it stands in the quotation of an amending act.
  public let isQuoted: Bool
  /// Language of the text.
  public let language: LanguageCode
  /// The article in which it stands, or the unit itself where there is none; as index of the
  /// provision in its document.
  public let article: Int
  /// The chapter or annex in which it stands, else the part; nil where the document has none.
  public let division: Int?
  /// The headings above the article, outermost first, the title of the document before them.
  public let surroundings: [String]

  /// Makes a unit; without `article` it stands for itself.
  public init(
    document: Int, provision: Int, id: ProvisionID, path: ReadersPath, heading: String?,
    text: String, opening: String = "", span: SourceSpan, isQuoted: Bool = false,
    language: LanguageCode, article: Int? = nil, division: Int? = nil, surroundings: [String] = []
  ) {
    self.article = article ?? provision
    self.division = division
    self.surroundings = surroundings
    self.document = document
    self.provision = provision
    self.id = id
    self.path = path
    self.heading = heading
    self.text = text
    self.opening = opening
    self.span = span
    self.isQuoted = isQuoted
    self.language = language
  }
}

extension ComparedUnit {
  /// Heading, opening and words, each on a line of its own.
  public var wholeText: String {
    let front = [heading, opening].compactMap { $0 }.filter { !$0.isEmpty }
    return (front + [text]).joined(separator: ".\n")
  }
}

/// The units of a document that are compared, and what was left aside.
public struct UnitSelection: Sendable {
  /// The units, in document order.
  public let units: [ComparedUnit]
  /// How many provisions were left aside, by kind: preamble, signature, tables outside articles …
  public let excluded: [ProvisionKind: Int]

  /// Makes a selection.
  public init(units: [ComparedUnit], excluded: [ProvisionKind: Int]) {
    self.units = units
    self.excluded = excluded
  }

  /// The part of the selection at or under a provision; when the provision lies inside a unit, that
  /// unit.
  public func picking(_ provision: Int, in document: LegalDocument) -> UnitSelection {
    let end = document.subtreeEnd(of: provision)
    let inside = units.filter { (provision..<end).contains($0.provision) }
    if !inside.isEmpty { return UnitSelection(units: inside, excluded: excluded) }
    var current = document.provisions[provision].parent
    while let here = current {
      if let unit = units.first(where: { $0.provision == here }) {
        return UnitSelection(units: [unit], excluded: excluded)
      }
      current = document.provisions[here].parent
    }
    return UnitSelection(units: [], excluded: excluded)
  }
}
