/// The text of a JSON string, run by run: plain bytes as they are, escapes decoded.
struct JSONText: Sequence {
  /// Some bytes of the file and the text that they stand for.
  struct Run {
    /// Where it stands in the file.
    let range: Range<Int>
    /// The text in UTF-8; nil for plain bytes, which are their own text.
    let decoded: [UInt8]?
    /// Whether it is half of a surrogate pair without the other half.
    let isLoneSurrogate: Bool
  }

  private let bytes: [UInt8]
  private let range: Range<Int>

  /// - Parameter range: the bytes between the quotation marks of a string that was scanned.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// The decoded text.
  var utf8: [UInt8] { reduce(into: []) { $0 += $1.decoded ?? Array(bytes[$1.range]) } }

  /// The decoded text as a string.
  var string: String { String(decoding: utf8, as: UTF8.self) }

  func makeIterator() -> AnyIterator<Run> {
    var at = range.lowerBound
    return AnyIterator {
      guard at < range.upperBound else { return nil }
      let run = run(at)
      at = run.range.upperBound
      return run
    }
  }

  private func run(_ start: Int) -> Run {
    guard bytes[start] == 0x5C else {
      let end = bytes[start..<range.upperBound].firstIndex(of: 0x5C) ?? range.upperBound
      return Run(range: start..<end, decoded: nil, isLoneSurrogate: false)
    }
    if bytes[start + 1] == 0x75 { return unicodeEscape(start) }
    return Run(
      range: start..<(start + 2), decoded: [JSONText.letter(bytes[start + 1])],
      isLoneSurrogate: false)
  }

  private func unicodeEscape(_ start: Int) -> Run {
    let first = unit(start) ?? 0xFFFD
    if let scalar = Unicode.Scalar(first) {
      return Run(
        range: start..<(start + 6), decoded: Array(String(scalar).utf8), isLoneSurrogate: false)
    }
    if first < 0xDC00, let second = unit(start + 6), 0xDC00...0xDFFF ~= second,
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    {
      return Run(
        range: start..<(start + 12), decoded: Array(String(scalar).utf8), isLoneSurrogate: false)
    }
    return Run(
      range: start..<(start + 6), decoded: Array("\u{FFFD}".utf8), isLoneSurrogate: true)
  }

  /// The value of `\uXXXX` at an offset.
  private func unit(_ at: Int) -> UInt32? {
    guard at + 6 <= range.upperBound, bytes[at] == 0x5C, bytes[at + 1] == 0x75 else { return nil }
    return bytes[(at + 2)..<(at + 6)].reduce(0) { $0 << 4 | (JSONText.hexDigit($1) ?? 0) }
  }

  /// The character behind a backslash.
  private static func letter(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: byte
    }
  }

  /// The value of a hexadecimal digit.
  static func hexDigit(_ byte: UInt8) -> UInt32? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt32.init)
  }
}
