import Findings
import LegalModel
import Pacta
import Spreadsheet

/// The sheet that sums a report up: what was compared, and counts with charts.
struct SummarySheet {
  let report: CompatibilityReport
  let counts: LineCounts
  let names: SheetNames
  let looks: SheetLooks

  /// How many acts the chart has bars for; the table has all.
  private static let chartedActs = 15
  private static let chartWidth = 560

  private var wording: Wording { report.wording }

  var sheet: Sheet {
    let cover = coverRows
    let levels = counted(
      ConformityLevel.allCases.map { level in
        (wording.text(.level(level)), counts.levels[level] ?? 0, looks.level(level))
      }, under: [.columnLevel, .tableRows])
    let severities = counted(
      Severity.allCases.reversed().map { severity in
        (wording.text(.severity(severity)), counts.severities[severity] ?? 0, looks.plain)
      }, under: [.tableSeverity, .tableFindings])
    let levelStart = cover.count + 1
    let severityStart = levelStart + levels.count + 1
    // The charts stand side by side below the cover; the table of acts stands below both.
    let actStart = max(severityStart + severities.count + 1, levelStart + 17)
    let gap = Array(repeating: Row([]), count: actStart - severityStart - severities.count)
    let rows = cover + [[]] + levels + [[]] + severities + gap + actRows
    var sheet = Sheet(
      name: names.summary,
      columns: [Column(width: 34), Column(width: 13)]
        + ConformityLevel.allCases.dropFirst().map { _ in Column(width: 13) }, rows: rows)
    sheet.charts = charts(levelStart, severityStart, actStart)
    return sheet
  }

  // MARK: Tables

  private var coverRows: [Row] {
    var rows: [Row] = [[Cell(wording.text(.reportTitle), looks.title)], []]
    for document in report.treaty {
      rows.append(fact(.coverTreaty, document.metadata.title ?? document.name))
    }
    let day = report.options.asOf.map { wording.text($0) } ?? wording.text(.coverUnknown)
    rows.append(fact(.coverAsOf, day))
    rows.append(fact(.coverTool, "pacta \(report.tool.version)"))
    let coverage = report.coverage
    let compared = [
      coverage.treatyProvisions, coverage.corpusProvisions, coverage.corpusDocuments,
    ].map { String($0) }
    rows.append(fact(.coverCorpus, wording.text(.summaryCompared, compared)))
    rows.append(fact(.tableFindings, String(counts.severities.values.reduce(0, +))))
    return rows
  }

  private func fact(_ label: Phrase, _ value: String) -> Row {
    [
      Cell(wording.text(label), looks.note.with { $0.isBold = true }),
      Cell(value, looks.note.with { $0.wraps = false }),
    ]
  }

  private func counted(
    _ entries: [(name: String, count: Int, style: CellStyle)], under headings: [Phrase]
  ) -> [Row] {
    [Row(headings.map { Cell(wording.text($0), looks.heading) })]
      + entries.map { [Cell($0.name, $0.style), number($0.count)] }
  }

  private var actRows: [Row] {
    let levels = ConformityLevel.allCases
    let head =
      [Cell(wording.text(.columnAct), looks.heading)]
      + levels.map { Cell(wording.text(.level($0)), looks.heading) }
    return [Row(head)]
      + counts.acts.map { act in
        Row([Cell(act.name, looks.plain)] + levels.map { number(act.levels[$0] ?? 0) })
      }
  }

  private func number(_ count: Int) -> Cell { Cell(.number(Double(count)), looks.centred) }

  // MARK: Charts

  private func charts(_ levels: Int, _ severities: Int, _ acts: Int) -> [Chart] {
    let levelCount = ConformityLevel.allCases.count
    let severityCount = Severity.allCases.count
    var charts = [
      Chart(
        .bar, title: wording.text(.columnLevel), categories: cells(levels + 1, levelCount, 0),
        series: [
          Chart.Series(
            name: wording.text(.tableRows), values: cells(levels + 1, levelCount, 1),
            pointColors: ConformityLevel.allCases.map(SheetLooks.ink))
        ], row: levels, column: 2, width: SummarySheet.chartWidth, height: 330),
      Chart(
        .column, title: wording.text(.tableSeverity),
        categories: cells(severities + 1, severityCount, 0),
        series: [
          Chart.Series(
            name: wording.text(.tableFindings), values: cells(severities + 1, severityCount, 1),
            color: 0x1F3864)
        ], row: levels, column: 8, width: 420, height: 330),
    ]
    let shown = min(counts.acts.count, SummarySheet.chartedActs)
    guard shown > 0 else { return charts }
    charts.append(
      Chart(
        .stackedBar, title: wording.text(.workbookByAct), categories: cells(acts + 1, shown, 0),
        series: ConformityLevel.allCases.enumerated().map { index, level in
          Chart.Series(
            name: wording.text(.level(level)), values: cells(acts + 1, shown, index + 1),
            color: SheetLooks.ink(of: level))
        }, row: acts + counts.acts.count + 2, column: 0, width: 900, height: 200 + 26 * shown))
    return charts
  }

  private func cells(_ row: Int, _ count: Int, _ column: Int) -> CellRange {
    CellRange(rows: row...row + count - 1, columns: column...column)
  }
}
