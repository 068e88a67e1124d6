/// Text as a cell of a spreadsheet can hold it.
enum CellText {
  /// The most UTF-16 code units of a cell.
  static let limit = 32_767

  /// The text with what no cell can hold left out, and what a cell would read as an escape escaped.
  ///
  /// Text beyond the limit ends with an ellipsis.
  static func fitting(_ text: String) -> String {
    var isPlain = true
    var length = 0
    var last: UInt8 = 0
    for byte in text.utf8 {
      length += 1
      if byte < 0x20 && byte != 0x0A && byte != 0x09 { isPlain = false }
      if byte == 0x78 && last == 0x5F { isPlain = false }
      last = byte
    }
    let clean = isPlain ? text : escaped(text)
    return length <= limit ? clean : clipped(clean)
  }

  private static func escaped(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.value >= 0x20 || scalar == "\n" || scalar == "\t"
    {
      kept.append(scalar)
    }
    let parts = String(kept).split(separator: "_x", omittingEmptySubsequences: false)
    // `_x0041_` in a cell stands for the letter A, `_x005F_` for the line itself.
    return parts.dropFirst().reduce(String(parts.first ?? "")) { whole, part in
      whole + (isEscape(part) ? "_x005F_x" : "_x") + part
    }
  }

  private static func isEscape(_ rest: Substring) -> Bool {
    let head = rest.prefix(5)
    return head.count == 5 && head.last == "_" && head.dropLast().allSatisfy(\.isHexDigit)
  }

  private static func clipped(_ text: String) -> String {
    let units = text.utf16
    guard units.count > limit else { return text }
    let end = units.index(units.startIndex, offsetBy: limit - 1)
    // Not inside a letter of two code units.
    let cut = end.samePosition(in: text.unicodeScalars) ?? units.index(before: end)
    return String(text.unicodeScalars[..<cut]) + "…"
  }
}
