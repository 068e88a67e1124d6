/// A measured amount in a legal text, with the direction in which it binds.
public struct Quantity: Sendable, Hashable {
  /// On which side of the value the text allows.
  public enum Bound: String, Sendable, Codable, CaseIterable {
    case exactly, atLeast, atMost, moreThan, lessThan, between
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

  /// Makes a quantity.
  public init(
    range: Range<Int>, value: Double, upper: Double? = nil, upperIsExclusive: Bool = false,
    unit: String, bound: Bound
  ) {
    self.range = range
    self.value = value
    self.upper = upper
    self.upperIsExclusive = upperIsExclusive
    self.unit = unit
    self.bound = bound
  }
}
