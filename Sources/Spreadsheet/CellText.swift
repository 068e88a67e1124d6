/// Text as the parts of a workbook can hold it.
enum CellText {
  /// The most UTF-16 code units of a cell, as they stand in the file.
  static let limit = 32_767
  /// The most of a property or a message.
  static let propertyLimit = 255
  /// The most of a header, with room for its codes.
  private static let headerLimit = 200
  /// What escapes the `_` of `_x0041_`.
  private static let escape = Array("_x005F_".utf16)

  /// The text of a cell: what none can hold left out, and what would be read as an escape escaped.
  ///
  /// Text beyond the limit ends with an ellipsis.
  static func fitting(_ text: String) -> String {
    let written = escaped(text)
    guard written.utf8.count > limit, written.utf16.count > limit else { return written }
    return cut(written, to: limit - 1) + "…"
  }

  /// The text of a property, cut where it is too long.
  static func property(_ text: String) -> String { cut(escaped(text), to: propertyLimit) }

  /// A text that nothing escapes, cut where it is too long.
  static func message(_ text: String) -> String { cut(clean(text), to: propertyLimit) }

  /// The text of a header or footer.
  ///
  /// `&` begins a code there, and doubled it is still counted by libxlsxwriter as one for a picture where
  /// a G follows; the full-width form of the letter is none.
  static func header(_ text: String) -> String {
    cut(clean(text).replacing("&", with: "＆"), to: headerLimit)
  }

  /// The text without control characters, U+FFFE and U+FFFF, which XML forbids.
  static func clean(_ text: String) -> String {
    guard text.utf8.contains(where: { ($0 < 0x20 && $0 != 0x0A && $0 != 0x09) || $0 == 0xEF })
    else { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x20..<0xFFFE, 0x1_0000...: kept.append(scalar)
      default: continue
      }
    }
    return String(kept)
  }

  /// The clean text, with `_x0041_`, which in a cell stands for the letter A, as `_x005F_x0041_`.
  private static func escaped(_ text: String) -> String {
    let clean = clean(text)
    guard clean.utf8.contains(UInt8(ascii: "_")) else { return clean }
    let bytes = Array(clean.utf8)
    var escapes: [Int] = []
    var last: UInt8 = 0
    for (place, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "x"), last == UInt8(ascii: "_"), isEscape(bytes[place...]) {
        escapes.append(place)
      }
      last = byte
    }
    guard !escapes.isEmpty else { return clean }
    var written: [UInt8] = []
    var start = 0
    for place in escapes {
      written += bytes[start..<place]
      written += Array("x005F_".utf8)
      start = place
    }
    return String(decoding: written + bytes[start...], as: UTF8.self)
  }

  /// Whether bytes begin with `x0041_`.
  private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    let digits = bytes.dropFirst().prefix(4)
    return digits.count == 4 && digits.allSatisfy { Character(UnicodeScalar($0)).isHexDigit }
      && bytes.dropFirst(5).first == UInt8(ascii: "_")
  }

  /// The first code units of a text; no letter of two of them and no escape is cut in two.
  private static func cut(_ text: String, to limit: Int) -> String {
    let units = text.utf16
    guard units.count > limit else { return text }
    var end = units.index(units.startIndex, offsetBy: limit)
    for inside in 1..<escape.count where inside <= limit {
      let start = units.index(end, offsetBy: -inside)
      guard units[start...].starts(with: escape) else { continue }
      end = start
      break
    }
    let cut = end.samePosition(in: text.unicodeScalars) ?? units.index(before: end)
    return String(text.unicodeScalars[..<cut])
  }
}
