internal import LegalXML

/// Which list and level a paragraph is numbered in, as far as it is said.
struct DocxNumberReference: Hashable, Sendable {
  /// `w:numId`; `0` takes a paragraph out of a list.
  var list: String?
  var level: Int?
  /// The style that names the list, where no level is given: the list says which level is its own.
  var style: String?
}

/// What the paragraph styles say about numbering.
struct DocxStyles {
  private struct Style {
    var base: String?
    var numbering = DocxNumberReference()
  }

  private var styles: [String: Style] = [:]
  /// The numbering of a paragraph that names no style.
  private(set) var defaultNumbering = DocxNumberReference()

  init(_ part: XMLTree?) {
    guard let part else { return }
    var defaultStyle: String?
    for node in part.children(of: part.root) where part.name(of: node) == "style" {
      guard let id = part.value(of: "styleId", on: node) else { continue }
      var style = Style()
      style.base = part.setting("basedOn", of: node)
      if let properties = part.child(of: node, named: part.nameToken("pPr")),
        let numbering = part.child(of: properties, named: part.nameToken("numPr"))
      {
        style.numbering.list = part.setting("numId", of: numbering)
        style.numbering.level = part.setting("ilvl", of: numbering).flatMap { Int($0) }
      }
      styles[id] = style
      if isTrue(part.value(of: "default", on: node)),
        part.value(of: "type", on: node) == "paragraph"
      {
        defaultStyle = id
      }
    }
    if let defaultStyle { defaultNumbering = numbering(of: defaultStyle) }
  }

  /// The numbering that a style gives its paragraphs, directly or through the styles it builds on.
  func numbering(of id: String) -> DocxNumberReference {
    var reference = DocxNumberReference()
    var current: String? = id
    var seen: Set<String> = []
    while let here = current, seen.insert(here).inserted, let style = styles[here] {
      if reference.list == nil {
        reference.list = style.numbering.list
        reference.style = here
      }
      if reference.level == nil { reference.level = style.numbering.level }
      if reference.list != nil { break }
      current = style.base
    }
    return reference
  }

  private func isTrue(_ value: String?) -> Bool { value == "1" || value == "true" }
}

extension XMLTree {
  /// The `w:val` of a child element: how WordprocessingML writes most settings.
  func setting(_ name: String, of node: Node) -> String? {
    child(of: node, named: nameToken(name)).flatMap { value(of: "val", on: $0) }
  }
}
