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
    if document.evidence == .certain { return true }
    if words.isVietnamese { return true }
    if words[.article].match(text.bytes, at: start) != nil { return true }
    guard let before = text.word(before: start) else { return hasSubject(start) }
    return words[.indefinite].match(text.bytes, at: before.lowerBound) == nil && hasSubject(start)
  }

  private func hasSubject(_ start: Int) -> Bool {
    EnglishName(at: start, in: documents)?.hasSubject ?? false
  }
}
