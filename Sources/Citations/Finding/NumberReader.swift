import LegalModel

/// Reads the numbers behind a label: `25a`, `6bis`, `VIII:1`, `5(2)(b)`, `18-A`, `(a)(i)`.
struct NumberReader {
  let text: CitationText
  let words: CitationWords
  /// Whether articles around the text are numbered like `6-17`.
  let hasHyphenArticles: Bool

  /// A number with what hangs on it.
  struct Reading {
    var path: CitedPath
    var end: Int
  }

  /// The number at an offset as one for the label.
  func read(at offset: Int, for label: CitedLabel) -> Reading? {
    if text.has(0x28, at: offset) {
      guard label.unit.depth > CitedUnit.article.depth else { return nil }
      return bracketed(at: offset, under: [], first: label.unit)
    }
    guard let plain = plain(at: offset, for: label) else { return nil }
    return withTail(plain)
  }

  /// A number that continues a list whose last number is `previous`.
  func readNext(
    at offset: Int, after previous: CitedPath, label: CitedLabel
  ) -> Reading? {
    if text.has(0x28, at: offset) {
      guard let content = bracketContent(at: offset) else { return nil }
      let kept = siblings(of: content.number, in: previous)
      guard kept.count < previous.count else { return nil }
      return bracketed(at: offset, under: kept, first: previous[kept.count].unit)
    }
    guard let next = read(at: offset, for: label), let first = previous.first,
      next.path.first?.style == first.style || next.path.first?.unit == first.unit
    else { return nil }
    return next
  }

  // MARK: Plain numbers

  private func plain(at offset: Int, for label: CitedLabel) -> Reading? {
    if let ordinal = words.ordinals.match(text.bytes, at: offset), label.unit == .part {
      return Reading(
        path: [CitedStep(unit: label.unit, number: String(ordinal.index + 1))], end: ordinal.end)
    }
    if text.isDigit(at: offset) { return digits(at: offset, for: label) }
    if label.unit.depth > CitedUnit.article.depth { return letters(at: offset, for: label) }
    return roman(at: offset, for: label) ?? capital(at: offset, for: label)
  }

  private func digits(at offset: Int, for label: CitedLabel) -> Reading? {
    var end = offset
    var components = [offset]
    while text.isDigit(at: end) {
      while text.isDigit(at: end) { end += 1 }
      if end - components[components.count - 1] > 4 { return nil }
      guard text.has(0x2E, at: end), text.isDigit(at: end + 1) else { break }
      end += 1
      components.append(end)
    }
    end = suffixEnd(end)
    guard text.isWordEnd(end), !text.has(0x2F, at: end), !isMeasured(end) else { return nil }
    if label.unit.depth < CitedUnit.article.depth, end - offset > 3, components.count == 1 {
      return nil
    }
    end = hyphenEnd(end, for: label)
    if label.unit == .article, components.count > 2 {
      let last = components[components.count - 1]
      return Reading(
        path: [
          CitedStep(unit: .article, number: text.string(offset..<(last - 1))),
          CitedStep(unit: .paragraph, number: text.string(last..<end)),
        ], end: end)
    }
    return Reading(
      path: [CitedStep(unit: label.unitOfDigits, number: joined(offset..<end))], end: end)
  }

  /// A number without the blank in front of a suffix: `8 bis`.
  private func joined(_ range: Range<Int>) -> String {
    String(decoding: text.bytes[range].filter { !LetterBytes.isBlank($0) }, as: UTF8.self)
  }

  /// One past a letter or Latin suffix behind digits: `25a`, `6bis`.
  private func suffixEnd(_ offset: Int) -> Int {
    let place = text.skipBlanks(offset)
    if let latin = words.suffixes.match(text.bytes, at: place) { return latin.end }
    var end = offset
    while end < text.count, !text.isWordEnd(end), !text.isDigit(at: end) { end += 1 }
    let isLetter = end - offset == 1 || (end - offset == 2 && text.bytes[offset] == 0xC4)
    return isLetter && text.isWordEnd(end) ? end : offset
  }

