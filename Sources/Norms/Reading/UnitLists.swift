import LegalModel

/// Chapeaus with their items.
extension UnitWalker {
  /// Reads a chapeau with its items, as its words ask for.
  mutating func list(
    _ index: Int, _ text: ReadingText, _ items: [Int], _ setting: ClauseReader.Setting
  ) {
    let sentences = Sentences.ranges(in: text.bytes, cues)
    guard let last = sentences.last else { return }
    if last.lowerBound > 0 { append(index, text.slice(0..<last.lowerBound), setting) }
    let chapeau = text.slice(last.lowerBound..<text.bytes.count)
    let words = SentenceWords(chapeau.bytes, cues)
    var role = ChapeauReader(words: words, cues: cues, setting: setting).role()
    if role == .whole || role == .condition, let first = items.first,
      isIndependent(SentenceWords(document.passage(of: document.provisions[first]).bytes, cues))
    {
      role = role == .condition && isOnlyAdjunct(words) ? .frames : .heads
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
    case .frames:
      frame(index, chapeau, items, setting)
    case .heads:
      append(index, chapeau, setting, isFrame: true)
      for item in items { governed(item, setting) }
    }
  }

  /// Reads an item and what is under it with no chapeau above.
  mutating func governed(_ item: Int, _ setting: ClauseReader.Setting) {
    let end = document.subtreeEnd(of: item)
    var index = item
    while index < end { index = visit(index, setting: setting) }
  }

  /// Reads an item with all that is under it as one text.
  mutating func whole(_ item: Int, _ setting: ClauseReader.Setting) {
    let text = ReadingText(document, item)
    let items = listItems(of: item)
    if items.isEmpty {
      append(item, text, setting)
    } else {
      composite(item, text, items, setting, isCondition: false)
    }
  }

  /// The chapeau and its items as one sentence; each item is also named as an item.
  mutating func composite(
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
      let start = document.provisions[tail].span.lower
      text.append("\n", from: SourceSpan(start, start))
      text.append(ReadingText(document, tail))
    }
    append(
      index, text, setting, listStart: list, listsConditions: isCondition)
    for member in members {
      append(
        member, ReadingText(document, member), setting,
        effect: .listItem)
    }
    tails(items, setting)
  }

  /// The closing words that go on with the sentence of the chapeau: they begin in small letters.
  func continuation(_ items: [Int]) -> Int? {
    guard let last = items.last, document.provisions[last].kind == .tail else { return nil }
    let bytes = document.passage(of: document.provisions[last]).bytes
    guard let first = bytes.first(where: { $0 > 0x20 }) else { return nil }
    let isSmall =
      first >= 0x61 && first <= 0x7A || first >= 0xC3 && !SentenceWords.isCapital(bytes, at: 0)
    return isSmall ? last : nil
  }

  /// The closing words under a list: what goes on is named so, what stands alone is read.
  mutating func tails(_ items: [Int], _ setting: ClauseReader.Setting) {
    let continued = continuation(items)
    for item in items where document.provisions[item].kind == .tail {
      if item == continued {
        append(
          item, ReadingText(document, item), setting,
          effect: .continuation)
        for child in document.children(of: item) { governed(child, setting) }
      } else {
        governed(item, setting)
      }
    }
  }

  /// Adds an item and those under it, each on its line behind its label.
  func appendLines(_ item: Int, to text: inout ReadingText, _ members: inout [Int]) {
    let provision = document.provisions[item]
    let start = SourceSpan(provision.span.lower, provision.span.lower)
    let label = document.label(of: provision)
    text.append(label.isEmpty ? "\n" : "\n" + label + " ", from: start)
    text.append(ReadingText(document, item))
    members.append(item)
    for child in document.children(of: item) { appendLines(child, to: &text, &members) }
  }

  /// One unit an item: the chapeau and the item's own words.
  mutating func distribute(
    _ index: Int, _ chapeau: ReadingText, _ items: [Int], _ setting: ClauseReader.Setting
  ) {
    var isUsed = false
    for item in items where document.provisions[item].kind != .tail {
      let provision = document.provisions[item]
      let own = document.passage(of: provision)
      if isIndependent(SentenceWords(own.bytes, cues)) {
        governed(item, setting)
      } else {
        isUsed = true
        distribute(item, provision, own, under: chapeau, setting)
      }
    }
    if !isUsed { append(index, chapeau, setting, isFrame: true) }
    tails(items, setting)
  }

  mutating func distribute(
    _ item: Int, _ provision: Provision, _ own: ProvisionText, under chapeau: ReadingText,
    _ setting: ClauseReader.Setting
  ) {
    let sentences = Sentences.ranges(in: own.bytes, cues)
    var text = chapeau
    let start = SourceSpan(provision.span.lower, provision.span.lower)
    text.append(" ", from: start)
    let children = listItems(of: item)
    let first = sentences.first?.upperBound ?? 0
    if !children.isEmpty, announces(ReadingText(document, item)) {
      text.append(own, 0..<own.bytes.count, of: item)
      list(item, text, children, setting)
      for child in document.children(of: item) where !children.contains(child) {
        governed(child, setting)
      }
      return
    }
    text.append(own, 0..<first, of: item)
    append(item, text, setting)
    if sentences.count > 1 {
      var rest = ReadingText()
      rest.append(own, sentences[1].lowerBound..<own.bytes.count, of: item)
      append(item, rest, setting)
    }
    for child in document.children(of: item) { governed(child, setting) }
  }

  /// `Subject to paragraph 3: (a) each Party shall …`: the adjunct governs each clause.
  mutating func frame(
    _ index: Int, _ chapeau: ReadingText, _ items: [Int], _ setting: ClauseReader.Setting
  ) {
    let end = chapeau.bytes.lastIndex { $0 > 0x20 && $0 != 0x3A } ?? chapeau.bytes.count - 1
    let front = chapeau.slice(0..<end + 1)
    for item in items where document.provisions[item].kind != .tail {
      let provision = document.provisions[item]
      let own = document.passage(of: provision)
      var text = front
      text.append(", ", from: SourceSpan(provision.span.lower, provision.span.lower))
      let children = listItems(of: item)
      text.append(own, 0..<own.bytes.count, of: item)
      if !children.isEmpty, announces(ReadingText(document, item)) {
        list(item, text, children, setting)
      } else {
        append(item, text, setting)
        for child in document.children(of: item) { governed(child, setting) }
      }
    }
    tails(items, setting)
  }

  func isOnlyAdjunct(_ words: SentenceWords) -> Bool {
    let all = 0..<words.count
    guard let first = words.adjuncts(in: all).first, first.isInitial else { return false }
    return words.trimmed(Range(from: first.words.upperBound, to: words.count)).isEmpty
  }

  /// Whether an item is a clause of its own: a subject with its modal.
  func isIndependent(_ words: SentenceWords) -> Bool {
    guard words.count > 2, words.opensNoun(0) || words.grammar.at(0, .preserves) != nil else {
      return false
    }
    guard let modal = words.grammar.first(.modal, in: 1..<words.count) else { return false }
    return !words.isRelative(modal, from: 0)
      && !words.lexical.has(.act, in: 0..<modal.words.lowerBound)
  }
}
