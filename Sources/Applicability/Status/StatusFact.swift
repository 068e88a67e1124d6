public import LegalModel

/// A text of the status files in both languages.
public struct StatusText: Sendable, Hashable {
  /// Vietnamese form.
  public let vi: String
  /// English form.
  public let en: String

  /// Pairs the two forms.
  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }
}

/// One fact about a treaty and Viet Nam, with its source: an accession, a suspended article, a
/// transition period.
public struct StatusFact: Sendable, Hashable {
  /// What the fact is about; the raw values are those of the files.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case signature, ratification, approval, accession, succession
    case entryIntoForce, entryIntoForceForVietNam, denunciation, termination
    case reservation, exclusion, declaration, suspension, transition, directApplication, status

    /// Whether Viet Nam consents to be bound by it.
    public var isConsent: Bool {
      [.ratification, .approval, .accession, .succession].contains(self)
    }

    /// Whether Viet Nam ceases to be bound by it.
    public var isEnd: Bool { self == .denunciation || self == .termination }

    /// Whether it says something about how provisions apply.
    public var limitsProvisions: Bool {
      switch self {
      case .reservation, .exclusion, .declaration, .suspension, .transition, .directApplication:
        true
      default: false
      }
    }
  }

  /// How a fact was checked.
  public enum Check: String, Sendable, Codable, CaseIterable {
    /// Read in the treaty or in an official list.
    case text
    /// Seen on a page, on the day of ``StatusFact/seen``.
    case page
    /// Known, not seen.
    case memory
  }

  /// What the fact is about.
  public let kind: Kind
  /// The day of an event; nil where the fact is none or the day is not known.
  public let date: CalendarDate?
  /// The provisions concerned; empty where the treaty as a whole is.
  public let provisions: [TreatyProvision]
  /// The first day on which the fact has effect; nil for from the beginning.
  public let from: CalendarDate?
  /// The last day on which it has effect; nil for an open end.
  public let until: CalendarDate?
  /// Whether it touches only a part of its provisions: one sentence, one subject, one footnote.
  public let isInPart: Bool
  /// What it says, in a sentence.
  public let note: StatusText?
  /// Path and place of a text, the address of a page, or `memory`.
  public let source: String
  /// How it was checked.
  public let check: Check
  /// The day on which the page was seen.
  public let seen: CalendarDate?

  /// Makes a fact.
  public init(
    kind: Kind, date: CalendarDate? = nil, provisions: [TreatyProvision] = [],
    from: CalendarDate? = nil, until: CalendarDate? = nil, isInPart: Bool = false,
    note: StatusText? = nil, source: String, check: Check, seen: CalendarDate? = nil
  ) {
    self.kind = kind
    self.date = date
    self.provisions = provisions
    self.from = from
    self.until = until
    self.isInPart = isInPart
    self.note = note
    self.source = source
    self.check = check
    self.seen = seen
  }

  /// Whether the fact has effect on a day; the first and the last day count.
  public func applies(on date: CalendarDate) -> Bool {
    (from.map { $0 <= date } ?? true) && (until.map { date <= $0 } ?? true)
  }
}
