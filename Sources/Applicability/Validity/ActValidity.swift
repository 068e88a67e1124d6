public import LegalModel

/// What one end of an interval rests on.
public struct ValidityEnd: Sendable, Hashable {
  /// The day; nil where it is known that there is such an end, but not when.
  public let date: CalendarDate?
  /// Index of the document that says so.
  public let document: Int
  /// Index of the provision in it; nil where the source said it beside the text.
  public let provision: Int?

  /// Makes an end.
  public init(date: CalendarDate?, document: Int, provision: Int?) {
    self.date = date
    self.document = document
    self.provision = provision
  }
}

/// How an act stands on a day.
public enum ValidityStatus: String, Sendable, Hashable, CaseIterable {
  /// All of it is law.
  case inForce
  /// It is not law yet.
  case notYet
  /// It is law no more.
  case expired
  /// Some of it is law and some is not.
  case partly
  /// The day on which it begins was not found, or that on which it ends.
  case unknown
}

/// From when to when an act of a corpus is law, and what that rests on.
///
/// An interval holds its first day and not its last: an act that ends *from 1 July* is law on 30 June.
public struct ActValidity: Sendable, Hashable {
  /// Provisions with an interval of their own.
  public struct Part: Sendable, Hashable {
    /// Indexes of the provisions, each with all that is in it; empty where they were not found.
    public let provisions: [Int]
    /// The provisions as the clause names them.
    public let subject: ValiditySubject
    /// From when; nil where it is as for the act.
    public let from: ValidityEnd?
    /// Until when; nil where it is as for the act.
    public let until: ValidityEnd?
    /// Whether the part outlives the act.
    public let outlivesAct: Bool
    /// How the provisions were found.
    public let basis: Commencement.Part.Basis
    /// For which cases alone it is so.
    public let cases: String?
  }

  /// Index of the act in the corpus.
  public let document: Int
  /// The first day; nil where no commencement was found.
  public let from: ValidityEnd?
  /// The first day on which it is law no more; nil where nothing of the corpus ends it.
  public let until: ValidityEnd?
  /// Parts with intervals of their own.
  public let parts: [Part]

  /// How the act stands on a day.
  public func status(on day: CalendarDate) -> ValidityStatus {
    guard let start = from?.date else { return .unknown }
    if let until, until.date == nil { return day < start ? .notYet : .unknown }
    let effective = parts.filter { $0.cases == nil }
    if day < start {
      return effective.contains { isBegun($0, on: day) } ? .partly : .notYet
    }
    if let end = until?.date, end <= day {
      let goesOn = effective.contains { $0.outlivesAct && !isEnded($0, on: day) }
      return goesOn ? .partly : .expired
    }
    let differs = effective.contains { part in
      isEnded(part, on: day) || part.from?.date.map { day < $0 } ?? false
    }
    return differs ? .partly : .inForce
  }

  private func isBegun(_ part: Part, on day: CalendarDate) -> Bool {
    part.from?.date.map { $0 <= day } ?? false
  }

  private func isEnded(_ part: Part, on day: CalendarDate) -> Bool {
    part.until?.date.map { $0 <= day } ?? false
  }
}
