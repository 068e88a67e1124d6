public import LegalModel

/// Writes a document for people: its outline as an indented tree, or its text alone.
public struct DocumentTree: Sendable {
  /// Columns of text that one line of the tree shows at the most.
  private let width: Int

  public init(width: Int = 100) { self.width = width }

  /// The indented outline: label, heading, the start of the text, open places and notes.
  public func tree(of document: LegalDocument) -> String {
    var lines = [title(of: document)]
    let depths = depths(of: document)
    let notes = Dictionary(grouping: document.footnotes, by: \.provision)
    for (index, provision) in document.provisions.enumerated() {
      let indent = String(repeating: "  ", count: depths[index] + 1)
      lines.append(indent + clipped(line(for: provision, document), width - indent.count))
      for note in notes[index] ?? [] {
        let body = document.text(of: note) ?? ""
        lines.append(indent + "  " + clipped("[\(note.mark)] " + body, width - indent.count - 2))
      }
    }
    for diagnostic in document.diagnostics {
      lines.append("! \(diagnostic.level.rawValue) \(diagnostic.code): \(diagnostic.message)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The text alone, one paragraph a line, labels and headings included.
  public func text(of document: LegalDocument) -> String {
    var lines: [String] = []
    for provision in document.provisions {
      let label = document.label(of: provision)
      let parts = [label, document.heading(of: provision) ?? "", document.text(of: provision)]
      let heading = parts[0...1].filter { !$0.isEmpty }.joined(separator: " ")
      switch (heading.isEmpty, parts[2].isEmpty) {
      case (true, true): break
      case (true, false): lines.append(parts[2])
      case (false, true): lines.append(heading)
      case (false, false):
        lines.append(parts[1].isEmpty ? heading + " " + parts[2] : heading + "\n" + parts[2])
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func title(of document: LegalDocument) -> String {
    let metadata = document.metadata
    let name = [metadata.number, metadata.title].compactMap { $0 }.joined(separator: " · ")
    let facts = [
      metadata.kind, metadata.language.code, metadata.issued?.description,
      "\(document.provisions.count) provisions",
    ].compactMap { $0 }
    return (name.isEmpty ? metadata.source.path : name) + " (" + facts.joined(separator: ", ") + ")"
  }

  private func line(for provision: Provision, _ document: LegalDocument) -> String {
    let label = document.label(of: provision)
    let shown = label.isEmpty ? "‹" + provision.kind.rawValue + "›" : label
    let parts = [shown, document.heading(of: provision) ?? "", document.text(of: provision)]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
      .split(whereSeparator: \.isNewline).joined(separator: " ⏎ ")
  }

  private func depths(of document: LegalDocument) -> [Int] {
    var depths: [Int] = []
    for provision in document.provisions {
      depths.append(provision.parent.map { depths[$0] + 1 } ?? 0)
    }
    return depths
  }

  private func clipped(_ text: String, _ limit: Int) -> String {
    let limit = Swift.max(limit, 24)
    return text.count <= limit ? text : String(text.prefix(limit - 1)) + "…"
  }
}
