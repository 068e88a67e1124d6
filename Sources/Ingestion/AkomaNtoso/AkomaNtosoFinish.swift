internal import LegalModel
internal import LegalXML

/// The finished outline → the document.
extension AkomaNtosoReading {
  /// Normalises the rendered text and assembles the document.
  func finished(_ source: SourceDescription, part: Int) -> LegalDocument {
    let text = TextNormaliser.normalise(rendered)
    var description = source
    description.part = part
    description.format = "akn"
    description.span = SourceSpan(0, rendered.count)
    let language = TextLanguage().language(
      of: text.source.normalised, 0..<Swift.min(text.source.normalised.count, 20_000))
    let metadata = AkomaNtosoMetadata(tree: tree, document: document)
      .metadata(source: description, textLanguage: language)
    let assembly = DocumentAssembly(
      source: text.source, extent: [SourceSpan(0, rendered.count)], skips: text.skips, parts: [])
    return assembly.document(
      outline(text.source), metadata: metadata,
      diagnostics: text.diagnostics + diagnostics(metadata.language))
  }

  private func outline(_ source: SourceText) -> Outline {
    var outline = Outline()
    let ids = AkomaNtosoIdentifiers.assign(to: units.map(\.draft))
    for (index, unit) in units.enumerated() {
      var draft = unit.draft
      let start = outline.pieces.count
      outline.pieces += unit.pieces.compactMap { textPiece($0, source) }
      draft.pieces = start..<outline.pieces.count
      draft.fixedID = ids[index]
      outline.drafts.append(draft)
    }
    outline.notes = notes.map { note in
      DraftNote(
        provision: note.unit, mark: note.mark, at: place(of: note, outline, source),
        pieces: note.body.compactMap {
          textPiece(Piece(range: $0, role: .text, joint: .newline), source)
        })
    }
    return outline
  }

  /// A piece in offsets of the normalised text, blanks trimmed.
  private func textPiece(_ piece: Piece, _ source: SourceText) -> TextPiece? {
    var lower = source.normalisedOffset(of: piece.range.lowerBound)
    var upper = source.normalisedOffset(of: piece.range.upperBound)
    while lower < upper, source.normalised[lower] <= 0x20 { lower += 1 }
    while upper > lower, source.normalised[upper - 1] <= 0x20 { upper -= 1 }
    return lower < upper ? TextPiece(lower..<upper, piece.role, piece.joint) : nil
  }

  /// Where the mark of a note stands in the text of its unit, in bytes.
  private func place(of note: Note, _ outline: Outline, _ source: SourceText) -> Int {
    let mark = source.normalisedOffset(of: note.at)
    var place = 0
    for piece in outline.pieces[outline.drafts[note.unit].pieces] where piece.role == .text {
      if piece.range.lowerBound > mark { break }
      if place > 0, piece.joint != .none { place += 1 }
      if mark <= piece.range.upperBound { return place + mark - piece.range.lowerBound }
      place += piece.range.count
    }
    return place
  }

  private func diagnostics(_ language: LanguageCode) -> [Diagnostic] {
    var all: [Diagnostic] = []
    if droppedMarkup > 0 {
      all.append(
        Diagnostic(
          code: "inline-markup-dropped", level: .note,
          template: "%1 inline elements were read as plain text",
          arguments: [String(droppedMarkup)]))
    }
    for (name, count) in Dictionary(grouping: unknown, by: { $0 }).mapValues(\.count)
      .sorted(by: { $0.key < $1.key })
    {
      all.append(
        Diagnostic(
          code: "unknown-element", level: .warning,
          template: "%1 × <%2>: not known here; its text is kept as it stands",
          arguments: [String(count), name]))
    }
    if !language.isAnalysed {
      all.append(
        Diagnostic(
          code: "language-not-analysed", level: .note,
          template: "text in the language %1 is read and tagged, not analysed",
          arguments: [language.code]))
    }
    return all
  }
}
