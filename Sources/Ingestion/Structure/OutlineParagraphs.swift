internal import LegalModel

/// Which lines belong together, and where plain text goes.
extension OutlineBuilder {
  /// Whether a line continues the paragraph of the line before it.
  func continuesParagraph(_ index: Int) -> Bool {
    let line = lines[index]
    if line.marks.contains(.continues) { return true }
    guard index > 0, phase != .preface || openHeading != nil else { return false }
    switch layout {
    case .paragraphs, .parted: return false
    case .wrapped(let width): return continuesWrapped(index, width)
    }
  }

  private func continuesWrapped(_ index: Int, _ width: Int) -> Bool {
    let line = lines[index]
    let before = lines[index - 1]
    if line.marks.contains(.tableRow) || line.marks.contains(.heading) { return false }
    let shapeBefore = TextShape(bytes, before.range)
    let isFull = before.count * 100 >= width * 72
    if startsWithLabel(index) {
      return isFull && !shapeBefore.endsTerminal && openHeading == nil && !isExpected(index)
    }
    if let openHeading { return continuesHeading(openHeading, index, isFull) }
    let here = TextShape(bytes, line.range)
    if line.marks.contains(.blankBefore) {
      return !shapeBefore.endsTerminal && here.startsSmall
    }
    if !shapeBefore.endsTerminal { return true }
    return isFull && !here.startsCapital
      || before.count * 100 >= width * 88 && shapeBefore.last != 0x3A
        && shapeBefore.last != 0x3B
  }

  /// A heading goes on over the line end when the line was full, or when the next is a short rest.
  private func continuesHeading(_ draft: Int, _ index: Int, _ isFull: Bool) -> Bool {
    guard outline.drafts[draft].kind == .article,
      outline.pieces[outline.drafts[draft].pieces].contains(where: { $0.role == .heading })
    else { return false }
    let line = lines[index]
    if line.marks.contains(.blankBefore) { return false }
    let shape = TextShape(bytes, line.range)
    if shape.startsSmall { return isFull || !shape.endsTerminal }
    let nextIsApart =
      index + 1 >= lines.count || lines[index + 1].marks.contains(.blankBefore)
      || startsWithLabel(index + 1)
    return isFull && line.count < 50 && !shape.endsTerminal && nextIsApart
  }

  /// Whether a line starts with anything like a label.
  func startsWithLabel(_ index: Int) -> Bool {
    let line = lines[index]
    var start = line.start
    if let mark = QuotationDepth.openingMark(bytes, start, end: line.end) {
      start = ByteText.skipBlanks(bytes, start + mark.width, end: line.end)
    }
    return headings.head(bytes, start, end: line.end) != nil
      || ListLabelScanner.head(bytes, start, end: line.end) != nil
  }

  /// Whether the label of a line is the very next one of an open list or of the articles.
  private func isExpected(_ index: Int) -> Bool {
    let line = lines[index]
    if let head = headings.head(bytes, line.start, end: line.end) {
      return head.kind == .article
        ? isNextArticle(head) && acceptsArticle(head, index) : acceptsGroup(head, index)
    }
    guard let head = ListLabelScanner.head(bytes, line.start, end: line.end) else { return false }
    if head.style == .number || head.style == .decimal { return false }
    if case .sibling(_, _, let isGap) = place(of: head, index) { return !isGap }
    return false
  }

  /// Appends a line to the paragraph that is open.
  mutating func extend(with range: Range<Int>) {
    countMarks(range)
    if !flush.isEmpty {
      flush[flush.count - 1].append(TextPiece(range, .text, .space))
    } else if let last = outline.drafts.indices.last {
      let role = openHeading == last ? TextPiece.Role.heading : .text
      append(TextPiece(range, role, .space), to: last)
    } else {
      addText(range, nil)
    }
  }

