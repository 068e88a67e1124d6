import Findings
import LegalModel
import Pacta

/// Columns and limits of the table of concordance.
private enum ConcordanceColumns {
  static let table = WordTable(
    [
      450, 2_650, 1_080, 2_750, 1_180, 1_950, 800, 950, 1_300, 680, 780,
    ], head: .cellHeadSmall)
  static let columns: [Phrase] = [
    .tableNumber, .tableTreaty, .tableRequirement, .wordColumnLaw, .wordColumnAssessment,
    .wordColumnAnalysis, .wordColumnSeverity, .tableConfidence, .wordColumnAction,
    .wordColumnAgency, .wordColumnDeadline,
  ]
  /// How many characters of a text a cell shows; more would make a row longer than half a page.
  static let texts = (clause: 180, law: 160, analysis: 420, advice: 260, decision: 240)
}

extension WordReport {
  /// The table of concordance: a line for each clause and finding.
  mutating func concordance() {
    heading(1, words.text(.wordAnnexTable))
    markup.paragraph(.blockCentred, words.text(.wordAttached), .italic)
    markup.paragraph(.small, legend)
    markup.paragraph(.sectionEnd) { _ in }
    let lines = report.lines
    let source = source
    markup.table(ConcordanceColumns.table, head: ConcordanceColumns.columns.map { words.text($0) })
    { markup in
      for line in lines { markup.row { source.cells(of: line, &$0) } }
    }
  }

  /// What the marks before the levels mean.
  private var legend: String {
    let levels = ConformityLevel.allCases.map {
      WordShade.mark($0) + " " + words.text(.level($0))
    }
    return words.text(.wordLegend, [levels.joined(separator: "; ")])
  }

}

extension WordSource {
  fileprivate func cells(of line: ConcordanceLine, _ row: inout WordMarkup) {
    let widths = ConcordanceColumns.table.widths
    row.cell(widths[0]) { $0.paragraph(.cellNarrow, String(line.number)) }
    row.cell(widths[1]) { clause(of: line, &$0) }
    row.cell(widths[2]) { $0.cellText(line.isContinuation ? "" : line.requirement) }
    row.cell(widths[3]) { law(of: line, &$0) }
    row.cell(widths[4], shade: WordShade.fill(line.level)) { cell in
      cell.paragraph(.cellSmall) {
        $0.run(WordShade.mark(line.level) + " " + line.levelText, line.level.isFlag ? .bold : [])
      }
    }
    row.cell(widths[5]) { analysis(of: line, &$0) }
    row.cell(widths[6]) { cell in
      let text = line.severity.map { words.text(.severity($0)) } ?? "–"
      cell.paragraph(.cellNarrow) { $0.run(text, (line.severity ?? .info) >= .high ? .bold : []) }
    }
    row.cell(widths[7]) {
      $0.paragraph(.cellNarrow, words.text(.confidence(line.confidence)))
    }
    row.cell(widths[8]) {
      $0.cellText(line.recommendation, atMost: ConcordanceColumns.texts.advice)
    }
    row.cell(widths[9]) { $0.cellText(line.leadAgency) }
    row.cell(widths[10]) {
      $0.cellText(line.decision?.deadline.map { words.text($0) } ?? "")
    }
  }

  private func clause(of line: ConcordanceLine, _ cell: inout WordMarkup) {
    let place = line.clause
    let name = report.treaty.count > 1 ? "\(place.path) (\(place.document))" : place.path
    cell.paragraph(.cellSmall, name, .bold)
    if line.isContinuation { return }
    cell.paragraph(
      .cellSmall, place.text, in: language(ofTreaty: place.unit),
      atMost: ConcordanceColumns.texts.clause)
  }

  private func law(of line: ConcordanceLine, _ cell: inout WordMarkup) {
    guard let law = line.law else { return cell.cellText("–") }
    let name = "\(law.place.path) (\(law.place.document))"
    cell.paragraph(.cellSmall) { text in
      if law.role == .nearest {
        text.run(words.text(.tableNearest, [name]), .italic)
      } else {
        text.run(name, .bold)
      }
      if let change = law.place.amended { text.run("; " + change) }
    }
    cell.paragraph(
      .cellSmall, law.place.text, in: language(ofDomestic: law.place.unit),
      atMost: ConcordanceColumns.texts.law)
  }

  private func analysis(of line: ConcordanceLine, _ cell: inout WordMarkup) {
    cell.paragraph(.cellSmall) { text in
      if let finding = line.finding { text.run(finding.id + ". ", .bold) }
      text.run(line.analysis, atMost: ConcordanceColumns.texts.analysis)
    }
    if let decision = line.decision {
      cell.paragraph(
        .cellSmall, words.text(decision), .italic, atMost: ConcordanceColumns.texts.decision)
    }
  }
}

extension WordMarkup {
  /// A small paragraph in a cell; a dash where there is no text.
  fileprivate mutating func cellText(_ text: String, atMost limit: Int = .max) {
    paragraph(.cellSmall, text.isEmpty ? "–" : text, atMost: limit)
  }
}
