/// Ages: `the age of 18`, `minimum age … 18 years`, and what only looks like one.
extension MeasuredText {
  /// A figure without a unit that is an age: `under the age of eighteen`.
  func bareAge(_ figure: Figure, context index: Int) -> Measure? {
    guard figure.value < 120, !figure.isShare,
      end(of: RoleSet(.rangeLink), at: figure.words.upperBound) == nil
    else { return nil }
    var at = index
    for _ in 0..<3 {
      if start(of: RoleSet(.ageBare), endingAt: at) != nil {
        return plain(figure, unit: UnitName.yearOfAge)
      }
      guard let start = start(of: RoleSet(.bridge, .from, .between, .atLeast), endingAt: at) else {
        break
      }
      at = start
    }
    return nil
  }

  /// A figure without unit or noun that measures an age named earlier: `The retirement age shall not
  /// be below 60 for women`, `persons under 18`.
  func measuredAge(_ figure: Figure, cue: BoundCue?) -> Measure? {
    guard (5...100).contains(figure.value), !figure.isShare, !figure.isArticle else { return nil }
    if end(of: RoleSet(.ageMeasure), at: figure.words.upperBound) != nil {
      return plain(figure, unit: UnitName.yearOfAge)
    }
    let first = figure.words.lowerBound
    guard cue?.isStrong == true || start(of: RoleSet(.copula), endingAt: first) != nil else {
      return nil
    }
    return holds(RoleSet(.ageMeasure), in: clause(before: first, limit: 12))
      ? plain(figure, unit: UnitName.yearOfAge) : nil
  }

  /// The unit of a measure, with an age told from a number of years.
  func unit(of measure: Measure, cue: BoundCue?) -> String {
    let first = cue?.words.lowerBound ?? measure.words.lowerBound
    switch measure.unit {
    case UnitName.yearOfAge:
      let before = clause(before: first, limit: 6)
      return holds(RoleSet(.ageDifference), in: before) ? UnitName.year : measure.unit
    case UnitName.year:
      if end(of: RoleSet(.ageDifference), at: measure.words.upperBound) != nil {
        return measure.unit
      }
      let isTerm = cue.map { $0.isDeadline || $0.role == .reference } ?? false
      guard !isTerm else { return measure.unit }
      let start = clause(before: measure.words.lowerBound, limit: 22).lowerBound
      return holds(RoleSet(.ageContext), in: start..<measure.words.lowerBound)
        ? UnitName.yearOfAge : measure.unit
    case UnitName.hour: return clockUnit(of: measure)
    default: return measure.unit
    }
  }

  /// `17 giờ ngày …`, `lúc 8 giờ` are times of day.
  private func clockUnit(of measure: Measure) -> String {
    let isClock =
      end(of: RoleSet(.clockAfter), at: measure.words.upperBound) != nil
      || start(of: RoleSet(.clockBefore), endingAt: measure.words.lowerBound) != nil
    return isClock ? UnitName.clockHour : measure.unit
  }

  /// `lần` is a multiple beside a measure and a number of times elsewhere.
  func occasionUnit(of measure: Measure, cue: BoundCue?) -> String {
    let first = measure.words.lowerBound
    let isMultiple =
      start(of: RoleSet(.multipleBefore), endingAt: cue?.words.lowerBound ?? first) != nil
      || end(of: RoleSet(.multipleAfter), at: measure.words.upperBound) != nil
      || start(of: RoleSet(.multipleBefore), endingAt: measure.words.lowerBound) != nil
    let near = clause(before: first, limit: 12)
    return isMultiple || holds(RoleSet(.multipleContext), in: near)
      ? UnitName.times : UnitName.count
  }

  /// Whether a measure says how many times something happens.
  func countsOccasions(_ measure: Measure) -> Bool {
    measure.figure.isOccasions
      || measure.unitIndex.map { vocabulary.units[$0].countsOccasions } ?? false
  }
}
