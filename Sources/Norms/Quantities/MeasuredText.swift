internal import Lexicon

/// A text cut into words, with the vocabulary to read its amounts by.
struct MeasuredText {
  let bytes: [UInt8]
  let words: [FoldedWord]
  let vocabulary: QuantityVocabulary

  init(_ bytes: [UInt8], vocabulary: QuantityVocabulary) {
    self.bytes = bytes
    self.vocabulary = vocabulary
    words = WordScanner.words(in: bytes, language: vocabulary.language)
  }

  /// The word at an index; nil outside the text and for punctuation.
  func key(_ index: Int) -> UInt64? {
    guard words.indices.contains(index), words[index].isWord else { return nil }
    return words[index].key
  }

  /// Whether a word and no punctuation stands at an index.
  func isWord(_ index: Int) -> Bool { words[index].isWord }

  func lower(_ index: Int) -> Int { Int(words[index].lower) }
  func upper(_ index: Int) -> Int { Int(words[index].upper) }

  /// The byte at an offset; 0 outside the text.
  func byte(_ offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : 0 }

  func isDigit(_ offset: Int) -> Bool { 0x30...0x39 ~= byte(offset) }

  /// Whether the byte belongs to a Latin letter or to any letter beyond ASCII.
  func isLetter(_ offset: Int) -> Bool {
    let byte = byte(offset)
    return 0x41...0x5A ~= byte || 0x61...0x7A ~= byte || byte >= 0x80
  }

  /// Whether a digit begins the word at an index.
  func isFigure(_ index: Int) -> Bool { words.indices.contains(index) && isDigit(lower(index)) }

  /// Whether a number may begin at a word.
  @inline(__always)
  func mayBeginNumber(_ index: Int) -> Bool {
    isDigit(lower(index)) || vocabulary.mayBeginNumber(words[index].key)
  }

  /// The first word that begins at or after an offset.
  func firstWord(from offset: Int, after index: Int) -> Int {
    var index = index
    while index < words.count, lower(index) < offset { index += 1 }
    return index
  }

  /// Past one space or no-break space.
  func skippingSpace(_ offset: Int) -> Int {
    if byte(offset) == 0x20 || byte(offset) == 0x0A { return offset + 1 }
    if byte(offset) == 0xC2, byte(offset + 1) == 0xA0 { return offset + 2 }
    return offset
  }

  /// Before one space or no-break space.
  func skippingSpaceBack(_ offset: Int) -> Int {
    if byte(offset - 1) == 0x20 { return offset - 1 }
    if byte(offset - 2) == 0xC2, byte(offset - 1) == 0xA0 { return offset - 2 }
    return offset
  }

  /// The longest phrase of a vocabulary list that begins at a word, and the place of its list.
  func hit(_ trie: PhraseTrie, at index: Int, step: Int = 1) -> (count: Int, list: Int)? {
    trie.longest(in: words, at: index, step: step) { _ in true }.map { ($0.count, $0.concepts[0]) }
  }

  /// The end of the longest phrase with one of the roles that begins at a word.
  func end(of roles: RoleSet, at index: Int) -> Int? {
    vocabulary.phrase(roles, in: words, at: index).map { index + $0.count }
  }

  /// The start of the longest phrase with one of the roles that ends before a word.
  func start(of roles: RoleSet, endingAt index: Int) -> Int? {
    vocabulary.phrase(roles, in: words, endingAt: index).map { index - $0.count }
  }

  /// The words before an index in its clause, nearest first, at most `limit` of them; full stops,
  /// semicolons, colons and brackets end a clause, the marks inside a figure do not.
  func clause(before index: Int, limit: Int) -> Range<Int> {
    var start = index
    while start > 0, index - start < limit, !endsClause(start - 1) { start -= 1 }
    return start..<index
  }

  /// The words from an index to the end of its clause, at most `limit` of them.
  func clause(after index: Int, limit: Int) -> Range<Int> {
    var end = index
    while end < words.count, end - index < limit, !endsClause(end) { end += 1 }
    return index..<end
  }

  /// Whether a word is punctuation that ends a clause.
  func endsClause(_ index: Int) -> Bool {
    guard words[index].key == FoldedWord.stop else { return false }
    let offset = lower(index)
    switch byte(offset) {
    case 0x25, 0x24: return false
    case 0x2E: return !(isDigit(offset - 1) && isDigit(offset + 1))
    default: return true
    }
  }

  /// Whether a phrase with one of the roles stands somewhere in a run of words.
  func holds(_ roles: RoleSet, in range: Range<Int>) -> Bool {
    range.contains { index in
      vocabulary.phrase(roles, in: words, at: index).map { index + $0.count <= range.upperBound }
        ?? false
    }
  }

  /// The last phrase with one of the roles in a run of words.
  func last(_ roles: RoleSet, in range: Range<Int>) -> (range: Range<Int>, roles: [Int])? {
    for index in range.reversed() {
      guard let hit = vocabulary.phrase(roles, in: words, endingAt: index + 1),
        index + 1 - hit.count >= range.lowerBound
      else { continue }
      return (index + 1 - hit.count..<index + 1, hit.roles)
    }
    return nil
  }
}
