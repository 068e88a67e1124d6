internal import LegalModel

/// The cue words of a language, folded once for comparison with bytes.
final class Cues: Sendable {
  let legalBasis: CueWords
  let preamble: CueWords
  let recipients: CueWords
  let signatureCapitals: CueWords
  let testimonium: CueWords
  let tableOfContents: CueWords
  let definitionHeadings: CueWords
  let definitionCues: CueWords
  let actWords: CueWords
  let passingOpenings: CueWords
  let passingInside: CueWords
  let passingEnd: CueWords
  let signingBanner: CueWords

  /// The cues of a language; those of English for any that is not analysed.
  static func cues(for language: LanguageCode) -> Cues {
    language == .vietnamese ? vietnamese : english
  }

  private static let vietnamese = Cues(language: .vietnamese)
  private static let english = Cues(language: .english)

  private init(language: LanguageCode) {
    let isVietnamese = language == .vietnamese
    func folded(_ words: [String]) -> CueWords { CueWords(words) }
    legalBasis = isVietnamese ? folded(VietnameseLabels.legalBasis) : CueWords([])
    preamble = folded(isVietnamese ? VietnameseLabels.preamble : EnglishLabels.preamble)
    recipients = isVietnamese ? folded(VietnameseLabels.recipients) : CueWords([])
    signatureCapitals = isVietnamese ? folded(VietnameseLabels.signatureCapitals) : CueWords([])
    testimonium = folded(isVietnamese ? VietnameseLabels.testimonium : EnglishLabels.testimonium)
    tableOfContents = folded(
      isVietnamese ? VietnameseLabels.tableOfContents : EnglishLabels.tableOfContents)
    definitionHeadings = folded(
      isVietnamese ? VietnameseLabels.definitionHeadings : EnglishLabels.definitionHeadings)
    definitionCues = folded(
      isVietnamese ? VietnameseLabels.definitionCues : EnglishLabels.definitionCues)
    actWords = isVietnamese ? folded(VietnameseLabels.actWords) : CueWords([])
    passingOpenings = isVietnamese ? folded(VietnameseLabels.passing.openings) : CueWords([])
    passingInside = isVietnamese ? folded(VietnameseLabels.passing.inside) : CueWords([])
    passingEnd = CueWords(isVietnamese ? [VietnameseLabels.passing.end] : [])
    signingBanner = isVietnamese ? folded(VietnameseLabels.signingBanner) : CueWords([])
  }

  /// Whether a range starts with one of the words.
  static func starts(_ bytes: [UInt8], _ range: Range<Int>, with words: CueWords) -> Bool {
    words.start(bytes, range)
  }

  /// Whether a range holds one of the words.
  static func holds(_ bytes: [UInt8], _ range: Range<Int>, any words: CueWords) -> Bool {
    words.areHeld(by: bytes, range)
  }
}

/// A set of folded words, looked up by their first letter.
struct CueWords: Sendable {
  private let words: [[UInt8]]
  private let isFirst: [Bool]

  init(_ words: [String]) {
    self.words = words.map { ByteText.folded($0) }
    var isFirst = [Bool](repeating: false, count: 256)
    for word in self.words { if let letter = word.first { isFirst[Int(letter)] = true } }
    self.isFirst = isFirst
  }

  var isEmpty: Bool { words.isEmpty }

  func start(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard !range.isEmpty, isFirst[Int(ByteText.folded(ByteText.scalar(bytes, range.lowerBound)))]
    else { return false }
    return words.contains {
      ByteText.match($0, bytes, at: range.lowerBound, end: range.upperBound) != nil
    }
  }

  func areHeld(by bytes: [UInt8], _ range: Range<Int>) -> Bool {
    if words.isEmpty { return false }
    var at = range.lowerBound
    while at < range.upperBound {
      if start(bytes, at..<range.upperBound) { return true }
      at += ByteText.width(bytes[at])
    }
    return false
  }
}

/// Shape of a run of text: what its letters and its end tell.
struct TextShape {
  let startsCapital: Bool
  let startsSmall: Bool
  let isAllCapitals: Bool
  /// Ends with `.`, `;`, `:`, `!`, `?` (closing quotes and brackets aside).
  let endsTerminal: Bool
  let last: UInt8

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var at = range.lowerBound
    var first: UInt32?
    var capitals = 0
    var smalls = 0
    while at < range.upperBound {
      let scalar = ByteText.scalar(bytes, at)
      if first == nil, scalar != 0x20 { first = scalar }
      if ByteText.isCapital(scalar: scalar) {
        capitals += 1
      } else if ByteText.isSmall(scalar: scalar) {
        smalls += 1
        if smalls > 3, capitals < smalls { break }
      }
      at += ByteText.width(bytes[at])
    }
    startsCapital = first.map { ByteText.isCapital(scalar: $0) } ?? false
    startsSmall = first.map { ByteText.isSmall(scalar: $0) } ?? false
    isAllCapitals = capitals > 1 && smalls * 10 <= capitals
    (endsTerminal, last) = TextShape.ending(bytes, range)
  }

  private static func ending(_ bytes: [UInt8], _ range: Range<Int>) -> (Bool, UInt8) {
    var end = range.upperBound
    while end > range.lowerBound {
      let byte = bytes[end - 1]
      if byte == 0x22 || byte == 0x29 || byte == 0x20 || byte == 0x27 {
        end -= 1
      } else if end - 3 >= range.lowerBound, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
        byte == 0x9D || byte == 0x99
      {
        end -= 3
      } else {
        break
      }
    }
    guard end > range.lowerBound else { return (true, 0) }
    let last = bytes[end - 1]
    return ([0x2E, 0x3B, 0x3A, 0x21, 0x3F].contains(last), last)
  }
}
