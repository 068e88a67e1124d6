internal import LegalModel

/// The quoted text of amending acts.
extension OutlineBuilder {
  /// Whether the label behind an opening mark starts the quotation of an amendment.
  func opensQuotation(_ inside: Int, _ index: Int) -> Bool {
    guard phase == .body, frame.article != nil || frames.count > 1, index > 0 else { return false }
    let end = lines[index].end
    let before = TextShape(bytes, lines[index - 1].range)
    let announces =
      before.last == 0x3A || QuotationDepth.endsWithClosingMark(bytes, lines[index - 1].range)
    if let head = headings.head(bytes, inside, end: end) {
      return head.kind != .article || announces || frames.count > 1 || head.hasSeparator
    }
    guard let head = ListLabelScanner.head(bytes, inside, end: end), head.style != .dash else {
      return false
    }
    return announces || frames.count > 1
  }

  /// Opens a quotation under the last unit; one that was never closed ends here.
  mutating func openQuotation(straight: Bool) {
    if frames.count > 1 { closeQuotation(isForced: true) }
    if !flush.isEmpty { settleFlush(nextDepth: frame.levels.count - 1) }
    openHeading = nil
    let host = frame.levels.last?.draft ?? container
    let ordinal = quotationsOpened[host, default: 0] + 1
    quotationsOpened[host] = ordinal
    var quotation = Frame(host: host, quotation: ordinal)
    quotation.depth = QuotationDepth(openedByStraightMark: straight)
    frames.append(quotation)
  }

  /// Closes the quotation when its last mark has been read.
  mutating func closeQuotationIfDone(behind index: Int) {
    guard frames.count > 1, let depth = frame.depth else { return }
    // A paragraph may still go on.
    if index + 1 < lines.count, continuesParagraph(index + 1) { return }
    guard QuotationDepth.endsWithClosingMark(bytes, lines[index].range) else {
      if resumesArticles(index + 1) { closeQuotation(isForced: true) }
      return
    }
    if depth.isClosed || resumesOuterList(index + 1) { closeQuotation(isForced: false) }
  }

  mutating func closeQuotation(isForced: Bool) {
    settleFlush(nextDepth: nil)
    if isForced {
      outline.diagnostics.append(
        Diagnostic(
          code: "quotation-not-closed", level: .warning,
          template: "a quotation of the amended text has no closing mark"))
    }
    justClosed = frames.removeLast()
    openHeading = nil
  }

  /// A stray closing mark between two quoted articles does not end the quotation: the article that
  /// goes on with the quoted sequence, and not with the outer one, belongs to it.
  mutating func reopenQuotation(for head: Head) {
    guard frames.count == 1, let closed = justClosed, let last = closed.lastArticle,
      OutlineBuilder.follows(last, head), !isNextArticle(head)
    else { return }
    frames.append(closed)
    outline.diagnostics.append(
      Diagnostic(
        code: "stray-quotation-mark", level: .warning,
        template: "a closing mark stands before article %1, which the quotation still holds",
        arguments: [text(head.number)]))
    frame.depth = QuotationDepth(openedByStraightMark: false)
  }

  /// Whether the next line carries the article after the last one outside the quotation, while the
  /// quotation itself would go on otherwise.
  private func resumesArticles(_ next: Int) -> Bool {
    guard next < lines.count, let outer = frames.first,
      let head = headings.head(bytes, lines[next].start, end: lines[next].end),
      head.kind == .article, head.hasSeparator || head.contentStart >= lines[next].end,
      let last = outer.lastArticle,
      head.series == last.series, head.ordinal == last.ordinal + 1, head.suffix.isEmpty
    else { return false }
    return frame.lastArticle == nil || !isNextArticle(head)
  }

  /// Whether the next line goes on with a list outside the quotation, or nothing follows.
  private func resumesOuterList(_ next: Int) -> Bool {
    guard next < lines.count else { return true }
    let line = lines[next]
    if let head = headings.head(bytes, line.start, end: line.end) {
      return head.kind == .article && resumesArticles(next)
    }
    guard let head = ListLabelScanner.head(bytes, line.start, end: line.end) else { return false }
    let token = text(head.number)
    func fits(_ levels: [ListLevel]) -> Bool {
      if case .sibling(_, _, false) = ListNesting.place(
        head, token: token, levels: levels, startsAnywhere: false, lookahead: nil)
      {
        return true
      }
      return false
    }
    return fits(frames[frames.count - 2].levels) && !fits(frame.levels)
  }
}
