/// Reads numbers in digits: `100.000.000`, `1,5`, `10 000`, `08`.
extension MeasuredText {
  /// The number whose first digit begins a word; nil for a part of a label such as `18.2.1` or
  /// `45/2019/QH14`.
  func digits(at index: Int, afterSlash: Bool = false) -> Figure? {
    let start = lower(index)
    guard afterSlash || !continuesLabel(start) else { return nil }
    var reading = DigitReading(end: start)
    while isDigit(reading.end) { reading.take(byte(reading.end)) }
    guard reading.count < 16 else { return nil }
    readGroups(&reading)
    readDecimals(&reading)
    guard !isLabel(reading) else { return nil }
    return Figure(
      value: reading.value, words: index..<firstWord(from: reading.end, after: index + 1),
      bytes: start..<reading.end, isDigits: true)
  }

  /// Groups of three digits behind the mark for thousands or a space.
  private func readGroups(_ reading: inout DigitReading) {
    guard reading.count <= 3, reading.value > 0 else { return }
    var mark: UInt8?
    while true {
      let at = reading.end
      let next = byte(at) == 0xC2 && byte(at + 1) == 0xA0 ? at + 2 : at + 1
      let found: UInt8 = byte(at) == vocabulary.figures.thousands ? byte(at) : 0x20
      guard found != 0x20 || byte(at) == 0x20 || next == at + 2, mark == nil || mark == found,
        isDigit(next), isDigit(next + 1), isDigit(next + 2), !isDigit(next + 3)
      else { return }
      mark = found
      for offset in next..<next + 3 { reading.take(byte(offset)) }
      reading.end = next + 3
    }
  }

  private func readDecimals(_ reading: inout DigitReading) {
    let marks = vocabulary.figures
    guard byte(reading.end) == marks.decimal || byte(reading.end) == marks.thousands,
      isDigit(reading.end + 1)
    else { return }
    var scale = 0.1
    reading.end += 1
    while isDigit(reading.end) {
      reading.value += Double(byte(reading.end) - 0x30) * scale
      scale /= 10
      reading.end += 1
    }
    reading.value = (reading.value * 1_000_000).rounded() / 1_000_000
  }

  /// Whether the digits go on a label or number before them: `18.`2, `2021-`2025, `QH`14.
  private func continuesLabel(_ start: Int) -> Bool {
    switch byte(start - 1) {
    case 0x2F, 0x5F: true
    case 0x2D, 0x2E, 0x2C, 0x3A: isDigit(start - 2) || isLetter(start - 2)
    default: false
    }
  }

  /// Whether what follows makes the digits a label, an ordinal or a code.
  private func isLabel(_ reading: DigitReading) -> Bool {
    let next = reading.end
    switch byte(next) {
    case 0x2E, 0x3A: return isDigit(next + 1)
    case 0x2F: return !isDigit(next + 1) && isUppercase(next + 1)
    default: break
    }
    guard isLetter(next), byte(next) < 0x80 else { return false }
    return mark(in: vocabulary.marks, at: next) == nil
  }

  private func isUppercase(_ offset: Int) -> Bool {
    0x41...0x5A ~= byte(offset) || byte(offset) == 0xC4
  }

  /// The sign that stands at an offset and is not the beginning of a longer word.
  func mark(
    in marks: [(bytes: [UInt8], unit: Int)], at offset: Int
  ) -> (unit: Int, end: Int)? {
    guard byte(offset) > 0x20 else { return nil }
    for mark in marks where mark.bytes[0] == byte(offset) {
      let end = offset + mark.bytes.count
      guard end <= bytes.count, bytes[offset..<end].elementsEqual(mark.bytes) else { continue }
      if isLetter(end - 1), isLetter(end) || isDigit(end) { continue }
      return (mark.unit, end)
    }
    return nil
  }
}

/// Digits as they are read.
private struct DigitReading {
  var value = 0.0
  var count = 0
  var end: Int

  init(end: Int) { self.end = end }

  mutating func take(_ byte: UInt8) {
    value = value * 10 + Double(byte - 0x30)
    count += 1
    end += 1
  }
}
