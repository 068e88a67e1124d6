internal import LegalModel

/// Reads plain text and Markdown.
struct PlainTextReader {
  let source: SourceDescription
  let isMarkdown: Bool

  /// The instruments of a file.
  func read(_ bytes: [UInt8]) throws(ReadingError) -> [LegalDocument] {
    let decoded = try DecodedText(bytes)
    var text = TextNormaliser.normalise(decoded.utf8)
    if text.lines.isEmpty { throw .emptyFile }
    if isMarkdown { text = MarkdownMarkup.strip(text) }
    text.diagnostics.insert(contentsOf: decoded.diagnostics, at: 0)
    var source = source
    source.encoding = decoded.encoding
    return InstrumentReader(source: source, parts: []).read(text)
  }
}
