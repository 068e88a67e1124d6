import Foundation
internal import LegalModel

/// Decoded text → NFC text in lines, with the way back to the original offsets.
///
/// One pass over the bytes: plain runs are copied whole; only blanks, line ends and the few lead
/// bytes that can start something to mend are looked at one by one.
struct TextNormaliser {
  private let input: [UInt8]
  private var output: [UInt8] = []
  private var map = OffsetMap()
  private var lines: [Line] = []
  private var lineStart = 0
  private var indent = 0
  private var pendingMarks: Line.Marks = []
  private var composed: [UInt64: [UInt8]] = [:]
  /// Whether signs such as `«` or `µ` occur, which may be letters of TCVN3.
  private var sawLatinSign = false
  /// Whether `[` or `_` occurs, by which drafts mark open places.
  private var sawBracket = false
  /// Whether `|` occurs, which parts the cells of tables.
  private var sawBar = false
  /// How far the input is ahead of the output since the last anchor.
  private var lead = 0

  private init(_ input: [UInt8]) {
    self.input = input
    output.reserveCapacity(input.count)
  }

  /// Normalises decoded text.
  static func normalise(_ text: [UInt8]) -> LinedText {
    var normaliser = TextNormaliser(text)
    normaliser.run()
    let source = SourceText(
      original: text, normalised: normaliser.output, map: normaliser.map)
    var lined = LinedText(source: source, lines: normaliser.lines, skips: [], diagnostics: [])
    lined.holdsBracketsOrBlanks = normaliser.sawBracket
    lined.holdsBars = normaliser.sawBar
    return normaliser.sawLatinSign ? LegacyRuns.mend(lined) : lined
  }

  private mutating func run() {
    var at = 0
    let count = input.count
    while at < count {
      let end = plainRun(from: at)
      if end > at { copy(at..<end) }
      at = end < count ? special(end) : end
    }
    endLine(at: count)
  }

  /// The end of the run of bytes from an offset on that can be copied as they are.
  private func plainRun(from start: Int) -> Int {
    let bytes = input.span
    let classes = TextNormaliser.classes.span
    var at = start
    while at < bytes.count {
      switch classes[Int(bytes[at])] {
      case 0: at += 1
      case 1:
        // A single blank between two plain bytes.
        guard at > start, bytes[at] == 0x20, at + 1 < bytes.count,
          classes[Int(bytes[at + 1])] == 0
        else { return at }
        at += 2
      case 5:
        guard at + 1 < bytes.count, !TextNormaliser.isMended(bytes[at], bytes[at + 1]) else {
          return at
        }
        at += 2
      default: return at
      }
    }
    return at
  }

  /// Copies plain bytes.
  private mutating func copy(_ range: Range<Int>) {
    anchor(range.lowerBound)
    output.append(contentsOf: input[range])
  }

  /// Deals with the special byte at an offset; returns the offset behind what it dealt with.
  private mutating func special(_ at: Int) -> Int {
    switch TextNormaliser.classes[Int(input[at])] {
    case 1: blank(at, width: 1)
    case 2: lineEnd(at)
    case 3: at + 1
    case 6: sign(at)
    default: multibyte(at)
    }
  }

  /// A sign that tells something of the text; it is copied as it is.
  private mutating func sign(_ at: Int) -> Int {
    if input[at] == 0x7C { sawBar = true } else { sawBracket = true }
    copy(at..<(at + 1))
    return at + 1
  }

  /// One blank of the original: kept as a single space inside a line, counted at its start.
  private mutating func blank(_ at: Int, width: Int) -> Int {
    if output.count == lineStart {
      indent += input[at] == 0x09 ? 4 : 1
    } else if output.last != 0x20 {
      anchor(at)
      output.append(0x20)
    }
    return at + width
  }

