import Foundation

/// Questions about UTF-8 bytes that the readers of labels ask.
///
/// Letters are compared folded: small, without accents, `đ` as `d`. So `ĐIỀU`, `Điều` and the
/// `Dieu` of a poor scan are one word.
enum ByteText {
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  static func isASCIILetter(_ byte: UInt8) -> Bool { isSmall(byte) || isCapital(byte) }

  static func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  /// Width of the UTF-8 sequence that a byte leads.
  static func width(_ lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// The scalar at an offset; well-formed UTF-8 is expected.
  static func scalar(_ bytes: [UInt8], _ at: Int) -> UInt32 {
    let lead = bytes[at]
    if lead < 0x80 { return UInt32(lead) }
    let width = width(lead)
    guard at + width <= bytes.count else { return UInt32(lead) }
    var value = UInt32(lead) & (0x7F >> UInt32(width))
    for index in 1..<width { value = value << 6 | UInt32(bytes[at + index] & 0x3F) }
    return value
  }

  /// The small ASCII letter that a letter folds to; other signs as they are, 0 for other scripts.
  static func folded(_ scalar: UInt32) -> UInt8 {
    if scalar < 0x80 {
      let byte = UInt8(scalar)
      return isCapital(byte) ? byte + 0x20 : byte
    }
    switch scalar {
    case 0xC0...0x24F: return latinFolds[Int(scalar - 0xC0)]
    case 0x1EA0...0x1EF9: return vietnameseFolds[Int(scalar - 0x1EA0)]
    default: return 0
    }
  }

  /// Whether a scalar is a capital letter of the Latin script.
  static func isCapital(scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xDE: scalar != 0xD7
    case 0x100...0x17F: scalar % 2 == (scalar >= 0x139 && scalar <= 0x148 ? 1 : 0)
    case 0x1A0, 0x1AF: true
    case 0x1EA0...0x1EF9: scalar % 2 == 0
    default: false
    }
  }

  /// Whether a scalar is a small letter of the Latin script.
  static func isSmall(scalar: UInt32) -> Bool {
    folded(scalar) >= 0x61 && folded(scalar) <= 0x7A && !isCapital(scalar: scalar)
  }

  /// The offset behind `word` (folded ASCII) when it stands at `at`; nil otherwise.
  static func match(_ word: [UInt8], _ bytes: [UInt8], at start: Int, end: Int) -> Int? {
    var at = start
    for letter in word {
      guard at < end, folded(scalar(bytes, at)) == letter else { return nil }
      at += width(bytes[at])
    }
    return at
  }

  /// The folded form of a string, for tables of words.
  static func folded(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { folded($0.value) }
  }

  /// The first offset at or after `at` that is no blank.
  static func skipBlanks(_ bytes: [UInt8], _ at: Int, end: Int) -> Int {
    var at = at
    while at < end, bytes[at] == 0x20 { at += 1 }
    return at
  }

  private static let latinFolds: [UInt8] = folds(from: 0xC0, through: 0x24F)
  private static let vietnameseFolds: [UInt8] = folds(from: 0x1EA0, through: 0x1EF9)

  private static func folds(from first: UInt32, through last: UInt32) -> [UInt8] {
    (first...last).map { value in
      guard let scalar = Unicode.Scalar(value) else { return 0 }
      switch value {
      case 0x110, 0x111: return UInt8(ascii: "d")
      case 0x141, 0x142: return UInt8(ascii: "l")
      case 0xD8, 0xF8: return UInt8(ascii: "o")
      default: break
      }
      let base = decomposedBase(scalar)
      return base.isASCII ? folded(base.value) : 0
    }
  }

  private static func decomposedBase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first ?? scalar
  }
}
