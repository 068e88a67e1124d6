import LegalModel

/// A text that is read at once, with the provision that carries what it says.
struct ReadingUnit {
  let provision: Int
  var text: ReadingText
  /// The provisions whose words are in the text.
  let members: [Int]
  let setting: ClauseReader.Setting
  /// Set where the text is no sentence, and why.
  var effect: DeclaratoryEffect?
  /// The heading over a sentence that no chapeau governs.
  var heading: ProvisionText?
  /// Where the items begin in a text that is a chapeau with its items.
  var listStart: Int?
  /// Whether the items are one condition of the sentence; else they go on with its action.
  var listsConditions = false
  /// Whether sentences that stand alone follow it.
  var isFrame = false
  /// The wording of a draft that is read.
  var variant: NormVariant?
}

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
  private mutating func visit(_ index: Int, setting: ClauseReader.Setting) -> Int {
    let provision = document.provisions[index]
    let text = ReadingText(document.passage(of: provision))
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
    return end
  }

  private static let formulas: Set<ProvisionKind> = [
    .preamble, .legalBasis, .signature, .recipients, .toc, .table, .row, .footnote, .part, .chapter,
    .section, .subsection, .annex,
  ]

  private mutating func append(
    _ index: Int, _ text: ReadingText, _ setting: ClauseReader.Setting,
    with others: [Int] = [], effect: DeclaratoryEffect? = nil, listStart: Int? = nil,
    listsConditions: Bool = false, isFrame: Bool = false
  ) {
    units.append(
      ReadingUnit(
        provision: index, text: text, members: [index] + others, setting: setting, effect: effect,
        heading: heading(over: index),
        listStart: listStart, listsConditions: listsConditions, isFrame: isFrame))
  }

  /// The heading of the article in which a unit stands.
  private func heading(over index: Int) -> ProvisionText? {
    guard let article = document.article(of: index) else { return nil }
    let heading = document.headingPassage(of: document.provisions[article])
    return heading.bytes.isEmpty ? nil : heading
  }

  /// The units under a provision that may be items of a list.
  private func listItems(of index: Int) -> [Int] {
    document.children(of: index).filter {
      switch document.provisions[$0].kind {
      case .paragraph, .point, .subpoint, .dash, .definition, .tail: true
      default: false
      }
    }
  }

  /// Whether a text announces a list: it ends in a colon, or without any closing mark.
  private func announces(_ text: ReadingText) -> Bool {
    guard let last = text.bytes.last(where: { $0 > 0x20 }) else { return false }
    if last == 0x3A { return true }
    return !(last == 0x2E || last == 0x3B || last == 0x29 || last == 0x9D)
  }

  private func setting(of index: Int) -> ClauseReader.Setting {
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

  // MARK: Lists

  /// Reads a chapeau with its items, as its words ask for.
  private mutating func list(
    _ index: Int, _ text: ReadingText, _ items: [Int], _ setting: ClauseReader.Setting
  ) {
    let sentences = Sentences.ranges(in: text.bytes, cues)
    guard let last = sentences.last else { return }
    if last.lowerBound > 0 { append(index, text.slice(0..<last.lowerBound), setting) }
    let chapeau = text.slice(last.lowerBound..<text.bytes.count)
    let words = SentenceWords(chapeau.bytes, cues)
    var role = ChapeauReader(words: words, cues: cues, setting: setting).role()
    if role == .whole, let first = items.first,
      isIndependent(SentenceWords(document.passage(of: document.provisions[first]).bytes, cues))
    {
      role = .heads
    }
    switch role {
    case .opensDefinitions:
      append(index, chapeau, setting, effect: .interpretationFrame)
      for item in items { whole(item, .definitions) }
    case .condition:
      composite(index, chapeau, items, setting, isCondition: true)
    case .whole:
      composite(index, chapeau, items, setting, isCondition: false)
    case .distributes:
      distribute(index, chapeau, items, setting)
    case .heads:
      append(index, chapeau, setting, isFrame: true)
      for item in items { governed(item, setting) }
    }
  }

  /// Reads an item and what is under it with no chapeau above.
  private mutating func governed(_ item: Int, _ setting: ClauseReader.Setting) {
    let end = document.subtreeEnd(of: item)
    var index = item
    while index < end { index = visit(index, setting: setting) }
  }

  /// Reads an item with all that is under it as one text.
  private mutating func whole(_ item: Int, _ setting: ClauseReader.Setting) {
    let text = ReadingText(document.passage(of: document.provisions[item]))
    let items = listItems(of: item)
    if items.isEmpty {
      append(item, text, setting)
    } else {
      composite(item, text, items, setting, isCondition: false)
    }
  }

  /// The chapeau and its items as one sentence; each item is also named as an item.
  private mutating func composite(
    _ index: Int, _ chapeau: ReadingText, _ items: [Int], _ setting: ClauseReader.Setting,
    isCondition: Bool
  ) {
    var text = chapeau
    let list = text.bytes.count
    var members: [Int] = []
    for item in items where document.provisions[item].kind != .tail {
      appendLines(item, to: &text, &members)
    }
    let tail = continuation(items)
    if let tail {
      text.append("\n", from: SourceSpan(tail.span.lower, tail.span.lower))
      text.append(ReadingText(document.passage(of: tail)))
    }
    append(
      index, text, setting, with: members, listStart: list, listsConditions: isCondition)
    for member in members {
      append(
        member, ReadingText(document.passage(of: document.provisions[member])), setting,
        effect: .listItem)
    }
    tails(items, setting)
  }

  /// The closing words that go on with the sentence of the chapeau: they begin in small letters.
  private func continuation(_ items: [Int]) -> Provision? {
    guard let last = items.last, document.provisions[last].kind == .tail else { return nil }
    let bytes = document.passage(of: document.provisions[last]).bytes
    guard let first = bytes.first(where: { $0 > 0x20 }) else { return nil }
    let isSmall =
      first >= 0x61 && first <= 0x7A || first >= 0xC3 && !SentenceWords.isCapital(bytes, at: 0)
    return isSmall ? document.provisions[last] : nil
  }

  /// The closing words under a list: what goes on is named so, what stands alone is read.
  private mutating func tails(_ items: [Int], _ setting: ClauseReader.Setting) {
    let continued = continuation(items)?.id
    for item in items where document.provisions[item].kind == .tail {
      if document.provisions[item].id == continued {
        append(
          item, ReadingText(document.passage(of: document.provisions[item])), setting,
          effect: .continuation)
      } else {
        governed(item, setting)
      }
    }
  }

  /// Adds an item and those under it, each on its line behind its label.
  private func appendLines(_ item: Int, to text: inout ReadingText, _ members: inout [Int]) {
    let provision = document.provisions[item]
    let start = SourceSpan(provision.span.lower, provision.span.lower)
    let label = document.label(of: provision)
    text.append(label.isEmpty ? "\n" : "\n" + label + " ", from: start)
    text.append(ReadingText(document.passage(of: provision)))
    members.append(item)
    for child in document.children(of: item) { appendLines(child, to: &text, &members) }
  }

  /// One unit an item: the chapeau and the item's own words.
  private mutating func distribute(
    _ index: Int, _ chapeau: ReadingText, _ items: [Int], _ setting: ClauseReader.Setting
  ) {
    for item in items where document.provisions[item].kind != .tail {
      let provision = document.provisions[item]
      let own = document.passage(of: provision)
      if isIndependent(SentenceWords(own.bytes, cues)) {
        governed(item, setting)
      } else {
        distribute(item, provision, own, under: chapeau, setting)
      }
    }
    tails(items, setting)
  }

  private mutating func distribute(
    _ item: Int, _ provision: Provision, _ own: ProvisionText, under chapeau: ReadingText,
    _ setting: ClauseReader.Setting
  ) {
    let sentences = Sentences.ranges(in: own.bytes, cues)
    var text = chapeau
    let start = SourceSpan(provision.span.lower, provision.span.lower)
    text.append(" ", from: start)
    let children = listItems(of: item)
    let first = sentences.first?.upperBound ?? 0
    if !children.isEmpty, announces(ReadingText(own)) {
      text.append(own, 0..<own.bytes.count)
      list(item, text, children, setting)
      return
    }
    text.append(own, 0..<first)
    append(item, text, setting, with: provision.parent.map { [$0] } ?? [])
    if sentences.count > 1 {
      var rest = ReadingText()
      rest.append(own, sentences[1].lowerBound..<own.bytes.count)
      append(item, rest, setting)
    }
    for child in document.children(of: item) { governed(child, setting) }
  }

  /// Whether an item is a clause of its own: a subject with its modal.
  private func isIndependent(_ words: SentenceWords) -> Bool {
    guard words.count > 2, words.opensNoun(0) || words.grammar.at(0, .preserves) != nil else {
      return false
    }
    guard let modal = words.grammar.first(.modal, in: 1..<words.count) else { return false }
    return !words.isRelative(modal, from: 0)
      && !words.lexical.has(.act, in: 0..<modal.words.lowerBound)
  }
}
