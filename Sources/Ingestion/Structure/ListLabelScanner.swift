internal import LegalModel

/// Recognises the labels of lists inside articles: `1.` `1a.` `(2)` `a)` `đ)` `(iv)` `(A)` `-`.
struct ListLabelScanner: Sendable {
  /// The list label at an offset, if one stands there.
  static func head(_ bytes: [UInt8], _ start: Int, end: Int) -> Head? {
    guard start < end else { return nil }
    switch bytes[start] {
    case 0x28: return bracketed(bytes, start, end)
    case 0x30...0x39: return numbered(bytes, start, end)
    case 0x2D, 0x2B: return dash(bytes, start, start + 1, end)
    case 0xE2: return typographicDash(bytes, start, end)
    default: return lettered(bytes, start, end)
    }
  }

  /// `(1)`, `(a)`, `(ii)`, `(A)`, `(1).`
  private static func bracketed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Head? {
    var at = start + 1
    at = ByteText.skipBlanks(bytes, at, end: end)
    let tokenStart = at
    while at < end, at - tokenStart < 8, isTokenByte(bytes[at]) { at += 1 }
    let tokenEnd = at
    at = ByteText.skipBlanks(bytes, at, end: end)
    guard tokenEnd > tokenStart, at < end, bytes[at] == 0x29 else { return nil }
    at += 1
    if at < end, bytes[at] == 0x2E { at += 1 }
    return token(bytes, tokenStart..<tokenEnd, start, at, end, dotted: false)
  }

