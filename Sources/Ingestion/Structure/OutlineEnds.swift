internal import LegalModel

/// What stands before the first article and behind the last one.
extension OutlineBuilder {
  /// The opening is over once a unit with a label appears.
  mutating func leaveOpening() {
    if phase != .body { phase = .body }
  }

  /// A paragraph of the opening: letterhead and title, legal bases, preamble.
  mutating func addOpening(_ range: Range<Int>, _ index: Int?) {
    if let index, Cues.starts(bytes, range, with: cues.tableOfContents), lines[index].count < 40,
      entriesReturn(index)
    {
      open(.toc, number: nil, parent: -1, pieces: [TextPiece(range, .text)])
      phase = .toc
      return
    }
    if Cues.starts(bytes, range, with: cues.legalBasis) {
      phase = .preamble
      open(.legalBasis, number: nil, parent: -1, pieces: [TextPiece(range, .text)])
      return
    }
    if phase == .preface, startsPreamble(range) { phase = .preamble }
    let id = phase == .preface ? "preface" : "preamble"
    let piece = TextPiece(range, .text, .newline)
    if let last = outline.drafts.indices.last, outline.drafts[last].fixedID == id {
      append(piece, to: last)
    } else {
      let used = outline.drafts.contains { $0.fixedID == id }
      open(.preamble, number: nil, parent: -1, pieces: [piece], fixedID: used ? nil : id)
    }
  }

  /// Whether a paragraph is no longer letterhead or title.
  private func startsPreamble(_ range: Range<Int>) -> Bool {
    if Cues.starts(bytes, range, with: cues.preamble) { return true }
    let shape = TextShape(bytes, range)
    if shape.isAllCapitals { return false }
    return range.count > 140 || (range.count > 40 && [0x2C, 0x3B, 0x3A, 0x2E].contains(shape.last))
  }

  /// Takes a line that starts the closing part, or goes on with it; false for any other line.
  mutating func takeEnds(_ index: Int) -> Bool {
    let range = lines[index].range
    if phase == .toc {
      addClosing(TextPiece(range, .text, .newline))
      return true
    }
    guard frames.count == 1 else { return false }
    if phase != .preface, Cues.starts(bytes, range, with: cues.recipients), range.count < 60 {
      startClosing(.recipients, range)
      return true
    }
    guard phase == .body || phase == .recipients else { return false }
    guard startsSignature(range), !articlesFollow(index) else { return false }
    startClosing(.signature, range)
    return true
  }

  private mutating func startClosing(_ closing: Phase, _ range: Range<Int>) {
    settleFlush(nextDepth: nil)
    frame.levels = []
    frame.article = nil
    frame.groups = []
    openHeading = nil
    phase = closing
    open(
      closing == .signature ? .signature : .recipients, number: nil, parent: frame.annex ?? -1,
      pieces: [TextPiece(range, .text)])
  }

  /// Goes on with the table of contents, the recipients or the signatures.
  mutating func addClosing(_ piece: TextPiece) {
    guard let last = outline.drafts.indices.last else { return }
    append(piece, to: last)
  }

  private func startsSignature(_ range: Range<Int>) -> Bool {
    if Cues.starts(bytes, range, with: cues.testimonium) { return true }
    if Cues.starts(bytes, range, with: cues.passingOpenings),
      Cues.holds(bytes, range, any: cues.passingInside),
      Cues.holds(bytes, range, any: cues.passingEnd)
    {
      return true
    }
    return range.count < 120 && TextShape(bytes, range).isAllCapitals
      && Cues.starts(bytes, signatureText(range), with: cues.signatureCapitals)
  }

  /// In a table the signature stands in the last cell: ` | CHỦ TỊCH QUỐC HỘI`.
  private func signatureText(_ range: Range<Int>) -> Range<Int> {
    var at = range.lowerBound
    while at < range.upperBound, bytes[at] == 0x20 || bytes[at] == 0x7C { at += 1 }
    return at..<range.upperBound
  }

  /// Whether the next article of the instrument still follows, so that this is not its end.
  private func articlesFollow(_ index: Int) -> Bool {
    guard let last = frame.lastArticle else { return hasArticles }
    for next in lines.indices.dropFirst(index + 1) {
      let line = lines[next]
      guard let head = headings.head(bytes, line.start, end: line.end) else { continue }
      if head.kind == .annex { return false }
      if head.kind == .article, head.series == last.series, head.ordinal == last.ordinal + 1,
        head.suffix.isEmpty, acceptsArticle(head, next)
      {
        return true
      }
    }
    return false
  }

  /// Whether the first entry of a table of contents stands again further down.
  private func entriesReturn(_ index: Int) -> Bool {
    guard index + 1 < lines.count else { return false }
    let first = folded(lines[index + 1].range)
    return lines.dropFirst(index + 2).contains { folded($0.range) == first }
  }

  /// The table of contents ends where its first entry stands again.
  func endsContents(_ index: Int) -> Bool {
    guard let last = outline.drafts.indices.last, outline.drafts[last].kind == .toc else {
      return true
    }
    let entries = outline.pieces[outline.drafts[last].pieces].dropFirst()
    guard let first = entries.first else { return false }
    return folded(first.range) == folded(lines[index].range)
  }

  private func folded(_ range: Range<Int>) -> [UInt8] {
    bytes[range].map { ByteText.isCapital($0) ? $0 + 0x20 : $0 }
  }

  /// Rows of tables: a run of rows is one table under the unit that is open.
  mutating func lastIsRowOrTable(_ range: Range<Int>, _ index: Int?) -> Bool {
    guard let index, lines[index].marks.contains(.tableRow) else { return false }
    if let last = outline.drafts.indices.last, outline.drafts[last].kind == .row, flush.isEmpty,
      index > 0, lines[index - 1].marks.contains(.tableRow)
    {
      open(
        .row, number: nil, parent: outline.drafts[last].parent, pieces: [TextPiece(range, .text)])
      return true
    }
    if !flush.isEmpty { settleFlush(nextDepth: frame.levels.count - 1) }
    let parent = frame.levels.last?.draft ?? container
    let table = open(.table, number: nil, parent: parent, pieces: [])
    open(.row, number: nil, parent: table, pieces: [TextPiece(range, .text)])
    return true
  }
}
