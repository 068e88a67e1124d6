internal import LegalXML

/// Footnotes and endnotes. Their bodies stand behind the text, one line each, in the order in which
/// the marks occur; the marks themselves are no text, as Word draws them.
extension DocxRenderer {
  /// Notes the place of a reference.
  mutating func noteReference(_ node: XMLTree.Node, _ element: DocxElement) {
    guard let id = tree.value(of: "id", on: node) else { return }
    var custom: String?
    if let flag = tree.value(of: "customMarkFollows", on: node), flag != "0", flag != "false" {
      custom = tree.nextSibling(of: node).map { tree.text(of: $0) }
    }
    references.append(
      Reference(
        at: output.count, id: id, isEndnote: element == .endnoteReference, customMark: custom))
  }

  /// Writes the bodies of the notes that were referred to.
  mutating func renderNotes(_ parts: DocxParts) {
    let references = references
    var footnotes = 0
    var endnotes = 0
    let marks = references.map { reference in
      if let mark = reference.customMark { return mark }
      if reference.isEndnote {
        endnotes += 1
        return DocxNumberFormat.text(endnotes, "lowerRoman")
      }
      footnotes += 1
      return DocxNumberFormat.text(footnotes, "decimal")
    }
    for (isEndnote, part) in [(false, parts.footnotes), (true, parts.endnotes)] {
      guard let part else { continue }
      enter(part)
      let bodies = bodies(in: part)
      var used: Set<String> = []
      for (index, reference) in references.enumerated() where reference.isEndnote == isEndnote {
        guard let body = bodies[reference.id] else { continue }
        used.insert(reference.id)
        let range = renderNote(body)
        output.notes.append(
          DocxOutput.Note(
            at: reference.at, mark: marks[index],
            writtenMarkBytes: reference.customMark?.utf8.count ?? 0, body: range))
      }
      for (id, body) in bodies where !used.contains(id) { drop(body, "unreferenced-note") }
    }
  }

  /// Goes on with another part.
  private mutating func enter(_ part: XMLTree) {
    tree = part
    names = DocxVocabulary(part)
    joinsNext = false
  }

  /// The notes of a part by id; separators are none.
  private func bodies(in part: XMLTree) -> [String: XMLTree.Node] {
    var bodies: [String: XMLTree.Node] = [:]
    for node in part.children(of: part.root) where part.kind(of: node) == .element {
      let type = part.value(of: "type", on: node)
      guard type == nil || type == "normal", let id = part.value(of: "id", on: node) else {
        continue
      }
      bodies[id] = node
    }
    return bodies
  }

  /// Writes a body as one line; returns where its text stands.
  private mutating func renderNote(_ body: XMLTree.Node) -> Range<Int> {
    let start = output.count
    output.cellDepth += 1
    cellHasBlock = false
    renderBlocks(of: body)
    output.cellDepth -= 1
    let end = output.count
    output.endParagraph()
    return start..<end
  }
}
