import LegalModel

/// Sets the text of consolidated units and makes a document of it.
struct ActAssembly {
  private let base: LegalDocument
  private var bytes: [UInt8] = []
  private var provisions: [Provision] = []
  private var pieces: [TextPiece] = []
  private var footnotes: [Footnote] = []
  private var states: [ProvisionState] = []
  private var used: [String: Int] = [:]

  init(_ base: LegalDocument, _ units: [ActUnit]) {
    self.base = base
    for unit in units { add(unit, parent: nil) }
  }

  /// The finished act.
  func consolidated(
    repealed: [RepealedProvision], outcomes: [OperationOutcome], diagnostics: [Diagnostic]
  ) -> ConsolidatedAct {
    var metadata = base.metadata
    metadata.source = SourceDescription(
      path: base.metadata.source.path, part: base.metadata.source.part,
      span: SourceSpan(0, bytes.count), format: "consolidated", encoding: "utf-8",
      bytes: bytes.count, sha256: SHA256.hexDigest(of: bytes))
    let document = LegalDocument(
      metadata: metadata, source: SourceText(bytes), provisions: provisions, pieces: pieces,
      footnotes: footnotes, variants: [], diagnostics: diagnostics,
      ledger: Ledger(bytes: bytes.count, placed: bytes.count, skipped: [], unaccounted: 0))
    return ConsolidatedAct(
      document: document, states: states, repealed: repealed, outcomes: outcomes)
  }

  /// Adds a unit with its parts.
  private mutating func add(_ unit: ActUnit, parent: Int?) {
    let start = bytes.count
    let firstPiece = pieces.count
    write(unit)
    let own = firstPiece..<pieces.count
    let index = provisions.count
    let id = ProvisionID(unique(unit.id))
    func provision(to end: Int) -> Provision {
      Provision(
        id: id, kind: unit.kind, number: unit.number, numberCorrected: unit.numberCorrected,
        parent: parent, isQuoted: unit.isQuoted, span: SourceSpan(start, end), pieces: own)
    }
    provisions.append(provision(to: bytes.count))
    states.append(
      ProvisionState(
        origin: unit.origin, history: unit.history, from: unit.from, to: unit.to))
    let ownEnd = bytes.count
    addNotes(of: unit, index)
    for child in unit.children { add(child, parent: index) }
    var end = max(ownEnd, bytes.count)
    while end > start, bytes[end - 1] == 0x0A { end -= 1 }
    provisions[index] = provision(to: end)
  }

  /// Writes label, heading and text; the words of a heading have a line of their own.
  private mutating func write(_ unit: ActUnit) {
    let start = bytes.count
    write(unit.label, .label)
    if !unit.heading.isEmpty {
      if bytes.count > start { bytes.append(0x20) }
      writeLines(unit.heading, .heading)
    }
    if !unit.text.isEmpty {
      if bytes.count > start { bytes.append(unit.heading.isEmpty ? 0x20 : 0x0A) }
      writeLines(unit.text, .text)
    }
    if bytes.count > start { bytes.append(0x0A) }
  }

  private mutating func writeLines(_ text: String, _ role: TextPiece.Role) {
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if number > 0 { bytes.append(0x0A) }
      write(String(line), role, number > 0 ? .newline : .none)
    }
  }

  private mutating func write(
    _ text: String, _ role: TextPiece.Role, _ joint: TextPiece.Joint = .none
  ) {
    guard !text.isEmpty || joint == .newline else { return }
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    pieces.append(TextPiece(start..<bytes.count, role, joint))
  }

  private mutating func addNotes(of unit: ActUnit, _ index: Int) {
    for note in unit.notes {
      let first = pieces.count
      let start = bytes.count
      if let text = note.text {
        writeLines(text, .text)
        bytes.append(0x0A)
      }
      let span = note.text == nil ? nil : SourceSpan(start, bytes.count - 1)
      footnotes.append(
        Footnote(
          provision: index, mark: note.mark, at: note.at, span: span, pieces: first..<pieces.count))
    }
  }

  /// An address that no unit has yet; a second one gets a number as in any other document.
  private mutating func unique(_ id: String) -> String {
    let count = used[id, default: 0] + 1
    used[id] = count
    return count == 1 ? id : unique(id + "-" + String(count))
  }
}
