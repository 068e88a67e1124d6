/// Figures that count things: `10 người`, `twenty employees`.
extension MeasuredText {
  /// The figure with the noun that it counts.
  ///
  /// A noun that the vocabulary lists is part of the amount; another noun is counted only where a
  /// bound stands beside the figure, or where it is seen to be a plural.
  func countedThing(_ figure: Figure, isBounded: Bool) -> Measure? {
    guard figure.value.rounded() == figure.value, figure.value > 0, !figure.isShare else {
      return nil
    }
    guard isBounded || !(figure.isArticle || isDefinite(figure)) else { return nil }
    let next = pastFillers(figure.words.upperBound)
    guard next < words.count, isWord(next), isAdjacent(figure, next) else { return nil }
    if let hit = hit(vocabulary.counted, at: next) {
      var measure = plain(figure, unit: UnitName.count)
      measure.bytes = figure.bytes.lowerBound..<upper(next + hit.count - 1)
      measure.words = figure.words.lowerBound..<next + hit.count
      return measure
    }
    guard !isYear(figure) else { return nil }
    let isNamed = isBounded ? isNoun(next) : pluralNoun(after: next)
    return isNamed ? plain(figure, unit: UnitName.count) : nil
  }

  private func isDefinite(_ figure: Figure) -> Bool {
    start(of: RoleSet(.definite), endingAt: figure.words.lowerBound) != nil
      || beginsLine(figure.bytes.lowerBound) && figure.isDigits
  }

  /// Whether a figure looks like a year: `GATT 1994`.
  private func isYear(_ figure: Figure) -> Bool {
    figure.isDigits && figure.bytes.count == 4 && (1800...2100).contains(figure.value)
  }

  /// Whether nothing but blanks stands before an offset on its line.
  func beginsLine(_ offset: Int) -> Bool {
    var offset = offset
    while offset > 0, byte(offset - 1) == 0x20 || byte(offset - 1) == 0x09 { offset -= 1 }
    return offset == 0 || byte(offset - 1) == 0x0A
  }

  /// Whether a word may be a noun: it is no figure and none of the small words of the language.
  private func isNoun(_ index: Int) -> Bool {
    !isFigure(index) && isLetter(lower(index)) && end(of: RoleSet(.functionWord), at: index) == nil
      && end(of: RoleSet.after, at: index) == nil && end(of: RoleSet(.rangeLink), at: index) == nil
  }

  /// Whether a plural begins at a word, after at most two adjectives.
  private func pluralNoun(after index: Int) -> Bool {
    guard let ending = vocabulary.pluralEnding else { return false }
    for next in index..<min(index + 3, words.count) {
      guard isWord(next), isNoun(next) else { return false }
      if byte(upper(next) - 1) == ending, upper(next) - lower(next) > 3 { return true }
    }
    return false
  }
}
