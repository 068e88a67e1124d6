/// A figure with its unit.
struct Measure {
  var figure: Figure
  /// Name of the unit.
  var unit: String
  /// The unit among those of the vocabulary; nil for one that no word of the text names.
  var unitIndex: Int?
  /// The figure in the unit.
  var value: Double
  /// Bytes from the figure, or the currency before it, to the unit.
  var bytes: Range<Int>
  /// The index of the first word, and of the first word after it.
  var words: Range<Int>
}

/// Finds the unit of a figure.
extension MeasuredText {
  /// The figure with the unit that is written beside it; nil where there is none.
  func measure(of figure: Figure) -> Measure? {
    if figure.isOccasions { return plain(figure, unit: UnitName.count) }
    if figure.isShare {
      return halfUnit(of: figure) ?? plain(figure, unit: UnitName.percent)
    }
    return unitAfter(figure) ?? currencyBefore(figure)
  }

  /// A figure without a word for its unit.
  func plain(_ figure: Figure, unit: String) -> Measure {
    Measure(
      figure: figure, unit: unit, unitIndex: nil, value: figure.value, bytes: figure.bytes,
      words: figure.words)
  }

  /// `nửa tháng`: a share right before a unit is a part of that unit.
  private func halfUnit(of figure: Figure) -> Measure? {
    let next = figure.words.upperBound
    guard figure.words.count == 1, !figure.isDigits,
      let hit = hit(vocabulary.unitWords, at: next)
    else { return nil }
    return measure(figure, value: figure.value / 100, unit: hit.list, until: next + hit.count)
  }

  private func unitAfter(_ figure: Figure) -> Measure? {
    let end = figure.bytes.upperBound
    if let mark = mark(in: vocabulary.marks, at: end)
      ?? mark(in: vocabulary.marks, at: skippingSpace(end))
    {
      var measure = measure(
        figure, value: figure.value, unit: mark.unit, until: figure.words.upperBound)
      measure.bytes = figure.bytes.lowerBound..<mark.end
      measure.words =
        figure.words.lowerBound..<firstWord(from: mark.end, after: figure.words.upperBound)
      return measure
    }
    let next = pastFillers(figure.words.upperBound)
    guard next < words.count,
      let hit = hit(vocabulary.unitWords, at: next),
      isAdjacent(figure, next)
    else { return nil }
    return measure(figure, value: figure.value, unit: hit.list, until: next + hit.count)
  }

  /// Whether no sign stands between a figure and the word that begins its unit.
  func isAdjacent(_ figure: Figure, _ next: Int) -> Bool {
    next < words.count && !(figure.words.upperBound..<next).contains { !isWord($0) }
      && !bytes[figure.bytes.upperBound..<max(lower(next), figure.bytes.upperBound)]
        .contains(0x2F)
  }

  /// Past words such as `consecutive` between figure and unit.
  func pastFillers(_ index: Int) -> Int {
    var index = index
    for _ in 0..<3 {
      guard let end = end(of: RoleSet(.filler), at: index) else { break }
      index = end
    }
    return index
  }

  private func measure(_ figure: Figure, value: Double, unit: Int, until end: Int) -> Measure {
    let cue = vocabulary.units[unit]
    var value = value * cue.times + (value < cue.plus ? cue.plus : 0)
    var end = end
    if let half = hit(vocabulary.halves, at: end) {
      value += 0.5
      end += half.count
    }
    return Measure(
      figure: figure, unit: cue.name, unitIndex: unit, value: value,
      bytes: figure.bytes.lowerBound..<max(upper(end - 1), figure.bytes.upperBound),
      words: figure.words.lowerBound..<pastSign(end))
  }

  /// Past a sign in brackets that repeats the unit: `mét vuông (m2)`.
  private func pastSign(_ index: Int) -> Int {
    let open = skippingSpace(upper(index - 1))
    guard byte(open) == 0x28, let mark = mark(in: vocabulary.marks, at: open + 1),
      byte(mark.end) == 0x29
    else { return index }
    return firstWord(from: mark.end + 1, after: index)
  }

  /// `USD 800`, `US$1`.
  private func currencyBefore(_ figure: Figure) -> Measure? {
    let first = figure.words.lowerBound
    var start: Int?
    var unit = 0
    if let hit = hit(vocabulary.unitsBefore, at: first - 1, step: -1) {
      start = lower(first - hit.count)
      unit = hit.list
    }
    for place in [figure.bytes.lowerBound, skippingSpaceBack(figure.bytes.lowerBound)] {
      for mark in vocabulary.marksBefore where start == nil {
        let begin = place - mark.bytes.count
        guard begin >= 0, bytes[begin..<place].elementsEqual(mark.bytes) else { continue }
        if isLetter(begin), isLetter(begin - 1) { continue }
        start = begin
        unit = mark.unit
      }
    }
    guard let start else { return nil }
    var measure = measure(
      figure, value: figure.value, unit: unit, until: figure.words.upperBound)
    var word = first
    while word > 0, upper(word - 1) > start { word -= 1 }
    measure.bytes = start..<figure.bytes.upperBound
    measure.words = word..<figure.words.upperBound
    return measure
  }
}
