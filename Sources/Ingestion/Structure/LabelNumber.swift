internal import LegalModel

/// The number behind a label word: `5`, `25a`, `6bis`, `12.15`, `III`, `4A`, `thứ nhất`, `X`.
struct LabelNumber {
  let range: Range<Int>
  let ordinal: Int
  let suffix: String
  let series: String

  /// Reads the number at an offset; nil when none stands there.
  static func read(
    _ bytes: [UInt8], _ at: Int, end: Int, kind: ProvisionKind, language: LanguageCode
  ) -> LabelNumber? {
    if kind == .annex, let annex = annexNumber(bytes, at, end) { return annex }
    if ByteText.isDigit(bytes[at]) || isMisreadOne(bytes, at, end) {
      return arabic(bytes, at, end, kind)
    }
    if let spelled = spelled(bytes, at, end, language) { return spelled }
    return lettered(bytes, at, end, kind)
  }

  /// `1-A`, `4A`, `9-E`, `2-A-1`, `III-B`: fields of digits and capitals parted by hyphens.
  private static func annexNumber(_ bytes: [UInt8], _ start: Int, _ end: Int) -> LabelNumber? {
    var at = start
    var sawDigit = false
    while at < end, ByteText.isDigit(bytes[at]) || ByteText.isCapital(bytes[at]) {
      sawDigit = sawDigit || ByteText.isDigit(bytes[at])
      at += 1
      if at + 1 < end, bytes[at] == 0x2D,
        ByteText.isDigit(bytes[at + 1]) || ByteText.isCapital(bytes[at + 1])
      {
        at += 1
      }
    }
    guard at - start <= 8, at > start, isBoundary(bytes, at, end),
      sawDigit || bytes[start..<at].contains(0x2D)
    else { return nil }
    return LabelNumber(
      range: start..<at, ordinal: Numerals.decimal(bytes, start, end: end)?.value ?? 0,
      suffix: "", series: "")
  }

