internal import LegalModel

/// Takes Markdown and HTML signs out of the running text: `**bold**`, `[text](address)`, `<sup>3</sup>`.
enum InlineMarkup {
  /// The text without such signs. What a link or a tag encloses stays.
  static func strip(_ text: LinedText) -> LinedText {
    let bytes = text.source.normalised
    var runs: [Range<Int>] = []
    for line in text.lines { runs.append(contentsOf: signs(in: line, bytes)) }
    guard !runs.isEmpty else { return text }
    var splice = Splice(text.source)
    for run in runs { splice.replace(run) { [] } }
    var result = text
    let (source, lines) = splice.finished(text.lines)
    result.skips += runs.map {
      Ledger.Skip(span: text.source.span(ofNormalised: $0), reason: "markup")
    }
    result.source = source
    result.lines = lines.compactMap { trimmed($0, source.normalised) }
    return result
  }

  /// The runs of a line that are signs, in order.
  private static func signs(in line: Line, _ bytes: [UInt8]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    let isEmphasised = isEmphasised(line, bytes)
    var at = line.start
    while at < line.end {
      switch bytes[at] {
      case 0x2A where !isEmphasised && at + 1 < line.end && bytes[at + 1] == 0x2A:
        runs.append(at..<(at + 2))
        at += 2
      case 0x3C:
        if let end = tagEnd(at, line, bytes) {
          runs.append(blankBefore(at, end, bytes)..<end)
          at = end
        } else {
          at += 1
        }
      case 0x5B:
        if let link = link(at, line, bytes) {
          runs.append(at..<(at + 1))
          runs.append(link)
          at = link.upperBound
        } else {
          at += 1
        }
      default: at += 1
      }
    }
    return runs
  }

  /// Whether emphasis surrounds the whole line and nothing else: that is a mark of the line.
  private static func isEmphasised(_ line: Line, _ bytes: [UInt8]) -> Bool {
    var start = line.start
    while start < line.end, [0x23, 0x20, 0x3E].contains(bytes[start]) { start += 1 }
    guard line.end - start > 4, bytes[start] == 0x2A, bytes[start + 1] == 0x2A,
      bytes[line.end - 1] == 0x2A, bytes[line.end - 2] == 0x2A
    else { return false }
    let inner = (start + 2)..<(line.end - 3)
    return !inner.contains { bytes[$0] == 0x2A && bytes[$0 + 1] == 0x2A }
  }

  /// A note mark is fused to its word, as on the page: `Agreement <sup>1</sup>`.
  private static func blankBefore(_ at: Int, _ end: Int, _ bytes: [UInt8]) -> Int {
    let isOpeningMark =
      end < bytes.count && ByteText.isDigit(bytes[end])
      && bytes[at..<end].contains(0x75) && bytes[at + 1] != 0x2F
    return isOpeningMark && at > 0 && bytes[at - 1] == 0x20 ? at - 1 : at
  }

  /// The end of a tag such as `<sup>`, `</b>`, `<br />`.
  private static func tagEnd(_ start: Int, _ line: Line, _ bytes: [UInt8]) -> Int? {
    var at = start + 1
    if at < line.end, bytes[at] == 0x2F { at += 1 }
    let name = at
    while at < line.end, ByteText.isSmall(bytes[at]) { at += 1 }
    guard at > name, at - name <= 10 else { return nil }
    while at < line.end, at - start < 200 {
      if bytes[at] == 0x3E { return at + 1 }
      if bytes[at] == 0x3C { return nil }
      at += 1
    }
    return nil
  }

  /// `](address)` behind the text of a link.
  private static func link(_ start: Int, _ line: Line, _ bytes: [UInt8]) -> Range<Int>? {
    var at = start + 1
    while at < line.end, bytes[at] != 0x5D, bytes[at] != 0x5B { at += 1 }
    guard at + 1 < line.end, bytes[at] == 0x5D, bytes[at + 1] == 0x28 else { return nil }
    let bracket = at
    while at < line.end, bytes[at] != 0x29, bytes[at] != 0x20 { at += 1 }
    guard at < line.end, bytes[at] == 0x29 else { return nil }
    return bracket..<(at + 1)
  }

  private static func trimmed(_ line: Line, _ bytes: [UInt8]) -> Line? {
    var line = line
    while line.count > 0, bytes[line.end - 1] == 0x20 { line.upper -= 1 }
    while line.count > 0, bytes[line.start] == 0x20 { line.lower += 1 }
    return line.count > 0 ? line : nil
  }
}
