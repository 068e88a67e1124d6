internal import LegalModel

/// The label of a unit, read off the value that numbers it: `5`, `ARTICLE 5`, `Điều 5.`, `五`, `XII`.
struct JSONLabel {
  /// The kind that a printed label word names.
  let kind: ProvisionKind?
  /// Where the number stands in the text of the value.
  let number: Range<Int>
  /// Where a heading behind the number starts; nil where none stands there.
  let content: Int?
  /// Whether the label word is missing and has to be drawn.
  let needsWord: Bool
  /// What is drawn instead of a number in other numerals.
  let figures: String?

  /// - Parameter text: the decoded text of the value.
  init?(_ text: [UInt8], kind: ProvisionKind, language: LanguageCode) {
    let start = text.firstIndex { $0 > 0x20 } ?? text.count
    let end = (text.lastIndex { $0 > 0x20 } ?? -1) + 1
    guard start < end else { return nil }
    if let head = HeadingScanner.anyHead(text, start..<end) {
      self.init(
        head.kind, head.number, head.contentStart < end ? head.contentStart : nil,
        needsWord: false)
    } else if let read = LabelNumber.read(text, start, end: end, kind: kind, language: language),
      text[read.range.upperBound..<end].allSatisfy({ [0x2E, 0x3A, 0x20].contains($0) })
    {
      self.init(nil, read.range, nil, needsWord: true)
    } else if let figures = HanNumerals.figures(
      String(decoding: text[start..<end], as: UTF8.self), suffixes: EnglishLabels.insertionSuffixes)
    {
      self.init(nil, start..<end, nil, needsWord: true, figures: figures)
    } else if let digit = text[start..<end].firstIndex(where: ByteText.isDigit), end - start < 24 {
      self.init(nil, digit..<end, nil, needsWord: false)
    } else {
      return nil
    }
  }

  private init(
    _ kind: ProvisionKind?, _ number: Range<Int>, _ content: Int?, needsWord: Bool,
    figures: String? = nil
  ) {
    self.kind = kind
    self.number = number
    self.content = content
    self.needsWord = needsWord
    self.figures = figures
  }

  /// The label word of a kind with a blank behind it.
  static func word(for kind: ProvisionKind, _ language: LanguageCode) -> String {
    (language == .vietnamese
      ? VietnameseLabels.word(for: kind) : EnglishLabels.word(for: kind)) + " "
  }

  /// The label of a paragraph or point: `1` → `1.`, `a` → `(a)`; a printed one as it is.
  static func listSigns(_ number: [UInt8]) -> (front: String, behind: String) {
    if !number.isEmpty, number.allSatisfy(ByteText.isDigit) { return ("", ".") }
    let isBare = number.count <= 4 && number.allSatisfy { ByteText.isASCIILetter($0) }
    return isBare ? ("(", ")") : ("", "")
  }
}
