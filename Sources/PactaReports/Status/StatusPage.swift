public import Applicability
public import Findings
public import LegalModel

/// What is known of a treaty and Viet Nam on a date, told to people in one language.
public struct StatusPage: Sendable {
  private let treaty: TreatyStatus
  private let date: CalendarDate
  private let wording: Wording

  /// Tells a treaty.
  public init(of treaty: TreatyStatus, on date: CalendarDate, wording: Wording) {
    self.treaty = treaty
    self.date = date
    self.wording = wording
  }

  /// The page as plain text: title, standing, events, what bears on provisions that day, and the rest.
  public func text() -> String {
    var lines = [wording.text(treaty.title), "\(treaty.id), \(treaty.year)", ""]
    lines.append(
      wording.text(
        .statusOnDate, [wording.text(date), wording.text(treaty.standing(on: date))]))
    lines += section(.statusEvents, treaty.facts.filter { !$0.kind.limitsProvisions })
    let limits = treaty.provisionFacts
    lines += section(.statusRunning, limits.filter { $0.applies(on: date) })
    lines += section(.statusNotRunning, limits.filter { !$0.applies(on: date) })
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ heading: Phrase, _ facts: [StatusFact]) -> [String] {
    facts.isEmpty ? [] : ["", wording.text(heading)] + facts.flatMap(lines)
  }

  private func lines(of fact: StatusFact) -> [String] {
    var words: [String] = []
    if fact.kind.limitsProvisions {
      let provisions = fact.provisions.map(\.printed).joined(separator: ", ")
      words.append(provisions.isEmpty ? wording.text(.statusWholeTreaty) : provisions)
    }
    words += [fact.date.map { wording.text($0) }, wording.name(of: fact.kind)].compactMap(\.self)
    if let interval = wording.interval(of: fact) { words.append(interval) }
    let effect = StatusLimit(fact: fact, coverage: .whole).effect
    if effect != .note { words.append(wording.text(effect)) }
    var lines = ["  " + words.joined(separator: "; ")]
    if let note = fact.note { lines.append("      " + wording.text(note)) }
    lines.append("      " + wording.source(of: fact))
    return lines
  }

  /// Treaties one a line: id, year, standing, title.
  public static func list(
    of treaties: [TreatyStatus], on date: CalendarDate, wording: Wording
  ) -> String {
    let rows = treaties.map { treaty in
      [
        treaty.id, String(treaty.year), wording.text(treaty.standing(on: date)),
        wording.text(treaty.title),
      ]
    }
    let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
        .joined(separator: "  ") + "  " + row[3] + "\n"
    }.joined()
  }
}