  /// Adds a piece to the last draft.
  mutating func append(_ piece: TextPiece, to draft: Int) {
    outline.pieces.append(piece)
    outline.drafts[draft].pieces = outline.drafts[draft].pieces.lowerBound..<outline.pieces.count
  }

  /// Opens a unit.
  @discardableResult
  mutating func open(
    _ kind: ProvisionKind, number: String?, parent: Int, pieces: [TextPiece], fixedID: String? = nil
  ) -> Int {
    let start = outline.pieces.count
    outline.pieces.append(contentsOf: pieces)
    let isTop = parent == frame.host
    outline.drafts.append(
      Draft(
        kind: kind, number: number, numberCorrected: nil, parent: parent,
        quotation: isTop ? frame.quotation : 0, isQuoted: frames.count > 1,
        pieces: start..<outline.pieces.count, fixedID: fixedID))
    return outline.drafts.count - 1
  }

  /// The unit that holds whatever has no list item to stand in.
  var container: Int {
    frame.article ?? frame.groups.last?.draft ?? frame.annex ?? frame.host
  }

  /// Adds a paragraph without a label.
  mutating func addText(_ range: Range<Int>, _ index: Int?) {
    let piece = TextPiece(range, .text, .newline)
    if phase == .preface || phase == .preamble {
      addOpening(range, index)
      return
    }
    if phase != .body {
      addClosing(piece)
      return
    }
    if let heading = openHeading, takesHeading(heading, range, index) { return }
    openHeading = nil
    if lastIsRowOrTable(range, index) { return }
    if frame.definesTerms, frame.article != nil, isDefinition(range) {
      settleFlush(nextDepth: 0)
      openDefinition(range)
      return
    }
    placeText(piece)
  }

  /// Text behind a list waits in ``flush``; any other goes to the unit that is open.
  private mutating func placeText(_ piece: TextPiece) {
    guard let last = outline.drafts.indices.last else {
      open(.unplaced, number: nil, parent: frame.host, pieces: [piece])
      return
    }
    if frame.article == nil, frame.levels.isEmpty {
      if frame.host == last || outline.drafts[last].kind == .unplaced {
        append(piece, to: last)
      } else {
        open(.unplaced, number: nil, parent: container, pieces: [piece])
      }
      return
    }
    let hasText = outline.pieces[outline.drafts[last].pieces].contains { $0.role == .text }
    if frame.levels.isEmpty || (!hasText && flush.isEmpty) {
      if frame.levels.isEmpty, let article = frame.article, last != article {
        open(.tail, number: nil, parent: article, pieces: [piece])
      } else {
        append(piece, to: last)
      }
    } else {
      flush.append([piece])
    }
  }

  /// Settles whose the waiting paragraphs are, now that the next label is known to stand at a depth
  /// of the open lists (`nil`: no label of these lists follows).
  ///
  /// Before the next item of the same list they belong to the item before; before an item further
  /// out they close the unit that this item follows.
  mutating func settleFlush(nextDepth: Int?) {
    guard !flush.isEmpty else { return }
    let paragraphs = flush
    flush = []
    guard let last = outline.drafts.indices.last, let leaf = frame.levels.last else { return }
    let innermost = frame.levels.count - 1
    let depth = nextDepth ?? (frame.levels[0].numbering == .arabic ? 0 : -1)
    if depth >= innermost, leaf.draft == last {
      for piece in paragraphs.joined() { append(piece, to: last) }
      return
    }
    let owner = depth < 0 ? frame.levels[0].parent : frame.levels[Swift.min(depth, innermost)].draft
    for pieces in paragraphs { open(.tail, number: nil, parent: owner, pieces: pieces) }
  }

  /// Bytes in front of a label that belong to no text, such as an opening quotation mark.
  mutating func addLabelless(_ range: Range<Int>) {
    outline.skips.append(
      Ledger.Skip(span: SourceSpan(range.lowerBound, range.upperBound), reason: "quotation-mark"))
  }
}
