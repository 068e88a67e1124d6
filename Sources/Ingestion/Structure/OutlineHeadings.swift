internal import LegalModel

/// Articles and the units above them.
extension OutlineBuilder {
  /// Ends the open article without opening another.
  mutating func closeArticle() {
    settleFlush(nextDepth: nil)
    frame.levels = []
    frame.article = nil
    openHeading = nil
  }

  /// Opens an article.
  mutating func openArticle(_ head: Head, _ index: Int) {
    leaveOpening()
    if frames.count == 1, leavesAnnex(head) {
      frame.annex = nil
      frame.groups = []
      frame.lastArticle = lastMainArticle
    }
    noteBreak(before: head)
    settleFlush(nextDepth: nil)
    frame.levels = []
    var pieces = [TextPiece(head.start..<labelEnd(head), .label)]
    let rest = head.contentStart..<lines[index].end
    let isRunIn = !head.hasSeparator && runsIntoText(rest, TextShape(bytes, rest))
    if !rest.isEmpty { pieces.append(TextPiece(rest, isRunIn ? .text : .heading)) }
    let parent = frame.groups.last?.draft ?? frame.annex ?? frame.host
    let number = text(head.number)
    let draft = open(.article, number: number, parent: parent, pieces: pieces)
    correctNumber(draft, head)
    frame.article = draft
    frame.groupIsNew = false
    if !isPlaceholder(head) { frame.lastArticle = (head.ordinal, head.suffix, head.series) }
    if frames.count == 1, frame.annex == nil { lastMainArticle = frame.lastArticle }
    frame.definesTerms = Cues.holds(bytes, rest, any: cues.definitionHeadings)
    if !isPlaceholder(head) {
      lastArticleIsRoman = ByteText.isCapital(bytes[head.number.lowerBound])
    }
    openHeading = draft
  }

  /// Whether an article goes on with the main sequence behind an annex that stands between
  /// chapters.
  func leavesAnnex(_ head: Head) -> Bool {
    guard frame.annex != nil, let last = lastMainArticle, let series = Int(head.series),
      let lastSeries = Int(last.series)
    else { return false }
    return series == lastSeries
      ? head.ordinal == last.ordinal + 1
      : series > lastSeries && series <= lastSeries + 2 && head.ordinal == 1
  }

  /// `Article X` among articles with figures stands for a number that is still open.
  func isPlaceholder(_ head: Head) -> Bool {
    head.number.count == 1 && ByteText.isCapital(bytes[head.number.lowerBound])
      && frame.lastArticle != nil && !lastArticleIsRoman
  }

  /// `l9` of a poor scan reads 19.
  private mutating func correctNumber(_ draft: Int, _ head: Head) {
    guard head.series.isEmpty, bytes[head.number.lowerBound] == UInt8(ascii: "l") else { return }
    outline.drafts[draft].numberCorrected = String(head.ordinal) + head.suffix
    outline.diagnostics.append(
      Diagnostic(
        code: "misprinted-number", level: .warning,
        template: "the number %1 is a misprint; read as %2",
        arguments: [text(head.number), String(head.ordinal)]))
  }

  /// A diagnostic where the numbers of the articles jump.
  private mutating func noteBreak(before head: Head) {
    guard let last = frame.lastArticle, !isNextArticle(head), frames.count == 1,
      !isPlaceholder(head)
    else { return }
    guard head.series == last.series else { return }
    outline.diagnostics.append(
      Diagnostic(
        code: "article-sequence-break", level: .warning,
        template: "article %1 follows article %2",
        arguments: [
          text(head.number),
          (last.series.isEmpty ? "" : last.series + ".") + String(last.ordinal) + last.suffix,
        ],
        span: SourceSpan(head.start, head.number.upperBound)))
  }

  /// Opens a part, chapter, section, subsection or annex.
  mutating func openGroup(_ head: Head, _ index: Int) {
    if phase == .toc {
      addClosing(TextPiece(lines[index].range, .text, .newline))
      return
    }
    leaveOpening()
    settleFlush(nextDepth: nil)
    frame.levels = []
    frame.article = nil
    frame.definesTerms = false
    var pieces = [TextPiece(head.start..<labelEnd(head), .label)]
    let rest = head.contentStart..<lines[index].end
    if !rest.isEmpty { pieces.append(TextPiece(rest, .heading)) }
    let parent = parentOfGroup(head)
    let draft = open(head.kind, number: text(head.number), parent: parent, pieces: pieces)
    frame.groupIsNew = true
    enterGroup(head, draft)
    openHeading = draft
  }

  /// The unit that a new group stands in.
  private mutating func parentOfGroup(_ head: Head) -> Int {
    guard let rank = head.kind.groupingRank else {
      // Annexes stand at the top; an appendix inside an annex would need its own level.
      frame.groups = []
      return frame.host
    }
    if frame.annex != nil, head.kind == .chapter, head.ordinal == mainChapter + 1,
      head.ordinal > 1, frame.annexChapter != mainChapter
    {
      frame.annex = nil
      frame.groups = []
    }
    frame.groups.removeAll { $0.rank >= rank }
    return frame.groups.last?.draft ?? frame.annex ?? frame.host
  }

  private mutating func enterGroup(_ head: Head, _ draft: Int) {
    if let rank = head.kind.groupingRank {
      frame.groups.append((rank, draft))
      guard head.kind == .chapter, frames.count == 1 else { return }
      if frame.annex == nil {
        mainChapter = head.ordinal
      } else {
        frame.annexChapter = head.ordinal
      }
    } else {
      frame.annex = draft
      frame.annexChapter = nil
      frame.lastArticle = nil
      phase = .body
    }
  }

  /// Whether a paragraph is the heading, or more of the heading, of the unit just opened.
  mutating func takesHeading(_ draft: Int, _ range: Range<Int>, _ index: Int?) -> Bool {
    let unit = outline.drafts[draft]
    let headings = outline.pieces[unit.pieces].filter { $0.role == .heading }.count
    let shape = TextShape(bytes, range)
    let isMarked = index.map { lines[$0].marks.contains(.heading) } ?? false
    let fits: Bool
    if unit.kind == .article {
      fits =
        headings == 0
        && (isMarked
          || (language != .vietnamese || unit.isQuoted == false)
            && isTitle(shape, range, index))
    } else {
      fits =
        headings < 4
        && (isMarked || shape.isAllCapitals
          || (headings == 0 && !shape.endsTerminal && range.count < 160))
    }
    guard fits else { return false }
    append(TextPiece(range, .heading, .space), to: draft)
    if unit.kind == .article {
      frame.definesTerms = Cues.holds(bytes, range, any: cues.definitionHeadings)
      openHeading = nil
    }
    return true
  }

  /// Whether a paragraph under a bare `Article 5` looks like its title.
  private func isTitle(_ shape: TextShape, _ range: Range<Int>, _ index: Int?) -> Bool {
    guard range.count <= 140, !shape.endsTerminal, shape.last != 0x2C, !shape.startsSmall else {
      return false
    }
    if shape.isAllCapitals { return true }
    guard let index, index + 1 < lines.count else { return false }
    // Something must follow that the title heads.
    if let next = headings.head(bytes, lines[index + 1].start, end: lines[index + 1].end),
      next.kind == .article
    {
      return false
    }
    if case .wrapped(let width) = layout { return range.count * 100 < width * 90 }
    return true
  }

  /// From the label to its separator.
  func labelEnd(_ head: Head) -> Int {
    var end = head.contentStart
    while end > head.number.upperBound, bytes[end - 1] == 0x20 { end -= 1 }
    return end
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
