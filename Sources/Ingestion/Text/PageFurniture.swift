internal import LegalModel

/// Finds what belongs to the pages and not to the text: running heads, page numbers, rules, banners.
struct PageFurniture {
  private let bytes: [UInt8]
  private let cues: Cues
  private let headings: HeadingScanner
  private var masked: [[UInt8]: Int] = [:]

  private init(_ bytes: [UInt8], _ cues: Cues, _ headings: HeadingScanner) {
    self.bytes = bytes
    self.cues = cues
    self.headings = headings
  }

  /// The text without its furniture; what was taken out is in the skips.
  static func remove(from text: LinedText, language: LanguageCode) -> LinedText {
    var furniture = PageFurniture(
      text.source.normalised, .cues(for: language), .scanner(for: language))
    return furniture.cleared(text)
  }

  private mutating func cleared(_ text: LinedText) -> LinedText {
    let lines = text.lines
    countRunningHeads(lines)
    var reasons = lines.indices.map { ruleOrField(lines[$0]) ?? banner(lines, $0) }
    for index in lines.indices where reasons[index] == nil {
      if isRunningHead(lines, index) { reasons[index] = "page-header" }
    }
    for index in lines.indices where reasons[index] == nil {
      if isPageNumber(lines, index, reasons) { reasons[index] = "page-number" }
    }
    markNumbersInOrder(lines, &reasons)
    return without(text, reasons)
  }

  /// Bare numbers that count up one by one through the text, far apart, are page numbers too.
  private func markNumbersInOrder(_ lines: [Line], _ reasons: inout [String?]) {
    var chain: [Int] = []
    var candidates = 0
    var last = 0
    for index in lines.indices where reasons[index] == nil {
      guard let number = bareNumber(lines[index]), number.count == 1, number[0] > 0 else {
        continue
      }
      candidates += 1
      let isApart = chain.last.map { index - $0 > 12 } ?? true
      if chain.isEmpty || (number[0] == last + 1 && isApart) {
        chain.append(index)
        last = number[0]
      }
    }
    guard chain.count >= 4, chain.count * 10 >= candidates * 7 else { return }
    for index in chain { reasons[index] = "page-number" }
  }

  /// The remaining lines; a line behind furniture keeps its marks and learns of the page break.
  private func without(_ text: LinedText, _ reasons: [String?]) -> LinedText {
    var result = text
    result.lines = []
    var carried: Line.Marks = []
    for (line, reason) in zip(text.lines, reasons) {
      if let reason {
        result.skips.append(
          Ledger.Skip(span: text.source.span(ofNormalised: line.range), reason: reason))
        carried.formUnion(line.marks.intersection([.blankBefore, .pageBreak]))
        if reason != "rule" { carried.insert(.pageBreak) } else { carried.insert(.blankBefore) }
      } else {
        var line = line
        line.marks.formUnion(carried)
        carried = []
        result.lines.append(line)
      }
    }
    return result
  }

  /// Lines of dashes, underscores or stars; fields a converter left behind.
  private func ruleOrField(_ line: Line) -> String? {
    let range = line.range
    guard PageFurniture.isRuleSign(bytes[line.start]) || bytes[line.start] == 0x50 else {
      return nil
    }
    if range.allSatisfy({ PageFurniture.isRuleSign(bytes[$0]) }) { return "rule" }
    let marker = Array("--- PAGE BREAK ---".utf8)
    if range.count == marker.count, Array(bytes[range]) == marker { return "page-break" }
    let field = Array("PAGE".utf8)
    if range.count >= 4, Array(bytes[range.prefix(4)]) == field,
      range.count == 4
        || (range.count < 80 && bytes[range.lowerBound + 4] == 0x20
          && range.count > 5 && ByteText.isDigit(bytes[range.lowerBound + 5]))
    {
      return "field-code"
    }
    return nil
  }

  /// Signs that lines between parts are drawn with: `-` `_` `*` `=` `.` `~` and blanks.
  private static func isRuleSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x2A, 0x2D, 0x2E, 0x3D, 0x5F, 0x7E: true
    default: false
    }
  }

  /// The block that a signing service puts on top of a page text.
  private func banner(_ lines: [Line], _ index: Int) -> String? {
    index < 12 && !cues.signingBanner.isEmpty
      && Cues.starts(bytes, lines[index].range, with: cues.signingBanner)
      ? "signing-banner" : nil
  }

  // MARK: Running heads

  /// A line with every digit as `0`, so that running heads of all pages are one.
  private func mask(_ line: Line) -> [UInt8] {
    var mask: [UInt8] = []
    for at in line.range {
      if ByteText.isDigit(bytes[at]) {
        if mask.last != 0x30 { mask.append(0x30) }
      } else {
        mask.append(bytes[at])
      }
    }
    return mask
  }

  private mutating func countRunningHeads(_ lines: [Line]) {
    for (index, line) in lines.enumerated() where line.count <= 90 && line.count >= 6 {
      guard isAtPageEdge(lines, index) else { continue }
      masked[mask(line), default: 0] += 1
    }
  }

  /// Next to a page break or a bare number.
  private func isAtPageEdge(_ lines: [Line], _ index: Int) -> Bool {
    if lines[index].marks.contains(.pageBreak) { return true }
    if index + 1 < lines.count,
      lines[index + 1].marks.contains(.pageBreak) || bareNumber(lines[index + 1]) != nil
    {
      return true
    }
    return index > 0 && bareNumber(lines[index - 1]) != nil
  }

  private func isRunningHead(_ lines: [Line], _ index: Int) -> Bool {
    let line = lines[index]
    guard line.count <= 90, line.count >= 6, isAtPageEdge(lines, index),
      masked[mask(line), default: 0] >= 5
    else { return false }
    let shape = TextShape(bytes, line.range)
    return !shape.endsTerminal && !shape.startsSmall
      && ListLabelScanner.head(bytes, line.start, end: line.end) == nil
      && headings.head(bytes, line.start, end: line.end) == nil
  }

  // MARK: Page numbers

  /// A line that is nothing but `12`, `xii`, `12-9`, `- 12 -`.
  private func bareNumber(_ line: Line) -> [Int]? {
    guard line.count <= 9 else { return nil }
    var fields: [Int] = []
    var at = line.start
    while at < line.end {
      if let number = Numerals.decimal(bytes, at, end: line.end) {
        fields.append(number.value)
        at = number.end
      } else if bytes[at] == 0x2D || bytes[at] == 0x20 {
        at += 1
      } else {
        break
      }
    }
    if at == line.end, !fields.isEmpty, fields.count <= 2 { return fields }
    if let roman = Numerals.roman(bytes, line.range), fields.isEmpty { return [-roman] }
    return nil
  }

  private func isPageNumber(_ lines: [Line], _ index: Int, _ reasons: [String?]) -> Bool {
    guard let number = bareNumber(lines[index]) else { return false }
    if number.count == 2 { return true }
    let edgeBefore =
      index > 0 && (reasons[index - 1] == "page-header" || reasons[index - 1] == "page-break")
      || lines[index].marks.contains(.pageBreak) || index == 0
    let edgeBehind =
      index + 1 < lines.count
      ? reasons[index + 1] == "page-header" || reasons[index + 1] == "page-break"
        || lines[index + 1].marks.contains(.pageBreak)
      : true
    return edgeBefore || edgeBehind
  }
}
