/// One instrument in one language: a law, a decree, a treaty, a draft.
///
/// Immutable. ``provisions`` is a flat array in document order with parent links; the texts are
/// drawn from ``source`` on request.
public struct LegalDocument: Sendable {
  /// What the document says of itself.
  public let metadata: DocumentMetadata
  /// The text it was read from.
  public let source: SourceText
  /// All units, in document order; a parent stands before its children.
  public let provisions: [Provision]
  /// Footnotes, in the order of their marks.
  public let footnotes: [Footnote]
  /// Open places of a draft, in order.
  public let variants: [Variant]
  /// Trouble met while reading.
  public let diagnostics: [Diagnostic]
  /// The account of every byte.
  public let ledger: Ledger
  package let pieces: [TextPiece]

  package init(
    metadata: DocumentMetadata, source: SourceText, provisions: [Provision], pieces: [TextPiece],
    footnotes: [Footnote], variants: [Variant], diagnostics: [Diagnostic], ledger: Ledger
  ) {
    self.metadata = metadata
    self.source = source
    self.provisions = provisions
    self.pieces = pieces
    self.footnotes = footnotes
    self.variants = variants
    self.diagnostics = diagnostics
    self.ledger = ledger
  }

  /// The same document with other metadata.
  public func with(metadata: DocumentMetadata) -> LegalDocument {
    LegalDocument(
      metadata: metadata, source: source, provisions: provisions, pieces: pieces,
      footnotes: footnotes, variants: variants, diagnostics: diagnostics, ledger: ledger)
  }

  /// The document with further diagnostics in front of its own.
  public func noting(_ further: [Diagnostic]) -> LegalDocument {
    LegalDocument(
      metadata: metadata, source: source, provisions: provisions, pieces: pieces,
      footnotes: footnotes, variants: variants, diagnostics: further + diagnostics, ledger: ledger)
  }

  /// The unit's own text, NFC, without its label, its heading and its children.
  public func text(of provision: Provision) -> String {
    text(of: provision.pieces, role: .text)
  }

  /// The unit's heading; nil when it has none.
  public func heading(of provision: Provision) -> String? {
    let heading = text(of: provision.pieces, role: .heading)
    return heading.isEmpty ? nil : heading
  }

  /// The printed label, such as `Điều 5.` or `b)`; empty for a unit without one.
  public func label(of provision: Provision) -> String {
    text(of: provision.pieces, role: .label)
  }

  /// The body of a footnote; nil when none was found.
  public func text(of footnote: Footnote) -> String? {
    footnote.span == nil ? nil : text(of: footnote.pieces, role: .text)
  }

  /// The first provision with the id.
  public func provision(_ id: ProvisionID) -> Provision? {
    provisions.first { $0.id == id }
  }

  /// The indexes of a provision's children, in order.
  public func children(of index: Int) -> [Int] {
    ((index + 1)..<Swift.max(index + 1, subtreeEnd(of: index))).filter {
      provisions[$0].parent == index
    }
  }

  /// One past the last descendant of a provision.
  public func subtreeEnd(of index: Int) -> Int {
    var end = index + 1
    while end < provisions.count, let parent = provisions[end].parent, parent >= index { end += 1 }
    return end
  }

  /// The article that a provision is or stands in.
  public func article(of index: Int) -> Int? {
    var current: Int? = index
    while let here = current {
      if provisions[here].kind == .article { return here }
      current = provisions[here].parent
    }
    return nil
  }

  private func text(of range: Range<Int>, role: TextPiece.Role) -> String {
    var bytes: [UInt8] = []
    for piece in pieces[range] where piece.role == role {
      piece.append(to: &bytes, from: source.normalised)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension TextPiece {
  /// Adds the piece to a text: its joint, then its bytes, runs of blanks as one.
  package func append(to text: inout [UInt8], from bytes: [UInt8]) {
    appendJoint(to: &text)
    for byte in bytes[range] {
      if byte == 0x20, text.isEmpty || text.last == 0x20 { continue }
      text.append(byte)
    }
  }

  /// Adds what stands between the text and this piece.
  func appendJoint(to text: inout [UInt8]) {
    guard !text.isEmpty else { return }
    switch joint {
    case .none: break
    case .space: if text.last != 0x20 { text.append(0x20) }
    case .newline: text.append(0x0A)
    }
  }
}
