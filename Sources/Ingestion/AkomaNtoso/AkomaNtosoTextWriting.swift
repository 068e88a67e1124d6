internal import LegalModel
internal import LegalXML

/// The own text of units: paragraphs with their footnotes, and tables.
extension AkomaNtosoWriting {
  /// Whether a unit has text or footnotes of its own.
  func hasText(_ index: Int) -> Bool {
    notes[index] != nil || !document.text(of: document.provisions[index]).isEmpty
  }

  /// Writes the text of a unit, one element a paragraph, notes at their marks.
  ///
  /// - Parameters:
  ///   - element: The element of a paragraph.
  ///   - keepsEmpty: Whether an empty text gives one empty element.
  /// - Returns: Whether anything was written.
  @discardableResult
  mutating func writeParagraphs(
    of index: Int, element: String = "p", keepsEmpty: Bool = false
  ) -> Bool {
    guard keepsEmpty || hasText(index) else { return false }
    let text = Array(document.text(of: document.provisions[index]).utf8)
    var pending = (notes[index] ?? [])[...]
    var start = 0
    while start <= text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      startParagraph(element)
      var at = start
      while let note = pending.first, document.footnotes[note].at <= end || end == text.count {
        let place = Swift.min(Swift.max(document.footnotes[note].at, at), end)
        xml.text(String(decoding: text[at..<place], as: UTF8.self))
        writeNote(note)
        at = place
        pending.removeFirst()
      }
      xml.text(String(decoding: text[at..<end], as: UTF8.self))
      xml.endElement()
      start = end + 1
    }
    return true
  }

  private mutating func startParagraph(_ element: String) {
    xml.startElement(element, onNewLine: true)
    if element == "tocItem" {
      xml.attribute("href", "#")
      xml.attribute("level", "1")
    }
  }

  private mutating func writeNote(_ index: Int) {
    let note = document.footnotes[index]
    xml.startElement("authorialNote", ["marker": note.mark, "placement": "bottom"])
    let body = document.text(of: note) ?? ""
    for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
      xml.element("p", text: String(line))
    }
    xml.endElement()
  }

  // MARK: Tables

  /// Writes a table whose rows are plain; false when it needs generic containers.
  mutating func writeTable(_ index: Int) -> Bool {
    let rows = children[index]
    guard !rows.isEmpty, !hasText(index) else { return false }
    let texts = rows.map { cells(ofRow: $0) }
    guard texts.allSatisfy({ $0 != nil }) else { return false }
    xml.startElement("content", onNewLine: true)
    xml.startElement("table", onNewLine: true)
    for (row, cells) in zip(rows, texts) {
      xml.startElement("tr", ["eId": document.provisions[row].id.value], onNewLine: true)
      for cell in cells ?? [] { writeCell(cell) }
      xml.endElement(onNewLine: true)
    }
    xml.endElement(onNewLine: true)
    xml.endElement(onNewLine: true)
    return true
  }

  private mutating func writeCell(_ cell: [String]) {
    xml.startElement("td", onNewLine: true)
    for paragraph in cell { xml.element("p", text: paragraph) }
    xml.endElement()
  }

  /// The cells of a row with their paragraphs; nil where they would not come back as the same text.
  private func cells(ofRow index: Int) -> [[String]]? {
    let provision = document.provisions[index]
    guard provision.kind == .row, provision.isQuoted == isInQuotation, notes[index] == nil,
      children[index].isEmpty, document.label(of: provision).isEmpty,
      document.heading(of: provision) == nil, provision.number == nil
    else { return nil }
    let text = document.text(of: provision)
    let cells = AkomaNtosoRow.cells(of: text)
    return AkomaNtosoRow.text(of: cells) == text ? cells : nil
  }
}
