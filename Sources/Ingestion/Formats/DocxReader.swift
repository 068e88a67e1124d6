internal import LegalModel
internal import LegalXML
internal import OfficePackage

/// Reads Word documents (ECMA-376, WordprocessingML).
///
/// The paragraphs are drawn out as text first, one a line and table rows as lines of cells, and that
/// *rendered text* is then read like any other. It is the original text of the document: every
/// ``SourceSpan`` counts its bytes. The labels of automatic numbering stand in it, as on the page.
struct DocxReader {
  let source: SourceDescription

  /// The instruments of a file.
  ///
  /// - Throws: ``ReadingError`` when the file is damaged, encrypted or no Word document.
  func read(_ bytes: [UInt8]) throws(ReadingError) -> [LegalDocument] {
    let parts = try DocxParts(bytes)
    var renderer = DocxRenderer(parts)
    renderer.renderBody()
    renderer.renderNotes(parts)
    let lines = DocxLines(renderer.output)
    var text = lines.text()
    text.diagnostics.append(contentsOf: parts.diagnostics + renderer.diagnostics)
    let accounts = parts.ledger(dropped: renderer.dropped)
    var source = source
    source.format = "docx"
    return InstrumentReader(source: source, parts: accounts).read(text)
  }
}
