import LegalModel
import LegalXML

/// The cells of one sheet, row by row.
struct SheetCells {
  /// What a cell holds.
  enum Content: Hashable {
    case text(String)
    case number(Double)

    /// As text, without white space around it; a whole number without a fraction.
    var text: String {
      switch self {
      case .text(let text): text.trimmingWhitespace
      case .number(let number): Int(exactly: number).map { String($0) } ?? String(number)
      }
    }
  }

  /// A row that has cells: its number as the program shows it, and its cells by column from 0.
  struct Row {
    let number: Int
    let cells: [Int: Content]

    /// The text in a column; empty where there is none.
    func text(_ column: Int?) -> String { column.flatMap { cells[$0] }?.text ?? "" }
  }

  /// The numbers that the rows of a sheet can have.
  private static let rowNumbers = 1...1_048_576

  let rows: [Row]

  /// - Parameter sheet: the name on the tab, for the error.
  /// - Throws: ``DecisionWorkbookError`` where a row has a number that no sheet has.
  init(
    _ tree: XMLTree, of sheet: String, sharedTexts: [String]
  ) throws(DecisionWorkbookError) {
    let reading = CellReading(tree: tree, sharedTexts: sharedTexts)
    let (rowName, cellName) = (tree.nameToken("row"), tree.nameToken("c"))
    guard let table = tree.child(of: tree.root, named: tree.nameToken("sheetData")) else {
      rows = []
      return
    }
    var rows: [Row] = []
    var number = 0
    for row in tree.children(of: table) where tree.nameToken(of: row) == rowName {
      number = tree.value(of: "r", on: row).map { Int($0) ?? 0 } ?? number + 1
      guard SheetCells.rowNumbers.contains(number) else { throw .brokenSheet(sheet) }
      var cells: [Int: Content] = [:]
      var column = -1
      for cell in tree.children(of: row) where tree.nameToken(of: cell) == cellName {
        // A cell without an address stands behind the one before it.
        column = tree.value(of: "r", on: cell).flatMap(SheetCells.column) ?? column + 1
        if let content = reading.content(of: cell) { cells[column] = content }
      }
      if !cells.isEmpty { rows.append(Row(number: number, cells: cells)) }
    }
    self.rows = rows
  }

  /// The column, from 0, that an address such as `AB12` names.
  static func column(of address: String) -> Int? {
    var column = 0
    for byte in address.utf8 {
      guard case 0x41...0x5A = byte, column < 20_000 else { break }
      column = column * 26 + Int(byte - 0x41) + 1
    }
    return column == 0 ? nil : column - 1
  }

  /// The address of a cell: `AB12`.
  static func address(column: Int, row: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters + String(row)
  }
}

/// Reads single cells.
private struct CellReading {
  let tree: XMLTree
  let sharedTexts: [String]
  private let type: XMLTree.NameToken?
  private let value: XMLTree.NameToken?
  private let inline: XMLTree.NameToken?

  init(tree: XMLTree, sharedTexts: [String]) {
    self.tree = tree
    self.sharedTexts = sharedTexts
    type = tree.nameToken("t")
    value = tree.nameToken("v")
    inline = tree.nameToken("is")
  }

  /// What a cell holds; nil where it is empty. Of a formula its last result counts.
  func content(of cell: XMLTree.Node) -> SheetCells.Content? {
    let type = tree.value(of: type, on: cell) ?? "n"
    let content: SheetCells.Content?
    if type == "inlineStr" {
      content = tree.child(of: cell, named: inline).map { .text(CellText.text(of: $0, in: tree)) }
    } else {
      content = tree.child(of: cell, named: value).flatMap { node in
        written(tree.text(of: node), type: type)
      }
    }
    if case .text(let text) = content, text.allSatisfy(\.isWhitespace) { return nil }
    return content
  }

  private func written(_ text: String, type: String) -> SheetCells.Content? {
    switch type {
    case "s":
      let index = Int(text.trimmingWhitespace) ?? -1
      return sharedTexts.indices.contains(index) ? .text(sharedTexts[index]) : nil
    case "n": return Double(text.trimmingWhitespace).map { .number($0) }
    default: return .text(CellText.plain(text))
    }
  }
}

extension String {
  /// Without white space at either end.
  var trimmingWhitespace: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
