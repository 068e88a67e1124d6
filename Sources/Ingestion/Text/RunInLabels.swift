internal import LegalModel

/// Parts paragraphs into which the next numbered one was swallowed:
/// `4. … của mình.5. Quyền …`, `Article 134 Scope of this Part 1. This Part …`.
///
/// A number counts only when it is the very next one, stands behind a finished sentence (or behind the
/// title of an article, for 1) and is followed by a stop, a blank and a capital.
enum RunInLabels {
  /// The text with such paragraphs as lines of their own.
  static func part(_ text: LinedText, language: LanguageCode) -> LinedText {
    var result = text
    result.lines = []
    let bytes = text.source.normalised
    let headings = HeadingScanner.scanner(for: language)
    for line in text.lines {
      var rest = line
      var next = expected(in: line, bytes, headings)
      while let number = next, let cut = cut(number, rest, bytes) {
        var head = rest
        head.upper = UInt32(cut.end)
        result.lines.append(head)
        rest.lower = UInt32(cut.start)
        rest.marks = []
        next = number + 1
      }
      result.lines.append(contentsOf: points(in: rest, bytes))
    }
    return result
  }

  /// A point with the points that it swallowed: `e) …; g) …`.
  private static func points(in line: Line, _ bytes: [UInt8]) -> [Line] {
    guard line.count > 12, !line.marks.contains(.tableRow),
      ByteText.isSmall(scalar: ByteText.scalar(bytes, line.start)),
      var label = ListLabelScanner.head(bytes, line.start, end: line.end), label.style == .letter
    else { return [line] }
    var parts: [Line] = []
    var rest = line
    while let next = nextPoint(behind: label, rest, bytes) {
      var head = rest
      head.upper = UInt32(next.end)
      parts.append(head)
      rest.lower = UInt32(next.label.start)
      rest.marks = []
      label = next.label
    }
    return parts + [rest]
  }

  /// The label of the very next point, behind a semicolon or a stop.
  private static func nextPoint(
    behind label: Head, _ line: Line, _ bytes: [UInt8]
  ) -> (end: Int, label: Head)? {
    let token = String(decoding: bytes[label.number], as: UTF8.self)
    var at = label.contentStart + 1
    while at + 4 < line.end {
      defer { at += 1 }
      guard bytes[at] == 0x29, bytes[at + 1] == 0x20,
        ByteText.isCapital(scalar: ByteText.scalar(bytes, at + 2))
      else { continue }
      let start = bytes[at - 1] < 0x80 ? at - 1 : at - 2
      var end = start
      while end > line.start, bytes[end - 1] == 0x20 { end -= 1 }
      guard end < start, [0x3B, 0x2E].contains(bytes[end - 1]),
        let next = ListLabelScanner.head(bytes, start, end: line.end), next.style == .letter,
        LetterOrder.follows(token, String(decoding: bytes[next.number], as: UTF8.self))
      else { continue }
      return (end, next)
    }
    return nil
  }

  /// The number that could have been swallowed by a line: the one behind its own.
  private static func expected(
    in line: Line, _ bytes: [UInt8], _ headings: HeadingScanner
  ) -> Int? {
    guard line.count > 60, !line.marks.contains(.tableRow) else { return nil }
    if ByteText.isDigit(bytes[line.start]) {
      guard let head = ListLabelScanner.head(bytes, line.start, end: line.end),
        head.style == .number, head.suffix.isEmpty
      else { return nil }
      return head.ordinal + 1
    }
    guard let head = headings.head(bytes, line.start, end: line.end), head.kind == .article,
      !head.hasSeparator
    else { return nil }
    return 1
  }

  /// Where the label of a number starts in a line, and where the text before it ends.
  private static func cut(_ number: Int, _ line: Line, _ bytes: [UInt8]) -> (end: Int, start: Int)?
  {
    let digits = Array(String(number).utf8)
    var at = line.start + 4
    while at + digits.count + 3 < line.end {
      if bytes[at] == digits[0], bytes[at..<(at + digits.count)].elementsEqual(digits),
        isLabel(at + digits.count, line, bytes),
        let end = sentenceEnd(before: at, line, bytes, number)
      {
        return (end, at)
      }
      at += 1
    }
    return nil
  }

  /// `. Q` behind the digits.
  private static func isLabel(_ at: Int, _ line: Line, _ bytes: [UInt8]) -> Bool {
    bytes[at] == 0x2E && bytes[at + 1] == 0x20
      && ByteText.isCapital(scalar: ByteText.scalar(bytes, at + 2))
  }

  /// The end of the sentence, or of the title, in front of a number.
  private static func sentenceEnd(
    before at: Int, _ line: Line, _ bytes: [UInt8], _ number: Int
  ) -> Int? {
    var end = at
    while end > line.start, bytes[end - 1] == 0x20 { end -= 1 }
    guard end > line.start else { return nil }
    if [0x2E, 0x3B].contains(bytes[end - 1]) { return end }
    let isTitle = number == 1 && end < at && at - line.start < 200
    return isTitle && ByteText.isASCIILetter(bytes[end - 1]) ? end : nil
  }
}