  private mutating func lineEnd(_ at: Int) -> Int {
    let byte = input[at]
    let isFormFeed = byte == 0x0C
    endLine(at: at)
    if isFormFeed { pendingMarks.insert(.pageBreak) }
    if byte == 0x0D, at + 1 < input.count, input[at + 1] == 0x0A { return at + 2 }
    return at + 1
  }

  /// Closes the line: trims it, records it if it holds anything.
  private mutating func endLine(at offset: Int) {
    if output.last == 0x20, output.count > lineStart { output.removeLast() }
    if output.count > lineStart {
      lines.append(
        Line(
          lower: UInt32(lineStart), upper: UInt32(output.count),
          indent: UInt16(clamping: indent), marks: pendingMarks))
      pendingMarks = []
      anchor(offset)
      output.append(0x0A)
    } else {
      pendingMarks.insert(.blankBefore)
    }
    lineStart = output.count
    indent = 0
  }

  /// A sequence of two or more bytes that may need mending.
  private mutating func multibyte(_ at: Int) -> Int {
    let lead = input[at]
    let second = at + 1 < input.count ? input[at + 1] : 0
    let third = at + 2 < input.count ? input[at + 2] : 0
    switch lead {
    case 0xC2:
      if second == 0xA0 { return blank(at, width: 2) }
      if second == 0xAD { return at + 2 }
      if second == 0x85 { return newLine(at, width: 2) }
      if at > 0, ByteText.isSmall(input[at - 1]) { sawLatinSign = true }
    case 0xC3:
      if second == 0x90 { return replace(at, 2, [0xC4, 0x90]) }
      if second == 0xB0 { return replace(at, 2, [0xC4, 0x91]) }
    case 0xC6:
      if second == 0xA2 { return replace(at, 2, [0xC6, 0xAF]) }
      if second == 0xA3 { return replace(at, 2, [0xC6, 0xB0]) }
    case 0xCC, 0xCD:
      if lead == 0xCC || second < 0xB0 { return combining(at) }
    case 0xD0, 0xD1:
      if let latin = lookAlike(at) { return replace(at, 2, [latin]) }
    case 0xE2:
      if second == 0x80, let next = generalPunctuation(at, third) { return next }
      if second == 0x81, third == 0xA0 { return at + 3 }
    case 0xE3:
      if second == 0x80, third == 0x80 { return blank(at, width: 3) }
    case 0xEF:
      if second == 0xBB, third == 0xBF { return at + 3 }
    default: break
    }
    let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    let end = Swift.min(at + width, input.count)
    copy(at..<end)
    return end
  }

  /// U+2000 … U+202F: thin blanks, zero-width marks, line separators.
  private mutating func generalPunctuation(_ at: Int, _ third: UInt8) -> Int? {
    switch third {
    case 0x80...0x8A, 0xAF: blank(at, width: 3)
    case 0x8B...0x8F, 0xAA...0xAE: at + 3
    case 0xA8, 0xA9: newLine(at, width: 3)
    default: nil
    }
  }

  private mutating func newLine(_ at: Int, width: Int) -> Int {
    endLine(at: at)
    return at + width
  }

  private mutating func replace(_ at: Int, _ width: Int, _ bytes: [UInt8]) -> Int {
    anchor(at)
    output.append(contentsOf: bytes)
    return at + width
  }

  /// A combining mark: composes it, and those behind it, with the letter already written.
  private mutating func combining(_ at: Int) -> Int {
    var end = at
    while end + 1 < input.count, input[end] == 0xCC || (input[end] == 0xCD && input[end + 1] < 0xB0)
    { end += 2 }
    var base = output.count
    while base > lineStart, base > 0 {
      base -= 1
      if output[base] & 0xC0 != 0x80 { break }
    }
    let original = base < output.count ? map.originalOffset(of: base) : at
    let run = Array(output[base...]) + input[at..<Swift.min(end, input.count)]
    output.removeSubrange(base...)
    anchor(original)
    output.append(contentsOf: composition(of: run))
    return Swift.max(end, at + 2)
  }

