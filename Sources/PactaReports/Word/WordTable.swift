/// The measures of a table: widths of its columns in twentieths of a point.
struct WordTable {
  /// The table styles.
  enum Style: String {
    /// Ruled, with a shaded head.
    case ruled = "ReportTable"
    /// Without lines, to set blocks side by side.
    case plain = "BlockTable"
  }

  let style: Style
  let widths: [Int]
  /// The style of the names of columns.
  let head: WordStyle

  init(_ widths: [Int], style: Style = .ruled, head: WordStyle = .cellHead) {
    self.widths = widths
    self.style = style
    self.head = head
  }

  var width: Int { widths.reduce(0, +) }
}

extension WordMarkup {
  /// A table. Its head is repeated on every page, and no row is broken over two.
  mutating func table(
    _ table: WordTable, head: [String] = [], _ rows: (inout WordMarkup) -> Void
  ) {
    append("<w:tbl><w:tblPr><w:tblStyle w:val=\"\(table.style.rawValue)\"/>")
    append("<w:tblW w:w=\"\(table.width)\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>")
    append(
      "<w:tblLook w:val=\"\(head.isEmpty ? "0600" : "0620")\" w:firstRow=\"\(head.isEmpty ? 0 : 1)\" w:lastRow=\"0\""
    )
    append(" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr>")
    append("<w:tblGrid>")
    for width in table.widths { append("<w:gridCol w:w=\"\(width)\"/>") }
    append("</w:tblGrid>")
    if !head.isEmpty { self.head(table, head) }
    rows(&self)
    append("</w:tbl>")
  }

  private mutating func head(_ table: WordTable, _ names: [String]) {
    append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
    for (width, name) in zip(table.widths, names) {
      cell(width, shade: WordShade.head) { $0.paragraph(table.head, name) }
    }
    append("</w:tr>")
  }

  /// A row; `splits` lets one that may be longer than a page run over its end.
  mutating func row(splits: Bool = false, _ cells: (inout WordMarkup) -> Void) {
    append(splits ? "<w:tr>" : "<w:tr><w:trPr><w:cantSplit/></w:trPr>")
    cells(&self)
    append("</w:tr>")
  }

  /// A row of texts, the first one bold or not.
  mutating func row(_ table: WordTable, _ texts: [String], firstIsBold: Bool = false) {
    row { row in
      for (place, (width, text)) in zip(table.widths, texts).enumerated() {
        row.cell(width) { cell in
          cell.paragraph(.cell) { $0.run(text, firstIsBold && place == 0 ? .bold : []) }
        }
      }
    }
  }

  /// A cell; it has to get at least one paragraph.
  mutating func cell(
    _ width: Int, shade: String? = nil, _ content: (inout WordMarkup) -> Void
  ) {
    append("<w:tc><w:tcPr><w:tcW w:w=\"")
    append(String(width))
    append("\" w:type=\"dxa\"/>")
    if let shade {
      append("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"")
      append(shade)
      append("\"/>")
    }
    append("</w:tcPr>")
    content(&self)
    append("</w:tc>")
  }
}
