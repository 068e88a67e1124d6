internal import LegalModel

/// Takes the Markdown signs off the lines and turns them into marks.
enum MarkdownMarkup {
  /// The text with signs skipped and headings, emphasis and tables marked.
  static func strip(_ text: LinedText) -> LinedText {
    let text = InlineMarkup.strip(text)
    var result = text
    result.lines = []
    let bytes = text.source.normalised
    var inFrontMatter = false
    for (index, line) in text.lines.enumerated() {
      if isTableRule(bytes, line) {
        skip(line.range, "markup", text.source, &result.skips)
      } else if isFence(bytes, line), index == 0 || inFrontMatter {
        inFrontMatter.toggle()
        skip(line.range, "front-matter", text.source, &result.skips)
      } else if inFrontMatter {
        skip(line.range, "front-matter", text.source, &result.skips)
      } else if isMetaTag(bytes, line) {
        skip(line.range, "markup", text.source, &result.skips)
      } else {
        let stripped = strip(line, bytes, text.source, &result.skips)
        if stripped.count > 0 { result.lines.append(stripped) }
      }
    }
    return result
  }

  private static func isFence(_ bytes: [UInt8], _ line: Line) -> Bool {
    line.count == 3 && line.range.allSatisfy { bytes[$0] == 0x2D }
  }

  /// `| --- | :--: |` below the head of a table.
  private static func isTableRule(_ bytes: [UInt8], _ line: Line) -> Bool {
    bytes[line.start] == 0x7C && line.range.contains { bytes[$0] == 0x2D }
      && line.range.allSatisfy { [0x7C, 0x2D, 0x3A, 0x20].contains(bytes[$0]) }
  }

  private static func isMetaTag(_ bytes: [UInt8], _ line: Line) -> Bool {
    line.count > 5 && bytes[line.start] == 0x3C
      && Array(bytes[(line.start + 1)..<(line.start + 5)]) == Array("meta".utf8)
  }

  private static func skip(
    _ range: Range<Int>, _ reason: String, _ source: SourceText, _ skips: inout [Ledger.Skip]
  ) {
    guard !range.isEmpty else { return }
    skips.append(Ledger.Skip(span: source.span(ofNormalised: range), reason: reason))
  }

  /// Takes `#`, `>` and surrounding `**` or `_` off a line.
  private static func strip(
    _ line: Line, _ bytes: [UInt8], _ source: SourceText, _ skips: inout [Ledger.Skip]
  ) -> Line {
    var line = line
    var start = line.start
    while start < line.end, bytes[start] == 0x23 { start += 1 }
    if start > line.start { line.marks.insert(.heading) }
    while start < line.end, bytes[start] == 0x20 || bytes[start] == 0x3E { start += 1 }
    var end = line.end
    let emphasis = emphasisWidth(bytes, start, end)
    if emphasis > 0 {
      line.marks.insert(.emphasised)
      start += emphasis
      end -= emphasis
      while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    }
    if start < end, bytes[start] == 0x7C {
      line.marks.insert(.tableRow)
      start = ByteText.skipBlanks(bytes, start + 1, end: end)
      if end > start, bytes[end - 1] == 0x7C { end -= 1 }
      while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    }
    skip(line.start..<start, "markup", source, &skips)
    skip(end..<line.end, "markup", source, &skips)
    line.lower = UInt32(start)
    line.upper = UInt32(Swift.max(start, end))
    return line
  }

  /// Width of the emphasis that surrounds the whole run; 0 when none does.
  private static func emphasisWidth(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    guard start < end, bytes[start] == 0x2A || bytes[start] == 0x5F else { return 0 }
    let sign = bytes[start]
    var width = 0
    while start + width < end, bytes[start + width] == sign, width < 3 { width += 1 }
    guard end - start > 2 * width else { return 0 }
    let closes = (0..<width).allSatisfy { bytes[end - 1 - $0] == sign }
    let inner = ((start + width)..<(end - width)).contains {
      bytes[$0] == sign && width == 2 && bytes[$0 + 1] == sign
    }
    return closes && !inner ? width : 0
  }
}
