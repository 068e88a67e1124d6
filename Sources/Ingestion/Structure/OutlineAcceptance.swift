internal import LegalModel

/// Whether a label heads a unit where it stands, or only cites one.
extension OutlineBuilder {
  /// Whether a label is the next one after the last article.
  func isNextArticle(_ head: Head) -> Bool {
    if leavesAnnex(head) { return true }
    if frame.groupIsNew, head.ordinal == 1, head.series.isEmpty { return true }
    guard let last = frame.lastArticle else {
      // The first article of an extract may have any number.
      return head.ordinal <= 1 || frames.count > 1 || lastMainArticle == nil && frame.annex == nil
    }
    return OutlineBuilder.follows(last, head)
  }

  /// Whether an article label comes right after another.
  static func follows(_ last: (ordinal: Int, suffix: String, series: String), _ head: Head) -> Bool
  {
    if head.series == last.series {
      if head.suffix.isEmpty { return head.ordinal == last.ordinal + 1 }
      return head.ordinal == last.ordinal || head.ordinal == last.ordinal + 1
    }
    return head.ordinal == 1
  }

  /// Whether an article label heads an article here, or only cites one.
  func acceptsArticle(_ head: Head, _ index: Int) -> Bool {
    let line = lines[index]
    let rest = head.contentStart..<line.end
    let isNext = isNextArticle(head)
    if line.marks.contains(.heading) || line.marks.contains(.numbered) { return true }
    if citesParagraph(head) { return false }
    if rest.isEmpty {
      if isPlaceholder(head) { return true }
      if !head.hasSeparator, isWrapped, !isNext, frame.lastArticle != nil { return false }
      return isNext || head.hasSeparator || line.marks.contains(.emphasised)
    }
    let shape = TextShape(bytes, rest)
    if bytes[rest.lowerBound] == 0x28 {  // (
      return head.hasSeparator && isNext && language == .vietnamese
    }
    if [0x2C, 0x3B, 0x29].contains(bytes[rest.lowerBound]) { return false }  // , ; )
    if shape.startsSmall { return head.hasSeparator && isNext && !isWrapped }
    if !head.hasSeparator {
      return isNext && shape.startsCapital && !Cues.starts(bytes, rest, with: cues.actWords)
        && (runsIntoText(rest, shape)
          || !(language == .english && shape.endsTerminal && rest.count > 80))
    }
    return true
  }

  /// A poor text may print title and text on one line: `Article 3 Breadth of … Every State has …`.
  /// The whole line is then text of the article.
  func runsIntoText(_ rest: Range<Int>, _ shape: TextShape) -> Bool {
    language == .english && !isWrapped && shape.endsTerminal && rest.count > 80
      && frame.annex == nil
  }

  /// `Article 20.16.10` among articles numbered `20.16` cites a paragraph.
  private func citesParagraph(_ head: Head) -> Bool {
    guard let last = lastMainArticle, !last.series.contains("."), frames.count == 1 else {
      return false
    }
    return head.series.contains(".")
  }

  var isWrapped: Bool {
    if case .paragraphs = layout { return false }
    return true
  }

  /// Whether a label heads a part, chapter, section or annex here.
  func acceptsGroup(_ head: Head, _ index: Int) -> Bool {
    let line = lines[index]
    let rest = head.contentStart..<line.end
    if phase == .toc { return true }
    if line.marks.contains(.heading) { return true }
    if frames.count > 1, head.kind == .annex { return false }
    let label = TextShape(bytes, head.start..<head.number.upperBound)
    guard label.startsCapital else { return false }
    if head.kind == .annex { return acceptsAnnex(head, rest, index) }
    if phase == .signature || phase == .recipients { return false }
    if rest.isEmpty {
      return !isWrapped || head.hasSeparator || standsApart(index) || label.isAllCapitals
    }
    if bytes[rest.lowerBound] == 0x28 || bytes[rest.lowerBound] == 0x2C { return false }
    let shape = TextShape(bytes, rest)
    if shape.startsSmall { return false }
    if head.hasSeparator { return !(shape.endsTerminal && shape.last == 0x3B) }
    return label.isAllCapitals || shape.isAllCapitals || (!shape.endsTerminal && rest.count < 120)
  }

  /// Whether the paragraph before a line has ended.
  func standsApart(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    if lines[index].marks.contains(.blankBefore) || lines[index].marks.contains(.pageBreak) {
      return true
    }
    let before = lines[index - 1]
    return TextShape(bytes, before.range).endsTerminal || before.count < 50
  }

  private func acceptsAnnex(_ head: Head, _ rest: Range<Int>, _ index: Int) -> Bool {
    let line = lines[index]
    guard line.count < 120 else { return false }
    let word = TextShape(bytes, head.start..<head.number.lowerBound)
    let shape = TextShape(bytes, rest)
    if !rest.isEmpty {
      if shape.startsSmall || bytes[rest.lowerBound] == 0x28 || shape.endsTerminal { return false }
      if bytes[rest.lowerBound] == 0x2C { return false }
    }
    if word.isAllCapitals { return true }
    return standsApart(index)
      && (rest.isEmpty || head.hasSeparator || shape.isAllCapitals)
  }
}
