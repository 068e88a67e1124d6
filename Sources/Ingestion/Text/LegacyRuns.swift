internal import LegalModel

/// Finds runs of TCVN3 (ABC) letters inside Unicode text and turns them into Unicode.
///
/// Such a run shows as Latin-1 signs in impossible places: `kh«ng`, `cung cÊp`. A document-level
/// encoding guess cannot see it, so each word is looked at. Source of the table: TCVN 5712:1993.
enum LegacyRuns {
  /// Returns the text with every run converted, and a diagnostic for each.
  static func mend(_ text: LinedText) -> LinedText {
    let bytes = text.source.normalised
    var runs: [Range<Int>] = []
    for line in text.lines where mayHoldRun(bytes, line.range) {
      if let run = run(in: line.range, of: bytes) { runs.append(run) }
    }
    return runs.isEmpty ? text : rewritten(text, runs)
  }

  /// Cheap test: two Latin-1 signs that TCVN3 uses, each right behind a lower-case letter.
  private static func mayHoldRun(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var found = 0
    var at = range.lowerBound + 1
    while at + 1 < range.upperBound {
      if isImpossible(bytes, at, in: range) {
        found += 1
        if found == 2 { return true }
      }
      at += 1
    }
    return false
  }

  /// Whether a Latin-1 sign or capital stands at `at` between a small letter and another letter.
  private static func isImpossible(_ bytes: [UInt8], _ at: Int, in range: Range<Int>) -> Bool {
    guard isSmall(bytes[at - 1]), at + 1 < range.upperBound else { return false }
    let sign =
      bytes[at] == 0xC2 && bytes[at + 1] >= 0xA8 && bytes[at + 1] != 0xBB
      || bytes[at] == 0xC3 && bytes[at + 1] < 0xA0
    guard sign else { return false }
    let after = at + 2 < range.upperBound ? bytes[at + 2] : 0x20
    return isSmall(after) || (bytes[at] == 0xC3 && after >= 0x80) || bytes[at] == 0xC2
  }

  private static func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  /// From the first to the last word of the line that holds an impossible sign, as long as nothing
  /// between them is a letter that TCVN3 does not have.
  private static func run(in range: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
    var first: Int?
    var last: Int?
    var signs = 0
    for word in words(in: range, of: bytes) {
      if word.dropFirst().contains(where: { isImpossible(bytes, $0, in: word) }),
        isSyllable(bytes, word)
      {
        if first == nil { first = word.lowerBound }
        last = word.upperBound
        signs += 1
      } else if first != nil, word.contains(where: { bytes[$0] >= 0xC4 }) {
        break
      }
    }
    guard signs >= 2, let first, let last else { return nil }
    return first..<last
  }

  /// Whether a word could be one Vietnamese syllable in TCVN3: letters only, stops at its end aside,
  /// and every sign one that the encoding has.
  private static func isSyllable(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    var letters = 0
    var at = word.lowerBound
    while at < word.upperBound {
      let byte = bytes[at]
      if byte == 0xC2 || byte == 0xC3, at + 1 < word.upperBound {
        let code = byte == 0xC2 ? bytes[at + 1] : bytes[at + 1] + 0x40
        if table[code] == nil { return false }
        at += 1
      } else if byte >= 0x80 {
        return false
      } else if !ByteText.isASCIILetter(byte) {
        return letters > 0
          && bytes[at..<word.upperBound].allSatisfy { [0x2C, 0x2E, 0x3B, 0x3A, 0x29].contains($0) }
      }
      letters += 1
      at += 1
    }
    return letters <= 8
  }

  private static func words(in range: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = range.lowerBound
    for at in range where bytes[at] == 0x20 {
      if at > start { words.append(start..<at) }
      start = at + 1
    }
    if range.upperBound > start { words.append(start..<range.upperBound) }
    return words
  }

  /// The text with the runs converted; lines and map follow the new lengths.
  private static func rewritten(_ text: LinedText, _ runs: [Range<Int>]) -> LinedText {
    let old = text.source
    var splice = Splice(old)
    for run in runs { splice.replace(run) { converted(old.normalised, run) } }
    let (source, lines) = splice.finished(text.lines)
    let diagnostics = runs.map {
      Diagnostic(
        code: "legacy-encoding-run", level: .warning,
        template: "letters in the TCVN3 (ABC) encoding were read as Unicode: %1",
        arguments: [old.string($0)], span: old.span(ofNormalised: $0))
    }
    var mended = text
    mended.source = source
    mended.lines = lines
    mended.diagnostics += diagnostics
    return mended
  }

  /// The Unicode letters of a run; each with the offset of the old text that it came from.
  private static func converted(_ bytes: [UInt8], _ run: Range<Int>) -> [(UInt8, from: Int)] {
    var result: [(UInt8, from: Int)] = []
    var at = run.lowerBound
    while at < run.upperBound {
      let byte = bytes[at]
      if byte == 0xC2 || byte == 0xC3, at + 1 < run.upperBound {
        let code = byte == 0xC2 ? bytes[at + 1] : bytes[at + 1] + 0x40
        let letter = table[code].map { Array(String($0).utf8) } ?? [byte, bytes[at + 1]]
        result.append(contentsOf: letter.map { ($0, from: at) })
        at += 2
      } else {
        result.append((byte, from: at))
        at += 1
      }
    }
    return result
  }

  private static let table: [UInt8: Character] = {
    let codes: [UInt8] = [
      0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7, 0xA8, 0xA9, 0xAA, 0xAB, 0xAC, 0xAD, 0xAE, 0xB5,
      0xB6, 0xB7, 0xB8, 0xB9, 0xBB, 0xBC, 0xBD, 0xBE, 0xC6, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xCC,
      0xCE, 0xCF, 0xD0, 0xD1, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6, 0xD7, 0xD8, 0xDC, 0xDD, 0xDE, 0xDF,
      0xE1, 0xE2, 0xE3, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xEA, 0xEB, 0xEC, 0xED, 0xEE, 0xEF,
      0xF1, 0xF2, 0xF3, 0xF4, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE,
    ]
    let letters =
      "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
    return Dictionary(uniqueKeysWithValues: zip(codes, letters))
  }()
}
