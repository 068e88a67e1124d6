/// A calendar date in a text.
struct DateMention {
  /// yyyymmdd; nil for a day that comes every year.
  let value: Double?
  let bytes: Range<Int>
  let words: Range<Int>
}

/// Dates: `31 tháng 12 năm 2027`, `01/01/2025`, `1 January 2030`, `January 1, 2030`.
extension MeasuredText {
  /// The date whose first figure or month begins at a word.
  func date(at index: Int) -> DateMention? {
    if isFigure(index) { return numericDate(at: index) ?? dayFirst(at: index) }
    guard let key = key(index), let month = vocabulary.months[key], isCapital(index) else {
      return nil
    }
    guard let day = wholeNumber(at: index + 1, 1...31) else { return nil }
    var next = index + 2
    while next < words.count, !isWord(next), !endsClause(next) { next += 1 }
    return mention(day: day, month: month, yearAt: next, from: index, lastWord: index + 1)
  }

  /// Whether a word begins with a capital, so that `may` is no month.
  private func isCapital(_ index: Int) -> Bool { 0x41...0x5A ~= byte(lower(index)) }

  private func dayFirst(at index: Int) -> DateMention? {
    guard let day = wholeNumber(at: index, 1...31), let next = key(index + 1) else { return nil }
    if let month = vocabulary.months[next], isCapital(index + 1) {
      return mention(day: day, month: month, yearAt: index + 2, from: index, lastWord: index + 1)
    }
    guard let figure = end(of: RoleSet(.monthWord), at: index + 1),
      let month = wholeNumber(at: figure, 1...12)
    else { return nil }
    let year = end(of: RoleSet(.yearWord), at: figure + 1) ?? figure + 1
    if year == figure + 1, begins(unitAt: year) { return nil }
    return mention(day: day, month: month, yearAt: year, from: index, lastWord: figure)
  }

  /// `01/01/2025`, `01-01-2025`.
  private func numericDate(at index: Int) -> DateMention? {
    let start = lower(index)
    guard start == 0 || byte(start - 1) != 0x2F else { return nil }
    var parts: [Int] = []
    var offset = start
    var separator: UInt8 = 0
    while parts.count < 3 {
      let from = offset
      var value = 0
      while isDigit(offset), offset - from < 5 {
        value = value * 10 + Int(byte(offset) - 0x30)
        offset += 1
      }
      guard offset > from else { return nil }
      parts.append(value)
      guard parts.count < 3 else { break }
      let found = byte(offset)
      guard found == 0x2F || found == 0x2D || found == 0x2E, separator == 0 || separator == found
      else { return nil }
      separator = found
      offset += 1
    }
    guard (1...31).contains(parts[0]), (1...12).contains(parts[1]),
      (1800...2200).contains(parts[2]),
      !isLetter(offset), byte(offset) != 0x2F, !isDigit(offset)
    else { return nil }
    let value = parts[2] * 10_000 + parts[1] * 100 + parts[0]
    return DateMention(
      value: Double(value), bytes: start..<offset,
      words: index..<firstWord(from: offset, after: index + 1))
  }

  /// A date whose year, if there is one, stands at `year`.
  private func mention(
    day: Int, month: Int, yearAt year: Int, from first: Int, lastWord: Int
  ) -> DateMention {
    guard let found = wholeNumber(at: year, 1800...2200) else {
      return DateMention(
        value: nil, bytes: lower(first)..<upper(lastWord), words: first..<lastWord + 1)
    }
    return DateMention(
      value: Double(found * 10_000 + month * 100 + day), bytes: lower(first)..<upper(year),
      words: first..<year + 1)
  }

  /// A whole number in plain digits that fills the word.
  private func wholeNumber(at index: Int, _ allowed: ClosedRange<Int>) -> Int? {
    guard isFigure(index), upper(index) - lower(index) <= 4 else { return nil }
    var value = 0
    for offset in lower(index)..<upper(index) {
      guard isDigit(offset) else { return nil }
      value = value * 10 + Int(byte(offset) - 0x30)
    }
    return allowed.contains(value) ? value : nil
  }

  /// Whether a date without a bound is that of a text: `Nghị quyết số 51/2001/QH10 ngày …`, `Pháp
  /// lệnh thương phiếu ngày …`, with `index` at the word for `day` if there is one.
  func datesText(_ index: Int, of date: DateMention) -> Bool {
    guard index > 0, isWord(index - 1) else { return false }
    var offset = upper(index - 1)
    while offset > 0, byte(offset - 1) > 0x20 {
      offset -= 1
      if byte(offset) == 0x2F { return true }
    }
    guard date.words.lowerBound == index + 1 else { return false }
    return start(of: RoleSet(.copula, .bridge), endingAt: index) == nil
  }
}
