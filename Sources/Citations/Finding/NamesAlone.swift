import LegalModel

/// Documents that are cited without a provision in front.
extension DocumentPhraseReader {
  /// Where the name starts whose kind stands at an offset: back over words with capital letters.
  func nameStart(before kind: Int, from lower: Int) -> Int {
    var start = kind
    while let word = text.word(before: start), word.lowerBound >= lower,
      text.isCapital(at: word.lowerBound),
      words[.closers].match(text.bytes, at: word.lowerBound) == nil,
      LetterBytes.isBlank(text.bytes[word.upperBound])
    {
      start = word.lowerBound
    }
    if let word = text.word(before: start), word.lowerBound >= lower,
      words[.article].match(text.bytes, at: word.lowerBound) != nil
    {
      start = word.lowerBound
    }
    return start
  }
}

extension TextReading {
  /// Whether a document phrase is a citation of the whole document.
  func isCitedAlone(_ document: DocumentPhrase, at start: Int) -> Bool {
    guard document.name != nil, document.evidence > .weak else { return false }
    if document.isNumber { return true }
    if isTitle(start..<document.end) { return false }
    if document.evidence == .certain || words.isVietnamese { return true }
    let article = words[.article].match(text.bytes, at: start)
    let name = article.map { text.skipBlanks($0.end) } ?? start
    guard let name = EnglishName(at: name, in: documents) else { return article != nil }
    guard name.isNamedKind else { return false }
    if article != nil { return true }
    guard let before = text.word(before: start) else { return name.hasSubject }
    return words[.indefinite].match(text.bytes, at: before.lowerBound) == nil && name.hasSubject
  }

  /// Whether a name of several words is written in capitals throughout, as on a title page.
  private func isTitle(_ range: Range<Int>) -> Bool {
    let name = text.bytes[range]
    return name.contains(where: LetterBytes.isBlank) && !name.contains(where: LetterBytes.isLower)
      && documents.abbreviation(at: range.lowerBound) == nil
  }
}
