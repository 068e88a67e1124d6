internal import LegalModel

/// Khoản, điểm and their English sisters.
extension OutlineBuilder {
  /// The place of a list label among the open lists.
  func place(of head: Head, _ index: Int) -> ListNesting.Place {
    ListNesting.place(
      head, token: text(head.number), levels: frame.levels,
      startsAnywhere: frames.count > 1 || !isWrapped,
      lookahead: Lookahead(bytes: bytes, lines: lines, index: index))
  }

  /// `1 The Member States …`: a number without a stop, where the article starts with 1 and the
  /// numbers run on.
  func bareNumber(_ index: Int, _ start: Int) -> Head? {
    let end = lines[index].end
    guard language == .english, let article = frame.article, frames.count == 1,
      let number = Numerals.decimal(bytes, start, end: end), number.end - start <= 2,
      number.end + 1 < end, bytes[number.end] == 0x20,
      ByteText.isCapital(scalar: ByteText.scalar(bytes, number.end + 1))
    else { return nil }
    let isFirst =
      number.value == 1 && frame.levels.isEmpty && article == outline.drafts.count - 1
      && !outline.pieces[outline.drafts[article].pieces].contains { $0.role == .text }
    let isNext = frame.levels.first.map { $0.isBare && $0.ordinal + 1 == number.value } ?? false
    guard isFirst || isNext else { return nil }
    return Head(
      kind: .paragraph, style: .number, number: start..<number.end, contentStart: number.end + 1,
      start: start, hasSeparator: false, ordinal: number.value, suffix: "", series: "",
      fusedMark: nil)
  }

  /// Places a list item; false when the line is no item after all.
  mutating func placeItem(_ head: Head, _ index: Int) -> Bool {
    if frame.article == nil && hasArticles && frames.count == 1 && frame.annex == nil {
      return false
    }
    switch place(of: head, index) {
    case .none: return false
    case .sibling(let depth, let ordinal, let isGap):
      if isGap, isWrapped, !beginsAfterStop(index) { return false }
      leaveOpening()
      openHeading = nil
      settleFlush(nextDepth: depth)
      if isGap { noteGap(head, frame.levels[depth]) }
      frame.levels.removeSubrange((depth + 1)...)
      var level = frame.levels[depth]
      level.previous = level.draft
      level.draft = openItem(
        kindOfItem(level.numbering, depth: depth), head, index, parent: level.parent)
      level.ordinal = ordinal
      level.token = levelToken(level.numbering, head)
      frame.levels[depth] = level
      placeInner(head, index)
    case .child(let numbering, let ordinal):
      if isWrapped, !beginsAfterStop(index), head.style == .number { return false }
      leaveOpening()
      openChild(head, index, numbering, ordinal)
      placeInner(head, index)
    }
    return true
  }

  /// A list may stand in a list of its own kind once; a third time, the inner one begins anew.
  private mutating func cutRepetition(_ numbering: ListLevel.Numbering, _ style: Head.Style) {
    let same = frame.levels.indices.filter {
      frame.levels[$0].numbering == numbering && frame.levels[$0].style == style
    }
    guard same.count >= 2 else { return }
    settleFlush(nextDepth: same[1])
    frame.levels.removeSubrange(same[1]...)
  }

  /// Notes a list below an item whose sentence calls for none, while the item before it, which does,
  /// stayed without: the pages of the source were read in a wrong order.
  private mutating func noteOrder(_ head: Head) {
    guard let level = frame.levels.last, level.previous >= 0, head.style == .capital,
      ends(level.previous, with: 0x3A), !ends(level.draft, with: 0x3A)
    else { return }
    outline.diagnostics.append(
      Diagnostic(
        code: "suspect-order", level: .warning,
        template: "the list that starts with %1 seems to belong to an earlier item",
        arguments: [text(head.number)],
        span: SourceSpan(head.start, head.number.upperBound)))
  }

  /// Notes a list that does not start with its first label: the labels before it are lost, or the
  /// text is an extract.
  private mutating func noteLateStart(
    _ head: Head, _ numbering: ListLevel.Numbering, _ ordinal: Int
  ) {
    guard ordinal > 1, frames.count == 1, numbering != .decimal else { return }
    outline.diagnostics.append(
      Diagnostic(
        code: "list-starts-late", level: .note,
        template: "a list starts with %1; the items before it have no label",
        arguments: [text(head.number)],
        span: SourceSpan(head.start, head.number.upperBound)))
  }

  private func ends(_ draft: Int, with byte: UInt8) -> Bool {
    guard let last = outline.pieces[outline.drafts[draft].pieces].last, last.role == .text else {
      return false
    }
    return bytes[Int(last.upper) - 1] == byte
  }

