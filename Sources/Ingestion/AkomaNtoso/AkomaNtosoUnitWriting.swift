import Foundation
internal import LegalModel
internal import LegalXML

/// Units of the body: their labels, children and quotations.
extension AkomaNtosoWriting {
  /// What stands inside a unit, in order.
  enum Item {
    case unit(Int)
    case quotation(id: String?, units: [Int])

    var isQuotation: Bool {
      if case .quotation = self { true } else { false }
    }
  }

  /// Writes children, quotations wrapped where they stand between other units.
  mutating func writeItems(of parent: Int?, _ units: [Int]) {
    for item in items(of: parent, units) { write(item) }
  }

  private mutating func write(_ item: Item) {
    switch item {
    case .unit(let index): writeUnit(index)
    case .quotation(let id, let units):
      xml.startElement("hcontainer", ["name": AkomaNtosoVocabulary.quotation], onNewLine: true)
      xml.startElement("content", onNewLine: true)
      writeQuotation(id, units)
      xml.endElement(onNewLine: true)
      xml.endElement(onNewLine: true)
    }
  }

  /// Groups the children that stand in one quotation.
  private func items(of parent: Int?, _ units: [Int]) -> [Item] {
    var items: [Item] = []
    for index in units {
      guard let id = quotation(of: index, in: parent) else {
        items.append(.unit(index))
        continue
      }
      if case .quotation(let last, let group) = items.last, last == id.value {
        items[items.count - 1] = .quotation(id: last, units: group + [index])
      } else {
        items.append(.quotation(id: id.value, units: [index]))
      }
    }
    return items
  }

  /// The id of the quotation that starts between a unit and its parent, in a box that may hold
  /// nothing where the ids do not tell it; nil when none starts there.
  private func quotation(of index: Int, in parent: Int?) -> (value: String?, Void)? {
    let provision = document.provisions[index]
    guard provision.isQuoted else { return nil }
    let own = AkomaNtosoWriting.quotationID(in: provision.id.value)
    guard let parent, document.provisions[parent].isQuoted else { return (own, ()) }
    let outer = AkomaNtosoWriting.quotationID(in: document.provisions[parent].id.value)
    return own == outer ? nil : (own, ())
  }

  /// `art_1__para_2__qstr_1` of `art_1__para_2__qstr_1__art_3`.
  static func quotationID(in id: String) -> String? {
    let steps = id.components(separatedBy: "__")
    guard let last = steps.lastIndex(where: { $0.hasPrefix("qstr_") }) else { return nil }
    return steps[...last].joined(separator: "__")
  }

  /// Writes a quotation as the modification that it is, inside a block.
  private mutating func writeQuotation(_ id: String?, _ units: [Int]) {
    xml.startElement("p", onNewLine: true)
    xml.startElement("mod")
    xml.startElement("quotedStructure", onNewLine: true)
    if let id, quotationIDs.insert(id).inserted { xml.attribute("eId", id) }
    let outer = isInQuotation
    isInQuotation = true
    for index in units { writeUnit(index) }
    isInQuotation = outer
    xml.endElement(onNewLine: true)
    xml.endElement()
    xml.endElement()
  }

  // MARK: One unit

  /// Writes a unit with all that stands in it.
  mutating func writeUnit(_ index: Int) {
    let kind = document.provisions[index].kind
    if let element = AkomaNtosoVocabulary.element(for: kind) {
      xml.startElement(element, onNewLine: true)
    } else {
      xml.startElement("hcontainer", ["name": kind.rawValue], onNewLine: true)
    }
    writeLabel(of: index)
    if kind == .table, writeTable(index) {
      xml.endElement(onNewLine: true)
      return
    }
    writeInside(of: index)
    xml.endElement(onNewLine: true)
  }

  /// Id, corrections, label and heading, into the element that was just opened.
  mutating func writeLabel(of index: Int) {
    let provision = document.provisions[index]
    let label = document.label(of: provision).trimmingCharacters(in: .whitespaces)
    xml.attribute("eId", provision.id.value)
    if AkomaNtosoNumber.number(in: label) != provision.number {
      xml.attribute("pacta:number", provision.number ?? "")
    }
    if let corrected = provision.numberCorrected {
      xml.attribute("pacta:numberCorrected", corrected)
    }
    if provision.isQuoted != isInQuotation {
      xml.attribute("pacta:quoted", provision.isQuoted ? "true" : "false")
    }
    if !label.isEmpty { xml.element("num", text: label, onNewLine: true) }
    if let heading = document.heading(of: provision) {
      xml.element("heading", text: heading, onNewLine: true)
    }
  }

  private mutating func writeInside(of index: Int) {
    var items = items(of: index, children[index])
    if items.allSatisfy(\.isQuotation) {
      guard hasText(index) || !items.isEmpty else { return }
      xml.startElement("content", onNewLine: true)
      writeParagraphs(of: index)
      for case .quotation(let id, let units) in items { writeQuotation(id, units) }
      xml.endElement(onNewLine: true)
      return
    }
    if hasText(index) {
      xml.startElement("intro", onNewLine: true)
      writeParagraphs(of: index)
      xml.endElement(onNewLine: true)
    }
    var closing: Int?
    if case .unit(let last) = items.last, isWrapUp(last) {
      closing = last
      items.removeLast()
    }
    for item in items { write(item) }
    if let closing {
      xml.startElement(
        "wrapUp", ["eId": document.provisions[closing].id.value], onNewLine: true)
      writeParagraphs(of: closing)
      xml.endElement(onNewLine: true)
    }
  }

  /// Whether a unit is flush text that can close its parent.
  private func isWrapUp(_ index: Int) -> Bool {
    let provision = document.provisions[index]
    return provision.kind == .tail && children[index].isEmpty && hasText(index)
      && provision.isQuoted == isInQuotation && document.label(of: provision).isEmpty
      && document.heading(of: provision) == nil && provision.number == nil
      && provision.numberCorrected == nil
  }
}
