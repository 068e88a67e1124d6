import LegalModel

/// The words of an English name, read from the front: `Vienna Convention on Consular Relations`.
///
/// A name is a run of words with a capital letter, one of which is a kind of document; behind the
/// kind, a preposition may open its subject.
struct EnglishName {
  /// One past the name.
  private(set) var end: Int
  /// Whether a subject stands behind the kind: `Convention on Consular Relations`.
  private(set) var hasSubject = false
  private var hasKind = false
  /// Whether documents of the kind are cited by name alone.
  private(set) var isNamedKind = false
  private var count = 0

  /// Whether nothing but the kind was named.
  var isBare: Bool { count == 1 }

  private let text: CitationText
  private let words: CitationWords
  private let reader: DocumentPhraseReader

  /// Reads a name; nil where no kind of document is in it.
  init?(at start: Int, in reader: DocumentPhraseReader) {
    text = reader.text
    words = reader.words
    self.reader = reader
    end = start
    var place = start
    while count < 30, place < text.count, let next = step(at: place) {
      end = next
      count += 1
      guard next < text.count, LetterBytes.isBlank(text.bytes[next]) else { break }
      place = text.skipBlanks(next)
    }
    guard hasKind else { return nil }
  }

  /// One past the next word, small words in front of it included; nil where the name ends.
  private mutating func step(at place: Int) -> Int? {
    if !hasKind {
      if text.isCapital(at: place) { return capital(at: place) }
      guard count > 0, let and = words.and.match(text.bytes, at: place) else { return nil }
      return joined(at: text.skipBlanks(and.end))
    }
    if !hasSubject { return subject(at: place) }
    return text.isCapital(at: place) ? capital(at: place) : small(at: place)
  }

  /// The subject behind the kind, or another kind: `Law of the Sea Convention`.
  private mutating func subject(at place: Int) -> Int? {
    if let kind = words.kindWords.match(text.bytes, at: place) { return kind.end }
    guard let preposition = words[.subject].match(text.bytes, at: place) else { return nil }
    let next = pastSmall(text.skipBlanks(preposition.end)).end
    guard let end = capital(at: next) else { return nil }
    hasSubject = true
    return end
  }

  /// Small words inside a name, and the word with a capital letter behind them.
  private mutating func small(at place: Int) -> Int? {
    let (next, isJoined) = pastSmall(place)
    guard next > place else { return nil }
    return isJoined ? joined(at: next) : capital(at: next)
  }

  /// Past small words; they end at `and the`, behind which something else begins.
  private func pastSmall(_ place: Int) -> (end: Int, isJoined: Bool) {
    var next = place
    var isJoined = false
    for _ in 0..<4 {
      guard let word = words[.inside].match(text.bytes, at: next) else { break }
      let isArticle = words[.article].match(text.bytes, at: next) != nil
      if isJoined, isArticle { return (place, false) }
      isJoined = isJoined || words.and.match(text.bytes, at: next) != nil
      next = text.skipBlanks(word.end)
    }
    return (next, isJoined)
  }

  /// A word behind `and`, unless another citation starts there.
  private mutating func joined(at place: Int) -> Int? {
    if words.kindWords.match(text.bytes, at: place) != nil { return nil }
    if reader.abbreviation(at: place) != nil { return nil }
    return capital(at: place)
  }

  private mutating func capital(at place: Int) -> Int? {
    guard text.isCapital(at: place), !isLabel(at: place) else { return nil }
    if let kind = words.kindWords.match(text.bytes, at: place) {
      if !hasKind { isNamedKind = words.kinds[kind.index].isNamed }
      hasKind = true
      return kind.end
    }
    if words[.closers].match(text.bytes, at: place) != nil { return nil }
    return text.wordEnd(place)
  }

  /// Whether a label with a number stands here.
  private func isLabel(at place: Int) -> Bool {
    guard let label = words.labelWords.match(text.bytes, at: place) else { return false }
    let next = text.skipBlanks(label.end)
    if text.isDigit(at: next) { return true }
    if text.has(0x28, at: next) { return !text.isCapital(at: next + 1) }
    let word = text.string(next..<text.wordEnd(next))
    return text.isCapital(at: next) && NumberWriting.isRoman(word)
  }
}
