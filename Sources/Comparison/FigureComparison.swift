/// A figure of one side, ready to be compared.
public struct ComparedFigure: Sendable, Hashable {
  /// What is measured; only equal dimensions compare.
  public let dimension: String
  /// The values that the text leaves open.
  public let reach: Reach
  /// Figure and unit as printed.
  public let text: String

  /// Makes a figure.
  public init(dimension: String, reach: Reach, text: String) {
    self.dimension = dimension
    self.reach = reach
    self.text = text
  }
}

/// The comparison of figures: interval inclusion with the direction of the requirement.
///
/// Polarity comes before number: seven years against ten is short where ten is a floor, and fine
/// where ten is a ceiling.
public enum FigureComparison {
  /// How one domestic figure stands to the treaty's.
  ///
  /// - Parameters:
  ///   - domestic: what the domestic figure allows, in the base unit.
  ///   - value: the figure of the treaty, in the base unit.
  ///   - direction: whether the treaty sets a floor, a ceiling or the figure itself.
  public static func relation(
    of domestic: Reach, to value: ClosedRange<Double>, _ direction: FigureDirection
  ) -> FigureRelation {
    switch direction {
    case .floor: floor(domestic, value.upperBound)
    case .ceiling: ceiling(domestic, value.lowerBound)
    case .exact: exact(domestic, value)
    }
  }

  /// An end that the domestic text leaves open says nothing: `at most 1,000` has the same figure as
  /// `limited to 1,000`.
  private static func exact(_ domestic: Reach, _ value: ClosedRange<Double>) -> FigureRelation {
    let isLess = domestic.lower > 0 && Reach.isLess(domestic.lower, than: value.lowerBound)
    let isMore = domestic.upper.isFinite && Reach.isLess(value.upperBound, than: domestic.upper)
    let isLow = domestic.lower == 0 && Reach.isLess(domestic.upper, than: value.lowerBound)
    let isHigh = !domestic.upper.isFinite && Reach.isLess(value.upperBound, than: domestic.lower)
    return isLess || isMore || isLow || isHigh ? .differs : .met
  }

  private static func floor(_ domestic: Reach, _ value: Double) -> FigureRelation {
    if Reach.isLess(value, than: domestic.lower) { return .exceeded }
    if !Reach.isLess(domestic.lower, than: value) { return .met }
    // `at least 20 days` for `at least 40`: it allows what the floor excludes.
    return domestic.lower > 0 || Reach.isLess(domestic.upper, than: value) ? .short : .opposite
  }

  private static func ceiling(_ domestic: Reach, _ value: Double) -> FigureRelation {
    if Reach.isLess(domestic.upper, than: value) { return .exceeded }
    if !Reach.isLess(value, than: domestic.upper) { return .met }
    // `at least 180 days` for `at most 150`: nothing that it allows is allowed there.
    if domestic.upper == .infinity, !Reach.isLess(value, than: domestic.lower) { return .opposite }
    return .beyond
  }

  /// The relation of several domestic figures that answer the same one: all must hold.
  public static func joined(_ relations: [FigureRelation]) -> FigureRelation? {
    guard let first = relations.first else { return nil }
    let bad = relations.filter(\.isShortfall)
    if bad.isEmpty { return relations.contains(.met) ? .met : first }
    guard bad.count == relations.count else { return .mixed }
    return bad.allSatisfy { $0 == bad[0] } ? bad[0] : .mixed
  }
}