  /// Opens the first item of a new list.
  private mutating func openChild(
    _ head: Head, _ index: Int, _ numbering: ListLevel.Numbering, _ ordinal: Int
  ) {
    openHeading = nil
    noteOrder(head)
    if numbering == .arabic, head.style == .number, ordinal > 1, frames.count == 1 {
      // Numbers stand above letters: the list begins anew under the article, its first items lost.
      settleFlush(nextDepth: nil)
      frame.levels = []
    }
    cutRepetition(numbering, head.style)
    var parent = frame.levels.last?.draft ?? container
    if !flush.isEmpty {
      // A second list behind closing text stands under that text.
      let depth = frame.levels.lastIndex { $0.numbering == numbering } ?? frame.levels.count
      settleFlush(nextDepth: Swift.max(0, depth - 1))
      if depth < frame.levels.count { frame.levels.removeSubrange(depth...) }
      parent = outline.drafts.count - 1
    } else if let open = frame.levels.lastIndex(where: {
      $0.numbering == numbering && $0.style == head.style
    }), numbering == .dash || numbering == .plus {
      frame.levels.removeSubrange(open...)
      parent = frame.levels.last?.draft ?? container
    }
    noteLateStart(head, numbering, ordinal)
    let kind = kindOfItem(numbering, depth: frame.levels.count)
    let draft = openItem(kind, head, index, parent: parent)
    frame.levels.append(
      ListLevel(
        numbering: numbering, style: head.style, ordinal: ordinal,
        token: levelToken(numbering, head), draft: draft, parent: parent,
        isBare: head.style == .number && !head.hasSeparator))
  }

  private func levelToken(_ numbering: ListLevel.Numbering, _ head: Head) -> String {
    switch numbering {
    case .letter: text(head.number).lowercased()
    case .decimal: head.series
    default: head.suffix
    }
  }

  private mutating func openItem(_ kind: ProvisionKind, _ head: Head, _ index: Int, parent: Int)
    -> Int
  {
    var pieces: [TextPiece] = []
    let labelEnd = head.style == .dash || head.style == .plus ? head.contentStart : labelEnd(head)
    pieces.append(TextPiece(head.start..<labelEnd, .label))
    let rest = head.contentStart..<lines[index].end
    if !rest.isEmpty, innerLabel(head, index) == nil { pieces.append(TextPiece(rest, .text)) }
    return open(
      kind, number: kind == .dash ? nil : text(head.number), parent: parent, pieces: pieces)
  }

  /// A second label on the same line: `3. (a) Notwithstanding …`.
  private func innerLabel(_ head: Head, _ index: Int) -> Head? {
    let end = lines[index].end
    guard head.style == .number || head.style == .bracketedNumber || head.style == .letter,
      head.contentStart < end, bytes[head.contentStart] == 0x28,
      let inner = ListLabelScanner.head(bytes, head.contentStart, end: end),
      inner.style == .letter || inner.style == .roman,
      ["a", "i"].contains(text(inner.number))
    else { return nil }
    return inner
  }

  private mutating func placeInner(_ head: Head, _ index: Int) {
    if let inner = innerLabel(head, index) { _ = placeItem(inner, index) }
  }

  /// What an item is called by its numbering and depth.
  private func kindOfItem(_ numbering: ListLevel.Numbering, depth: Int) -> ProvisionKind {
    switch numbering {
    case .dash, .plus: return .dash
    case .definition: return .definition
    case .arabic, .decimal: return depth == 0 ? .paragraph : .subpoint
    case .letter, .roman:
      let outer = frame.levels.prefix(depth)
      return outer.contains { $0.numbering == .letter || $0.numbering == .roman }
        ? .subpoint : .point
    }
  }

  /// In a wrapped text a number out of sequence counts as a label only behind a finished sentence.
  private func beginsAfterStop(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    if lines[index].marks.contains(.blankBefore) { return true }
    let before = lines[index - 1]
    return openHeading != nil || TextShape(bytes, before.range).endsTerminal
  }

  private mutating func noteGap(_ head: Head, _ level: ListLevel) {
    guard frames.count == 1 else { return }
    outline.diagnostics.append(
      Diagnostic(
        code: "list-sequence-break", level: .note, template: "label %1 does not follow %2",
        arguments: [text(head.number), level.token.isEmpty ? String(level.ordinal) : level.token],
        span: SourceSpan(head.start, head.number.upperBound)))
  }

  // MARK: Definitions

  /// Whether a paragraph of a defining article defines a term.
  func isDefinition(_ range: Range<Int>) -> Bool {
    if opensArticle(range) { return false }
    let head = range.lowerBound..<Swift.min(range.upperBound, range.lowerBound + 160)
    return Cues.holds(bytes, head, any: cues.definitionCues)
  }

  /// Whether a paragraph is the sentence that introduces all definitions: the first of the article,
  /// with a colon at its end.
  private func opensArticle(_ range: Range<Int>) -> Bool {
    guard bytes[range.upperBound - 1] == 0x3A, frame.levels.isEmpty,
      let article = frame.article, article == outline.drafts.count - 1
    else { return false }
    return !outline.pieces[outline.drafts[article].pieces].contains { $0.role == .text }
  }

  /// Opens a definition: an item without a label on the level under the article or its paragraph.
  mutating func openDefinition(_ range: Range<Int>) {
    if let depth = frame.levels.firstIndex(where: { $0.numbering == .definition }) {
      frame.levels.removeSubrange(depth...)
    } else {
      frame.levels.removeAll { $0.numbering != .arabic }
    }
    let parent = frame.levels.last?.draft ?? container
    let draft = open(.definition, number: nil, parent: parent, pieces: [TextPiece(range, .text)])
    frame.levels.append(
      ListLevel(
        numbering: .definition, style: .word, ordinal: 0, token: "", draft: draft, parent: parent))
  }
}
