/// A text in which citations are read: its bytes and small steps over them.
struct CitationText {
  let bytes: [UInt8]

  var count: Int { bytes.count }

  /// The first offset from `offset` that is no blank.
  func skipBlanks(_ offset: Int) -> Int {
    var place = offset
    while place < bytes.count, LetterBytes.isBlank(bytes[place]) { place += 1 }
    return place
  }

  /// Whether the byte stands at the offset.
  func has(_ byte: UInt8, at offset: Int) -> Bool { offset < bytes.count && bytes[offset] == byte }

  /// Whether no word goes on at the offset.
  func isWordEnd(_ offset: Int) -> Bool {
    offset >= bytes.count || !LetterBytes.isWord(bytes[offset])
  }

  /// Whether a digit stands at the offset.
  func isDigit(at offset: Int) -> Bool {
    offset < bytes.count && LetterBytes.isDigit(bytes[offset])
  }

  /// The word that ends before the blanks in front of an offset; nil where punctuation stands there.
  func word(before offset: Int) -> Range<Int>? {
    var end = offset
    while end > 0, LetterBytes.isBlank(bytes[end - 1]) { end -= 1 }
    var start = end
    while start > 0, LetterBytes.isWord(bytes[start - 1]) || bytes[start - 1] == 0x2D { start -= 1 }
    return start < end && end < offset ? start..<end : nil
  }

  /// One past the word at an offset; hyphens and apostrophes inside belong to it.
  func wordEnd(_ offset: Int) -> Int {
    var place = offset
    while place < bytes.count {
      if LetterBytes.isWord(bytes[place]) {
        place += 1
      } else if bytes[place] == 0x2D, place > offset, !isWordEnd(place + 1) {
        place += 1
      } else {
        break
      }
    }
    return place
  }

  /// Whether a capital letter stands at the offset.
  func isCapital(at offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    let lead = bytes[offset]
    if lead < 0x80 { return LetterBytes.isUpper(lead) }
    guard offset + 1 < bytes.count else { return false }
    let second = bytes[offset + 1]
    return switch lead {
    case 0xC3: second >= 0x80 && second <= 0x9E
    case 0xC4, 0xC5: second % 2 == 0
    case 0xC6: second == 0xA0 || second == 0xAF
    case 0xE1: offset + 2 < bytes.count && bytes[offset + 2] % 2 == 0
    default: false
    }
  }

  /// The text of a range with its line ends as blanks.
  func string(_ range: Range<Int>) -> String {
    var joined: [UInt8] = []
    joined.reserveCapacity(range.count)
    for byte in bytes[range] {
      if LetterBytes.isBlank(byte) {
        if joined.last != 0x20 { joined.append(0x20) }
      } else {
        joined.append(byte)
      }
    }
    return String(decoding: joined, as: UTF8.self)
  }

  /// The end of a bracket that opens at the offset and closes within 200 bytes of plain text.
  func bracketEnd(_ offset: Int) -> Int? {
    guard has(0x28, at: offset) else { return nil }
    var depth = 0
    for place in offset..<min(offset + 200, bytes.count) {
      if bytes[place] == 0x28 { depth += 1 }
      if bytes[place] == 0x29 {
        depth -= 1
        if depth == 0 { return place + 1 }
      }
    }
    return nil
  }
}
