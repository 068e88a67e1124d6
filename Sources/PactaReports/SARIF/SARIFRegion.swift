import DocumentWriters
import LegalModel
import Pacta

/// A part of a text file (SARIF §3.30).
struct SARIFRegion {
  private let span: SourceSpan
  private let region: TextRegion
  /// Whether bytes of the decoded text are bytes of the file.
  private let countsBytes: Bool

  /// Finds a span in a document; nil where its place in the file is not known.
  init?(_ span: SourceSpan, in document: ReportedDocument) {
    guard let region = document.regions[span] else { return nil }
    self.span = span
    self.region = region
    let isMended = document.diagnostics.contains { $0.code == "invalid-utf8" }
    countsBytes = document.metadata.source.encoding == "utf-8" && !isMended
  }

  func write(to text: inout JSONText) {
    let (start, end) = (region.start, region.end)
    text.key("region")
    text.object { text in
      text.pair("startLine", start.line)
      text.pair("startColumn", start.column)
      text.pair("endLine", end.line)
      text.pair("endColumn", end.column)
      text.pair("charOffset", start.character)
      text.pair("charLength", end.character - start.character)
      if countsBytes {
        text.pair("byteOffset", span.lower)
        text.pair("byteLength", span.count)
      }
      text.sentence("snippet", region.text)
    }
  }
}
