/// Puts figure, unit, range and bound together.
extension MeasuredText {
  /// The amount of a figure; nil where it is none.
  func quantity(of figure: Figure, after previous: Quantity?) -> Quantity? {
    guard !isTrap(figure) else { return nil }
    let own = measure(of: figure)
    let cue = cue(endingAt: own?.words.lowerBound ?? figure.words.lowerBound)
    let isBounded = isBounded(figure, by: cue)
    let early = own == nil ? cueAfter(figure.words.upperBound, reach: 1) : nil
    let lower =
      own ?? bareAge(figure, context: figure.words.lowerBound)
      ?? early.flatMap { measure(figure, past: $0) }
      ?? countedThing(figure, isBounded: isBounded) ?? measuredAge(figure, cue: cue)
    if let range = rangeEnd(after: figure, lower: lower, cue: cue) {
      return quantity(from: range.lower, to: range.end, cue: cue)
    }
    guard let measure = lower ?? sharedUnit(of: figure), !isRate(measure, cue: cue, after: previous)
    else {
      return nil
    }
    if countsOccasions(measure), isNoOccasion(measure, cue: cue) { return nil }
    return quantity(of: measure, cue: cue, early: early, after: previous)
  }

  /// Whether a bound makes a figure count a thing that the vocabulary does not list. A bound of one
  /// word before an article is a preposition: `trên một phạm vi`, `from one area to another`; so is
  /// `từ` without `trở lên`.
  private func isBounded(_ figure: Figure, by cue: BoundCue?) -> Bool {
    guard let cue else { return false }
    if cue.role == .from { return cueAfter(figure.words.upperBound, reach: 14) != nil }
    return cue.isStrong && (!figure.isArticle || cue.words.count > 1)
  }

  /// `five or more States`: the bound stands between the figure and its unit.
  private func measure(_ figure: Figure, past cue: BoundCue) -> Measure? {
    var moved = figure
    moved.words = figure.words.lowerBound..<cue.words.upperBound
    moved.bytes = figure.bytes.lowerBound..<upper(cue.words.upperBound - 1)
    guard var measure = measure(of: moved) ?? countedThing(moved, isBounded: true) else {
      return nil
    }
    if measure.unitIndex == nil { measure.bytes = figure.bytes }
    return measure
  }

  /// `not less than 15 and not more than 30 days`: the unit of the next figure.
  private func sharedUnit(of figure: Figure) -> Measure? {
    let start = figure.words.upperBound
    for next in start..<min(start + 6, words.count) {
      if let other = self.figure(at: next) {
        guard next > start + 1, cue(endingAt: next)?.isStrong == true,
          cue(endingAt: figure.words.lowerBound)?.isStrong == true,
          let shared = measure(of: other) ?? countedThing(other, isBounded: true)
        else { return nil }
        var measure = plain(figure, unit: shared.unit)
        measure.unitIndex = shared.unitIndex
        return measure
      }
      guard isWord(next) else { return nil }
    }
    return nil
  }

  private func quantity(from lower: Measure, to end: RangeEnd, cue: BoundCue?) -> Quantity {
    var unit = unit(of: lower, cue: cue)
    let upperUnit = self.unit(of: end.measure, cue: nil)
    if unit == UnitName.hour, upperUnit == UnitName.clockHour || lower.value >= end.value {
      unit = UnitName.clockHour
    }
    if unit == UnitName.year, upperUnit == UnitName.yearOfAge { unit = upperUnit }
    if countsOccasions(lower) { unit = occasionUnit(of: end.measure, cue: cue) }
    let deadline = cue.map { hasDeadline($0) } ?? false
    return Quantity(
      range: lower.bytes.lowerBound..<end.measure.bytes.upperBound, value: lower.value,
      upper: end.value, upperIsExclusive: end.isExclusive, unit: unit, bound: .between,
      cue: cue.map(bytes(of:)), role: deadline ? .deadline : .amount)
  }

  private func hasDeadline(_ cue: BoundCue) -> Bool {
    cue.isDeadline
      || start(of: RoleSet(.deadline, .within), endingAt: cue.words.lowerBound) != nil
  }

  private func quantity(
    of measure: Measure, cue: BoundCue?, early: BoundCue?, after previous: Quantity?
  ) -> Quantity {
    var unit = unit(of: measure, cue: cue)
    if countsOccasions(measure) { unit = occasionUnit(of: measure, cue: cue) }
    let reading = bound(of: measure, unit: unit, cue: cue, early: early, after: previous)
    return Quantity(
      range: measure.bytes, value: measure.value, unit: unit, bound: reading.bound,
      cue: reading.cue.map(bytes(of:)), role: reading.role)
  }
}
