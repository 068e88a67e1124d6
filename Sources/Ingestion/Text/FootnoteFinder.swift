internal import LegalModel

/// Finds footnotes in text that came from pages: a mark fused to a word (`Declaration3`, `5.3 Tái`)
/// and a body behind it that starts with the same number, alone on a line or in front of a sentence.
///
/// A number counts as a note only when both are found and the numbers run on (or start again at 1),
/// so that paragraphs and figures are left alone. Marks are blanked out in the text, byte for byte;
/// body lines are taken out.
struct FootnoteFinder {
  private var bytes: [UInt8]
  private let lines: [Line]
  private var taken: [Bool]
  private let articlesAreDotted: Bool
  private let given: GivenHeads?
  private var notes: [SourceNote] = []
  private var lastNumber = 0
  /// Where the search for the next mark starts: behind the last mark.
  private var searchLine = 0
  private var searchOffset = 0

  private init(_ text: LinedText) {
    bytes = text.source.normalised
    lines = text.lines
    taken = [Bool](repeating: false, count: lines.count)
    given = text.given
    articlesAreDotted = FootnoteFinder.hasDottedArticles(text)
  }

  /// Whether articles are numbered `4.3`, so that their second field is no mark of a note.
  private static func hasDottedArticles(_ text: LinedText) -> Bool {
    if text.given != nil { return true }
    let scanner = HeadingScanner.scanner(for: .vietnamese)
    let bytes = text.source.normalised
    return text.lines.lazy
      .compactMap { scanner.head(bytes, $0.start, end: $0.end) }
      .filter { $0.kind == .article && !$0.series.isEmpty }
      .prefix(8).count == 8
  }

  /// The text without its footnotes, which are in ``LinedText/notes``.
  static func extract(from text: LinedText) -> LinedText {
    var finder = FootnoteFinder(text)
    var index = 0
    while index < text.lines.count { index = finder.take(index) }
    return finder.notes.isEmpty ? text : finder.rewritten(text)
  }

  /// Takes the body that starts at a line, if one does; returns the line behind it.
  private mutating func take(_ index: Int) -> Int {
    guard let start = bodyStart(lines[index]),
      start.number == 1 || (start.number > lastNumber && start.number <= lastNumber + 4),
      let mark = bytes[lines[index].start] == 0x5B
        ? mark(Array("[\(start.number)]".utf8), before: index)
        : mark(Array(String(start.number).utf8), before: index)
    else { return index + 1 }
    let end = bodyEnd(from: index, number: start.number, isAlone: start.text == nil)
    guard end > index + (start.text == nil ? 1 : 0) else { return index + 1 }
    var body: [Range<Int>] = start.text.map { [$0] } ?? []
    for line in (index + 1)..<Swift.max(index + 1, end) { body.append(lines[line].range) }
    for line in index..<end { taken[line] = true }
    notes.append(
      SourceNote(
        at: mark.lowerBound, markRange: mark, mark: String(start.number), body: body,
        label: lines[index].start..<(start.text?.lowerBound ?? lines[index].end)))
    lastNumber = start.number
    return end
  }

  /// The number with which a line starts as a note body does: `4`, or `4 Điểm này …`.
  private func bodyStart(_ line: Line) -> (number: Int, text: Range<Int>?)? {
    if bytes[line.start] == 0x5B { return bracketedStart(line) }
    guard ByteText.isDigit(bytes[line.start]),
      let number = Numerals.decimal(bytes, line.start, end: line.end), number.end - line.start <= 3
    else { return nil }
    if number.end == line.end { return (number.value, nil) }
    guard bytes[number.end] == 0x20, number.end + 1 < line.end else { return nil }
    let text = (number.end + 1)..<line.end
    let scalar = ByteText.scalar(bytes, text.lowerBound)
    guard ByteText.isCapital(scalar: scalar) || scalar == 0x201C, text.count > 12 else {
      return nil
    }
    return (number.value, text)
  }

  /// `[4] Điểm này …`
  private func bracketedStart(_ line: Line) -> (number: Int, text: Range<Int>?)? {
    guard let number = Numerals.decimal(bytes, line.start + 1, end: line.end),
      number.end + 2 < line.end, bytes[number.end] == 0x5D, bytes[number.end + 1] == 0x20,
      number.end - line.start <= 4
    else { return nil }
    return (number.value, (number.end + 2)..<line.end)
  }

  /// One past the last line of a body: the page ends, the next body starts, or a label stands there.
  private func bodyEnd(from index: Int, number: Int, isAlone: Bool) -> Int {
    var end = index + 1
    while end < lines.count, end - index < 60 {
      let line = lines[end]
      if line.marks.contains(.pageBreak) { break }
      if let next = bodyStart(line), next.number == number + 1 { break }
      if startsHeading(line) || isGiven(line) { break }
      let isBlank = line.marks.contains(.blankBefore)
      if !isAlone || end > index + 1 {
        let before = TextShape(bytes, lines[end - 1].range)
        if isBlank || (before.endsTerminal && startsUnit(line)) { break }
        if !isAlone, before.endsTerminal, isParagraphALine(index) { break }
      }
      end += 1
    }
    return end
  }

