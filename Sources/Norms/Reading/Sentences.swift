import LegalModel
import Lexicon

/// Cuts a text into sentences, and a sentence into the parts between semicolons.
enum Sentences {
  /// The ranges of the sentences of a text, ends trimmed of blanks.
  static func ranges(in bytes: [UInt8], _ cues: NormCues) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    var depth = 0
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x28, 0x5B: depth += 1
      case 0x29, 0x5D: depth = max(0, depth - 1)
      case 0x0A:
        if depth == 0, opensNote(bytes, index + 1) {
          append(start..<index, of: bytes, to: &found)
          start = index + 1
        }
      case 0x2E, 0x3F, 0x21:
        if depth == 0, endsSentence(bytes, index, from: start, cues) {
          append(start..<index + 1, of: bytes, to: &found)
          start = index + 1
        }
      default: break
      }
    }
    append(start..<bytes.count, of: bytes, to: &found)
    return found
  }

  private static func append(_ range: Range<Int>, of bytes: [UInt8], to found: inout [Range<Int>]) {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, bytes[lower] <= 0x20 { lower += 1 }
    while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
    if lower < upper { found.append(lower..<upper) }
  }

  /// Whether a line opens a note that stands in the text: a number and a capital.
  private static func opensNote(_ bytes: [UInt8], _ index: Int) -> Bool {
    var next = index
    while next < bytes.count, bytes[next] >= 0x30, bytes[next] <= 0x39 { next += 1 }
    guard next > index, next - index < 4, next + 1 < bytes.count, bytes[next] == 0x20 else {
      return false
    }
    return SentenceWords.isCapital(bytes, at: next + 1)
  }

  /// Whether a full stop ends a sentence: a blank and a capital follow, and no abbreviation or
  /// single letter stands before it.
  private static func endsSentence(
    _ bytes: [UInt8], _ index: Int, from start: Int, _ cues: NormCues
  ) -> Bool {
    var next = index + 1
    while next < bytes.count, isClosing(bytes, next) { next += bytes[next] == 0xE2 ? 3 : 1 }
    guard next < bytes.count else { return true }
    guard bytes[next] <= 0x20 else { return false }
    while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
    guard next < bytes.count else { return true }
    guard SentenceWords.isCapital(bytes, at: next) || bytes[next] == 0xE2 || bytes[next] == 0x22
    else { return false }
    var lower = index
    while lower > start, bytes[lower - 1] > 0x20, bytes[lower - 1] != 0x28 { lower -= 1 }
    // `paragraph 1. The`: a figure ends a sentence unless it is the label that begins the text.
    let isFigure = bytes[lower] >= 0x30 && bytes[lower] <= 0x39
    if index - lower < 2 { return isFigure && lower > start }
    return !cues.isAbbreviation(Array(bytes[lower..<index]))
  }

  private static func isClosing(_ bytes: [UInt8], _ index: Int) -> Bool {
    if bytes[index] == 0x22 || bytes[index] == 0x29 { return true }
    return bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
      && bytes[index + 2] == 0x9D
  }
}

extension SentenceWords {
  /// The tokens between semicolons outside brackets.
  func segments(in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where depths[index] == 0 {
      guard marks[index] == .semicolon else { continue }
      if start < index { found.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { found.append(start..<range.upperBound) }
    return found
  }
}
