public import Applicability
public import Findings
public import LegalModel
import Pacta

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
    let standing = treaty.standing(on: date)
    var lines = [heading, ""]
    lines.append(
      wording.text(.statusOnDate, [wording.text(date), wording.text(checked: standing)]))
    lines += section(.statusEvents, treaty.facts.filter { !$0.kind.limitsProvisions })
    let limits = treaty.provisionFacts
    if standing.binds {
      lines += section(
        .statusRunning, limits.filter { $0.applies(on: date) }, isRunning: true)
      lines += section(.statusNotRunning, limits.filter { !$0.applies(on: date) })
    } else {
      // Nothing is suspended in a treaty that does not bind.
      lines += section(.statusNotBinding, limits)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The title, with the year where it does not name it.
  private var heading: String {
    let (title, year) = (wording.text(treaty.title), String(treaty.year))
    return title.contains(year) ? title : "\(title) (\(year))"
  }

  private func section(
    _ heading: Phrase, _ facts: [StatusFact], isRunning: Bool = false
  ) -> [String] {
    facts.isEmpty
      ? []
      : ["", wording.text(heading, [wording.text(date)])]
        + facts.flatMap { lines(of: $0, isRunning: isRunning) }
  }

  private func lines(of fact: StatusFact, isRunning: Bool) -> [String] {
    var words: [String] = []
    if fact.kind.limitsProvisions {
      words.append(
        fact.provisions.isEmpty
          ? wording.text(.statusWholeTreaty) : wording.text(fact.provisions))
    }
    words += [fact.date.map { wording.text($0) }, wording.name(of: fact.kind)].compactMap(\.self)
    if let interval = wording.interval(of: fact) { words.append(interval) }
    let effect = StatusLimit(fact: fact, coverage: .whole).effect
    if isRunning, effect != .note { words.append(wording.text(effect)) }
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
        treaty.id, String(treaty.year), wording.text(checked: treaty.standing(on: date)),
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