  /// `18-A`, `9-B`, `III-A` of annexes and chapters.
  private func hyphenEnd(_ offset: Int, for label: CitedLabel) -> Int {
    let isHyphenated =
      label.unit.depth < CitedUnit.article.depth || (label.unit == .article && hasHyphenArticles)
    guard isHyphenated, text.has(0x2D, at: offset), offset + 1 < text.count
    else { return offset }
    var end = offset + 1
    guard LetterBytes.isUpper(text.bytes[end]) || LetterBytes.isDigit(text.bytes[end]) else {
      return offset
    }
    while end < text.count, LetterBytes.isWord(text.bytes[end]) { end += 1 }
    // Appendix 2-B-1
    if text.has(0x2D, at: end), text.isDigit(at: end + 1) { end = text.wordEnd(end + 1) }
    return end - offset <= 6 ? end : offset
  }

  /// Whether a figure ends in front of what makes it a measure: `%`, `tháng`, `days`.
  private func isMeasured(_ end: Int) -> Bool {
    if text.has(0x25, at: end) { return true }
    let isDecimal = text.has(0x2C, at: end) && text.isDigit(at: end + 1)
    let unit = text.skipBlanks(isDecimal ? decimalEnd(end + 1) : end)
    return words.measures.match(text.bytes, at: unit) != nil
  }

  private func decimalEnd(_ offset: Int) -> Int {
    var end = offset
    while text.isDigit(at: end) { end += 1 }
    return end
  }

  private func roman(at offset: Int, for label: CitedLabel) -> Reading? {
    var end = offset
    while end < text.count, NumberWriting.isRomanCapital(text.bytes[end]) { end += 1 }
    guard end > offset, end - offset <= 8 else { return nil }
    if !text.isWordEnd(end) { end = suffixEnd(end) }
    guard text.isWordEnd(end) else { return nil }
    end = hyphenEnd(end, for: label)
    // Regulation VI/1
    if text.has(0x2F, at: end), text.isDigit(at: end + 1) { end = text.wordEnd(end + 1) }
    return Reading(
      path: [CitedStep(unit: label.unit, number: text.string(offset..<end))], end: end)
  }

  /// `Annex B`, `Section A`, `Annex A1`, `Article B-01`.
  private func capital(at offset: Int, for label: CitedLabel) -> Reading? {
    guard text.isCapital(at: offset),
      label.unit.depth < CitedUnit.article.depth
        || (text.has(0x2D, at: offset + 1) && text.isDigit(at: offset + 2))
    else { return nil }
    var end = offset + (text.bytes[offset] < 0x80 ? 1 : 2)
    while text.isDigit(at: end) { end += 1 }
    guard text.isWordEnd(end) else { return nil }
    end = hyphenEnd(end, for: label)
    return Reading(
      path: [CitedStep(unit: label.unit, number: text.string(offset..<end))], end: end)
  }

  /// `điểm a`, `điểm g1`, `tiết a.1`, `tiết ii`, `point c`.
  private func letters(at offset: Int, for label: CitedLabel) -> Reading? {
    var end = offset
    while end < text.count, !text.isWordEnd(end), !text.isDigit(at: end), end - offset < 6 {
      end += 1
    }
    guard end > offset else { return nil }
    let letters = text.string(offset..<end)
    guard letters.count == 1 || NumberWriting.isRoman(letters) else { return nil }
    while text.isDigit(at: end) { end += 1 }
    if end > offset, text.has(0x2E, at: end), text.isDigit(at: end + 1) {
      end += 1
      while text.isDigit(at: end) { end += 1 }
    }
    guard text.isWordEnd(end), isLetter(at: offset, letters, end: end) else { return nil }
    return Reading(
      path: [CitedStep(unit: pointUnit(of: label), number: text.string(offset..<end))], end: end)
  }

  private func pointUnit(of label: CitedLabel) -> CitedUnit {
    label.unit == .paragraph ? .point : label.unit
  }

  /// Whether a lone letter is one of a point, not a word of the sentence.
  private func isLetter(at offset: Int, _ letters: String, end: Int) -> Bool {
    if words.notLetters.match(text.bytes, at: offset) != nil { return false }
    if words.isVietnamese {
      return NumberWriting.isRoman(letters)
        || VietnameseLabels.pointLetters.contains(where: { String($0) == letters.lowercased() })
    }
    let next = text.skipBlanks(end)
    guard next < text.count, LetterBytes.isWord(text.bytes[next]) else { return true }
    return words.of.match(text.bytes, at: next) != nil
      || words.and.match(text.bytes, at: next) != nil
      || words.rangeEnd.match(text.bytes, at: next) != nil
  }
}
