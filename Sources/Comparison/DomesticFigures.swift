import Norms

/// A figure of domestic law with what is needed to match it.
struct DomesticFigure {
  let figure: ComparedFigure
  /// The unit as printed; nil for a sum.
  let unit: String?
  /// The signal of the period by which it is counted; nil where none is named.
  let period: Int?
  /// The words around it, up to the next punctuation.
  let context: [UInt8]
  /// Whether it is the time in which a private person acts.
  let isPrivateStep: Bool
  /// Whether a term runs until it is over.
  let runsToEnd: Bool
  /// Whether its norm forbids something.
  let isOfBan: Bool
  /// Whether it says which cases the norm has: a value, a number of pieces.
  let limitsCases: Bool
}

/// The figures of one domestic norm: a term with its renewals is one figure, their sum.
struct DomesticFigures {
  private let norm: ComparedNorm
  private let matching: FigureMatching
  private let periods: FigurePeriods

  init(_ norm: ComparedNorm, _ matching: FigureMatching) {
    self.norm = norm
    self.matching = matching
    periods = FigurePeriods(norm, matching.signals)
  }

  var figures: [DomesticFigure] {
    let quantities = norm.norm.quantities
    if let sum = renewed(quantities) { return [sum] }
    return quantities.filter {
      FigureMatching.mayAnswer($0) && !periods.isPeriod($0.quantity.range)
    }.map { quantity in
      figure(
        quantity, unit: quantity.quantity.unit, reach: reach(of: quantity.quantity),
        text: quantity.part.text)
    }
  }

  /// `5 years, renewable twice, 5 years each time`: 15 years.
  private func renewed(_ quantities: [NormQuantity]) -> DomesticFigure? {
    guard let renewal = matching.signals.renewal, norm.signals.contains(renewal),
      let times = quantities.firstIndex(where: DomesticFigures.isNumberOfTimes), times > 0
    else { return nil }
    let base = quantities[times - 1]
    let unit = matching.knowledge.scales.dimension(of: base.quantity.unit)
    guard unit == "duration" else { return nil }
    let next = quantities.dropFirst(times + 1).first {
      matching.knowledge.scales.dimension(of: $0.quantity.unit) == unit
    }
    guard let each = next else { return nil }
    let first = reach(of: base.quantity)
    let more = reach(of: each.quantity)
    let count = quantities[times].quantity.value
    let sum = Reach(
      lower: first.lower == 0 ? 0 : first.lower + count * more.lower,
      upper: first.upper + count * more.upper)
    return figure(
      base, unit: nil, reach: sum,
      text: [base, quantities[times], each].map(\.part.text).joined(separator: " + "))
  }

  private static func isNumberOfTimes(_ quantity: NormQuantity) -> Bool {
    quantity.quantity.role == .occasions || ["count", "times"].contains(quantity.quantity.unit)
  }

  private func reach(of quantity: Quantity) -> Reach {
    let value = matching.knowledge.scales.extent(of: quantity.value, in: quantity.unit)
    switch quantity.bound {
    case .exactly: return Reach(lower: value.lowerBound, upper: value.upperBound)
    case .atLeast, .moreThan: return Reach(lower: value.lowerBound, upper: .infinity)
    case .atMost, .lessThan: return Reach(lower: 0, upper: value.upperBound)
    case .between:
      let upper = matching.knowledge.scales.extent(
        of: quantity.upper ?? quantity.value, in: quantity.unit)
      return Reach(lower: value.lowerBound, upper: upper.upperBound)
    }
  }

  private func figure(
    _ quantity: NormQuantity, unit: String?, reach: Reach, text: String
  ) -> DomesticFigure {
    let context = context(of: quantity.quantity.range)
    let near = norm.hits.filter { $0.range.overlaps(context) }.map(\.signal)
    func has(_ signal: Int?) -> Bool { signal.map(near.contains) ?? false }
    let runsToEnd = has(matching.signals.untilEnd)
    let whole =
      runsToEnd && reach.lower == 0 && reach.upper.isFinite
      ? Reach(lower: reach.upper, upper: reach.upper) : reach
    let scales = matching.knowledge.scales
    let isAge = norm.isAge(quantity.quantity, matching.signals)
    let dimension = isAge ? "age" : scales.dimension(of: quantity.quantity.unit)
    return DomesticFigure(
      figure: ComparedFigure(
        dimension: dimension, reach: isAge ? scales.years(whole) : whole, text: text),
      unit: unit,
      period: periods.period(of: quantity.quantity.range), context: Array(norm.text[context]),
      isPrivateStep: has(matching.signals.privateStep),
      runsToEnd: runsToEnd, isOfBan: norm.norm.modality == .prohibition,
      limitsCases: quantity.place != .sanction
        && [.atLeast, .moreThan].contains(quantity.quantity.bound)
        && !["duration", "age"].contains(dimension))
  }

  /// From the punctuation before a figure to the one after it.
  private func context(of range: Range<Int>) -> Range<Int> {
    let text = norm.text
    guard range.upperBound <= text.count else { return 0..<text.count }
    let marks: Set<UInt8> = [0x2C, 0x3B, 0x3A, 0x0A]
    // The words in front of the colon are those of every item behind it.
    let opening: Set<UInt8> = [0x2C, 0x3B]
    var lower = range.lowerBound
    while lower > 0, !opening.contains(text[lower - 1]) { lower -= 1 }
    var upper = range.upperBound
    while upper < text.count, !marks.contains(text[upper]) { upper += 1 }
    return lower..<upper
  }
}