  /// Whether the source marks a line as a heading.
  private func isGiven(_ line: Line) -> Bool {
    guard let given else { return false }
    return given.head(at: line) != nil || given.startsUnnumbered(at: line)
  }

  /// Whether the body fills its line as paragraphs do that are not wrapped.
  private func isParagraphALine(_ index: Int) -> Bool {
    lines[index].count > 110
      || (index + 1 < lines.count && lines[index + 1].marks.contains(.blankBefore))
  }

  private func startsUnit(_ line: Line) -> Bool {
    ListLabelScanner.head(bytes, line.start, end: line.end) != nil
      || HeadingScanner.anyHead(bytes, line) != nil
  }

  /// A heading with its separator, or in capitals, ends a body even in the middle of a sentence.
  private func startsHeading(_ line: Line) -> Bool {
    guard let head = HeadingScanner.anyHead(bytes, line) else { return false }
    let rest = head.contentStart..<line.end
    let label = TextShape(bytes, head.start..<head.number.upperBound)
    return (head.hasSeparator && (rest.isEmpty || TextShape(bytes, rest).startsCapital))
      || (rest.isEmpty && label.isAllCapitals)
  }

  // MARK: Marks

  /// The mark of a note in the lines before its body, behind the last mark.
  private mutating func mark(_ digits: [UInt8], before index: Int) -> Range<Int>? {
    // Bracketed notes stand at the end of a text, others at the end of their page.
    var line = digits[0] == 0x5B ? searchLine : Swift.max(searchLine, index - 160)
    while line < index {
      if !taken[line] {
        var at = line == searchLine ? Swift.max(lines[line].start, searchOffset) : lines[line].start
        let end = lines[line].end
        while at + digits.count <= end {
          if bytes[at] == digits[0], isMark(digits, at, lines[line]),
            !isGiven(lines[line])
          {
            searchLine = line
            searchOffset = at + digits.count
            return at..<(at + digits.count)
          }
          at += 1
        }
      }
      line += 1
    }
    return nil
  }

  /// Whether the digits at an offset are fused to a word or a label, as marks are.
  private func isMark(_ digits: [UInt8], _ at: Int, _ line: Line) -> Bool {
    let end = at + digits.count
    guard at > line.start, bytes[at..<end].elementsEqual(digits) else { return false }
    if digits[0] == 0x5B { return bytes[at - 1] != 0x20 }
    if end < line.end {
      let after = bytes[end]
      let isBoundary =
        after == 0x20 || after == 0x2C || after == 0x3B || after == 0x2E
        || after == 0x3A || after == 0x29
      guard isBoundary || after == 0xE2 else { return false }
      if after == 0x2E || after == 0x2C, end + 1 < line.end, ByteText.isDigit(bytes[end + 1]) {
        return false
      }
    }
    let before = bytes[at - 1]
    if before == 0x20 {
      // `Declaration3, 4:`
      return searchOffset > 0 && at - 2 == searchOffset && bytes[at - 2] == 0x2C
    }
    if before == 0x2E { return isStopBeforeMark(at, line) }
    return ByteText.isASCIILetter(before) || before >= 0x80 || before == 0x29 || before == 0x22
      || before == 0x2C
  }

  /// A stop before a mark ends a sentence (`law.34`) or a label (`5.3 Tái`, `Điều 50.88`), it is no
  /// decimal point.
  private func isStopBeforeMark(_ at: Int, _ line: Line) -> Bool {
    guard at - 2 >= line.start else { return false }
    if !ByteText.isDigit(bytes[at - 2]) { return true }
    var start = at - 2
    while start > line.start, ByteText.isDigit(bytes[start - 1]) { start -= 1 }
    if start == line.start { return true }
    return !articlesAreDotted
      && HeadingScanner.scanner(for: .vietnamese).head(bytes, line.start, end: line.end)?.kind
        == .article
      && start - line.start < 12
  }

  // MARK: Result

  private func rewritten(_ text: LinedText) -> LinedText {
    var blanked = bytes
    for note in notes { for at in note.markRange ?? 0..<0 { blanked[at] = 0x20 } }
    var result = text
    result.source = SourceText(
      original: text.source.original, normalised: blanked, map: text.source.map)
    result.lines = []
    var carried: Line.Marks = []
    for (line, isTaken) in zip(lines, taken) {
      if isTaken {
        carried.formUnion(line.marks.intersection([.blankBefore, .pageBreak]))
        carried.insert(.pageBreak)
        continue
      }
      var line = trimmed(line, blanked)
      line.marks.formUnion(carried)
      carried = []
      if line.count > 0 { result.lines.append(line) }
    }
    result.notes = text.notes + notes
    return result
  }

  /// A mark at the end of a line leaves blanks behind.
  private func trimmed(_ line: Line, _ bytes: [UInt8]) -> Line {
    var line = line
    while line.count > 0, bytes[line.end - 1] == 0x20 { line.upper -= 1 }
    return line
  }
}
