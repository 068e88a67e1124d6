import LegalModel

/// Builds a document of nested units, for tests that need a tree and no reader.
struct OutlinedDocument {
  private var text: [UInt8] = []
  private var pieces: [TextPiece] = []
  private var provisions: [Provision] = []

  /// Adds a unit under another and returns its index.
  mutating func add(
    _ kind: ProvisionKind, _ number: String? = nil, under parent: Int? = nil, label: String = "",
    heading: String = "", text own: String = "", isQuoted: Bool = false
  ) -> Int {
    let first = pieces.count
    let start = text.count
    for (part, role) in [(label, TextPiece.Role.label), (heading, .heading), (own, .text)]
    where !part.isEmpty {
      let lower = text.count
      text.append(contentsOf: part.utf8)
      pieces.append(TextPiece(lower..<text.count, role))
      text.append(0x20)
    }
    let prefix = parent.map { provisions[$0].id.value + "__" } ?? ""
    let name = prefix + kind.eIdToken + "_" + (number ?? "\(provisions.count)")
    provisions.append(
      Provision(
        id: ProvisionID(name), kind: kind, number: number, numberCorrected: nil, parent: parent,
        isQuoted: isQuoted, span: SourceSpan(start, text.count), pieces: first..<pieces.count))
    return provisions.count - 1
  }

  /// The document built so far.
  func document(language: LanguageCode = .english) -> LegalDocument {
    LegalDocument(
      metadata: DocumentMetadata(
        kind: "treaty", language: language,
        source: SourceDescription(
          path: "built", part: 1, span: SourceSpan(0, text.count), format: "text",
          encoding: "utf-8", bytes: text.count, sha256: "")),
      source: SourceText(text), provisions: provisions, pieces: pieces, footnotes: [],
      variants: [], diagnostics: [],
      ledger: Ledger(bytes: text.count, placed: text.count, skipped: [], unaccounted: 0))
  }
}
