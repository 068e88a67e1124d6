import LegalModel

/// Names of documents in English: `the Paris Convention`, `the Law on Investment`, `GATT 1994`.
extension DocumentPhraseReader {
  func english(at offset: Int) -> DocumentPhrase? {
    var start = text.skipBlanks(offset)
    var isDefinite = false
    if let article = words[.article].match(text.bytes, at: start) {
      start = text.skipBlanks(article.end)
      isDefinite = true
    }
    if let this = words[.this].match(text.bytes, at: start) {
      return thisDocument(at: text.skipBlanks(this.end))
    }
    if let short = abbreviation(at: start), !isPartOfName(short.end) {
      return dated(
        start..<short.end, known: short.instrument,
        evidence: short.instrument.isCitedAlone ? .certain : .weak)
    }
    if let name = englishName(at: start, isDefinite: isDefinite) { return name }
    return unknownAbbreviation(at: start)
  }

  private func thisDocument(at offset: Int) -> DocumentPhrase? {
    guard let kind = words.kindWordsInAnyCase.match(text.bytes, at: offset) else { return nil }
    return DocumentPhrase(name: nil, evidence: .certain, end: kind.end)
  }

  /// Whether capitals and a kind follow: `TRIPS Agreement`.
  private func isPartOfName(_ end: Int) -> Bool {
    let next = text.skipBlanks(end)
    return words.kindWords.match(text.bytes, at: next) != nil
  }

  /// A name with a kind word in it, from its first capital letter.
  func englishName(at start: Int, isDefinite: Bool) -> DocumentPhrase? {
    let known = known(at: start)
    guard let name = EnglishName(at: start, in: self) else {
      return known.map {
        dated(
          start..<$0.end, known: $0.instrument,
          evidence: $0.instrument.isCitedAlone ? .certain : .weak)
      }
    }
    if words[.notKinds].match(text.bytes, at: start) != nil { return nil }
    let end = max(name.end, known?.end ?? 0)
    if let number = signedNumber(at: end) {
      return numbered(number.number, end: number.end, known: known?.instrument)
    }
    if let number = plainNumber(at: end) {
      return dated(start..<number, known: known?.instrument, evidence: .certain)
    }
    if name.isBare, known == nil {
      let year = yearEnd(text.skipBlanks(end))
      guard isDefinite, year == nil else { return year.map { named(start..<$0) } }
      return DocumentPhrase(name: nil, evidence: .weak, end: end)
    }
    return dated(
      start..<end, known: known?.instrument,
      evidence: known.map { $0.instrument.isCitedAlone ? .certain : .weak } ?? .named)
  }

  /// The known name at an offset, or behind one word of capitals: `WTO Agreement on Agriculture`.
  private func known(at start: Int) -> (instrument: KnownInstrument, end: Int)? {
    if let known = names.match(text, at: start) { return known }
    let end = text.wordEnd(start)
    guard end - start > 1, text.bytes[start..<end].allSatisfy(LetterBytes.isUpper) else {
      return nil
    }
    return names.match(text, at: text.skipBlanks(end))
  }

  private func named(_ range: Range<Int>) -> DocumentPhrase {
    DocumentPhrase(name: text.string(range), evidence: .named, end: range.upperBound)
  }

  /// `Convention No. 182`
  private func plainNumber(at end: Int) -> Int? {
    guard let sign = words[.numberSign].match(text.bytes, at: text.skipBlanks(end)) else {
      return nil
    }
    let start = text.skipBlanks(sign.end)
    guard text.isDigit(at: start) else { return nil }
    return text.wordEnd(start)
  }

  /// The phrase with the year behind its name: `GATT 1994`, `Convention, 2006`, `Convention of 1961`.
  private func dated(
    _ name: Range<Int>, known: KnownInstrument?, evidence: DocumentPhrase.Evidence
  ) -> DocumentPhrase {
    var end = name.upperBound
    let next = text.skipBlanks(end)
    if let year = yearEnd(next), !hasMeasure(behind: year) {
      end = year
    } else if text.has(0x2C, at: end), let year = yearEnd(text.skipBlanks(end + 1)) {
      end = year
    } else if let of = words.of.match(text.bytes, at: next),
      let year = yearEnd(text.skipBlanks(of.end))
    {
      end = year
    }
    return DocumentPhrase(
      name: text.string(name.lowerBound..<end), known: known, evidence: evidence,
      end: bracketedYearEnd(end) ?? end)
  }

  private func hasMeasure(behind end: Int) -> Bool {
    words.measures.match(text.bytes, at: text.skipBlanks(end)) != nil
  }
}
