public import LegalModel

/// What an expert decided about a finding, or about a clause without one (SARIF: suppression).
public struct Decision: Sendable, Hashable, Decodable {
  /// The kinds of decision.
  public enum Outcome: String, Sendable, Codable, CaseIterable {
    /// The finding is right.
    case accept
    /// The finding is wrong, or does not matter.
    case reject
    /// Someone has to look again.
    case review
  }

  /// Whether a decision still counts.
  public enum Standing: String, Sendable, Codable, CaseIterable {
    /// It counts.
    case current
    /// Its last day has passed.
    case expired
    /// The texts that it was made on have changed.
    case textChanged
  }

  /// What was decided.
  public let outcome: Outcome
  /// The verdict that the expert puts in place of the computed one; nil where none is given.
  public let level: ConformityLevel?
  /// Why.
  public let reason: String
  /// Who decided.
  public let author: String
  /// When.
  public let date: CalendarDate
  /// The last day on which it counts; nil for one that does not end.
  public let expires: CalendarDate?
  /// The agency that takes the lead in what follows; nil where none is named.
  public let leadAgency: String?
  /// The day by which it is to be done; nil where none is set.
  public let deadline: CalendarDate?
  /// Whether it still counts.
  public private(set) var standing: Standing

  /// Makes a decision.
  public init(
    outcome: Outcome, level: ConformityLevel? = nil, reason: String, author: String,
    date: CalendarDate, expires: CalendarDate? = nil, leadAgency: String? = nil,
    deadline: CalendarDate? = nil, standing: Standing = .current
  ) {
    self.outcome = outcome
    self.level = level
    self.reason = reason
    self.author = author
    self.date = date
    self.expires = expires
    self.leadAgency = leadAgency
    self.deadline = deadline
    self.standing = standing
  }

  /// Whether it still counts.
  public var isCurrent: Bool { standing == .current }

  /// Whether it takes a finding back.
  public var setsAside: Bool { isCurrent && outcome == .reject }

  /// The decision on a day on which the texts are still the same, or are not.
  public func standing(on day: CalendarDate?, isTextSame: Bool) -> Decision {
    let isOver = day.flatMap { day in expires.map { $0 < day } } ?? false
    var decision = self
    decision.standing = isOver ? .expired : isTextSame ? .current : .textChanged
    return decision
  }
}
