import LegalModel

/// Numbers in brackets: those behind an article, and those that stand alone.
extension NumberReader {
  /// Adds `:1`, `(2)(b)` to a number.
  func withTail(_ reading: Reading) -> Reading {
    var reading = reading
    if text.has(0x3A, at: reading.end), text.isDigit(at: reading.end + 1),
      reading.path.last?.unit == .article
    {
      var end = reading.end + 1
      while text.isDigit(at: end) { end += 1 }
      reading.path.append(
        CitedStep(unit: .paragraph, number: text.string((reading.end + 1)..<end)))
      reading.end = end
    }
    return bracketed(at: reading.end, under: reading.path, first: nil) ?? reading
  }

  /// A run of brackets as steps under a path; nil where no bracket with a number stands.
  func bracketed(at offset: Int, under path: CitedPath, first: CitedUnit?) -> Reading? {
    var path = path
    var end = offset
    var given = first
    while let content = bracketContent(at: end) ?? bracketContent(at: end + blank(at: end)) {
      path.append(
        CitedStep(
          unit: unit(of: content.number, under: path.last?.unit, given: given),
          number: content.number))
      end = content.end
      given = nil
    }
    return end > offset ? Reading(path: path, end: end) : nil
  }

  /// `article 14 (3) (b)`
  private func blank(at offset: Int) -> Int {
    offset > 0 && offset < text.count && LetterBytes.isBlank(text.bytes[offset]) ? 1 : 0
  }

  private func unit(of number: String, under parent: CitedUnit?, given: CitedUnit?) -> CitedUnit {
    let isDigits = CitedStep.Style(number) == .digits
    if let given {
      if given == .paragraph, !isDigits { return .point }
      return given
    }
    guard let parent else { return isDigits ? .paragraph : .point }
    if isDigits, parent.depth < CitedUnit.paragraph.depth { return .paragraph }
    return parent.depth < CitedUnit.point.depth ? .point : .subpoint
  }

  /// What a bracket holds when it is a number: `(2)`, `(b)`, `(iii)`, `(A)`.
  func bracketContent(at offset: Int) -> (number: String, end: Int)? {
    guard text.has(0x28, at: offset) else { return nil }
    var end = offset + 1
    while end < text.count, end - offset < 8, LetterBytes.isWord(text.bytes[end]) { end += 1 }
    guard text.has(0x29, at: end), end > offset + 1 else { return nil }
    let number = text.string((offset + 1)..<end)
    let isNumber =
      number.count == 1 || NumberWriting.isRoman(number)
      || (number.count <= 3
        && number.utf8.allSatisfy { $0 < 0x80 }
        && number.utf8.first.map(LetterBytes.isDigit) == true)
      || isDoubled(number) || isNumbered(number)
    return isNumber ? (number, end + 1) : nil
  }

  /// `(aa)`, `(bb)`.
  private func isDoubled(_ number: String) -> Bool {
    number.count == 2 && number.first == number.last
  }

  /// `(g1)`.
  private func isNumbered(_ number: String) -> Bool {
    number.count == 2 && number.utf8.last.map(LetterBytes.isDigit) == true
  }

  /// The part of a path under which a number continues a list: in `24(1)(a), (c)` that is `24(1)`.
  func siblings(of number: String, in path: CitedPath) -> CitedPath {
    for depth in path.indices.reversed()
    where path[depth].unit.depth > CitedUnit.article.depth
      && isSibling(number, of: path[depth].number, above: path[..<depth])
    {
      return Array(path[..<depth])
    }
    return path[0].unit.isNumberedThroughout ? [path[0]] : []
  }

  /// Whether two numbers are written alike, Roman numbers in points apart from letters.
  private func isSibling(_ number: String, of other: String, above: ArraySlice<CitedStep>) -> Bool {
    guard CitedStep.Style(number) == CitedStep.Style(other) else { return false }
    let isInPoint = above.contains { $0.style == .lower }
    guard isInPoint, NumberWriting.isRoman(other) else {
      return number.count == 1 || other.count > 1 || !NumberWriting.isRoman(number)
        || NumberWriting.isRoman(other)
    }
    return NumberWriting.isRoman(number) && number != "c" && number != "l"
  }
}
