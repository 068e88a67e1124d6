/// How the units of amounts convert into one another.
///
/// A unit may be uncertain: a working hour lasts at least an hour of the clock, and may lie a night
/// away from the next one. Its factor is a range, and a comparison holds only where it holds for
/// every value in it.
public struct MeasureScales: Sendable {
  /// One unit.
  public struct Unit: Sendable, Hashable {
    /// Name, as in `Quantity.unit`.
    public let name: String
    /// What is measured: `duration`, `age`, `share`, a currency. Only equal dimensions compare.
    public let dimension: String
    /// The least and the greatest that one unit may be, in the base unit of its dimension.
    public let factor: ClosedRange<Double>

    /// Makes a unit.
    public init(name: String, dimension: String, factor: ClosedRange<Double>) {
      self.name = name
      self.dimension = dimension
      self.factor = factor
    }
  }

  private let units: [String: Unit]

  /// Makes scales; of two units with one name the first counts.
  public init(units: [Unit]) {
    self.units = Dictionary(units.map { ($0.name, $0) }) { first, _ in first }
  }

  /// What a unit measures; its own name for an unknown one.
  public func dimension(of unit: String) -> String { units[unit]?.dimension ?? unit }

  /// An amount in the base unit of its dimension, from the least that it may be to the greatest.
  public func extent(of value: Double, in unit: String) -> ClosedRange<Double> {
    let factor = units[unit]?.factor ?? 1...1
    return value * factor.lowerBound...value * factor.upperBound
  }

  /// A duration as a number of years.
  func years(_ duration: Reach) -> Reach {
    let year = extent(of: 1, in: "year").lowerBound
    return Reach(lower: duration.lower / year, upper: duration.upper / year)
  }
}
