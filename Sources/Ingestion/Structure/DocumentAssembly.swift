internal import LegalModel

/// Turns an outline into a document: eIds, spans, notes and the ledger.
struct DocumentAssembly {
  let source: SourceText
  /// The runs of original text that belong to the instrument.
  let extent: [SourceSpan]
  let skips: [Ledger.Skip]
  let parts: [Ledger.Part]

  /// Builds the document.
  func document(
    _ outline: Outline, metadata: DocumentMetadata, diagnostics: [Diagnostic],
    variants: [DraftVariant] = []
  ) -> LegalDocument {
    let ids = EIdentifiers.assign(to: outline.drafts)
    let spans = spans(of: outline)
    let provisions = outline.drafts.indices.map { index in
      let draft = outline.drafts[index]
      return Provision(
        id: ids[index], kind: draft.kind, number: draft.number,
        numberCorrected: draft.numberCorrected, parent: draft.parent < 0 ? nil : draft.parent,
        isQuoted: draft.isQuoted, span: spans[index], pieces: draft.pieces)
    }
    var pieces = outline.pieces
    var footnotes: [Footnote] = []
    var cursor = OffsetMap.Cursor()
    for note in outline.notes {
      let start = pieces.count
      pieces.append(contentsOf: note.pieces)
      footnotes.append(
        Footnote(
          provision: note.provision, mark: note.mark, at: note.at,
          span: span(of: note.pieces[...], &cursor),
          pieces: start..<pieces.count))
    }
    let mapped = outline.diagnostics.map { diagnostic in
      Diagnostic(
        code: diagnostic.code, level: diagnostic.level, template: diagnostic.message,
        arguments: diagnostic.arguments,
        span: diagnostic.span.map { source.span(ofNormalised: $0.lower..<$0.upper) })
    }
    let outlineSkips = outline.skips.map {
      Ledger.Skip(
        span: source.span(ofNormalised: $0.span.lower..<$0.span.upper), reason: $0.reason)
    }
    let ledger = LedgerAccount(
      source: source, extent: extent, parts: parts
    ).ledger(pieces: pieces, skips: skips + outlineSkips)
    return LegalDocument(
      metadata: metadata, source: source, provisions: provisions, pieces: pieces,
      footnotes: footnotes, variants: variants.map(variant), diagnostics: diagnostics + mapped,
      ledger: ledger)
  }

  private func variant(_ draft: DraftVariant) -> Variant {
    Variant(
      provision: draft.provision, kind: draft.kind, group: draft.group, party: draft.party,
      text: source.string(draft.text), span: source.span(ofNormalised: draft.range))
  }

  /// Each unit from its label to the end of its last child.
  private func spans(of outline: Outline) -> [SourceSpan] {
    var cursor = OffsetMap.Cursor()
    var spans = outline.drafts.map { draft in
      span(of: outline.pieces[draft.pieces], &cursor) ?? SourceSpan(0, 0)
    }
    for index in outline.drafts.indices.reversed() {
      let parent = outline.drafts[index].parent
      guard parent >= 0 else { continue }
      spans[parent] =
        spans[parent].count == 0 && outline.drafts[parent].pieces.isEmpty
        ? spans[index] : spans[parent].union(spans[index])
    }
    return spans
  }

  private func span(
    of pieces: ArraySlice<TextPiece>, _ cursor: inout OffsetMap.Cursor
  ) -> SourceSpan? {
    guard let first = pieces.first, let last = pieces.last else { return nil }
    let span = source.span(ofNormalised: first.range, &cursor)
    if pieces.count == 1 { return span }
    return span.union(source.span(ofNormalised: last.range, &cursor))
  }
}