  /// NFC of a letter and its marks; the few hundred that occur are remembered.
  private mutating func composition(of run: [UInt8]) -> [UInt8] {
    var key: UInt64 = 0
    if run.count <= 8 {
      for byte in run { key = key << 8 | UInt64(byte) }
      if let known = composed[key] { return known }
    }
    let text = String(decoding: run, as: UTF8.self).precomposedStringWithCanonicalMapping
    let bytes = Array(text.utf8)
    if run.count <= 8 { composed[key] = bytes }
    return bytes
  }

  /// The Latin letter that a Cyrillic one looks like, where no real Cyrillic word stands.
  private func lookAlike(_ at: Int) -> UInt8? {
    guard at + 1 < input.count, let latin = TextNormaliser.latin(input[at], input[at + 1]) else {
      return nil
    }
    let after = at + 2 < input.count ? input[at + 2] : 0x20
    let before = at > 0 ? input[at - 1] : 0x20
    let cyrillicAfter = after == 0xD0 || after == 0xD1
    let cyrillicBefore =
      at > 1 && (input[at - 2] == 0xD0 || input[at - 2] == 0xD1) && before >= 0x80
    return cyrillicAfter || cyrillicBefore ? nil : latin
  }

  /// Notes where the next output byte comes from, unless it just follows the last one.
  private mutating func anchor(_ original: Int) {
    if output.count + lead == original { return }
    map.append(normalised: output.count, original: original)
    lead = original - output.count
  }
}

extension TextNormaliser {
  /// 0 plain, 1 blank, 2 line end, 3 control, 4 lead byte to look at, 5 lead byte of common letters
  /// of which two are mended, 6 a sign to take note of.
  private static let classes: [UInt8] = {
    var classes = [UInt8](repeating: 0, count: 256)
    for byte in 0..<0x20 { classes[byte] = 3 }
    classes[0x20] = 1
    classes[0x09] = 1
    for byte in 0x0A...0x0D { classes[byte] = 2 }
    classes[0x7F] = 3
    for byte in [0xC2, 0xCC, 0xCD, 0xD0, 0xD1, 0xE2, 0xE3, 0xEF] { classes[byte] = 4 }
    for byte in [0x5B, 0x5F, 0x7C] { classes[byte] = 6 }
    classes[0xC3] = 5
    classes[0xC6] = 5
    return classes
  }()

  /// Whether a letter led by 0xC3 or 0xC6 is eth or OI, which stand for Đ and Ư.
  private static func isMended(_ lead: UInt8, _ second: UInt8) -> Bool {
    lead == 0xC3 ? second == 0x90 || second == 0xB0 : second == 0xA2 || second == 0xA3
  }

  /// The Latin twin of a Cyrillic letter (U+0400 … U+047F), if it has one.
  private static func latin(_ lead: UInt8, _ second: UInt8) -> UInt8? {
    let scalar = UInt32(lead & 0x1F) << 6 | UInt32(second & 0x3F)
    return switch scalar {
    case 0x0430: UInt8(ascii: "a")
    case 0x0435: UInt8(ascii: "e")
    case 0x043E: UInt8(ascii: "o")
    case 0x0440: UInt8(ascii: "p")
    case 0x0441: UInt8(ascii: "c")
    case 0x0443: UInt8(ascii: "y")
    case 0x0445: UInt8(ascii: "x")
    case 0x0456: UInt8(ascii: "i")
    case 0x0410: UInt8(ascii: "A")
    case 0x0412: UInt8(ascii: "B")
    case 0x0415: UInt8(ascii: "E")
    case 0x041A: UInt8(ascii: "K")
    case 0x041C: UInt8(ascii: "M")
    case 0x041D: UInt8(ascii: "H")
    case 0x041E: UInt8(ascii: "O")
    case 0x0420: UInt8(ascii: "P")
    case 0x0421: UInt8(ascii: "C")
    case 0x0422: UInt8(ascii: "T")
    case 0x0425: UInt8(ascii: "X")
    default: nil
    }
  }
}
