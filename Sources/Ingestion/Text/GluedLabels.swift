internal import LegalModel

/// Parts paragraphs whose line ends were lost without leaving a blank: `… in:(a) …;(b) …; and(c) …`.
///
/// A label counts only where it is glued to the end of a clause; `paragraph 2(a)` and `(a)(i)` are citations.
enum GluedLabels {
  /// The text with such labels at the start of lines of their own.
  static func part(_ text: LinedText) -> LinedText {
    var result = text
    result.lines = []
    let bytes = text.source.normalised
    for line in text.lines {
      if text.given?.head(at: line) != nil {
        result.lines.append(line)
        continue
      }
      var rest = line
      for at in cuts(in: line, bytes) {
        var head = rest
        head.upper = UInt32(at)
        result.lines.append(head)
        rest.lower = UInt32(at)
        rest.marks = []
      }
      result.lines.append(rest)
    }
    return result
  }

  private static func cuts(in line: Line, _ bytes: [UInt8]) -> [Int] {
    guard line.count > 12, !line.marks.contains(.tableRow) else { return [] }
    return ((line.start + 4)..<Swift.max(line.start + 4, line.end - 4)).filter { at in
      bytes[at] == 0x28
        ? isPoint(bytes, at, line)
        : ByteText.isDigit(bytes[at]) && closesSentence(bytes, at)
          && isParagraph(bytes, at, line.end)
    }
  }

  /// Whether a colon, comma or semicolon stands in front, or the word between the last two items.
  private static func closesClause(_ bytes: [UInt8], _ before: Range<Int>) -> Bool {
    if [0x2C, 0x3A, 0x3B].contains(bytes[before.upperBound - 1]) { return true }
    return joints.contains { bytes[before].suffix($0.count).elementsEqual($0) }
  }

  private static let joints = EnglishLabels.lastItemJoints.flatMap {
    [Array("; \($0)".utf8), Array(", \($0)".utf8), Array(";\($0)".utf8)]
  }

  /// `;(a) t`, `:(iv)t`, `.(b) T`.
  private static func isPoint(_ bytes: [UInt8], _ at: Int, _ line: Line) -> Bool {
    let isStop = bytes[at - 1] == 0x2E
    guard isStop || closesClause(bytes, line.start..<at),
      let head = ListLabelScanner.head(bytes, at, end: line.end), head.number.count <= 5
    else { return false }
    let behind = bytes[head.number.upperBound..<line.end].first { $0 != 0x29 && $0 != 0x20 }
    guard let behind, behind != 0x28 else { return false }
    return !isStop || !ByteText.isSmall(behind)
  }

  /// A small letter and a stop in front.
  private static func closesSentence(_ bytes: [UInt8], _ at: Int) -> Bool {
    bytes[at - 1] == 0x2E && (ByteText.isSmall(bytes[at - 2]) || bytes[at - 2] == 0x29)
  }

  /// `2. T`.
  private static func isParagraph(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Bool {
    guard let number = Numerals.decimal(bytes, at, end: end), number.end + 2 < end else {
      return false
    }
    return bytes[number.end] == 0x2E && bytes[number.end + 1] == 0x20
      && ByteText.isCapital(scalar: ByteText.scalar(bytes, number.end + 2))
  }
}
