/// Rows of tables as text: cells parted by ` | `, paragraphs in a cell by ` / `.
enum AkomaNtosoRow {
  /// The paragraphs of each cell of a row of text.
  static func cells(of text: String) -> [[String]] {
    parted(text[...], by: "|").map { cell in parted(cell[...], by: "/") }
  }

  /// The text of cells, single blanks between words.
  static func text(of cells: [[String]]) -> String {
    cells.map { $0.joined(separator: " / ") }.joined(separator: " | ")
      .split(separator: " ").joined(separator: " ")
  }

  /// Cuts at words that are nothing but the sign.
  private static func parted(_ text: Substring, by sign: Substring) -> [String] {
    text.split(separator: " ").split(separator: sign, omittingEmptySubsequences: false)
      .map { $0.joined(separator: " ") }
  }
}
