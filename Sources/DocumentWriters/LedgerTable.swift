public import LegalModel

/// Writes the ledger of a document for people.
public struct LedgerTable: Sendable {
  public init() {}

  /// A few lines: totals, then what was skipped by reason with the places.
  public func text(for document: LegalDocument) -> String {
    let ledger = document.ledger
    var lines = ["\(document.metadata.source.path) (part \(document.metadata.source.part))"]
    lines.append("  bytes        \(ledger.bytes)")
    lines.append("  placed       \(ledger.placed)")
    lines.append(
      "  skipped      \(ledger.skippedBytes) (\(share(ledger.skippedBytes, ledger.bytes)))")
    lines.append("  unaccounted  \(ledger.unaccounted)")
    let reasons = Dictionary(grouping: ledger.skipped, by: \.reason)
    for reason in reasons.keys.sorted() {
      let skips = reasons[reason] ?? []
      let bytes = skips.reduce(0) { $0 + $1.span.count }
      lines.append("  - \(reason): \(skips.count) places, \(bytes) bytes")
      for skip in skips.prefix(3) {
        let position = document.source.position(of: skip.span.lower)
        let text = document.source.string(skip.span).prefix(60).split(whereSeparator: \.isNewline)
          .joined(separator: " ⏎ ")
        lines.append("      line \(position.line): \(text)")
      }
    }
    for part in ledger.parts {
      lines.append("  part \(part.name): \(part.bytes) bytes, \(part.disposition)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func share(_ part: Int, _ whole: Int) -> String {
    let permille = whole == 0 ? 0 : part * 1000 / whole
    return "\(permille / 10).\(permille % 10) %"
  }
}
