internal import LegalXML

/// The content of paragraphs: runs and what stands in them.
extension DocxRenderer {
  /// Writes what stands in a paragraph, hyperlink, content control or other inline container.
  mutating func renderRuns(of container: XMLTree.Node) {
    var next = tree.firstChild(of: container)
    while let node = next {
      next = tree.nextSibling(of: node)
      renderInline(node)
    }
  }

  mutating func renderInline(_ node: XMLTree.Node) {
    let token = tree.nameToken(of: node)
    if token == .text { return dropStray(node) }
    guard let element = names.element(token) else { return renderRuns(of: node) }
    switch element {
    case .text: write(node)
    case .run: renderRun(node)
    case .properties: drop(node, "layout")
    case .tab: output.append(CollectionOfOne(0x09))
    case .lineBreak: output.breakLine()
    case .noBreakHyphen: output.append(CollectionOfOne(UInt8(ascii: "-")))
    case .symbol: renderSymbol(node)
    case .deletion: dropDeletion(node)
    case .fieldCode: drop(node, "field-code")
    case .rubyText: drop(node, "ruby-text")
    case .drawing, .textBox: queueBoxes(in: node)
    case .alternatives: if let branch = branch(of: node) { renderRuns(of: branch) }
    case .footnoteReference, .endnoteReference: noteReference(node, element)
    case .foreignChunk: dropForeignChunk(node)
    case .insertion, .denominator, .exponent, .choice, .fallback, .paragraph, .table, .row, .cell:
      renderContainer(node, element)
    }
  }

  /// Elements that are walked through with a sign in front or a count.
  private mutating func renderContainer(_ node: XMLTree.Node, _ element: DocxElement) {
    switch element {
    case .insertion: trackedChanges += 1
    case .denominator: output.append("/")
    case .exponent: output.append("^")
    default: break
    }
    renderRuns(of: node)
  }

  /// Writes a run, unless it is hidden.
  private mutating func renderRun(_ run: XMLTree.Node) {
    if let vanish = names.vanish, let properties = tree.child(of: run, named: names.rPr),
      let flag = tree.child(of: properties, named: vanish), isOn(flag)
    {
      return drop(run, "hidden-text")
    }
    renderRuns(of: run)
  }

  /// Whether a toggle property is on: present without a value, or with a true one.
  private func isOn(_ flag: XMLTree.Node) -> Bool {
    switch tree.value(of: names.value, on: flag) {
    case "0", "false", "off": false
    default: true
    }
  }

  private mutating func renderSymbol(_ node: XMLTree.Node) {
    let code = tree.value(of: "char", on: node).flatMap { UInt32($0, radix: 16) }
    guard let code else { return }
    output.append(DocxSymbols.text(code, font: tree.value(of: "font", on: node) ?? ""))
  }

  /// Finds the text boxes of a drawing; its measures and names are no text.
  private mutating func queueBoxes(in drawing: XMLTree.Node) {
    if names.element(tree.nameToken(of: drawing)) == .textBox {
      boxes.append(drawing)
      return
    }
    var next = tree.firstChild(of: drawing)
    while let node = next {
      next = tree.nextSibling(of: node)
      let token = tree.nameToken(of: node)
      switch names.element(token) {
      case .textBox: boxes.append(node)
      case .alternatives: if let branch = branch(of: node) { queueBoxes(in: branch) }
      case .text: queueShapeText(node)
      default:
        if token == .text { dropMeasure(node) } else { queueBoxes(in: node) }
      }
    }
  }

  /// Text of a shape outside of a text box stands where the shape does.
  private mutating func queueShapeText(_ node: XMLTree.Node) {
    output.append(CollectionOfOne(0x20))
    write(node)
  }

  /// Writes the text of an element.
  private mutating func write(_ node: XMLTree.Node) {
    let range = tree.textRange(of: node)
    takenBytes += range.count
    output.append(tree.textBytes[range])
  }

  private mutating func dropMeasure(_ node: XMLTree.Node) {
    let range = tree.textRange(of: node)
    if tree.textBytes[range].contains(where: { $0 > 0x20 }) {
      drop(node, "layout")
    } else {
      blankBytes += range.count
    }
  }
}
