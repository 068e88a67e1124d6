/// The values that a bound leaves open, in the base unit of a dimension: `at least 14 weeks` reaches
/// from 98 days without end.
public struct Reach: Sendable, Hashable {
  /// The least value; 0 where nothing bounds it from below.
  public let lower: Double
  /// The greatest value; infinite where nothing bounds it from above.
  public let upper: Double

  /// Makes a reach.
  public init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// How far two values may lie apart and still be the same: months and years are no exact number of
  /// days, so that 12 months and a year differ by less than this share.
  static let tolerance = 0.02

  static func isLess(_ left: Double, than right: Double) -> Bool {
    guard right.isFinite else { return left < right }
    return left < right - Swift.max(abs(right) * tolerance, 1e-9)
  }
}
