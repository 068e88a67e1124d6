/// What single bytes of UTF-8 text are.
package enum LetterBytes {
  package static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  package static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// Whether a byte may stand in a word: letters, digits, and everything beyond ASCII but the
  /// leads of Latin-1 signs and of general punctuation.
  package static func isWord(_ byte: UInt8) -> Bool {
    if byte < 0x80 { return isDigit(byte) || isLower(byte | 0x20) }
    return byte != 0xC2 && byte != 0xE2
  }
}
