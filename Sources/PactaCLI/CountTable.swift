import Findings
import Pacta

/// A table in plain text: names at the left, counts under each other at the right.
struct CountTable {
  /// Rows that belong together; an empty line stands between two parts.
  var parts: [Part]

  typealias Part = [(name: String, count: String)]

  /// The lines of the table.
  var text: String {
    let rows = parts.flatMap { $0 }
    let names = rows.map(\.name.count).max() ?? 0
    let counts = rows.map(\.count.count).max() ?? 0
    return parts.map { part in
      part.map { row in
        let gap = names - row.name.count + 2 + counts - row.count.count
        return "  " + row.name + String(repeating: " ", count: gap) + row.count
      }.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }
}

extension CountTable {
  /// The levels that occur, with counts of provisions.
  static func levels(_ counts: [ConformityLevel: Int], _ wording: Wording) -> Part {
    let rows = ConformityLevel.allCases.map { (Phrase.level($0), counts[$0] ?? 0) }
    return part((.tableLevel, .tableRows), rows, wording)
  }

  /// The severities that occur, the gravest first, with counts of findings.
  static func severities(_ counts: [Severity: Int], _ wording: Wording) -> Part {
    let rows = Severity.allCases.reversed().map { (Phrase.severity($0), counts[$0] ?? 0) }
    guard rows.contains(where: { $0.1 > 0 }) else { return [(wording.text(.tableFindings), "0")] }
    return part((.tableSeverity, .tableFindings), rows, wording)
  }

  private static func part(
    _ header: (Phrase, Phrase), _ rows: [(Phrase, Int)], _ wording: Wording
  ) -> Part {
    [(wording.text(header.0), wording.text(header.1))]
      + rows.filter { $0.1 > 0 }.map { (wording.text($0.0), String($0.1)) }
  }
}
