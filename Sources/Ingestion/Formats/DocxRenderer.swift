internal import LegalModel
internal import LegalXML

/// Walks the parts of a Word document and writes its text.
///
/// This file has the state and the blocks; runs stand in `DocxInline.swift`, tables in
/// `DocxTables.swift`, notes in `DocxNotes.swift`.
struct DocxRenderer {
  /// A reference to a note, to be filled when the bodies are written.
  struct Reference {
    var at: Int
    var id: String
    var isEndnote: Bool
    /// The mark that the author wrote instead of a number.
    var customMark: String?
  }

  var tree: XMLTree
  var names: DocxVocabulary
  let styles: DocxStyles
  var numbering: DocxNumbering
  var output: DocxOutput
  /// Bytes of text that were written, and of white space between tags.
  var takenBytes = 0
  var blankBytes = 0
  /// Bytes of text that were written again for merged cells.
  var repeatedBytes = 0
  /// Bytes of text that were left out, by reason.
  var dropped: [String: Int] = [:]
  var trackedChanges = 0
  var foreignChunks = 0
  var references: [Reference] = []
  /// Text boxes of the open paragraph; they follow behind it.
  var boxes: [XMLTree.Node] = []
  /// Whether the next paragraph goes on in the line of the last one, whose mark was deleted.
  var joinsNext = false
  /// Whether the cell that is open holds something before the next block.
  var cellHasBlock = false

  init(_ parts: DocxParts) {
    tree = parts.document
    names = DocxVocabulary(parts.document)
    styles = DocxStyles(parts.styles)
    numbering = DocxNumbering(parts.numbering, styles: styles)
    output = DocxOutput(capacity: parts.document.textBytes.count * 5 / 4)
  }

  /// Writes the document part.
  mutating func renderBody() { renderBlocks(of: tree.root) }

  /// What is to be said of the file.
  var diagnostics: [Diagnostic] {
    var all: [Diagnostic] = []
    if trackedChanges > 0 {
      all.append(
        Diagnostic(
          code: "tracked-changes-accepted", level: .warning,
          template: "the file holds %1 tracked changes; it is read as if all were accepted",
          arguments: [String(trackedChanges)]))
    }
    if let bytes = dropped["hidden-text"] {
      all.append(
        Diagnostic(
          code: "hidden-text-skipped", level: .warning,
          template: "%1 bytes of hidden text are left out", arguments: [String(bytes)]))
    }
    if foreignChunks > 0 {
      all.append(
        Diagnostic(
          code: "embedded-content-not-read", level: .warning,
          template: "%1 embedded pieces of another format are not read",
          arguments: [String(foreignChunks)]))
    }
    return all
  }

  // MARK: Blocks

  /// Writes the paragraphs and tables inside an element.
  mutating func renderBlocks(of container: XMLTree.Node) {
    var next = tree.firstChild(of: container)
    while let node = next {
      next = tree.nextSibling(of: node)
      renderBlock(node)
    }
  }

  private mutating func renderBlock(_ node: XMLTree.Node) {
    let token = tree.nameToken(of: node)
    if token == .text { return dropStray(node) }
    switch names.element(token) {
    case .paragraph: renderParagraph(node)
    case .table: renderTable(node)
    case .properties: drop(node, "layout")
    case .deletion: dropDeletion(node)
    case .insertion:
      trackedChanges += 1
      renderBlocks(of: node)
    case .alternatives: if let branch = branch(of: node) { renderBlocks(of: branch) }
    case .foreignChunk: dropForeignChunk(node)
    case .run, .text, .tab, .lineBreak, .noBreakHyphen, .symbol, .drawing:
      // A run outside of a paragraph, as formulas may stand.
      startBlock()
      renderInline(node)
      endBlock()
    default: renderBlocks(of: node)
    }
  }

  /// Writes one paragraph as a line, and its text boxes behind it.
  private mutating func renderParagraph(_ paragraph: XMLTree.Node) {
    let properties = names.pPr.flatMap { tree.child(of: paragraph, named: $0) }
    let markIsDeleted = properties.map(isMarkDeleted) ?? false
    let continues = joinsNext
    startBlock()
    let start = output.count
    let label = continues ? nil : label(of: properties)
    if let label, !label.isEmpty {
      output.append(label)
      output.append(" ")
    }
    renderRuns(of: paragraph)
    if label?.isEmpty == false { output.mark(from: start, .numbered) }
    if markIsDeleted {
      trackedChanges += 1
      joinsNext = !output.isBlank(from: start)
    } else {
      endBlock()
    }
    renderBoxes()
  }

  /// The separator in front of a block, where it stands in a cell.
  mutating func startBlock() {
    if joinsNext {
      joinsNext = false
    } else if output.cellDepth > 0 {
      if cellHasBlock { output.separateBlocks() }
      cellHasBlock = true
    }
  }

  /// The break behind a block.
  mutating func endBlock() { output.endParagraph() }

  private mutating func renderBoxes() {
    let open = boxes
    boxes = []
    for box in open { renderBlocks(of: box) }
  }

  // MARK: Paragraph properties

  /// Whether a tracked change takes away the break behind a paragraph.
  private func isMarkDeleted(_ properties: XMLTree.Node) -> Bool {
    guard names.del != nil || names.moveFrom != nil,
      let mark = tree.child(of: properties, named: names.rPr)
    else { return false }
    return tree.child(of: mark, named: names.del) != nil
      || tree.child(of: mark, named: names.moveFrom) != nil
  }

  /// The label that automatic numbering gives a paragraph; nil when it is not numbered.
  private mutating func label(of properties: XMLTree.Node?) -> String? {
    guard numbering.hasLists else { return nil }
    var reference = styles.defaultNumbering
    if let properties {
      if let id = setting(names.pStyle, of: properties) { reference = styles.numbering(of: id) }
      if let own = tree.child(of: properties, named: names.numPr) {
        if let list = setting(names.numId, of: own) { reference.list = list }
        if let level = setting(names.ilvl, of: own) { reference.level = Int(level) }
      }
    }
    return numbering.nextLabel(reference)
  }

  private func setting(_ name: XMLTree.NameToken?, of node: XMLTree.Node) -> String? {
    tree.child(of: node, named: name).flatMap { tree.value(of: names.value, on: $0) }
  }

  // MARK: What is left out

  /// Counts the text of an element that is left out.
  mutating func drop(_ node: XMLTree.Node, _ reason: String) {
    let bytes = tree.textRange(of: node).count
    if bytes > 0 { dropped[reason, default: 0] += bytes }
  }

  mutating func dropForeignChunk(_ node: XMLTree.Node) {
    foreignChunks += 1
    drop(node, "foreign-chunk")
  }

  mutating func dropDeletion(_ node: XMLTree.Node) {
    trackedChanges += 1
    drop(node, "deleted-text")
  }

  /// White space between tags is nothing; anything else outside of a text element is noted.
  mutating func dropStray(_ node: XMLTree.Node) {
    let range = tree.textRange(of: node)
    if tree.textBytes[range].contains(where: { $0 > 0x20 }) {
      drop(node, "stray-text")
    } else {
      blankBytes += range.count
    }
  }

  /// The branch of alternatives that is read: the first choice, else the fallback.
  mutating func branch(of node: XMLTree.Node) -> XMLTree.Node? {
    var taken: XMLTree.Node?
    for child in tree.children(of: node) {
      switch names.element(tree.nameToken(of: child)) {
      case .choice where taken == nil, .fallback where taken == nil: taken = child
      case .choice, .fallback: drop(child, "alternate-content")
      default: dropStray(child)
      }
    }
    return taken
  }
}
