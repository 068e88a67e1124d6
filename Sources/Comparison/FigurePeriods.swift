import Norms

/// By which period the figures of a norm are counted: eight hours *a day*, 48 hours *a week*.
///
/// Figures that are counted by different periods measure different things.
struct FigurePeriods {
  private let hits: [SignalHit]
  private let figures: [Range<Int>]

  /// How many bytes may stand between a figure and its period.
  private static let reach = 60

  init(_ norm: ComparedNorm, _ signals: FigureSignals) {
    let hits = norm.hits.filter { signals.periods.contains($0.signal) }
    self.hits = hits
    figures = norm.norm.quantities.map(\.quantity.range).filter { range in
      !hits.contains { $0.range.overlaps(range) }
    }
  }

  /// Whether some words only name a period and are no figure themselves.
  func isPeriod(_ range: Range<Int>) -> Bool {
    hits.contains { $0.range.overlaps(range) }
  }

  /// The signal of the period of a figure: the one behind it, else the one in front, with no other
  /// figure between.
  func period(of figure: Range<Int>) -> Int? {
    (behind(figure) ?? inFront(of: figure))?.signal
  }

  private func behind(_ figure: Range<Int>) -> SignalHit? {
    hits.filter { $0.range.lowerBound >= figure.upperBound }
      .min { $0.range.lowerBound < $1.range.lowerBound }
      .flatMap { isNear(figure.upperBound, $0.range.lowerBound) ? $0 : nil }
  }

  /// A period in front belongs to a figure unless it stands behind another one.
  private func inFront(of figure: Range<Int>) -> SignalHit? {
    let last = hits.filter { $0.range.upperBound <= figure.lowerBound }
      .max { $0.range.upperBound < $1.range.upperBound }
    guard let last, isNear(last.range.upperBound, figure.lowerBound) else { return nil }
    let isTaken = figures.contains { other in
      other.upperBound <= last.range.lowerBound && behind(other)?.range == last.range
    }
    return isTaken ? nil : last
  }

  private func isNear(_ lower: Int, _ upper: Int) -> Bool {
    upper - lower <= FigurePeriods.reach
      && !figures.contains { $0.lowerBound >= lower && $0.upperBound <= upper }
  }
}
