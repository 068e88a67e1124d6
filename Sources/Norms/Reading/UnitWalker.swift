import LegalModel

/// Lays out a document as texts to read: sentences alone, and chapeaus with their points.
struct UnitWalker {
  let document: LegalDocument
  let cues: NormCues
  private(set) var units: [ReadingUnit] = []

  init(_ document: LegalDocument, _ cues: NormCues) {
    self.document = document
    self.cues = cues
  }

  /// All units, in document order.
  mutating func walk() -> [ReadingUnit] {
    var index = 0
    while index < document.provisions.count {
      index = visit(index, setting: setting(of: index))
    }
    return units
  }

  /// Reads a provision that no chapeau governs; returns the index behind what was read.
  mutating func visit(_ index: Int, setting: ClauseReader.Setting) -> Int {
    let provision = document.provisions[index]
    let text = ReadingText(document, index)
    let end = document.subtreeEnd(of: index)
    if UnitWalker.formulas.contains(provision.kind) {
      if !text.isEmpty { append(index, text, setting, effect: .formula) }
      return index + 1
    }
    let items = listItems(of: index)
    if items.isEmpty || !announces(text) {
      if text.isEmpty {
        if items.isEmpty, provision.kind != .article || end == index + 1 {
          append(index, text, setting, effect: .formula)
        }
      } else {
        append(index, text, setting)
      }
      return index + 1
    }
    list(index, text, items, setting)
    // Tables, and the articles that an amending instruction quotes.
    for child in document.children(of: index) where !items.contains(child) {
      governed(child, setting)
    }
    return end
  }

  private static let formulas: Set<ProvisionKind> = [
    .preamble, .legalBasis, .signature, .recipients, .toc, .table, .row, .footnote, .part, .chapter,
    .section, .subsection, .annex,
  ]

  mutating func append(
    _ index: Int, _ text: ReadingText, _ setting: ClauseReader.Setting,
    effect: DeclaratoryEffect? = nil, listStart: Int? = nil,
    listsConditions: Bool = false, isFrame: Bool = false
  ) {
    units.append(
      ReadingUnit(
        provision: index, text: text, setting: setting, effect: effect,
        heading: heading(over: index),
        listStart: listStart, listsConditions: listsConditions, isFrame: isFrame))
  }

  /// The heading of the article in which a unit stands.
  func heading(over index: Int) -> ProvisionText? {
    guard let article = document.article(of: index) else { return nil }
    let heading = document.headingPassage(of: document.provisions[article])
    return heading.bytes.isEmpty ? nil : heading
  }

  /// The units under a provision that may be items of a list.
  func listItems(of index: Int) -> [Int] {
    document.children(of: index).filter {
      switch document.provisions[$0].kind {
      case .paragraph, .point, .subpoint, .dash, .definition, .tail: true
      default: false
      }
    }
  }

  /// Whether a text announces a list: it ends in a colon, or without any closing mark.
  func announces(_ text: ReadingText) -> Bool {
    guard let last = text.bytes.last(where: { $0 > 0x20 }) else { return false }
    if last == 0x3A { return true }
    return !(last == 0x2E || last == 0x3B || last == 0x29 || last == 0x9D)
  }

  func setting(of index: Int) -> ClauseReader.Setting {
    if document.provisions[index].kind == .definition { return .definitions }
    guard let article = document.article(of: index),
      let heading = document.heading(of: document.provisions[article])
    else { return .ordinary }
    let words = heading.lowercased()
    let cues =
      cues.language == .vietnamese
      ? VietnameseLabels.definitionHeadings : EnglishLabels.definitionHeadings
    return cues.contains(where: words.hasPrefix) ? .definitions : .ordinary
  }
}
