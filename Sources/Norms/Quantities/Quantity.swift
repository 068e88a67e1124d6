/// A measured amount in a legal text, with the direction in which it binds.
public struct Quantity: Sendable, Hashable {
  /// On which side of the value the text allows.
  public enum Bound: String, Sendable, Codable, CaseIterable {
    case exactly, atLeast, atMost, moreThan, lessThan, between
  }

  /// What the amount does in its sentence.
  public enum Role: String, Sendable, Codable, CaseIterable {
    /// It measures something: a term, a share, a sum, an age, a date.
    case amount
    /// It is the time within which something is done: `trong thời hạn 30 ngày`, `within 30 days`.
    case deadline
    /// It is the period over which another amount is counted: `trong 24 giờ`, `in any 12-month period`.
    case referencePeriod
    /// It is the period after which something comes again: `định kỳ 06 tháng`, `every two years`.
    case recurrence
    /// It says how many times: `gia hạn một lần`, `twice`.
    case occasions
  }

  /// Its bytes in the text: figure and unit without the words of the bound; for `between`, from the
  /// first figure to the last unit.
  public let range: Range<Int>
  /// The figure; for `between` the lower one; a date as yyyymmdd; a fraction as percent.
  public let value: Double
  /// The upper figure of `between`.
  public let upper: Double?
  /// Whether the upper figure itself is outside (`đến dưới 18 tuổi`).
  public let upperIsExclusive: Bool
  /// The unit, such as `day`, `working_day`, `year_of_age`, `percent`, `VND`; see `rules/quantities`.
  public let unit: String
  /// The direction in which it binds.
  public let bound: Bound
  /// The bytes of the words that say on which side it binds; nil where no word says so.
  public let cue: Range<Int>?
  /// What it does in its sentence.
  public let role: Role

  /// Makes a quantity.
  public init(
    range: Range<Int>, value: Double, upper: Double? = nil, upperIsExclusive: Bool = false,
    unit: String, bound: Bound, cue: Range<Int>? = nil, role: Role = .amount
  ) {
    self.range = range
    self.value = value
    self.upper = upper
    self.upperIsExclusive = upperIsExclusive
    self.unit = unit
    self.bound = bound
    self.cue = cue
    self.role = role
  }

  /// The same quantity in a text that stands `offset` bytes further on.
  func shifted(by offset: Int) -> Quantity {
    guard offset != 0 else { return self }
    return Quantity(
      range: range.lowerBound + offset..<range.upperBound + offset, value: value, upper: upper,
      upperIsExclusive: upperIsExclusive, unit: unit, bound: bound,
      cue: cue.map { $0.lowerBound + offset..<$0.upperBound + offset }, role: role)
  }
}

/// The units that the reading of quantities itself tells apart; all others are names in the rules.
enum UnitName {
  static let date = "date"
  static let percent = "percent"
  static let count = "count"
  static let times = "times"
  static let hour = "hour"
  static let clockHour = "clock_hour"
  static let year = "year"
  static let yearOfAge = "year_of_age"
  static let month = "month"

  /// Units of a deadline.
  static let ofTime: Set<String> = [
    "second", "minute", hour, "working_hour", clockHour, "day", "working_day", "week", month,
    "quarter", year, date,
  ]

  /// Units in which ages are given.
  static let ofAge: Set<String> = [year, yearOfAge, month]
}