  /// `1.`, `1a.`, `1/`, `1)`, `1.2.`; not `1.000.000`, `06 tháng`, `67/2020`.
  private static func numbered(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Head? {
    guard let number = Numerals.decimal(bytes, start, end: end), number.end - start <= 3,
      number.value > 0
    else { return nil }
    var at = number.end
    let suffixStart = at
    if at < end, let letter = smallLetterEnd(bytes, at, end) { at = letter }
    let suffix = String(decoding: bytes[suffixStart..<at], as: UTF8.self)
    let numberEnd = at
    let hadBlank = at < end && bytes[at] == 0x20
    if hadBlank, at + 1 < end, bytes[at + 1] == 0x2E { at += 1 }
    guard at < end else { return nil }
    let mark = bytes[at]
    guard mark == 0x2E || mark == 0x29 || mark == 0x2F else { return nil }
    at += 1
    var head = Head(
      kind: .paragraph, style: mark == 0x29 ? .bracketedNumber : .number,
      number: start..<numberEnd, contentStart: at, start: start, hasSeparator: true,
      ordinal: number.value, suffix: suffix, series: "", fusedMark: nil)
    if at < end, ByteText.isDigit(bytes[at]) {
      guard mark == 0x2E, let longer = decimals(bytes, head, at, end) else { return nil }
      head = longer
    } else if mark == 0x2F, at < end, bytes[at] != 0x20 {
      return nil
    }
    head.contentStart = ByteText.skipBlanks(bytes, head.contentStart, end: end)
    return head
  }

  /// A stop with digits behind it: `5.3 Tái phạm` (a fused note), `1.2. …`, `3.1 …`.
  private static func decimals(_ bytes: [UInt8], _ head: Head, _ start: Int, _ end: Int) -> Head? {
    guard let second = Numerals.decimal(bytes, start, end: end), second.end - start <= 3 else {
      return nil
    }
    var head = head
    var at = second.end
    var fields = 2
    while at + 1 < end, bytes[at] == 0x2E, ByteText.isDigit(bytes[at + 1]),
      let next = Numerals.decimal(bytes, at + 1, end: end), next.end - at <= 3
    {
      at = next.end
      fields += 1
    }
    let closes = at < end && (bytes[at] == 0x2E || bytes[at] == 0x29)
    if closes { at += 1 }
    guard at >= end || bytes[at] == 0x20 else { return nil }
    if fields == 2, !closes { head.fusedMark = start..<second.end }
    head.style = .decimal
    head.series = String(head.ordinal)
    head.ordinal = second.value
    head.number = head.number.lowerBound..<(closes ? at - 1 : at)
    head.contentStart = at
    return head
  }

  /// `a)`, `đ)`, `g1)`, `a.`, `ii)`, `A.`, `A)`
  private static func lettered(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Head? {
    var at = start
    while at < end, at - start < 6, isTokenByte(bytes[at]), !ByteText.isDigit(bytes[at]) { at += 1 }
    guard at > start, at - start <= 5 else { return nil }
    while at < end, at - start < 7, ByteText.isDigit(bytes[at]) { at += 1 }
    let tokenEnd = at
    if at + 1 < end, bytes[at] == 0x20, bytes[at + 1] == 0x29 { at += 1 }
    guard at < end else { return nil }
    if bytes[at] == 0x29 {
      return token(bytes, start..<tokenEnd, start, at + 1, end, dotted: false)
    }
    guard bytes[at] == 0x2E else { return nil }
    if at + 1 < end, ByteText.isDigit(bytes[at + 1]) { return deepPoint(bytes, start, at, end) }
    guard at + 1 >= end || bytes[at + 1] == 0x20 else { return nil }
    return token(bytes, start..<tokenEnd, start, at + 1, end, dotted: true)
  }

  /// `c.1)`, `a.3.2.1)`
  private static func deepPoint(_ bytes: [UInt8], _ start: Int, _ dot: Int, _ end: Int) -> Head? {
    var at = dot
    var ordinal = 0
    var seriesEnd = dot
    while at + 1 < end, bytes[at] == 0x2E, let next = Numerals.decimal(bytes, at + 1, end: end) {
      ordinal = next.value
      seriesEnd = at
      at = next.end
    }
    guard at < end, bytes[at] == 0x29 else { return nil }
    return Head(
      kind: .paragraph, style: .decimal, number: start..<at,
      contentStart: ByteText.skipBlanks(bytes, at + 1, end: end), start: start, hasSeparator: true,
      ordinal: ordinal, suffix: "",
      series: String(decoding: bytes[start..<seriesEnd], as: UTF8.self),
      fusedMark: nil)
  }

  /// Decides what a bracketed or dotted token is.
  private static func token(
    _ bytes: [UInt8], _ token: Range<Int>, _ start: Int, _ behind: Int, _ end: Int, dotted: Bool
  ) -> Head? {
    var head = Head(
      kind: .paragraph, style: .letter, number: token,
      contentStart: ByteText.skipBlanks(bytes, behind, end: end), start: start, hasSeparator: true,
      ordinal: 0, suffix: "", series: "", fusedMark: fusedMark(bytes, behind, end))
    if let mark = head.fusedMark {
      head.contentStart = ByteText.skipBlanks(bytes, mark.upperBound, end: end)
    }
    if ByteText.isDigit(bytes[token.lowerBound]) { return numberToken(bytes, token, head) }
    var letters = token
    while ByteText.isDigit(bytes[letters.upperBound - 1]) {
      letters = letters.lowerBound..<(letters.upperBound - 1)
    }
    if letters.upperBound < token.upperBound {
      head.suffix = String(decoding: bytes[letters.upperBound..<token.upperBound], as: UTF8.self)
    }
    if letters.count == ByteText.width(bytes[letters.lowerBound]) {
      let isCapital = ByteText.isCapital(scalar: ByteText.scalar(bytes, letters.lowerBound))
      head.style =
        isCapital ? (dotted ? .dottedCapital : .capital) : (dotted ? .dottedLetter : .letter)
      return head
    }
    if let value = Numerals.roman(bytes, letters) {
      head.style = .roman
      head.ordinal = value
      return head
    }
    // `aa)`, `đd)`: doubled letters behind z, or a point put in between two others.
    let first = ByteText.width(bytes[letters.lowerBound])
    let isPair = letters.count == first + ByteText.width(bytes[letters.lowerBound + first])
    return isPair && !dotted ? head : nil
  }

  /// `(1)`, `(2a)`
  private static func numberToken(_ bytes: [UInt8], _ token: Range<Int>, _ head: Head) -> Head? {
    guard let number = Numerals.decimal(bytes, token.lowerBound, end: token.upperBound),
      number.end - token.lowerBound <= 3, number.value > 0
    else { return nil }
    var head = head
    head.style = .bracketedNumber
    head.ordinal = number.value
    if number.end < token.upperBound {
      head.suffix = String(decoding: bytes[number.end..<token.upperBound], as: UTF8.self)
    }
    return head
  }

  /// Digits glued to a closing bracket: `d)4 Chỉ …`.
  private static func fusedMark(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Range<Int>? {
    guard let number = Numerals.decimal(bytes, at, end: end), number.end - at <= 3,
      number.end < end, bytes[number.end] == 0x20
    else { return nil }
    return at..<number.end
  }

  private static func dash(_ bytes: [UInt8], _ start: Int, _ behind: Int, _ end: Int) -> Head? {
    let content = ByteText.skipBlanks(bytes, behind, end: end)
    guard content < end, bytes[content] != bytes[start] else { return nil }
    if content == behind, !ByteText.isCapital(scalar: ByteText.scalar(bytes, content)) {
      return nil
    }
    return Head(
      kind: .dash, style: bytes[start] == 0x2B ? .plus : .dash, number: start..<start,
      contentStart: content, start: start, hasSeparator: true, ordinal: 0, suffix: "", series: "",
      fusedMark: nil)
  }

  /// `–`, `—`, `•`, `‣`
  private static func typographicDash(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Head? {
    guard start + 2 < end, bytes[start + 1] == 0x80 else { return nil }
    switch bytes[start + 2] {
    case 0x93, 0x94, 0xA2, 0xA3: return dash(bytes, start, start + 3, end)
    default: return nil
    }
  }

  private static func smallLetterEnd(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int? {
    if ByteText.isSmall(bytes[at]) {
      return at + 1 < end && isTokenByte(bytes[at + 1]) ? nil : at + 1
    }
    // đ
    if bytes[at] == 0xC4, at + 1 < end, bytes[at + 1] == 0x91 { return at + 2 }
    return nil
  }

  /// ASCII letters and digits, and the two bytes of đ and Đ.
  private static func isTokenByte(_ byte: UInt8) -> Bool {
    ByteText.isASCIILetter(byte) || ByteText.isDigit(byte) || byte == 0xC4 || byte == 0x91
      || byte == 0x90
  }
}
