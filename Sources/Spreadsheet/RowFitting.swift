/// How tall a row has to be for its texts. Programs do not agree on measuring rows of a file they did not
/// write, so the file says it.
///
/// An estimate from average widths of letters: exact ones would need the font.
struct RowFitting {
  /// The tallest row that spreadsheets have, in points.
  static let limit = 409.0
  /// Average width of a small letter in parts of the size of the font.
  private static let letter = 0.48
  private static let lineHeight = 1.27
  /// The size of letters where a style names none.
  private static let usualSize = 11.0

  /// Widths of the columns in characters.
  let widths: [Double]

  /// The height in points; nil where one line is enough.
  func height(of cells: [Cell]) -> Double? {
    var tallest = 0.0
    for (cell, width) in zip(cells, widths) {
      guard case .text(let text) = cell.value else { continue }
      let size = cell.style.size ?? RowFitting.usualSize
      // A column is seven pixels a character, a point is 4/3 pixels.
      let room = 7 * width / (size * 4 / 3 * RowFitting.letter * (cell.style.isBold ? 1.08 : 1))
      let lines = cell.style.wraps ? RowFitting.lines(of: text, room: room) : 1
      tallest = max(tallest, Double(lines) * size * RowFitting.lineHeight + 4)
    }
    return tallest > 19 ? min(tallest, RowFitting.limit) : nil
  }

  /// In how many lines a text breaks where `room` small letters fit in one.
  static func lines(of text: String, room: Double) -> Int {
    var lines = 1
    var line = 0.0
    var word = 0.0
    for byte in text.utf8 {
      switch byte {
      case 0x0A:
        if line + word > room { lines += 1 }
        lines += 1
        (line, word) = (0, 0)
      case 0x20:
        if line + word > room {
          lines += max(1, Int(word / max(room, 1)))
          line = 0
        }
        line += word + 0.55
        word = 0
      case 0x80..<0xC0: break  // The rest of a letter that was counted.
      default: word += width(of: byte)
      }
    }
    if line + word > room { lines += max(1, Int(word / max(room, 1))) }
    return lines
  }

  /// Widths by the first byte of a letter: those of serif fonts.
  private static func width(of byte: UInt8) -> Double {
    switch byte {
    case 0x41...0x5A: 1.4
    case 0x69, 0x6A, 0x6C, 0x74, 0x66, 0x72, 0x2E, 0x2C, 0x3A, 0x3B, 0x28, 0x29, 0x5B, 0x5D: 0.65
    case 0x6D, 0x77: 1.6
    default: 1.03
    }
  }
}
