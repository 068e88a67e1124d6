/// The upper figure of a range: `từ 01 năm đến 05 năm`, `between US$1 and US$100`.
struct RangeEnd {
  let measure: Measure
  /// Its value in the unit of the lower figure.
  let value: Double
  let isExclusive: Bool
}

extension MeasuredText {
  /// The upper figure after a lower one; `lower` has no unit where only the upper one has.
  func rangeEnd(
    after figure: Figure, lower: Measure?, cue: BoundCue?
  ) -> (lower: Measure, end: RangeEnd)? {
    let opened = cue.map { $0.role == .from || $0.role == .between } ?? false
    let start = lower?.words.upperBound ?? figure.words.upperBound
    guard let (index, isExclusive) = upperFigure(from: start, opened: opened, cue: cue),
      let upper = self.figure(at: index), !isTrap(upper)
    else { return nil }
    guard
      var end = measure(of: upper) ?? countedThing(upper, isBounded: true)
        ?? bareAge(upper, context: figure.words.lowerBound)
    else { return nil }
    let first = lower ?? borrowed(end, for: figure)
    if let lower, lower.unit != end.unit {
      guard let converted = value(of: end, in: lower) else { return nil }
      end.value = converted
    }
    let isClock = first.unit == UnitName.hour || first.unit == UnitName.clockHour
    guard first.value < end.value || isClock && opened else { return nil }
    return (first, RangeEnd(measure: end, value: end.value, isExclusive: isExclusive))
  }

  /// The word at which the upper figure begins (its currency left out), and whether it is excluded.
  private func upperFigure(
    from start: Int, opened: Bool, cue: BoundCue?
  ) -> (index: Int, isExclusive: Bool)? {
    let links = cue?.role == .between ? RoleSet(.rangeLink, .betweenLink) : RoleSet(.rangeLink)
    var index = start
    if !isDashed(before: start) {
      var linked: Int?
      for next in start..<min(start + (opened ? 8 : 1), words.count) {
        if let end = end(of: links, at: next) {
          linked = end
          break
        }
        guard isWord(next), figure(at: next) == nil else { return nil }
      }
      guard let linked else { return nil }
      index = linked
    }
    var isExclusive = false
    if let hit = vocabulary.phrase(.upper, in: words, at: index) {
      isExclusive = MeasuredText.role(hit.roles) == .upperExclusive
      index += hit.count
    }
    for next in index..<min(index + 3, words.count) where mayBeginNumber(next) {
      return figure(at: next).map { _ in (next, isExclusive) }
    }
    return nil
  }

  /// Whether nothing but a dash stands between the word before an index and the figure at it.
  private func isDashed(before index: Int) -> Bool {
    guard index > 0, let next = (index..<min(index + 2, words.count)).first(where: isFigure) else {
      return false
    }
    let between = bytes[upper(index - 1)..<lower(next)].filter { $0 != 0x20 }
    return between == [0x2D] || between == [0xE2, 0x80, 0x93] || between == [0xE2, 0x80, 0x94]
  }

  /// A figure with the unit of the upper one.
  private func borrowed(_ end: Measure, for figure: Figure) -> Measure {
    var lower = plain(figure, unit: end.unit)
    lower.unitIndex = end.unitIndex
    if let unit = end.unitIndex {
      lower.value = figure.value * vocabulary.units[unit].times
    }
    return lower
  }

  /// A value in the unit of another measure: 03 years are 36 months.
  private func value(of measure: Measure, in other: Measure) -> Double? {
    guard let from = measure.unitIndex.map({ vocabulary.units[$0] }),
      let to = other.unitIndex.map({ vocabulary.units[$0] })
    else { return nil }
    let hours: Set = [UnitName.hour, UnitName.clockHour]
    if hours.contains(from.name), hours.contains(to.name) { return measure.value }
    if from.base == to.name { return measure.value * from.factor }
    if to.base == from.name { return measure.value / to.factor }
    if let base = from.base, base == to.base { return measure.value * from.factor / to.factor }
    return nil
  }
}
