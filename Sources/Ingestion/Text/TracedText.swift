internal import LegalModel

extension LinedText {
  /// The same lines with a longer way back: this text was drawn from a file, and all places lead
  /// there.
  ///
  /// - Parameter drawing: from the text that was normalised to the file.
  func traced(to file: [UInt8], through drawing: OffsetMap) -> LinedText {
    func traced(_ span: SourceSpan) -> SourceSpan {
      SourceSpan(drawing.originalOffset(of: span.lower), drawing.originalOffset(of: span.upper))
    }
    var text = self
    text.source = SourceText(
      original: file, normalised: source.normalised,
      map: source.map.followed(by: drawing, count: source.normalised.count))
    text.skips = skips.map { Ledger.Skip(span: traced($0.span), reason: $0.reason) }
    text.diagnostics = diagnostics.map { diagnostic in
      Diagnostic(
        code: diagnostic.code, level: diagnostic.level, template: diagnostic.message,
        arguments: diagnostic.arguments, span: diagnostic.span.map(traced))
    }
    return text
  }
}

extension OffsetMap {
  /// This map with another behind it.
  ///
  /// - Parameter count: the length of the text that this map starts from.
  func followed(by next: OffsetMap, count: Int) -> OffsetMap {
    var whole = OffsetMap()
    var cursor = OffsetMap.Cursor()
    let starts =
      [(normalised: 0, original: originalOffset(of: 0))] + anchors(inside: 0..<(count + 1))
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1].normalised : count + 1
      whole.append(
        normalised: start.normalised, original: next.originalOffset(of: start.original, &cursor))
      let run = start.original..<(start.original + end - start.normalised)
      for anchor in next.anchors(inside: run) {
        whole.append(
          normalised: start.normalised + anchor.normalised - start.original,
          original: anchor.original)
      }
    }
    return whole
  }
}
