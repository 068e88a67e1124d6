/// Appends text to XML as UTF-8, escaped, on one line, and cut where it is too long.
enum WordText {
  private static let blank = UInt8(ascii: " ")
  /// U+FFFD, for what XML forbids.
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
  private static let ellipsis: [UInt8] = [0xE2, 0x80, 0xA6]

  /// Appends a text; white space is one blank, and none stands at the start of a text that begins so.
  static func append(_ text: String, atMost limit: Int, to output: inout [UInt8]) {
    let bytes = text.utf8.span
    let end = end(of: bytes, atMost: limit)
    var position = 0
    var isBlank = false
    while position < end {
      let byte = bytes[position]
      position += 1
      if isSpace(byte) {
        if !isBlank { output.append(blank) }
        isBlank = true
        continue
      }
      isBlank = false
      switch byte {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
      case 0..<0x20: output.append(contentsOf: replacement)
      case 0xEF where isNoncharacter(at: position - 1, of: bytes):
        output.append(contentsOf: replacement)
        position += 2
      default: output.append(byte)
      }
    }
    if end < bytes.count { output.append(contentsOf: ellipsis) }
  }

  /// The text cut between two words where it is longer than `limit` scalars, with an ellipsis.
  static func clipped(_ text: String, to limit: Int) -> String {
    let end = end(of: text.utf8.span, atMost: limit)
    return end == text.utf8.count
      ? text : String(decoding: text.utf8.prefix(end), as: UTF8.self) + "…"
  }

  /// The text as it stands in XML.
  static func escaped(_ text: String, atMost limit: Int = .max) -> String {
    var bytes: [UInt8] = []
    append(text, atMost: limit, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where a text is cut: behind the last word that `limit` scalars hold, without a comma or the like;
  /// a single longer word is cut inside.
  private static func end(of bytes: Span<UInt8>, atMost limit: Int) -> Int {
    guard bytes.count > limit else { return bytes.count }
    var position = 0
    var scalars = 0
    var word = 0
    while position < bytes.count {
      if bytes[position] & 0xC0 != 0x80 {
        if scalars == limit { break }
        scalars += 1
        if isSpace(bytes[position]) { word = position }
      }
      position += 1
    }
    if position == bytes.count { return position }
    if isSpace(bytes[position]) { word = position }
    guard word > 0 else { return position }
    while word > 1, isSpace(bytes[word - 1]) || ",;:.-(".utf8.contains(bytes[word - 1]) {
      word -= 1
    }
    return word
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == blank || (0x09...0x0D).contains(byte)
  }

  /// U+FFFE and U+FFFF are EF BF BE and EF BF BF.
  private static func isNoncharacter(at position: Int, of bytes: Span<UInt8>) -> Bool {
    position + 2 < bytes.count && bytes[position + 1] == 0xBF && bytes[position + 2] >= 0xBE
  }
}
