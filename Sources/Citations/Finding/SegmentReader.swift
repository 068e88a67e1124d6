import LegalModel

/// Reads one label with its numbers and the words around it.
struct SegmentReader {
  let text: CitationText
  let words: CitationWords
  let place: CitationPlace

  private var numbers: NumberReader {
    NumberReader(text: text, words: words, hasHyphenArticles: place.hasHyphenArticle)
  }

  /// The segment that starts at an offset; `các`, `this`, `from` and the like may stand in front.
  func read(at offset: Int) -> CitedSegment? {
    var start = text.skipBlanks(offset)
    var place = start
    var reference = CitedSegment.Reference.numbers
    if !words.isVietnamese, let article = words[.article].match(text.bytes, at: place) {
      place = text.skipBlanks(article.end)
      start = place
    }
    if let open = words[.rangeStart].match(text.bytes, at: place) {
      place = text.skipBlanks(open.end)
      start = place
    }
    if let plural = words[.plural].match(text.bytes, at: place) {
      place = text.skipBlanks(plural.end)
    }
    if !words.isVietnamese, let pointer = pointer(at: place) {
      reference = pointer.reference
      place = text.skipBlanks(pointer.end)
    }
    guard let label = words.labelWords.match(text.bytes, at: place) else { return nil }
    return read(
      words.labels[label.index], labelAt: place, labelEnd: label.end, start: start,
      reference: reference)
  }

  /// A word that points to this unit, that one or a neighbour.
  func pointer(at offset: Int) -> (reference: CitedSegment.Reference, end: Int)? {
    let bytes = text.bytes
    if let this = words[.this].match(bytes, at: offset) { return (.this, this.end) }
    if let that = words[.that].match(bytes, at: offset) { return (.that, that.end) }
    if let word = words[.preceding].match(bytes, at: offset) { return (.neighbour(-1), word.end) }
    if let word = words[.following].match(bytes, at: offset) { return (.neighbour(1), word.end) }
    return nil
  }

  private func read(
    _ label: CitedLabel, labelAt: Int, labelEnd: Int, start: Int, reference: CitedSegment.Reference
  ) -> CitedSegment? {
    var place = text.skipBlanks(labelEnd)
    if reference != .numbers {
      return CitedSegment(
        label: label, reference: reference, paths: [], range: start..<labelEnd)
    }
    if words.isVietnamese, let pointer = pointer(at: place) {
      return CitedSegment(
        label: label, reference: pointer.reference, paths: [], range: start..<pointer.end)
    }
    guard place > labelEnd || text.has(0x28, at: place) else { return nil }
    if let sign = words[.numberSign].match(text.bytes, at: place) {
      place = text.skipBlanks(sign.end)
    }
    if let open = words[.rangeStart].match(text.bytes, at: place) {
      place = text.skipBlanks(open.end)
    }
    guard let first = numbers.read(at: place, for: label) else { return nil }
    return list(from: first, label, isPlural: label.isPlural || isPlural(before: labelAt), start)
  }

  private func isPlural(before labelAt: Int) -> Bool {
    guard let word = text.word(before: labelAt) else { return false }
    return words[.plural].match(text.bytes, at: word.lowerBound) != nil
  }

  // MARK: Lists

  private func list(
    from first: NumberReader.Reading, _ label: CitedLabel, isPlural: Bool, _ start: Int
  ) -> CitedSegment {
    var paths = [first.path]
    var last = first
    while let (link, next) = continuation(after: last, label, isPlural: isPlural) {
      if link == .rangeEnd, let from = last.path.last, let to = next.path.last,
        last.path.count >= next.path.count
      {
        let stem = last.path.dropLast()
        for number in NumberWriting.range(
          from: from.number, to: to.number, vietnamese: words.isVietnamese
        ).dropFirst() {
          paths.append(stem + [CitedStep(unit: from.unit, number: number)])
        }
      } else {
        paths.append(next.path)
      }
      last = next
    }
    var end = last.end
    if let above = words[.above].match(text.bytes, at: text.skipBlanks(end)) { end = above.end }
    return CitedSegment(label: label, reference: .numbers, paths: paths, range: start..<end)
  }

  private func continuation(
    after last: NumberReader.Reading, _ label: CitedLabel, isPlural: Bool
  ) -> (CitedLink, NumberReader.Reading)? {
    let end = pastInclusive(last.end)
    let titled = isPlural && label.unit == .article ? afterTitle(end) : nil
    guard let link = link(at: titled ?? end) else { return nil }
    let place = text.skipBlanks(link.end)
    let isBracket = text.has(0x28, at: place)
    let mayGoOn =
      isPlural || isBracket || words.isVietnamese || link.kind != .comma || label.unit == .point
    guard mayGoOn, !text.has(0x30, at: place),
      let next = numbers.readNext(at: place, after: last.path, label: label)
    else { return nil }
    return (link.kind, next)
  }

  /// Behind a title that stands between members: `Articles 9 (Market Access) and 10`.
  private func afterTitle(_ end: Int) -> Int? {
    let open = text.skipBlanks(end)
    guard text.has(0x28, at: open), text.isCapital(at: open + 1) else { return nil }
    return text.bracketEnd(open)
  }

  /// One past `inclusive` behind a range.
  func pastInclusive(_ end: Int) -> Int {
    let place = text.skipBlanks(text.has(0x2C, at: end) ? end + 1 : end)
    return words[.inclusive].match(text.bytes, at: place)?.end ?? end
  }

  /// A comma, a conjunction, a word or dash of a range.
  func link(at offset: Int) -> (kind: CitedLink, end: Int)? {
    var place = text.skipBlanks(offset)
    let bytes = text.bytes
    if place == offset, let dash = dash(at: place) { return (.rangeEnd, dash) }
    if let range = words.rangeEnd.match(bytes, at: place) { return (.rangeEnd, range.end) }
    if place > offset, let dash = dash(at: place), text.skipBlanks(dash) > dash {
      return (.rangeEnd, dash)
    }
    let hasSemicolon = text.has(0x3B, at: place)
    let hasComma = text.has(0x2C, at: place)
    if hasComma || hasSemicolon { place = text.skipBlanks(place + 1) }
    if let and = words.and.match(bytes, at: place) { return (.and, and.end) }
    if hasSemicolon { return (.and, place) }
    return hasComma ? (.comma, place) : nil
  }

  private func dash(at offset: Int) -> Int? {
    if text.has(0x2D, at: offset) { return offset + 1 }
    guard text.has(0xE2, at: offset), text.has(0x80, at: offset + 1),
      text.has(0x93, at: offset + 2) || text.has(0x94, at: offset + 2)
    else { return nil }
    return offset + 3
  }
}