  /// `l9` of a poor scan.
  private static func isMisreadOne(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Bool {
    bytes[at] == UInt8(ascii: "l") && at + 1 < end && ByteText.isDigit(bytes[at + 1])
  }

  /// Digits, further fields behind stops or hyphens, and a suffix.
  private static func arabic(_ bytes: [UInt8], _ start: Int, _ end: Int, _ kind: ProvisionKind)
    -> LabelNumber?
  {
    var at = start
    var fieldStart = start
    var ordinal = 0
    while true {
      let first = isMisreadOne(bytes, at, end) ? at + 1 : at
      guard let number = Numerals.decimal(bytes, first, end: end) else { return nil }
      ordinal = first > at ? number.value + 10 : number.value
      fieldStart = at
      at = number.end
      guard let next = nextField(bytes, at, end, kind) else { break }
      at = next
    }
    let (suffixEnd, suffix) = suffix(bytes, at, end)
    // `Điều III:2`, `Article 3:1` point into another instrument.
    if suffixEnd + 1 < end, bytes[suffixEnd] == 0x3A, ByteText.isDigit(bytes[suffixEnd + 1]) {
      return nil
    }
    let series =
      fieldStart > start ? String(decoding: bytes[start..<(fieldStart - 1)], as: UTF8.self) : ""
    return LabelNumber(
      range: start..<suffixEnd, ordinal: ordinal, suffix: suffix, series: series)
  }

  /// Where the next field of a dotted number starts: `9.19`, `8BIS.1`, `6-01`, `23.4.LQ.1`.
  private static func nextField(_ bytes: [UInt8], _ at: Int, _ end: Int, _ kind: ProvisionKind)
    -> Int?
  {
    guard at + 1 < end else { return nil }
    if bytes[at] == 0x2E || (bytes[at] == 0x2D && kind == .article) {
      if ByteText.isDigit(bytes[at + 1]) { return at + 1 }
      return codification(bytes, at + 1, end)
    }
    return nil
  }

  /// `LQ.` in the numbers of the official codification.
  private static func codification(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var at = start
    while at < end, ByteText.isCapital(scalar: ByteText.scalar(bytes, at)) {
      at += ByteText.width(bytes[at])
    }
    guard at > start, at + 1 < end, bytes[at] == 0x2E, ByteText.isDigit(bytes[at + 1]) else {
      return nil
    }
    return at + 1
  }

  /// A suffix behind digits: one letter or a Latin word, glued or after a blank.
  private static func suffix(_ bytes: [UInt8], _ at: Int, _ end: Int) -> (Int, String) {
    guard at < end else { return (at, "") }
    let blank = bytes[at] == 0x20 ? 1 : 0
    if at + blank < end, "btqsond".utf8.contains(bytes[at + blank] | 0x20) {
      for word in EnglishLabels.insertionSuffixes {
        let letters = Array(word.utf8)
        guard let behind = ByteText.match(letters, bytes, at: at + blank, end: end) else {
          continue
        }
        if isBoundary(bytes, behind, end) { return (behind, word) }
      }
    }
    for ending in ForeignLabels.ordinalEndings {
      guard let behind = ByteText.match(Array(ending.utf8), bytes, at: at, end: end) else {
        continue
      }
      if isBoundary(bytes, behind, end) { return (behind, "") }
    }
    let scalar = ByteText.scalar(bytes, at)
    let behind = at + ByteText.width(bytes[at])
    let isLetter = ByteText.isSmall(scalar: scalar) || ByteText.isCapital(scalar: scalar)
    if isLetter, isBoundary(bytes, behind, end) {
      return (behind, String(decoding: bytes[at..<behind], as: UTF8.self))
    }
    return (at, "")
  }

  private static func isBoundary(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Bool {
    at >= end || ByteText.folded(ByteText.scalar(bytes, at)) < 0x61
      || ByteText.folded(ByteText.scalar(bytes, at)) > 0x7A
  }

  /// `thứ nhất`, `nhất`, `TWENTY-ONE`.
  private static func spelled(
    _ bytes: [UInt8], _ start: Int, _ end: Int, _ language: LanguageCode
  ) -> LabelNumber? {
    var at = start
    var words = EnglishLabels.spelledNumbers
    if language == .vietnamese {
      words = VietnameseLabels.spelledNumbers
      let ordinalWord = ByteText.folded(VietnameseLabels.ordinalWord)
      if let behind = ByteText.match(ordinalWord, bytes, at: at, end: end) {
        at = ByteText.skipBlanks(bytes, behind, end: end)
      }
    }
    if !language.isAnalysed { words = ForeignLabels.firstWords }
    for (index, word) in words.enumerated().reversed() {
      guard let behind = ByteText.match(ByteText.folded(word), bytes, at: at, end: end),
        isBoundary(bytes, behind, end)
      else { continue }
      var (ordinal, last) = (language.isAnalysed ? index + 1 : 1, behind)
      if behind < end, bytes[behind] == 0x2D,
        let units = spelled(bytes, behind + 1, end, language)
      {
        ordinal += units.ordinal
        last = units.range.upperBound
      }
      return LabelNumber(range: start..<last, ordinal: ordinal, suffix: "", series: "")
    }
    return nil
  }

  /// Roman numerals, with further fields (`I.1`), and single letters (`Annex A`, `Article X`).
  private static func lettered(
    _ bytes: [UInt8], _ start: Int, _ end: Int, _ kind: ProvisionKind
  ) -> LabelNumber? {
    var at = start
    while at < end, ByteText.isCapital(bytes[at]) { at += 1 }
    guard at > start, isBoundary(bytes, at, end) || (at < end && ByteText.isSmall(bytes[at])) else {
      return nil
    }
    if let field = nextField(bytes, at, end, .article), ByteText.isDigit(bytes[field]),
      let number = Numerals.decimal(bytes, field, end: end)
    {
      return LabelNumber(
        range: start..<number.end, ordinal: number.value, suffix: "",
        series: String(decoding: bytes[start..<at], as: UTF8.self))
    }
    if at < end, bytes[at] == 0x3A, at + 1 < end, ByteText.isDigit(bytes[at + 1]) { return nil }
    if let value = Numerals.roman(bytes, start..<at) {
      // `VIIa`: a chapter put in later.
      let (behind, suffix) = suffix(bytes, at, end)
      if isBoundary(bytes, behind, end) {
        return LabelNumber(range: start..<behind, ordinal: value, suffix: suffix, series: "")
      }
    }
    guard at - start == 1, kind != .part, isBoundary(bytes, at, end) else { return nil }
    let letter = Character(Unicode.Scalar(bytes[start]))
    return LabelNumber(
      range: start..<at, ordinal: Numerals.englishOrdinal(letter) ?? 0, suffix: "", series: "")
  }
}
