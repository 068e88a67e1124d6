import Findings
import LegalModel
import Pacta
import Spreadsheet

/// The table of concordance as a sheet: a line for each finding or clause without one, with columns for
/// decisions. The first row is hidden and names the columns for programs.
struct ConcordanceSheet {
  let report: CompatibilityReport
  let names: SheetNames
  let howTo: HowToSheet
  let looks: SheetLooks

  /// The columns of the sheet from the left, with their widths in characters.
  static let columns: [(column: TableColumn, width: Double)] = [
    (.number, 5), (.clause, 15), (.clauseText, 40), (.requirement, 13), (.act, 13),
    (.provision, 17), (.provisionText, 40), (.level, 14), (.analysis, 38), (.severity, 10),
    (.confidence, 9), (.recommendation, 30), (.decision, 13), (.settledLevel, 17), (.reason, 30),
    (.author, 18), (.date, 12), (.expires, 12), (.leadAgency, 18), (.deadline, 12),
    (.pastDecision, 30), (.fingerprint, 34), (.rule, 24), (.place, 24),
  ]
  /// What stands before a key in the first row.
  static let keyMark = "pacta:"
  /// What stands before the name of the treaty in the first row.
  static let treatyMark = "pacta:treaty="
  /// The years that a decision may name.
  private static let years = 1945...2200
  private static let headRows = 2

  private var wording: Wording { report.wording }

  var sheet: Sheet {
    let columns = ConcordanceSheet.columns
    var sheet = Sheet(
      name: names.concordance,
      columns: columns.map { entry in
        let isHidden = TableColumn.identityColumns.contains(entry.column)
        return Column(width: entry.width, isHidden: isHidden)
      }, rows: rows)
    sheet.frozen = (ConcordanceSheet.headRows, 2)
    sheet.filterRow = ConcordanceSheet.headRows - 1
    sheet.validations = validations
    sheet.print.repeatedRows = 0...(ConcordanceSheet.headRows - 1)
    sheet.print.repeatedColumns = 0...1
    sheet.print.columnBreaks = columns.indices.filter { columns[$0].column == .decision }
    sheet.print.scale = 54
    sheet.print.header = report.treaty.first.map { $0.metadata.title ?? $0.name } ?? ""
    return sheet
  }

  private var rows: some Sequence<Row> {
    let head = [keys, headings]
    let values = TableValues(report: report)
    let body = report.lines.lazy.map { line in
      Row(ConcordanceSheet.columns.map { cell($0.column, of: line, values) })
    }
    return [AnySequence(head), AnySequence(body)].lazy.flatMap { $0 }
  }

  private var keys: Row {
    let keys = ConcordanceSheet.columns.map { Cell(ConcordanceSheet.keyMark + $0.column.rawValue) }
    let treaty = ConcordanceSheet.treatyMark + WorkbookProperty.name(ofTreatyIn: report)
    return Row(keys + [Cell(treaty)], isHidden: true)
  }

  private var headings: Row {
    Row(
      ConcordanceSheet.columns.map { entry in
        let isDecision = TableColumn.decisionColumns.contains(entry.column)
        return Cell(
          wording.text(entry.column.heading), isDecision ? looks.decisionHeading : looks.heading)
      })
  }

  private func cell(
    _ column: TableColumn, of line: ConcordanceLine, _ values: TableValues
  ) -> Cell {
    let style = style(of: column, line)
    switch values.value(column, of: line) {
    case .number(let number): return Cell(.number(Double(number)), style)
    case .date(let date): return Cell(date.map { .date($0) } ?? .empty, style)
    case .text(let text):
      let change = column == .provision ? line.law?.place.amended : nil
      return Cell(change.map { "\(text)\n(\($0))" } ?? text, style)
    }
  }

  private func style(of column: TableColumn, _ line: ConcordanceLine) -> CellStyle {
    switch column {
    case .level: looks.level(line.level)
    case .number, .severity, .confidence, .act: looks.centred
    case .date, .expires, .deadline: looks.decisionDate
    case .decision, .settledLevel, .reason, .author, .leadAgency: looks.decision
    default: looks.plain
    }
  }

  private var validations: [Validation] {
    let sample = wording.text(.datePattern, ["2026", "12", "31"])
    return ConcordanceSheet.columns.indices.compactMap { index in
      let rule: Validation.Rule
      var message = wording.text(.workbookWordNotListed, [names.howTo])
      switch ConcordanceSheet.columns[index].column {
      case .decision: rule = .oneOf(sheet: names.howTo, cells: howTo.outcomeCells)
      case .settledLevel: rule = .oneOf(sheet: names.howTo, cells: howTo.levelCells)
      case .date, .expires, .deadline:
        rule = .day(years: ConcordanceSheet.years)
        message = wording.text(.workbookNoSuchDay, [sample])
      default: return nil
      }
      return Validation(
        column: index, firstRow: ConcordanceSheet.headRows, rule: rule, message: message)
    }
  }
}
