/// Signs of the symbol fonts, which Word keeps as codes of the private use area.
enum DocxSymbols {
  /// The text of a `w:sym` element.
  static func text(_ code: UInt32, font: String) -> String {
    let code = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code
    switch font {
    case "Symbol": return symbol(code)
    case "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings":
      return dingbats[code].map { String($0) } ?? unknown
    default: return Unicode.Scalar(code).map { String(Character($0)) } ?? unknown
    }
  }

  /// The sign of a bulleted list: kept where it is one of a text font, `•` otherwise.
  static func bullet(_ text: String) -> String {
    let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let scalar = trimmed.unicodeScalars.first else { return "" }
    let isPrivate = (0xE000...0xF8FF).contains(scalar.value)
    return isPrivate || trimmed == "o" || trimmed == "·" ? "•" : trimmed
  }

  private static func symbol(_ code: UInt32) -> String {
    let greek = code >= 0x61 ? (smalls, code - 0x61) : (capitals, code &- 0x41)
    if (0x41...0x5A).contains(code) || (0x61...0x7A).contains(code) {
      return String(greek.0[Int(greek.1)])
    }
    if let sign = signs[code] { return String(sign) }
    guard (0x20..<0x7F).contains(code), let scalar = Unicode.Scalar(code) else { return unknown }
    return String(Character(scalar))
  }

  private static let unknown = "\u{FFFD}"
  private static let capitals = Array("ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ")
  private static let smalls = Array("αβχδεφγηιϕκλμνοπθρστυϖωξψζ")
  private static let signs: [UInt32: Character] = [
    0x2D: "−", 0xA3: "≤", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB7: "•",
    0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xA5: "∞", 0xAE: "→", 0xA2: "′", 0xCE: "∈",
    0xD2: "®", 0xD3: "©", 0xD4: "™", 0xE5: "∑", 0xD6: "√",
  ]
  private static let dingbats: [UInt32: Character] = [
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x76: "❖", 0xA7: "▪", 0xA8: "□", 0xD8: "➢",
    0xE0: "→", 0xFC: "✓", 0xFB: "✗", 0xFE: "☑", 0xFD: "☒", 0x2A: "✉", 0x28: "☎", 0x50: "✓",
    0x52: "☑", 0x9F: "•", 0xF0: "⇨", 0x73: "⬧",
  ]
}
