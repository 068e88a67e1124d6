internal import LegalModel

/// Lined text → the instruments in it.
struct InstrumentReader {
  let source: SourceDescription
  let parts: [Ledger.Part]

  /// Splits the text by instrument and language and reads each.
  func read(_ text: LinedText, meta: TotaMetadata? = nil) -> [LegalDocument] {
    var text = text
    for index in text.lines.indices where isRow(text.lines[index], text.source.normalised) {
      text.lines[index].marks.insert(.tableRow)
    }
    let segments =
      meta.map { InstrumentSplitter.Segment(language: $0.language, lines: text.lines, extent: [0..<text.source.normalised.count]) }
      .map { [$0] } ?? InstrumentSplitter(text).segments()
    return segments.enumerated().map { part, segment in
      document(text, segment, part: part + 1, isOnly: segments.count == 1)
    }
  }

  /// A table row of text: cells parted by ` | `.
  private func isRow(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.count >= 3 else { return false }
    for at in line.start..<(line.end - 1)
    where bytes[at] == 0x7C && bytes[at + 1] == 0x20 && (at == line.start || bytes[at - 1] == 0x20) {
      return true
    }
    return false
  }

  private func document(
    _ text: LinedText, _ segment: InstrumentSplitter.Segment, part: Int, isOnly: Bool
  ) -> LegalDocument {
    let bytes = text.source.normalised
    var own = text
    own.lines = segment.lines
    if !isOnly {
      own.diagnostics = []
      own.skips = text.skips.filter { skip in
        segment.extent.contains { text.source.span(ofNormalised: $0).contains(skip.span) }
      }
    }
    own = PageFurniture.remove(from: own, language: segment.language)
    let layout = LineLayout.layout(of: own.lines, bytes)
    var builder = OutlineBuilder(
      bytes: bytes, lines: own.lines, language: segment.language, layout: layout,
      given: text.given)
    let outline = builder.build()
    var diagnostics = own.diagnostics
    if !segment.language.isAnalysed {
      diagnostics.append(
        Diagnostic(
          code: "language-not-analysed", level: .note,
          template: "text in the language %1 is read and tagged, not analysed",
          arguments: [segment.language.code]))
    }
    var description = source
    description.part = part
    description.span = segment.extent.reduce(nil as SourceSpan?) { span, run in
      let next = text.source.span(ofNormalised: run)
      return span?.union(next) ?? next
    } ?? SourceSpan(0, 0)
    if isOnly { description.span = SourceSpan(0, text.source.original.count) }
    let metadata = MetadataReader(
      bytes: bytes, lines: own.lines, outline: outline, language: segment.language
    ).read(description)
    let assembly = DocumentAssembly(
      source: text.source,
      extent: isOnly ? [0..<bytes.count] : segment.extent, skips: own.skips, parts: parts)
    return assembly.document(outline, metadata: metadata, diagnostics: diagnostics)
  }
}
