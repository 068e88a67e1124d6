internal import LegalModel

/// Puts the wrapped lines of a text back into paragraphs, where empty lines part these.
///
/// The line ends inside a paragraph become blanks, so that no offset moves.
enum Unwrapping {
  /// The text with one line a paragraph.
  static func joined(_ text: LinedText) -> LinedText {
    var bytes = text.source.normalised
    let usualIndent = usualIndent(of: text.lines)
    var result = text
    result.lines = []
    for (index, line) in text.lines.enumerated() {
      if let last = result.lines.indices.last,
        !starts(line, usualIndent, behind: text.lines[index - 1], bytes)
      {
        for at in result.lines[last].end..<line.start { bytes[at] = 0x20 }
        result.lines[last].upper = line.upper
      } else {
        result.lines.append(line)
      }
    }
    result.source = SourceText(
      original: text.source.original, normalised: bytes, map: text.source.map)
    return result
  }

  /// Whether a line starts a paragraph.
  private static func starts(
    _ line: Line, _ usualIndent: Int, behind last: Line, _ bytes: [UInt8]
  ) -> Bool {
    if line.marks.contains(.tableRow) || last.marks.contains(.tableRow) { return true }
    if line.marks.contains(.heading) || Int(line.indent) >= usualIndent + 3 { return true }
    guard line.marks.contains(.blankBefore) else {
      return startsHeading(line, behind: last, bytes)
        || (ListLabelScanner.head(bytes, line.start, end: line.end) != nil && closes(last, bytes))
    }
    // Blank lines around a page end do not end the paragraph that runs over it.
    guard line.marks.contains(.pageBreak) else { return true }
    let before = TextShape(bytes, last.range)
    let here = TextShape(bytes, line.range)
    return before.endsTerminal || !here.startsSmall
      || ListLabelScanner.head(bytes, line.start, end: line.end) != nil
  }

  /// Whether a line is a heading that stands right under a paragraph: `Điều 4.2 : Giải phóng hàng`.
  /// With a stop behind the number it may be the end of a citation, unless a sentence ended before.
  private static func startsHeading(_ line: Line, behind last: Line, _ bytes: [UInt8]) -> Bool {
    guard
      let head = HeadingScanner.anyHead(bytes, line), head.hasSeparator,
      head.contentStart < line.end,
      TextShape(bytes, head.contentStart..<line.end).startsCapital
    else { return false }
    let separator = bytes[head.number.upperBound..<head.contentStart]
    return separator.contains(0x3A) || TextShape(bytes, last.range).endsTerminal
  }

  /// Whether a paragraph can end with a line: a title in capitals, or a finished sentence.
  private static func closes(_ line: Line, _ bytes: [UInt8]) -> Bool {
    let shape = TextShape(bytes, line.range)
    return shape.isAllCapitals || (shape.endsTerminal && shape.last != 0x2E)
      || line.count < 50 && shape.endsTerminal
  }

  /// The indentation of most lines.
  private static func usualIndent(of lines: [Line]) -> Int {
    var counts: [UInt16: Int] = [:]
    for line in lines { counts[line.indent, default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { Int($0.key) } ?? 0
  }
}
