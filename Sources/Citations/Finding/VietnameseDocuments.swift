import LegalModel

/// Names of documents in Vietnamese: the kind first, then the name, the number, the year.
extension DocumentPhraseReader {
  func vietnamese(at offset: Int, isDirect: Bool) -> DocumentPhrase? {
    if let short = abbreviation(at: offset) { return abbreviated(short, at: offset) }
    guard let kind = words.kindWordsInAnyCase.match(text.bytes, at: offset) else {
      return isDirect ? nil : unknownAbbreviation(at: offset)
    }
    if words[.notKinds].match(text.bytes, at: offset) != nil { return nil }
    let behind = text.skipBlanks(kind.end)
    if let this = words[.this].match(text.bytes, at: behind) {
      return DocumentPhrase(name: nil, evidence: .certain, end: this.end)
    }
    guard text.isCapital(at: offset) else { return nil }
    if let number = signedNumber(at: behind) { return numbered(number.number, end: number.end) }
    if let issued = issuedWith(at: behind) { return issued }
    let known = names.match(text, at: offset)
    let nameEnd = known?.end ?? nameEnd(at: behind, words.kinds[kind.index])
    let end = nameEnd ?? kind.end
    if let number = signedNumber(at: end) {
      return numbered(number.number, end: number.end, known: known?.instrument)
    }
    let year = yearedEnd(end)
    let document = words.kinds[kind.index]
    let isNamed = nameEnd != nil || year != nil || document.isUnique
    guard isNamed || document.isNamed else { return nil }
    var evidence = DocumentPhrase.Evidence.weak
    if let known {
      evidence = known.instrument.isCitedAlone ? .certain : .weak
    } else if document.isNamed, year != nil || (nameEnd != nil && text.isCapital(at: behind)) {
      evidence = .named
    }
    return DocumentPhrase(
      name: isNamed ? text.string(offset..<(year ?? end)) : nil, known: known?.instrument,
      evidence: evidence, end: bracketedYearEnd(year ?? end) ?? year ?? end)
  }

  /// `Quy chế ban hành kèm theo Quyết định số …`
  private func issuedWith(at offset: Int) -> DocumentPhrase? {
    guard let joint = words[.ofDocument].match(text.bytes, at: offset) else { return nil }
    return vietnamese(at: text.skipBlanks(joint.end), isDirect: true)
  }

  private func abbreviated(
    _ short: (instrument: KnownInstrument, end: Int), at offset: Int
  ) -> DocumentPhrase {
    let start = text.skipBlanks(short.end)
    let end = yearEnd(start) ?? yearedEnd(short.end) ?? short.end
    return DocumentPhrase(
      name: text.string(offset..<end), known: short.instrument,
      evidence: short.instrument.isCitedAlone ? .certain : .weak, end: end)
  }

  /// One past `năm 2013`; nil where no year stands.
  private func yearedEnd(_ offset: Int) -> Int? {
    let start = text.skipBlanks(offset)
    guard let year = words[.year].match(text.bytes, at: start) else { return nil }
    return yearEnd(text.skipBlanks(year.end))
  }

  /// An abbreviation that nobody listed: two capitals or more behind `của`.
  func unknownAbbreviation(at offset: Int) -> DocumentPhrase? {
    let end = text.wordEnd(offset)
    let word = text.bytes[offset..<end]
    guard word.count > 2, word.allSatisfy({ LetterBytes.isUpper($0) || LetterBytes.isDigit($0) }),
      LetterBytes.isUpper(text.bytes[offset])
    else { return nil }
    let year = yearEnd(text.skipBlanks(end)) ?? yearedEnd(end)
    return DocumentPhrase(
      name: text.string(offset..<(year ?? end)), evidence: .named,
      end: bracketedYearEnd(year ?? end) ?? year ?? end)
  }

  /// One past the syllables of a name that is not known.
  private func nameEnd(at offset: Int, _ kind: CitationCues.DocumentKind) -> Int? {
    var place = offset
    var end: Int?
    var syllables = 0
    if kind.isInternational, let of = words.of.match(text.bytes, at: place) {
      place = text.skipBlanks(of.end)
    }
    var isSubject = false
    while syllables < 16, place < text.count, !text.isWordEnd(place) {
      if let subject = words[.subject].match(text.bytes, at: place), kind.isInternational {
        isSubject = true
        place = text.skipBlanks(subject.end)
        continue
      }
      if words[.closers].match(text.bytes, at: place) != nil { break }
      if words.isFollowedByNumber(text, at: place) || signedNumber(at: place) != nil { break }
      let wordEnd = text.wordEnd(place)
      let isForeign = ForeignWord.isForeign(text.bytes[place..<wordEnd])
      end = wordEnd
      syllables += 1
      guard wordEnd < text.count, LetterBytes.isBlank(text.bytes[wordEnd]) else { break }
      place = text.skipBlanks(wordEnd)
      let goesOn =
        text.isCapital(at: place) || words[.subject].match(text.bytes, at: place) != nil
      if isForeign, !isSubject, !goesOn { break }
    }
    return end
  }
}

/// Tells words of other languages from Vietnamese syllables.
enum ForeignWord {
  private static let vowels = Set("aeiouy".utf8)
  private static let endings = Set("aeiouycmngpth".utf8)

  /// Whether a word in plain letters is no Vietnamese syllable: `Paris`, `TBT`, `CITES`.
  static func isForeign(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.allSatisfy({ $0 < 0x80 }) else { return false }
    if word.count > 1, word.allSatisfy(LetterBytes.isUpper) { return true }
    var groups = 0
    var wasVowel = false
    for byte in word {
      let isVowel = vowels.contains(byte | 0x20)
      if isVowel, !wasVowel { groups += 1 }
      wasVowel = isVowel
    }
    return groups > 1 || !(word.last.map { endings.contains($0 | 0x20) } ?? true)
  }
}

extension CitationWords {
  /// Whether a label with a digit behind it stands at the offset: `Điều 5`.
  func isFollowedByNumber(_ text: CitationText, at offset: Int) -> Bool {
    guard let label = labelWords.match(text.bytes, at: offset) else { return false }
    let place = text.skipBlanks(label.end)
    return text.isDigit(at: place) || self[.this].match(text.bytes, at: place) != nil
  }
}
