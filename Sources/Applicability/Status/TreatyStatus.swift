public import LegalModel

/// What is known of one treaty and Viet Nam.
public struct TreatyStatus: Sendable, Hashable {
  /// What sort of instrument it is; the raw values are those of the files.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case bilateral, multilateral
    /// No treaty and without parties.
    case declaration
  }

  /// How Viet Nam stands to it on the day of the files.
  public enum Membership: String, Sendable, Codable, CaseIterable {
    case party, signatory, notInForce, notParty, former
  }

  /// A field of treaties, such as trade.
  public struct Field: Sendable, Hashable {
    /// A short name: `trade`.
    public let id: String
    /// Its name in a sentence.
    public let name: StatusText

    /// Makes a field.
    public init(id: String, name: StatusText) {
      self.id = id
      self.name = name
    }
  }

  /// A short name, unique among the treaties: `cptpp`.
  public let id: String
  /// The full title.
  public let title: StatusText
  /// Everything that the Vietnamese text may be called; the title first.
  public let vietnameseNames: [String]
  /// Everything that the English text may be called; the title first.
  public let englishNames: [String]
  /// Year of conclusion.
  public let year: Int
  /// What sort of instrument it is.
  public let kind: Kind
  /// Id of the treaty through which the text binds, or of which it is a part; nil for none.
  public let partOf: String?
  /// How Viet Nam stands to it on the day of the files.
  public let vietNam: Membership
  /// The facts, in the order of the file.
  public let facts: [StatusFact]
  /// The field that its file is about; nil where the file names none.
  public let field: Field?
  /// None or one: the treaty that ``partOf`` names, put in by ``StatusBase``.
  private var carriers: [TreatyStatus] = []

  /// Makes a treaty.
  public init(
    id: String, title: StatusText, vietnameseNames: [String], englishNames: [String], year: Int,
    kind: Kind, partOf: String? = nil, vietNam: Membership, facts: [StatusFact], field: Field? = nil
  ) {
    self.id = id
    self.title = title
    self.vietnameseNames = vietnameseNames
    self.englishNames = englishNames
    self.year = year
    self.kind = kind
    self.partOf = partOf
    self.vietNam = vietNam
    self.facts = facts
    self.field = field
  }

  /// The treaty through which the text binds, or of which it is a part.
  public var carrier: TreatyStatus? { carriers.first }

  /// The same treaty with what carries it.
  func carried(by carrier: TreatyStatus?) -> TreatyStatus {
    var treaty = self
    treaty.carriers = carrier.map { [$0] } ?? []
    return treaty
  }

  /// The facts that count for its provisions: its own and, where the text binds only through another
  /// treaty, those of that treaty, which speak of this text's numbers.
  public var provisionFacts: [StatusFact] {
    let own = facts.filter(\.kind.limitsProvisions)
    guard let carrier, vietNam != .party else { return own }
    return own + carrier.provisionFacts
  }

  /// What bears on a provision on a date, in the order of the file: suspensions, reservations,
  /// running transitions, declarations, direct application.
  public func limits(on place: TreatyPlace, date: CalendarDate) -> [StatusLimit] {
    provisionFacts.compactMap { fact in
      guard fact.applies(on: date) else { return nil }
      let coverages = fact.provisions.compactMap { place.coverage(by: $0) }
      guard let any = coverages.first else { return nil }
      return StatusLimit(fact: fact, coverage: coverages.contains(.whole) ? .whole : any)
    }
  }

  /// What bears on a provision of a document on a date.
  public func limits(
    on provision: Int, of document: LegalDocument, date: CalendarDate
  ) -> [StatusLimit] {
    limits(on: TreatyPlace(of: provision, in: document), date: date)
  }

  /// What bears on the treaty as a whole on a date: declarations and the like that name no provision.
  public func generalLimits(on date: CalendarDate) -> [StatusLimit] {
    provisionFacts.filter { $0.provisions.isEmpty && $0.applies(on: date) }
      .map { StatusLimit(fact: $0, coverage: .part) }
  }
}
