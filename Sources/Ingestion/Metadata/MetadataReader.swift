internal import LegalModel

/// Reads what a document says of itself from its opening and its end.
struct MetadataReader {
  let bytes: [UInt8]
  let outline: Outline
  let language: LanguageCode
  /// Lines marked as headings before the first unit, for Markdown.
  let titleLines: [String]

  /// The metadata of a document read from `source`.
  func read(_ source: SourceDescription, meta: SourceMetadata?) -> DocumentMetadata {
    var metadata = DocumentMetadata(kind: "document", language: language, source: source)
    let opening = paragraphs { $0.kind == .preamble }
    let signatures = paragraphs { $0.kind == .signature }
    // What is looked for stands at the start or at the end.
    let closing =
      signatures.count > 120 ? Array(signatures.prefix(60) + signatures.suffix(60)) : signatures
    if language == .vietnamese, meta == nil {
      VietnameseMetadata(opening: opening, closing: closing, articles: lastArticles())
        .fill(&metadata)
    } else {
      TreatyMetadata(
        opening: meta == nil ? opening : [], closing: closing, titles: titleLines,
        needsDate: meta?.signed == nil
      ).fill(&metadata)
    }
    if let meta { fill(&metadata, from: meta) }
    if metadata.workURI == nil, metadata.kind == "treaty" || metadata.kind == "agreement",
      let title = metadata.title
    {
      metadata.workURI = WorkURI(
        country: "un", type: "act", subtype: "treaty", date: metadata.issued,
        name: String(title.prefix(80)))
    }
    return metadata
  }

  private func fill(_ metadata: inout DocumentMetadata, from meta: SourceMetadata) {
    metadata.kind = "treaty"
    metadata.title = meta.title ?? metadata.title
    metadata.issued = meta.signed ?? metadata.issued
    metadata.effective = meta.inForce
    metadata.expires = meta.ended
    metadata.status = meta.status
    metadata.parties = meta.parties
    metadata.workURI = nil
  }

  /// The paragraphs of the units of some kinds, in order.
  private func paragraphs(_ isWanted: (Draft) -> Bool) -> [String] {
    outline.drafts.filter(isWanted).flatMap { draft in paragraphs(of: draft) }
  }

  private func paragraphs(of draft: Draft) -> [String] {
    var paragraphs: [String] = []
    for piece in outline.pieces[draft.pieces] where piece.role != .noteMark {
      let text = String(decoding: bytes[piece.range], as: UTF8.self)
      if piece.joint == .space, let last = paragraphs.indices.last {
        paragraphs[last] += " " + text
      } else {
        paragraphs.append(text)
      }
    }
    return paragraphs
  }

  /// The text of the last units of the body, where the commencement clause stands.
  private func lastArticles() -> [String] {
    let isBody: (Draft) -> Bool = { draft in
      !draft.isQuoted
        && (draft.kind == .article || draft.kind == .paragraph || draft.kind == .point)
    }
    return outline.drafts.filter(isBody).suffix(60).map {
      paragraphs(of: $0).joined(separator: " ")
    }
  }
}
