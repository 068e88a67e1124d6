public import LegalModel

/// From when an act is law, as its own clauses tell: a day for the whole, and days for parts.
public struct Commencement: Sendable, Hashable {
  /// Provisions that begin on another day than the rest.
  public struct Part: Sendable, Hashable {
    /// How the provisions were found.
    public enum Basis: String, Sendable, Hashable {
      /// The clause names them.
      case cited
      /// The clause names their subject; they are those that speak of it.
      case subject
    }

    /// The provisions as the clause names them, and what they are about.
    public let subject: ValiditySubject
    /// Indexes of the provisions in the act, each with all that is in it; empty where none was found.
    public let provisions: [Int]
    /// How they were found.
    public let basis: Basis
    /// When they begin, as the clause words it.
    public let moment: ValidityMoment
    /// The day; nil where the act alone does not tell it.
    public let date: CalendarDate?
    /// For which cases alone it is so, in the words of the clause. Such a part does not change
    /// ``Commencement/date(of:)-(Int)``.
    public let cases: String?
    /// Index of the provision that says so.
    public let origin: Int
    /// The sentence that says so.
    public let words: String
  }

  /// The day on which the act begins where nothing else is said; nil where it is not known.
  public private(set) var date: CalendarDate?
  /// How the act words it; nil where no clause was found.
  public let moment: ValidityMoment?
  /// Index of the provision that says so.
  public let origin: Int?
  /// Parts with a beginning of their own.
  public let parts: [Part]
  /// The first day on which the act is law no more, where it says so itself, and where it does.
  public let until: (date: CalendarDate, origin: Int)?
  /// What could not be read, and what was read by its words only.
  public private(set) var diagnostics: [Diagnostic]

  private let ids: [ProvisionID: Int]
  /// Ranges of provisions with days of their own; a later, narrower one decides.
  private let dated: [(range: Range<Int>, date: CalendarDate?)]

  init(
    document: LegalDocument, date: CalendarDate?, clause: ValidityClause?, parts: [Part],
    until: (date: CalendarDate, origin: Int)?, diagnostics: [Diagnostic]
  ) {
    self.date = date
    moment = clause?.moment
    origin = clause?.provision
    self.parts = parts
    self.until = until
    self.diagnostics = diagnostics
    var dated: [(range: Range<Int>, date: CalendarDate?)] = []
    for part in parts where part.cases == nil {
      for index in part.provisions {
        dated.append((index..<document.subtreeEnd(of: index), part.date))
      }
    }
    self.dated = dated.sorted { $0.range.count > $1.range.count }
    ids =
      dated.isEmpty
      ? [:]
      : Dictionary(
        document.provisions.enumerated().map { ($1.id, $0) },
        uniquingKeysWith: { first, _ in first })
  }

  /// The same of an act whose clause on commencement was amended.
  ///
  /// - Parameters:
  ///   - date: the day that the amended clause tells.
  ///   - act: the act that amended it.
  func amended(to date: CalendarDate, by act: String) -> Commencement {
    var amended = self
    amended.date = date
    amended.diagnostics.append(ValidityDiagnostics.amended(from: self.date, to: date, by: act))
    return amended
  }

  /// The day from which a provision is law, by its index in the act; nil where it is not known.
  ///
  /// A quoted provision of an amending act has the day from which it is law in the amended act.
  public func date(of provision: Int) -> CalendarDate? {
    if let part = dated.last(where: { $0.range.contains(provision) }) { return part.date }
    return date
  }

  /// The day from which a provision is law, by its address in the act.
  public func date(of provision: ProvisionID) -> CalendarDate? {
    if let index = ids[provision] { return date(of: index) }
    return date
  }

  public static func == (left: Commencement, right: Commencement) -> Bool {
    left.date == right.date && left.moment == right.moment && left.origin == right.origin
      && left.parts == right.parts && left.until?.date == right.until?.date
      && left.diagnostics == right.diagnostics
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(date)
    hasher.combine(parts)
  }
}

extension AmendingAct {
  /// Makes an amending act whose provisions have effect from the days that it tells itself.
  public init(
    document: LegalDocument, instructions: [AmendmentInstruction],
    begins commencement: Applicability.Commencement
  ) {
    self.init(
      document: document, instructions: instructions,
      commencement: { commencement.date(of: $0) })
  }
}
