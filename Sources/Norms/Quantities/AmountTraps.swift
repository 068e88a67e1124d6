/// Figures that are no amounts: numbers of provisions, ordinals, articles, sums paid at once.
extension MeasuredText {
  /// Whether what stands before or at a figure makes it something else than an amount.
  func isTrap(_ figure: Figure) -> Bool {
    let index = figure.words.lowerBound
    if end(of: RoleSet(.notNumber), at: index) != nil { return !figure.isShare }
    if start(of: RoleSet(.ordinal), endingAt: index) != nil { return true }
    return figure.isDigits && (isLabelled(index) || isDayOfMonth(figure))
  }

  /// Whether a word such as `khoản` stands before an index, and not `giai đoạn`.
  private func endsLabel(_ index: Int) -> Bool {
    vocabulary.phrase(RoleSet(.label, .reference), in: words, endingAt: index)?.roles
      .contains(Int(QuantityRole.label.rawValue)) ?? false
  }

  /// `ngày 20 tháng đầu tiên của quý`: a day of a month.
  private func isDayOfMonth(_ figure: Figure) -> Bool {
    start(of: RoleSet(.dateWord), endingAt: figure.words.lowerBound) != nil
      && end(of: RoleSet(.monthWord), at: figure.words.upperBound) != nil
  }

  /// Whether a figure is the number of a provision: `khoản 2`, `Articles 4, 5 and 6`.
  private func isLabelled(_ index: Int) -> Bool {
    var index = index
    for _ in 0..<12 {
      if endsLabel(index) { return true }
      if let start = start(of: RoleSet(.from), endingAt: index), endsLabel(start) { return true }
      var before = index - 1
      while before >= 0, !isWord(before), !endsClause(before) { before -= 1 }
      if let start = start(of: RoleSet(.labelJoint), endingAt: before + 1) { before = start - 1 }
      if before == index - 1 || before < 0 || !isFigure(before) { return false }
      index = before
    }
    return false
  }

  /// Whether a count of times is none: `trợ cấp một lần`, `06 tháng một lần`, `Once adopted, …`.
  func isNoOccasion(_ measure: Measure, cue: BoundCue?) -> Bool {
    let index = measure.words.lowerBound
    if !measure.figure.isOccasions, start(of: RoleSet(.definite), endingAt: index) != nil {
      return true
    }
    guard measure.value == 1 else { return false }
    if measure.figure.isOccasions {
      if index == 0 || !isWord(index - 1) { return true }
      if let next = end(of: RoleSet(.perUnit), at: measure.words.upperBound), !begins(unitAt: next)
      {
        return true
      }
      if occasionUnit(of: measure, cue: cue) == UnitName.times { return true }
    }
    return holds(RoleSet(.lumpSum), in: clause(before: index, limit: 5))
      || end(of: RoleSet(.lumpSum), at: measure.words.upperBound) != nil
      || followsUnit(index)
      || end(of: RoleSet(.recurrence), at: measure.words.upperBound)
        .map { figure(at: $0) != nil } ?? false
  }

  /// Whether an amount with a unit ends right before a word.
  private func followsUnit(_ index: Int) -> Bool {
    guard index > 1 else { return false }
    for first in stride(from: index - 2, through: max(index - 5, 0), by: -1) {
      if let figure = figure(at: first), let measure = measure(of: figure),
        measure.words.upperBound == index, measure.figure.words.lowerBound == first
      {
        return !measure.figure.isArticle
      }
    }
    return false
  }

  /// Whether `trong một ngày` and the like only name a rate, not an amount.
  func isRate(_ measure: Measure, cue: BoundCue?, after previous: Quantity?) -> Bool {
    guard measure.figure.isArticle else { return false }
    guard let cue else {
      return previous.map { $0.range.upperBound + 1 == measure.bytes.lowerBound } ?? false
    }
    guard cue.role == .within else { return false }
    return end(of: RoleSet(.anchor), at: measure.words.upperBound) == nil
  }
}
