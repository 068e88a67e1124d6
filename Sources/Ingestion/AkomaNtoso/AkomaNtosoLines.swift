internal import LegalModel
internal import LegalXML

/// Inline content: lines of text with the marks of footnotes.
extension AkomaNtosoReading {
  /// Writes the text of an element as a line (several where it has breaks); returns the runs that
  /// hold something.
  mutating func readLine(_ node: XMLTree.Node, unit: Int) -> [Range<Int>] {
    let start = rendered.count
    if tree.kind(of: node) == .text {
      write(tree.textBytes[tree.textRange(of: node)])
    } else {
      readInline(node, unit)
    }
    let end = rendered.count
    rendered.append(0x0A)
    return runs(start..<end)
  }

  /// Cuts a range at its line breaks; blank runs hold nothing.
  private func runs(_ range: Range<Int>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = range.lowerBound
    for at in range.lowerBound...range.upperBound
    where at == range.upperBound || rendered[at] == 0x0A {
      if rendered[start..<at].contains(where: { $0 > 0x20 }) { runs.append(start..<at) }
      start = at + 1
    }
    return runs
  }

  private mutating func readInline(_ container: XMLTree.Node, _ unit: Int) {
    for node in tree.children(of: container) {
      guard let name = tree.name(of: node) else {
        write(tree.textBytes[tree.textRange(of: node)])
        continue
      }
      switch name {
      case "authorialNote":
        noteMark(value("marker", node) ?? "", node, unit)
      case "noteRef":
        noteMark(value("marker", node) ?? "", note(value("href", node)), unit)
      case "quotedStructure", "embeddedStructure": continue
      case "br": rendered.append(0x0A)
      case "eol", "eop": write(CollectionOfOne(0x20))
      default:
        if name != "mod" { droppedMarkup += 1 }
        if AkomaNtosoVocabulary.lines.contains(name) || name == "td" {
          write(CollectionOfOne(0x20))
        }
        readInline(node, unit)
      }
    }
  }

  private mutating func noteMark(_ mark: String, _ node: XMLTree.Node?, _ unit: Int) {
    notes.append(Note(unit: unit, mark: mark, at: rendered.count, node: node))
  }

  /// The note of the meta data that a reference names.
  private func note(_ reference: String?) -> XMLTree.Node? {
    guard let reference, reference.hasPrefix("#") else { return nil }
    return storedNotes[String(reference.dropFirst())]
  }

  /// Whether a paragraph has anything but a quoted structure.
  func hasLineContent(_ node: XMLTree.Node) -> Bool {
    tree.children(of: node).contains { child in
      switch tree.name(of: child) {
      case "quotedStructure", "embeddedStructure": false
      case "mod", "ins", "del", "span", "inline": hasLineContent(child)
      case "authorialNote", "noteRef": true
      case nil: tree.textBytes[tree.textRange(of: child)].contains { $0 > 0x20 }
      default: hasText(child) || hasLineContent(child)
      }
    }
  }

  /// The quoted structures inside a paragraph, outermost only.
  func structures(in node: XMLTree.Node) -> [XMLTree.Node] {
    tree.children(of: node).flatMap { child -> [XMLTree.Node] in
      switch tree.name(of: child) {
      case "quotedStructure", "embeddedStructure": [child]
      case "authorialNote", nil: []
      default: structures(in: child)
      }
    }
  }

  // MARK: Rows

  /// Writes a row as one line of cells.
  mutating func readRow(_ row: XMLTree.Node, unit: Int) -> [Range<Int>] {
    let start = rendered.count
    var isFirst = true
    for cell in tree.children(of: row) where tree.kind(of: cell) == .element {
      if !isFirst { write(" | ".utf8) }
      isFirst = false
      readCell(cell, unit)
    }
    let end = rendered.count
    rendered.append(0x0A)
    for at in start..<end where rendered[at] == 0x0A { rendered[at] = 0x20 }
    return runs(start..<end)
  }

  private mutating func readCell(_ cell: XMLTree.Node, _ unit: Int) {
    var isFirst = true
    for block in tree.children(of: cell) {
      if tree.kind(of: block) == .text {
        write(tree.textBytes[tree.textRange(of: block)])
        continue
      }
      if !isFirst { write(" / ".utf8) }
      isFirst = false
      readInline(block, unit)
    }
  }

  // MARK: Notes

  /// Writes the bodies of the footnotes behind the text.
  mutating func writeNotes() {
    var index = 0
    while index < notes.count {
      if let node = notes[index].node {
        let unit = notes[index].unit
        for block in tree.children(of: node) {
          notes[index].body += readLine(block, unit: unit)
        }
      }
      index += 1
    }
  }
}
