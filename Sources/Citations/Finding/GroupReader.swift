import LegalModel

/// Reads labels that belong together, with the document behind them.
struct GroupReader {
  let text: CitationText
  let words: CitationWords
  let documents: DocumentPhraseReader
  let place: CitationPlace

  /// Labels that were read together.
  struct Group {
    var elements: [CitedElement]
    var document: DocumentPhrase?
    var end: Int
    /// Whether the words are surely a citation.
    var isFirm: Bool
  }

  var segments: SegmentReader { SegmentReader(text: text, words: words, place: place) }

  /// The group whose first segment starts at an offset.
  func read(
    at offset: Int, antecedent: CitedElement?, antecedentDocument: DocumentPhrase? = nil
  ) -> Group? {
    guard let first = segments.read(at: offset) else { return nil }
    var chain = ChainAssembly(
      place: place, isVietnamese: words.isVietnamese, antecedent: antecedent)
    guard chain.add(first, .comma) else { return nil }
    var end = first.range.upperBound
    var isFirm = isFirm(first)
    while true {
      let behind = afterTitle(segments.pastInclusive(end), documents.startsDocument)
      if let document = documents.read(behind: behind) {
        return Group(
          elements: chain.finished(), document: document, end: document.end, isFirm: true)
      }
      if let thereof = words[.thereof].match(text.bytes, at: text.skipBlanks(end)) {
        end = thereof.end
        let isArticle = !chain.addAntecedent(end)
        return Group(
          elements: chain.finished(), document: isArticle ? antecedentDocument : nil, end: end,
          isFirm: true)
      }
      guard let (link, next) = next(behind: behind) else { break }
      guard chain.add(next, link) else { break }
      isFirm = isFirm || self.isFirm(next)
      end = next.range.upperBound
    }
    return Group(elements: chain.finished(), document: nil, end: end, isFirm: isFirm)
  }

  /// Whether a segment is a citation without anything behind it.
  private func isFirm(_ segment: CitedSegment) -> Bool {
    let labelAt = labelStart(of: segment)
    let isCapital = text.isCapital(at: labelAt)
    guard segment.reference == .numbers else {
      return isCapital || !words.isVietnamese || segment.label.unit != .article
    }
    let first = segment.paths.first?.first
    let isGroup = segment.label.unit.isNumberedThroughout && segment.label.unit != .article
    if isGroup, words.isVietnamese, first?.number.contains(".") == true { return false }
    if isGroup, !isCapital, segment.label.unit != .annex, first?.style == .upper,
      !NumberWriting.isRoman(first?.number ?? "")
    {
      return false
    }
    if segment.label.unit.depth > CitedUnit.article.depth, segment.label.unit != .paragraph {
      return first?.style == .lower
    }
    if segment.label.isFirm { return true }
    return isCapital
  }

  /// Where the label of a segment starts, behind `các` and the like.
  private func labelStart(of segment: CitedSegment) -> Int {
    let start = segment.range.lowerBound
    guard words.labelWords.match(text.bytes, at: start) == nil,
      let plural = words[.plural].match(text.bytes, at: start)
    else { return start }
    return text.skipBlanks(plural.end)
  }

  /// Behind the title of an article in brackets: `Article 9.4 (National Treatment)`.
  private func afterTitle(_ end: Int, _ isDocument: (Int) -> Bool) -> Int {
    let open = text.skipBlanks(end)
    guard let close = text.bracketEnd(open), !isDocument(open + 1) else { return end }
    return close
  }

  /// The next label and how it is joined.
  private func next(behind end: Int) -> (CitedLink, CitedSegment)? {
    let start = text.skipBlanks(end)
    if start > end, let next = segments.read(at: start) { return (.adjacent, next) }
    if let of = words.of.match(text.bytes, at: start), let next = segments.read(at: of.end) {
      return (.of, next)
    }
    guard let link = segments.link(at: end) else { return nil }
    var place = text.skipBlanks(link.end)
    if link.kind == .comma, let of = words.of.match(text.bytes, at: place),
      let next = segments.read(at: of.end)
    {
      return (.of, next)
    }
    if link.kind == .and, let of = words.of.match(text.bytes, at: place) {
      place = text.skipBlanks(of.end)
    }
    guard let next = segments.read(at: place), !isLoose(next) else { return nil }
    return (link.kind, next)
  }

  /// A label in small letters that is a common word as well, with nothing that proves it.
  private func isLoose(_ segment: CitedSegment) -> Bool {
    segment.reference == .numbers && !segment.label.isFirm && !isFirm(segment)
  }
}
