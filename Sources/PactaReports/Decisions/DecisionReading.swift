import Findings
import LegalModel

/// Reads decisions from the rows of tables, and notes what is wrong with them.
struct DecisionReading {
  let words: DecisionWords
  let file: String
  let countsFrom1904: Bool
  private(set) var decisions: [WrittenDecision] = []
  private(set) var problems: [String] = []
  private var known: [String: Int] = [:]

  init(words: DecisionWords, file: String, countsFrom1904: Bool) {
    self.words = words
    self.file = file
    self.countsFrom1904 = countsFrom1904
  }

  /// Notes that no sheet has a table for decisions.
  mutating func noteMissingTable() {
    problems.append(
      words.wording.text(
        .problemNoTable, [file, heading(.columnFingerprint), heading(.columnDecision)]))
  }

  /// Takes over the decision of a row, if it has one.
  mutating func read(_ row: SheetCells.Row, in table: DecisionTable) {
    let line = Line(row: row, table: table, file: file)
    guard TableColumn.decisionColumns.contains(where: { !line.text($0).isEmpty }) else { return }
    let before = problems.count
    let fingerprint = line.text(.fingerprint).lowercased()
    if fingerprint.isEmpty {
      note(.problemNoIdentity, line, .fingerprint, [heading(.columnFingerprint)])
    }
    guard let decision = decision(line), problems.count == before else { return }
    let (rule, clause) = (line.text(.rule), line.text(.place))
    let written = WrittenDecision(
      fingerprint: fingerprint, rule: rule.isEmpty ? nil : rule,
      clause: clause.isEmpty ? nil : clause, decision: decision, place: line.place(.decision))
    guard let first = known[fingerprint] else {
      known[fingerprint] = decisions.count
      return decisions.append(written)
    }
    // A line that says the same again, as on a copied sheet, does no harm.
    guard decisions[first].decision != decision else { return }
    note(.problemTwice, line, .decision, [decisions[first].place])
  }

  private mutating func decision(_ line: Line) -> Decision? {
    let outcome = outcome(line)
    let level = level(line)
    let reason = required(.reason, line)
    let author = required(.author, line)
    let date = required(.date, line).isEmpty ? nil : day(.date, line)
    let (expires, deadline) = (day(.expires, line), day(.deadline, line))
    let agency = line.text(.leadAgency)
    guard let outcome, let date, !reason.isEmpty, !author.isEmpty else { return nil }
    if let expires, expires < date {
      note(.problemEndsBefore, line, .expires, [expires, date].map { words.wording.text($0) })
    }
    return Decision(
      outcome: outcome, level: level, reason: reason, author: author, date: date,
      expires: expires, leadAgency: agency.isEmpty ? nil : agency, deadline: deadline)
  }

  private mutating func outcome(_ line: Line) -> Decision.Outcome? {
    let text = required(.decision, line)
    let outcome = words.outcome(text)
    if outcome == nil, !text.isEmpty {
      note(.problemUnknownWord, line, .decision, [text, words.outcomeNames])
    }
    return outcome
  }

  private mutating func level(_ line: Line) -> ConformityLevel? {
    let text = line.text(.settledLevel)
    let level = words.level(text)
    if level == nil, !text.isEmpty {
      note(.problemUnknownWord, line, .settledLevel, [text, words.levelNames])
    }
    return level
  }

  private mutating func required(_ column: TableColumn, _ line: Line) -> String {
    let text = line.text(column)
    if text.isEmpty { note(.problemMissing, line, column, [heading(column.heading)]) }
    return text
  }

  private mutating func day(_ column: TableColumn, _ line: Line) -> CalendarDate? {
    guard let content = line.content(column) else { return nil }
    let day = WrittenDay.day(content, countsFrom1904: countsFrom1904)
    if day == nil {
      let sample = words.wording.text(.datePattern, ["2026", "12", "31"])
      note(.problemNoDate, line, column, [content.text, sample, "2026-12-31"])
    }
    return day
  }

  private mutating func note(
    _ problem: Phrase, _ line: Line, _ column: TableColumn, _ values: [String]
  ) {
    problems.append(words.wording.text(problem, [line.place(column)] + values))
  }

  private func heading(_ phrase: Phrase) -> String { words.wording.text(phrase) }
}

/// A row with the places of its columns.
private struct Line {
  let row: SheetCells.Row
  let table: DecisionTable
  let file: String

  func content(_ column: TableColumn) -> SheetCells.Content? {
    table.columns[column].flatMap { row.cells[$0] }
  }

  func text(_ column: TableColumn) -> String { row.text(table.columns[column]) }

  /// Where a column of the row is: `report.xlsx!B7`; the row alone where the column is missing.
  func place(_ column: TableColumn) -> String {
    let cell = table.columns[column].map { SheetCells.address(column: $0, row: row.number) }
    return file + "!" + (cell ?? String(row.number))
  }
}
