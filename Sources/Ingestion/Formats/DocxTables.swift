internal import LegalXML

/// Tables: a row of two or more cells is one line, cells parted by ` | `, paragraphs in a cell by
/// ` / `. A row of one cell is a frame around paragraphs, which stay lines of their own.
extension DocxRenderer {
  /// What a table remembers from row to row: the text of vertically merged cells, by column.
  struct MergedCells {
    var texts: [Int: Range<Int>] = [:]
  }

  /// How much text of merged cells is repeated in one document at most, in bytes.
  private static let repeatedBytesLimit = 4 << 20

  /// Writes a table.
  mutating func renderTable(_ table: XMLTree.Node) {
    var merged = MergedCells()
    for row in rows(of: table) { renderRow(row, &merged) }
  }

  /// The rows of a table, also those inside content controls.
  private mutating func rows(of container: XMLTree.Node) -> [XMLTree.Node] {
    collect(.row, in: container)
  }

  /// Elements of one kind below a container, without going into them.
  private mutating func collect(
    _ wanted: DocxElement, in container: XMLTree.Node
  ) -> [XMLTree.Node] {
    var found: [XMLTree.Node] = []
    var next = tree.firstChild(of: container)
    while let node = next {
      next = tree.nextSibling(of: node)
      let token = tree.nameToken(of: node)
      switch names.element(token) {
      case wanted: found.append(node)
      case .properties: drop(node, "layout")
      case .deletion: dropDeletion(node)
      case .alternatives: if let branch = branch(of: node) { found += collect(wanted, in: branch) }
      default:
        if token == .text { dropStray(node) } else { found += collect(wanted, in: node) }
      }
    }
    return found
  }

  private mutating func renderRow(_ row: XMLTree.Node, _ merged: inout MergedCells) {
    let properties = tree.child(of: row, named: names.trPr)
    if let properties, tree.child(of: properties, named: names.del) != nil {
      return dropDeletion(row)
    }
    let cells = collect(.cell, in: row)
    if cells.count == 1, output.cellDepth == 0 {
      merged = MergedCells()
      return renderBlocks(of: cells[0])
    }
    let nests = output.cellDepth > 0
    var column = number(names.gridBefore, in: properties) ?? 0
    let start = output.count
    for (index, cell) in cells.enumerated() {
      if nests {
        startBlock()
      } else if index > 0 {
        output.separateCells()
      }
      renderCell(cell, at: column, &merged)
      column += number(names.gridSpan, in: tree.child(of: cell, named: names.tcPr)) ?? 1
    }
    guard !nests else { return }
    if cells.count > 1 { output.mark(from: start, .tableRow) }
    endBlock()
  }

  /// Writes a cell. One that continues the cell above reads as that cell does.
  private mutating func renderCell(
    _ cell: XMLTree.Node, at column: Int, _ merged: inout MergedCells
  ) {
    let merge = tree.child(of: cell, named: names.tcPr)
      .flatMap { tree.child(of: $0, named: names.vMerge) }
    let continues = merge.map { tree.value(of: names.value, on: $0) != "restart" } ?? false
    let outerHasBlock = cellHasBlock
    cellHasBlock = false
    let start = output.count
    output.cellDepth += 1
    if continues, let above = merged.texts[column],
      repeatedBytes + above.count <= DocxRenderer.repeatedBytesLimit
    {
      output.append(Array(output.bytes[above]))
      repeatedBytes += above.count
      if hasText(cell) { cellHasBlock = true } else { return closeCell(outerHasBlock) }
    }
    renderBlocks(of: cell)
    closeCell(outerHasBlock)
    if !continues { merged.texts[column] = merge == nil ? nil : start..<output.count }
  }

  private mutating func closeCell(_ outerHasBlock: Bool) {
    output.cellDepth -= 1
    cellHasBlock = outerHasBlock
    joinsNext = false
  }

  private func hasText(_ node: XMLTree.Node) -> Bool {
    tree.textBytes[tree.textRange(of: node)].contains { $0 > 0x20 }
  }

  private func number(_ name: XMLTree.NameToken?, in properties: XMLTree.Node?) -> Int? {
    guard let properties, let element = tree.child(of: properties, named: name) else { return nil }
    return tree.value(of: names.value, on: element).flatMap { Int($0) }
      .map { Swift.min(Swift.max($0, 0), 1000) }
  }
}
