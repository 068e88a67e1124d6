/// Counts quotation marks, to know where the quotation of an amending act ends.
struct QuotationDepth {
  /// Typographic marks open so far.
  private(set) var open: Int
  /// Whether an odd number of straight marks was seen.
  private(set) var straightOpen: Bool

  /// The depth right behind the mark that opens a quotation.
  init(openedByStraightMark straight: Bool) {
    open = straight ? 0 : 1
    straightOpen = straight
  }

  /// Takes in the marks of a run of text.
  mutating func take(_ bytes: [UInt8], _ range: Range<Int>) {
    var at = range.lowerBound
    while at < range.upperBound {
      if bytes[at] == 0x22 {
        straightOpen.toggle()
        at += 1
      } else if bytes[at] == 0xE2, at + 2 < range.upperBound, bytes[at + 1] == 0x80 {
        if bytes[at + 2] == 0x9C { open += 1 }
        if bytes[at + 2] == 0x9D { open -= 1 }
        let isDouble = QuotationDepth.isDoubledSingleMark(bytes, at, end: range.upperBound)
        if isDouble { open -= 1 }
        at += isDouble ? 6 : 3
      } else {
        at += 1
      }
    }
  }

  /// Whether two single closing marks stand for a double one at an offset: `’’`.
  private static func isDoubledSingleMark(_ bytes: [UInt8], _ at: Int, end: Int) -> Bool {
    at >= 0 && at + 6 <= end
      && bytes[at..<(at + 6)].elementsEqual([0xE2, 0x80, 0x99, 0xE2, 0x80, 0x99])
  }

  /// Whether nothing is open any more.
  var isClosed: Bool { open <= 0 && !straightOpen || (open == 1 && straightOpen) }

  /// Width of an opening mark at an offset; nil when none stands there.
  static func openingMark(_ bytes: [UInt8], _ at: Int, end: Int) -> (width: Int, straight: Bool)? {
    guard at < end else { return nil }
    if bytes[at] == 0x22 { return (1, true) }
    guard at + 2 < end, bytes[at] == 0xE2, bytes[at + 1] == 0x80,
      bytes[at + 2] == 0x9C || bytes[at + 2] == 0x9D
    else { return nil }
    return (3, false)
  }

  /// Whether a paragraph ends with a closing mark, stops and semicolons behind it aside.
  static func endsWithClosingMark(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, [0x2E, 0x3B, 0x2C, 0x20, 0x2F].contains(bytes[end - 1]) {
      end -= 1
    }
    if end > range.lowerBound, bytes[end - 1] == 0x22 { return true }
    if end - 6 >= range.lowerBound, isDoubledSingleMark(bytes, end - 6, end: end) { return true }
    return end - 3 >= range.lowerBound && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80
      && (bytes[end - 1] == 0x9D || bytes[end - 1] == 0x9C)
  }
}
