package import LegalModel

/// Cuts a text into folded words, in one pass over its bytes.
package struct WordScanner {
  private let stripsPlurals: Bool
  private var words: [FoldedWord] = []
  private var key = WordKey()
  private var start = 0
  /// The scalar before the current one.
  private var previous: UInt32 = 0
  /// Whether the figures at hand are the mark of a footnote.
  private var isInMark = false
  /// A word of fewer letters may end in figures: `CO2`, `h1`.
  private static let shortest = 4

  private init(stripsPlurals: Bool) {
    self.stripsPlurals = stripsPlurals
  }

  /// The words of a UTF-8 text in order, with a stop or comma where one stands between words.
  ///
  /// In English a regular plural is the same word as its singular. Where blanks were lost, a capital
  /// behind a small letter begins a word: `eachParty` is two. Figures that cling to an English word are
  /// the mark of a footnote and no part of it: `years43`.
  package static func words(in text: [UInt8], language: LanguageCode) -> [FoldedWord] {
    var scanner = WordScanner(stripsPlurals: language == .english)
    scanner.words.reserveCapacity(text.count / 5)
    scanner.scan(text.span)
    return scanner.words
  }

  private mutating func scan(_ text: Span<UInt8>) {
    let folding = LetterFolding.standard
    var index = 0
    while index < text.count {
      let (scalar, width) = WordScanner.scalar(at: index, of: text)
      switch folding.role(of: scalar) {
      case .letter(let letter, let tone):
        if isMark(scalar, at: index) { break }
        if key.length > 0, LetterFolding.isCapital(scalar), LetterFolding.isSmall(previous) {
          close(at: index)
        }
        if key.length == 0 { start = index }
        key.append(letter, tone: tone)
      case .vowelMark: key.markVowel(scalar)
      case .invisible: break
      case .gap: close(at: index)
      case .comma:
        close(at: index)
        append(FoldedWord.comma, index, index + width)
      case .stop:
        close(at: index)
        if let last = words.last, last.key != FoldedWord.stop {
          append(FoldedWord.stop, index, index + width)
        }
      }
      previous = scalar
      index += width
    }
    close(at: text.count)
  }

  /// Whether a letter or figure belongs to the mark of a footnote; the first one ends the word.
  @inline(__always)
  private mutating func isMark(_ scalar: UInt32, at index: Int) -> Bool {
    let isFigure = 0x30...0x39 ~= scalar
    if isInMark, isFigure, 0x30...0x39 ~= previous { return true }
    isInMark =
      isFigure && stripsPlurals && key.length >= WordScanner.shortest
      && 0x61...0x7A ~= previous
    if isInMark { close(at: index) }
    return isInMark
  }

  /// Ends the current word, if there is one.
  @inline(__always)
  private mutating func close(at end: Int) {
    guard key.length > 0 else { return }
    append(key.finished(strippingPlural: stripsPlurals), start, end)
    key = WordKey()
  }

  @inline(__always)
  private mutating func append(_ key: UInt64, _ lower: Int, _ upper: Int) {
    words.append(FoldedWord(key: key, lower: UInt32(lower), upper: UInt32(upper)))
  }

  /// The scalar at an offset and its width in bytes; a broken sequence counts as one stray byte.
  @inline(__always)
  private static func scalar(at index: Int, of text: Span<UInt8>) -> (UInt32, Int) {
    let first = UInt32(text[index])
    if first < 0x80 { return (first, 1) }
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, index + width <= text.count else { return (0xFFFD, 1) }
    var value = first & (0x7F >> UInt32(width))
    for offset in 1..<width {
      let next = UInt32(text[index + offset])
      guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | next & 0x3F
    }
    return (value, width)
  }
}
