public import LegalModel

/// An act as a clause names it: by its number, or by its name with a year or day.
public struct NamedAct: Sendable, Hashable {
  /// Its number, such as `10/2012/QH13`.
  public let number: String?
  /// Its words in the clause.
  public let name: String
  /// The day that is given with the name.
  public let issued: CalendarDate?
  /// The year that is given with the name.
  public let year: Int?

  /// Names an act.
  public init(number: String?, name: String, issued: CalendarDate? = nil, year: Int? = nil) {
    self.number = number
    self.name = name
    self.issued = issued
    self.year = year
  }
}

/// When something begins or ends, as a clause words it.
public struct ValidityMoment: Sendable, Hashable {
  /// What the moment is counted from.
  public enum Anchor: Sendable, Hashable {
    /// A day of the calendar.
    case date(CalendarDate)
    /// The commencement of an act; nil is the act that speaks.
    case commencement(NamedAct?)
    /// The end of another act.
    case expiry(NamedAct)
    /// The day on which the act was passed or signed.
    case issue
    /// The day on which the act was made public, which its text does not tell.
    case publication
    /// Words that were not understood.
    case unread
  }

  /// What it is counted from.
  public let anchor: Anchor
  /// Months that pass before it.
  public let months: Int
  /// Days that pass before it.
  public let days: Int

  /// Makes a moment.
  public init(_ anchor: Anchor, months: Int = 0, days: Int = 0) {
    self.anchor = anchor
    self.months = months
    self.days = days
  }

  /// The day, where the days of the anchors are known.
  func day(_ known: (Anchor) -> CalendarDate?) -> CalendarDate? {
    var start = known(anchor)
    if case .date(let date) = anchor { start = date }
    return start.map { months == 0 && days == 0 ? $0 : $0.adding(months: months, days: days) }
  }
}

/// What a clause speaks of: an act, provisions of it, or what they are about.
public struct ValiditySubject: Sendable, Hashable {
  /// The act; nil is the act that speaks.
  public let act: NamedAct?
  /// The provisions; empty is the whole act, or all that is about ``topic``.
  public let provisions: [ProvisionID]
  /// What they are about, in the words of the clause; nil where nothing restricts them.
  public let topic: String?

  /// Names a subject.
  public init(act: NamedAct? = nil, provisions: [ProvisionID] = [], topic: String? = nil) {
    self.act = act
    self.provisions = provisions
    self.topic = topic
  }

  /// Whether it is an act as a whole.
  public var isWholeAct: Bool { provisions.isEmpty && topic == nil }

  /// The same provisions of another act.
  func of(_ act: NamedAct?) -> ValiditySubject {
    ValiditySubject(act: act, provisions: provisions, topic: topic)
  }
}

/// A clause of an act on when law begins, ends or goes on.
public struct ValidityClause: Sendable, Hashable {
  /// What happens to the subject.
  public enum Effect: String, Sendable, Hashable {
    /// It becomes law.
    case begins
    /// It ceases to be law.
    case ends
    /// It goes on for a while although the act around it ends, or is still followed.
    case continues
  }

  /// What happens.
  public let effect: Effect
  /// To what.
  public let subject: ValiditySubject
  /// The day from which it happens; nil for what only goes on.
  public let moment: ValidityMoment?
  /// The first day on which it is so no more.
  public let until: ValidityMoment?
  /// What is left out: provisions of the act that ends, or of the act that speaks.
  public let exceptions: [ValiditySubject]
  /// For which cases alone it is so, in the words of the clause.
  public let cases: String?
  /// Index of the provision in which it was read.
  public let provision: Int
  /// The sentence.
  public let words: String
}
