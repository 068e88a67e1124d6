/// Reads numbers in words: `hai mươi mốt`, `một trăm linh năm`, `one hundred and eighty`.
extension MeasuredText {
  func writtenNumber(at index: Int) -> Figure? {
    guard let first = key(index) else { return nil }
    if let share = hit(vocabulary.shares, at: index) {
      var last = index + share.count - 1
      while last > index, end(of: RoleSet(.functionWord), at: last) != nil { last -= 1 }
      return Figure(
        value: vocabulary.shareValues[share.list], words: index..<last + 1,
        bytes: lower(index)..<upper(last), isDigits: false, isShare: true)
    }
    if case .occasions(let times)? = vocabulary.numbers[first] {
      return Figure(
        value: Double(times), words: index..<index + 1, bytes: lower(index)..<upper(index),
        isDigits: false, isOccasions: true)
    }
    var sum = NumberSum()
    var next = index
    while let key = key(next), let word = vocabulary.numbers[key],
      take(word, at: next, into: &sum, isFirst: next == index)
    {
      next += 1
    }
    guard next > index, var value = sum.value else { return nil }
    value += decimals(after: &next)
    return Figure(
      value: value, words: index..<next, bytes: lower(index)..<upper(next - 1), isDigits: false,
      isArticle: next == index + 1 && vocabulary.articles.contains(first))
  }

  /// Adds a word to the number; false when the number has ended before it.
  private func take(
    _ word: QuantityVocabulary.NumberWord, at index: Int, into sum: inout NumberSum, isFirst: Bool
  ) -> Bool {
    switch word {
    case .small(let value):
      if begins(unitAt: index), !isDigitBeforeUnit(index, isFirst: isFirst, sum) { return false }
      return sum.add(value)
    case .inner(let value): return !isFirst && sum.add(value)
    case .ten: return !isFirst && sum.multiplyByTen()
    case .hundred: return !isFirst && sum.multiplyByHundred()
    case .scale(let scale): return !isFirst && sum.multiply(by: scale)
    case .joint:
      guard !isFirst, sum.takesJoint, let next = key(index + 1) else { return false }
      switch vocabulary.numbers[next] {
      case .small, .inner: return true
      default: return false
      }
    case .point, .occasions, .share: return false
    }
  }

  /// Whether a unit of measure begins at a word.
  func begins(unitAt index: Int) -> Bool {
    hit(vocabulary.unitWords, at: index) != nil
  }

  /// `năm` is five before a unit, a counted thing or a word such as `mươi`, and else a year.
  private func isDigitBeforeUnit(_ index: Int, isFirst: Bool, _ sum: NumberSum) -> Bool {
    guard let next = key(index + 1) else { return false }
    switch vocabulary.numbers[next] {
    case .ten, .hundred, .scale: return true
    default: break
    }
    if vocabulary.fractionLinks.contains(next) { return true }
    guard isFirst || sum.endsInTens else { return false }
    if isFirst, start(of: RoleSet(.notNumberAfter), endingAt: index) != nil { return false }
    return begins(unitAt: index + 1)
      || hit(vocabulary.counted, at: index + 1) != nil
  }

  /// `point five`, read as decimals.
  private func decimals(after next: inout Int) -> Double {
    guard let key = key(next), vocabulary.numbers[key] == .point else { return 0 }
    var index = next + 1
    var scale = 0.1
    var decimals = 0.0
    while let digit = self.key(index), case .small(let value)? = vocabulary.numbers[digit] {
      guard value < 10 else { break }
      decimals += Double(value) * scale
      scale /= 10
      index += 1
    }
    if index > next + 1 { next = index }
    return decimals
  }
}

/// A number in words as it grows.
private struct NumberSum {
  private var total = 0.0
  private var group = 0.0
  private var pending: Int?
  private var isEmpty = true
  /// Whether the last word was a round ten, so that a digit may follow.
  private(set) var endsInTens = false
  /// Whether a hundred or more was read, so that `and` or `linh` may follow.
  private(set) var takesJoint = false

  var value: Double? { isEmpty ? nil : total + group + Double(pending ?? 0) }

  mutating func add(_ value: Int) -> Bool {
    if let before = pending {
      guard before >= 10, before % 10 == 0, value < 10, value > 0, endsInTens else { return false }
      pending = before + value
      endsInTens = false
    } else {
      pending = value
      endsInTens = value >= 10 && value % 10 == 0
    }
    isEmpty = false
    return true
  }

  mutating func multiplyByTen() -> Bool {
    guard let digit = pending, (2...9).contains(digit) else { return false }
    pending = digit * 10
    endsInTens = true
    return true
  }

  mutating func multiplyByHundred() -> Bool {
    guard let digit = pending, digit > 0 else { return false }
    group += Double(digit) * 100
    pending = nil
    endsInTens = false
    takesJoint = true
    return true
  }

  mutating func multiply(by scale: Double) -> Bool {
    let before = group + Double(pending ?? 0)
    if before > 0 { total += before * scale } else { total *= scale }
    guard total > 0 else { return false }
    group = 0
    pending = nil
    endsInTens = false
    takesJoint = true
    return true
  }
}
