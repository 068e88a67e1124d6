internal import LegalModel
internal import LegalXML

/// Blocks: paragraphs, lists, tables and whatever contains them.
extension AkomaNtosoReading {
  /// Reads everything inside an element.
  mutating func readBlocks(of container: XMLTree.Node, in place: Place) {
    for node in tree.children(of: container) { readBlock(node, in: place) }
  }

  /// Reads an element that is a block, a unit or a container of them.
  mutating func readBlock(_ node: XMLTree.Node, in place: Place) {
    guard let name = tree.name(of: node) else { return readStray(node, in: place) }
    if tree.namespace(of: node) == AkomaNtosoVocabulary.pactaNamespace { return }
    if AkomaNtosoVocabulary.lines.contains(name) { return readParagraph(node, in: place) }
    if name == "hcontainer", value("name", node) == AkomaNtosoVocabulary.quotation {
      return readBlocks(of: node, in: place)
    }
    if name == "hcontainer", value("name", node) == "empty", !hasText(node) { return }
    if let kind = AkomaNtosoVocabulary.kind(of: name, name: value("name", node)) {
      return readUnit(node, kind, in: place)
    }
    switch name {
    case "citation": readItem(node, .legalBasis, in: place)
    case "recital": readItem(node, .preamble, in: place)
    case "item": readItem(node, .point, in: place)
    case "blockList", "list": readList(node, in: place)
    case "li": readListItem(node, in: place)
    case "table": readTable(node, in: place)
    case "toc": readContents(node, in: place)
    case "quotedStructure", "embeddedStructure": readQuotation(node, in: place)
    case "container" where isUnit(node): readContainer(node, in: place)
    case _ where AkomaNtosoVocabulary.blockContainers.contains(name):
      readBlocks(of: node, in: place)
    default: readUnknown(node, name, in: place)
    }
  }

  /// Whether a container was written for a unit of ours.
  private func isUnit(_ node: XMLTree.Node) -> Bool {
    id(node) != nil && value("name", node).flatMap(ProvisionKind.init(rawValue:)) != nil
  }

  private mutating func readContainer(_ node: XMLTree.Node, in place: Place) {
    let kind = value("name", node).flatMap(ProvisionKind.init(rawValue:)) ?? place.kind
    readItem(node, kind, in: place)
  }

  /// One paragraph of text.
  private mutating func readParagraph(_ node: XMLTree.Node, in place: Place) {
    let structures = structures(in: node)
    if hasLineContent(node) {
      let unit = textUnit(place, id: id(node))
      append(readLine(node, unit: unit), .text, to: unit)
    }
    for structure in structures { readQuotation(structure, in: place) }
  }

  /// An element with a number, a heading and blocks of its own.
  private mutating func readItem(_ node: XMLTree.Node, _ kind: ProvisionKind, in place: Place) {
    var here = place
    if place.owner == nil { here.quotation = 0 }
    let unit = open(kind, id: id(node), in: here)
    let inside = Place(owner: unit, kind: .tail, isQuoted: place.isQuoted)
    for child in tree.children(of: node) {
      switch tree.name(of: child) {
      case "num", "heading", "subheading": readLabel(child, of: unit)
      default: readBlock(child, in: inside)
      }
    }
  }

  /// A list inside a paragraph: its items are points of the unit.
  private mutating func readList(_ node: XMLTree.Node, in place: Place) {
    var inside = place
    if place.owner == nil {
      inside.owner = textUnit(place, id: id(node))
      inside.opensEach = false
    }
    readBlocks(of: node, in: inside)
  }

  private mutating func readListItem(_ node: XMLTree.Node, in place: Place) {
    let hasBlocks = tree.children(of: node).contains {
      ["p", "ul", "ol", "blockList", "table"].contains(tree.name(of: $0))
    }
    if hasBlocks { readBlocks(of: node, in: place) } else { readParagraph(node, in: place) }
  }

  private mutating func readContents(_ node: XMLTree.Node, in place: Place) {
    let unit = open(.toc, id: id(node), in: place)
    readBlocks(of: node, in: Place(owner: unit, kind: .toc, isQuoted: place.isQuoted))
  }

  /// An element that is not known here: its text stays visible.
  private mutating func readUnknown(_ node: XMLTree.Node, _ name: String, in place: Place) {
    unknown.append(name)
    guard hasText(node) else { return }
    let unit = open(.unplaced, id: id(node), in: place)
    append(readLine(node, unit: unit), name == "crossHeading" ? .heading : .text, to: unit)
  }

  /// Text where the schema has none.
  private mutating func readStray(_ node: XMLTree.Node, in place: Place) {
    guard hasText(node) else { return }
    unknown.append("text")
    let unit = textUnit(place)
    append(readLine(node, unit: unit), .text, to: unit)
  }
}
