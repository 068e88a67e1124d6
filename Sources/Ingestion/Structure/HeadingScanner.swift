internal import LegalModel

/// Recognises the labels that consist of a word and a number: `Phần thứ nhất`, `CHƯƠNG II`,
/// `Điều 25a.`, `Article 9.19:`, `ANNEX 4A`.
final class HeadingScanner: Sendable {
  /// A label word, folded, with the unit it announces.
  struct Word: Sendable {
    let letters: [UInt8]
    let kind: ProvisionKind
  }

  private let words: [Word]
  private let isFirst: [Bool]
  private let language: LanguageCode

  /// `SỐ` in `PHỤ LỤC SỐ 01`.
  private static let numberWord = ByteText.folded(VietnameseActs.numberWord)

  /// Whether a line is nothing but a label word, its number torn off by a converter.
  func isLoneWord(_ bytes: [UInt8], _ line: Line) -> Bool {
    guard line.count < 16, ByteText.isCapital(scalar: ByteText.scalar(bytes, line.start)),
      isFirst[Int(ByteText.folded(ByteText.scalar(bytes, line.start)))]
    else {
      return false
    }
    return words.contains { word in
      guard let behind = ByteText.match(word.letters, bytes, at: line.start, end: line.end) else {
        return false
      }
      let rest = ByteText.skipBlanks(bytes, behind, end: line.end)
      return rest == line.end
        || ByteText.match(HeadingScanner.ordinalWord, bytes, at: rest, end: line.end) == line.end
    }
  }

  private static let ordinalWord = ByteText.folded(VietnameseLabels.ordinalWord)

  /// The scanner of a language; one for all that are not analysed.
  static func scanner(for language: LanguageCode) -> HeadingScanner {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    default: foreign
    }
  }

  private static let vietnamese = HeadingScanner(language: .vietnamese)
  private static let english = HeadingScanner(language: .english)
  private static let foreign = HeadingScanner(language: LanguageCode("und"))

  private init(language: LanguageCode) {
    self.language = language
    words = LabelTables.headings(for: language).map {
      Word(letters: ByteText.folded($0.word), kind: $0.kind)
    }
    var isFirst = [Bool](repeating: false, count: 256)
    for word in words { if let letter = word.letters.first { isFirst[Int(letter)] = true } }
    self.isFirst = isFirst
  }

  /// The heading label with which a line starts, in English or Vietnamese.
  static func anyHead(_ bytes: [UInt8], _ line: Line) -> Head? { anyHead(bytes, line.range) }

  /// The heading label with which a range starts, in English or Vietnamese.
  static func anyHead(_ bytes: [UInt8], _ range: Range<Int>) -> Head? {
    english.head(bytes, range.lowerBound, end: range.upperBound)
      ?? vietnamese.head(bytes, range.lowerBound, end: range.upperBound)
  }

  /// The heading label at an offset, if one stands there.
  func head(_ bytes: [UInt8], _ start: Int, end: Int) -> Head? {
    guard start < end, isFirst[Int(ByteText.folded(ByteText.scalar(bytes, start)))] else {
      return nil
    }
    for word in words {
      guard let behind = ByteText.match(word.letters, bytes, at: start, end: end) else { continue }
      if let head = numbered(word, bytes, start, behind, end) { return head }
    }
    return nil
  }

  /// Reads the number behind the label word.
  private func numbered(_ word: Word, _ bytes: [UInt8], _ start: Int, _ behind: Int, _ end: Int)
    -> Head?
  {
    var at = behind
    // A stray stop or colon between word and number: `Điều. 2.`, `ARTICLE: 8.4`, `ARTICLE - 1`.
    at = ByteText.skipBlanks(bytes, at, end: end)
    if at < end, word.kind == .article, bytes[at] == 0x2E || bytes[at] == 0x3A || bytes[at] == 0x2D
    {
      at = ByteText.skipBlanks(bytes, at + 1, end: end)
    }
    if word.kind == .annex, language == .vietnamese,
      let number = ByteText.match(HeadingScanner.numberWord, bytes, at: at, end: end),
      number < end, bytes[number] == 0x20
    {
      at = ByteText.skipBlanks(bytes, number, end: end)
    }
    guard at < end else { return nil }
    let glued = at == behind
    guard let number = LabelNumber.read(bytes, at, end: end, kind: word.kind, language: language)
    else { return nil }
    if glued, !ByteText.isDigit(bytes[at]) { return nil }
    return finished(word.kind, number, bytes, start, end)
  }

  /// Reads the separator behind the number and sees whether the rest can be a title.
  private func finished(
    _ kind: ProvisionKind, _ number: LabelNumber, _ bytes: [UInt8], _ start: Int, _ end: Int
  ) -> Head? {
    var at = ByteText.skipBlanks(bytes, number.range.upperBound, end: end)
    var hasSeparator = false
    while at < end, let width = separatorWidth(bytes, at, end: end) {
      hasSeparator = true
      at = ByteText.skipBlanks(bytes, at + width, end: end)
    }
    guard number.range.upperBound == end || hasSeparator || at > number.range.upperBound else {
      return nil
    }
    return Head(
      kind: kind, style: .word, number: number.range, contentStart: at, start: start,
      hasSeparator: hasSeparator, ordinal: number.ordinal, suffix: number.suffix,
      series: number.series, fusedMark: nil)
  }

  private func separatorWidth(_ bytes: [UInt8], _ at: Int, end: Int) -> Int? {
    switch bytes[at] {
    case 0x2E, 0x3A, 0x2D: 1  // . : -
    case 0x3B where at + 1 < end && bytes[at + 1] == 0x20: 1  // ; of a poor scan
    case 0xE2 where at + 2 < end && bytes[at + 1] == 0x80 && (0x93...0x95).contains(bytes[at + 2]):
      3  // – — ―
    default: nil
    }
  }
}
