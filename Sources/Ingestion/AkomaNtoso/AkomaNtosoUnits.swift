internal import LegalModel
internal import LegalXML

/// Units of the hierarchy: articles, points, containers.
extension AkomaNtosoReading {
  /// Reads a hierarchical element.
  mutating func readUnit(_ node: XMLTree.Node, _ kind: ProvisionKind, in place: Place) {
    var here = place
    here.isQuoted = ownValue("quoted", node).map { $0 == "true" } ?? place.isQuoted
    if tree.name(of: node) == "hcontainer", let name = value("name", node),
      ProvisionKind(rawValue: name) == nil
    {
      unknown.append("hcontainer " + name)
    }
    let unit = open(
      kind, id: id(node), in: here, corrected: ownValue("numberCorrected", node))
    let inside = Place(owner: unit, kind: .tail, isQuoted: here.isQuoted)
    for child in tree.children(of: node) { readChild(child, of: unit, in: inside) }
    applyOwnNumber(node, to: unit)
  }

  private mutating func readChild(_ child: XMLTree.Node, of unit: Int, in place: Place) {
    switch tree.name(of: child) {
    case "num", "heading", "subheading":
      if unit == units.count - 1 { readLabel(child, of: unit) } else { readBlock(child, in: place) }
    case "wrapUp":
      let tail = open(.tail, id: id(child), in: place)
      readBlocks(of: child, in: Place(owner: tail, kind: .tail, isQuoted: place.isQuoted))
    case "content" where units[unit].draft.kind == .table: readTableContent(child, unit, place)
    default: readBlock(child, in: place)
    }
  }

  /// Takes a label or heading into a unit.
  mutating func readLabel(_ node: XMLTree.Node, of unit: Int) {
    let runs = readLine(node, unit: unit)
    if tree.name(of: node) == "num" {
      append(runs, .label, to: unit)
      units[unit].draft.number = AkomaNtosoNumber.number(in: tree.text(of: node))
    } else {
      append(runs, .heading, to: unit)
    }
  }

  /// The number that Pacta wrote down where the label does not tell it.
  mutating func applyOwnNumber(_ node: XMLTree.Node, to unit: Int) {
    guard let number = ownValue("number", node) else { return }
    units[unit].draft.number = number.isEmpty ? nil : number
  }

  // MARK: Quotations

  /// Reads the quotation of an amending act: its units belong to the unit that quotes.
  mutating func readQuotation(_ node: XMLTree.Node, in place: Place) {
    var inside = place
    let host = place.owner ?? -1
    quotations[host, default: 0] += 1
    inside.quotation = quotations[host, default: 1]
    inside.isQuoted = true
    inside.kind = .paragraph
    inside.opensEach = true
    readBlocks(of: node, in: inside)
  }

  // MARK: Tables

  /// The rows of a table that stands in a unit of its own.
  private mutating func readTableContent(_ content: XMLTree.Node, _ unit: Int, _ place: Place) {
    for node in tree.children(of: content) {
      if tree.name(of: node) == "table" {
        readRows(of: node, table: unit, isQuoted: place.isQuoted)
      } else {
        readBlock(node, in: place)
      }
    }
  }

  /// Reads a table among blocks.
  mutating func readTable(_ node: XMLTree.Node, in place: Place) {
    let table = open(.table, id: id(node), in: place)
    readRows(of: node, table: table, isQuoted: place.isQuoted)
  }

  private mutating func readRows(of node: XMLTree.Node, table: Int, isQuoted: Bool) {
    for child in tree.children(of: node) {
      switch tree.name(of: child) {
      case "caption": append(readLine(child, unit: table), .heading, to: table)
      case "tr":
        let place = Place(owner: table, kind: .row, isQuoted: isQuoted)
        let row = open(.row, id: id(child), in: place)
        append(readRow(child, unit: row), .text, to: row)
      case "thead", "tbody", "tfoot": readRows(of: child, table: table, isQuoted: isQuoted)
      default: continue
      }
    }
  }
}
