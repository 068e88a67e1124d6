/// Where escaped text is to stand.
enum XMLTextPlace {
  case text
  /// Between double quotes, where white space other than a blank would be normalised away.
  case attribute
}

/// Appends `text` as UTF-8 with references for what is markup in `place`.
///
/// - Returns: How many characters that XML 1.0 forbids were replaced with U+FFFD.
func appendEscaped(_ text: String, in place: XMLTextPlace, to output: inout [UInt8]) -> Int {
  var text = text
  return text.withUTF8 { bytes in
    var replaced = 0
    var copied = 0
    var position = 0
    while position < bytes.count {
      let escape = escape(at: position, of: bytes, in: place)
      guard let escape else {
        position += 1
        continue
      }
      output.append(contentsOf: bytes[copied..<position])
      output.append(contentsOf: escape.replacement.utf8)
      if escape.isForbidden { replaced += 1 }
      position += escape.length
      copied = position
    }
    output.append(contentsOf: bytes[copied...])
    return replaced
  }
}

private struct XMLEscape {
  var replacement: String
  var length = 1
  var isForbidden = false
}

/// What to write in place of the byte or character at `position`; nil for itself.
private func escape(
  at position: Int, of bytes: UnsafeBufferPointer<UInt8>, in place: XMLTextPlace
) -> XMLEscape? {
  switch bytes[position] {
  case UInt8(ascii: "&"): XMLEscape(replacement: "&amp;")
  case UInt8(ascii: "<"): XMLEscape(replacement: "&lt;")
  // `]]>` may not stand in text.
  case UInt8(ascii: ">"): XMLEscape(replacement: "&gt;")
  case UInt8(ascii: "\r"): XMLEscape(replacement: "&#13;")
  case UInt8(ascii: "\n"): place == .attribute ? XMLEscape(replacement: "&#10;") : nil
  case UInt8(ascii: "\t"): place == .attribute ? XMLEscape(replacement: "&#9;") : nil
  case UInt8(ascii: "\""): place == .attribute ? XMLEscape(replacement: "&quot;") : nil
  case 0..<0x20: XMLEscape(replacement: "\u{FFFD}", isForbidden: true)
  case 0xEF where isNoncharacter(at: position, of: bytes):
    XMLEscape(replacement: "\u{FFFD}", length: 3, isForbidden: true)
  default: nil
  }
}

/// U+FFFE and U+FFFF are EF BF BE and EF BF BF.
private func isNoncharacter(at position: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  position + 2 < bytes.count && bytes[position + 1] == 0xBF && bytes[position + 2] >= 0xBE
}
