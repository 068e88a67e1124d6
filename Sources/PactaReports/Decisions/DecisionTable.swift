import Findings
import LegalModel

/// Where the columns of a sheet with decisions are. They may have been moved, and others put between.
struct DecisionTable {
  /// How many rows are looked through for the names of the columns.
  private static let searchedRows = 100

  /// The place of each column.
  let columns: [TableColumn: Int]
  /// The rows with the names of the columns, wherever sorting took them.
  let headRows: Set<Int>
  /// The treaty that the first row names.
  let treaty: String?

  /// Finds the columns by their keys, else by the words above them in any language; nil where the sheet
  /// has no table for decisions.
  init?(_ cells: SheetCells, wordings: [Wording]) {
    let head = cells.rows.prefix(DecisionTable.searchedRows)
    let keys = Dictionary(
      TableColumn.allCases.map { (ConcordanceSheet.keyMark + $0.rawValue, $0) }
    ) { first, _ in first }
    var words: [String: TableColumn] = [:]
    for wording in wordings {
      for column in TableColumn.allCases {
        words[DecisionTable.folded(wording.text(column.heading))] = column
      }
    }
    let keyed = head.lazy.compactMap { DecisionTable.columns($0) { keys[$0] } }.first
    let headed = head.lazy.compactMap { row in
      DecisionTable.columns(row) { words[DecisionTable.folded($0)] }
    }.first
    guard let found = keyed ?? headed else { return nil }
    columns = found.columns
    headRows = Set([keyed, headed].compactMap { $0?.row })
    let named = head.flatMap { row in row.cells.values.map(\.text) }
      .first { $0.hasPrefix(ConcordanceSheet.treatyMark) }
    treaty = named.map { String($0.dropFirst(ConcordanceSheet.treatyMark.count)) }
  }

  /// The columns that a row names; nil where identity or decision are not among them.
  private static func columns(
    _ row: SheetCells.Row, named column: (String) -> TableColumn?
  ) -> (columns: [TableColumn: Int], row: Int)? {
    var columns: [TableColumn: Int] = [:]
    for (place, content) in row.cells.sorted(by: { $0.key < $1.key }) {
      guard let column = column(content.text), columns[column] == nil else { continue }
      columns[column] = place
    }
    guard columns[.fingerprint] != nil, columns[.decision] != nil else { return nil }
    return (columns, row.number)
  }

  /// Words without regard to case and white space.
  static func folded(_ words: String) -> String {
    words.lowercased().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
