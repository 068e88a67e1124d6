internal import LegalModel

/// Puts labels together that a converter tore over two lines: `Điều` / `1. Phạm vi`.
enum TornLabels {
  /// The text with such pairs of lines as one.
  static func joined(_ text: LinedText, language: LanguageCode) -> LinedText {
    let scanner = HeadingScanner.scanner(for: language)
    guard text.given == nil,
      text.lines.contains(where: { scanner.isLoneWord(text.source.normalised, $0) })
    else { return text }
    var bytes = text.source.normalised
    var result = text
    result.lines = []
    for line in text.lines {
      if let last = result.lines.indices.last, scanner.isLoneWord(bytes, result.lines[last]) {
        let whole = result.lines[last].start..<line.end
        var joined = bytes
        for at in result.lines[last].end..<line.start { joined[at] = 0x20 }
        if scanner.head(joined, whole.lowerBound, end: whole.upperBound) != nil {
          bytes = joined
          result.lines[last].upper = line.upper
          continue
        }
      }
      result.lines.append(line)
    }
    result.source = SourceText(
      original: text.source.original, normalised: bytes, map: text.source.map)
    return result
  }
}
