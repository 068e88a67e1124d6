import LegalModel

/// The document behind a provision, or one that is cited as a whole.
struct DocumentPhrase {
  /// Nil is this document.
  var name: String?
  /// Whether `name` is a number.
  var isNumber = false
  var known: KnownInstrument?
  /// How much of a name was given.
  var evidence = Evidence.weak
  var end: Int

  /// What a name rests on.
  enum Evidence: Int, Comparable {
    /// Only a kind word.
    case weak
    /// A name without a number.
    case named
    /// A number, or a known name.
    case certain

    static func < (left: Evidence, right: Evidence) -> Bool { left.rawValue < right.rawValue }
  }
}

/// Reads the names and numbers of documents.
struct DocumentPhraseReader {
  let text: CitationText
  let language: FinderLanguage

  var words: CitationWords { language.words }
  var names: FoldedNames { language.names }

  /// The document that a provision ending at an offset belongs to.
  func read(behind end: Int) -> DocumentPhrase? {
    let start = text.skipBlanks(end)
    if let hereof = words[.hereof].match(text.bytes, at: start) {
      return DocumentPhrase(name: nil, evidence: .certain, end: hereof.end)
    }
    if start > end, words.isVietnamese, let direct = document(at: start, isDirect: true) {
      return direct
    }
    if let behind = read(behindJoint: start) { return behind }
    guard text.has(0x2C, at: start) else { return nil }
    let place = text.skipBlanks(start + 1)
    if let behind = read(behindJoint: place) { return behind }
    guard words.isVietnamese, let direct = document(at: place, isDirect: true),
      direct.evidence > .weak
    else { return nil }
    return direct
  }

  /// A document behind `của`, `of`, `ban hành kèm theo`.
  private func read(behindJoint offset: Int) -> DocumentPhrase? {
    var place = offset
    var isJoined = false
    while let joint = words[.ofDocument].match(text.bytes, at: place)
      ?? words.of.match(text.bytes, at: place)
    {
      place = text.skipBlanks(joint.end)
      isJoined = true
    }
    return isJoined ? document(at: place, isDirect: false) : nil
  }

  /// Whether a document starts at the offset, be it a bare number.
  func startsDocument(_ offset: Int) -> Bool {
    if let sign = words[.numberSign].match(text.bytes, at: offset) {
      return actNumber(at: text.skipBlanks(sign.end)) != nil
    }
    return actNumber(at: offset) != nil
  }

  /// The document whose name starts at an offset.
  ///
  /// - Parameter isDirect: whether nothing stands between it and the provision.
  func document(at offset: Int, isDirect: Bool) -> DocumentPhrase? {
    words.isVietnamese
      ? vietnamese(at: offset, isDirect: isDirect) : english(at: offset)
  }

  /// A known abbreviation at an offset.
  func abbreviation(at offset: Int) -> (instrument: KnownInstrument, end: Int)? {
    guard let found = language.abbreviations.match(text.bytes, at: offset) else { return nil }
    return (language.abbreviated[found.index], found.end)
  }

  // MARK: Numbers

  /// The number of an act: `45/2019/QH14`, `59-NQ/TW`, `31/VBHN-VPQH`.
  func actNumber(at offset: Int, mayBeDigits: Bool = false) -> Range<Int>? {
    guard text.isDigit(at: offset) else { return nil }
    var end = offset
    var hasSlash = false
    var hasCapital = false
    while end < text.count {
      let byte = text.bytes[end]
      guard LetterBytes.isWord(byte) || byte == 0x2F || byte == 0x2D || byte == 0x2E else { break }
      hasSlash = hasSlash || byte == 0x2F
      hasCapital = hasCapital || LetterBytes.isUpper(byte)
      end += 1
    }
    while end > offset, text.bytes[end - 1] == 0x2E || text.bytes[end - 1] == 0x2D { end -= 1 }
    return hasSlash && (hasCapital || mayBeDigits) && end - offset <= 40 ? offset..<end : nil
  }

  /// A number with its sign (`số`, `No.`) at an offset, blanks, a comma or a bracket in front.
  func signedNumber(at offset: Int) -> (number: Range<Int>, end: Int)? {
    var place = text.skipBlanks(offset)
    if let bracketed = numberBehindBracket(at: place) { return bracketed }
    let isBracketed = text.has(0x28, at: place)
    if isBracketed || text.has(0x2C, at: place) { place = text.skipBlanks(place + 1) }
    let sign = words[.numberSign].match(text.bytes, at: place)
    if let sign { place = text.skipBlanks(sign.end) }
    guard let number = actNumber(at: place, mayBeDigits: sign != nil && !words.isVietnamese) else {
      return nil
    }
    let closes = isBracketed && text.has(0x29, at: number.upperBound)
    return (number, number.upperBound + (closes ? 1 : 0))
  }

  /// `(EU) 2016/679`, `(EC) No 1/2003`
  private func numberBehindBracket(at open: Int) -> (number: Range<Int>, end: Int)? {
    guard !words.isVietnamese, let close = text.bracketEnd(open), close - open <= 10,
      text.isCapital(at: open + 1)
    else { return nil }
    var place = text.skipBlanks(close)
    if let sign = words[.numberSign].match(text.bytes, at: place) {
      place = text.skipBlanks(sign.end)
    }
    return actNumber(at: place, mayBeDigits: true).map { ($0, $0.upperBound) }
  }

  /// One past the body that issued a document: `của Quốc hội`.
  func issuerEnd(_ offset: Int) -> Int {
    guard let of = words.of.match(text.bytes, at: text.skipBlanks(offset)) else { return offset }
    var place = text.skipBlanks(of.end)
    if let article = words[.article].match(text.bytes, at: place) {
      place = text.skipBlanks(article.end)
    }
    return words[.issuers].match(text.bytes, at: place)?.end ?? offset
  }

  /// A phrase that rests on a number.
  func numbered(_ number: Range<Int>, end: Int, known: KnownInstrument? = nil) -> DocumentPhrase {
    DocumentPhrase(
      name: text.string(number), isNumber: true, known: known, evidence: .certain,
      end: issuerEnd(end))
  }

  /// Four digits of a year.
  func yearEnd(_ offset: Int) -> Int? {
    guard text.isDigit(at: offset), text.isWordEnd(offset + 4) else { return nil }
    for place in offset..<(offset + 4) where !text.isDigit(at: place) { return nil }
    let century = text.bytes[offset] == 0x31 || text.bytes[offset] == 0x32
    return century ? offset + 4 : nil
  }

  /// One past a year in brackets.
  func bracketedYearEnd(_ offset: Int) -> Int? {
    let open = text.skipBlanks(offset)
    guard text.has(0x28, at: open), let end = yearEnd(open + 1), text.has(0x29, at: end) else {
      return nil
    }
    return end + 1
  }
}
