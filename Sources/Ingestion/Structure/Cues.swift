internal import LegalModel

/// The cue words of a language, folded once for comparison with bytes.
struct Cues: Sendable {
  let legalBasis: [[UInt8]]
  let preamble: [[UInt8]]
  let recipients: [[UInt8]]
  let signatureCapitals: [[UInt8]]
  let testimonium: [[UInt8]]
  let tableOfContents: [[UInt8]]
  let definitionHeadings: [[UInt8]]
  let definitionCues: [[UInt8]]
  let actWords: [[UInt8]]
  let passingOpenings: [[UInt8]]
  let passingInside: [[UInt8]]
  let passingEnd: [UInt8]
  let signingBanner: [[UInt8]]

  init(language: LanguageCode) {
    let isVietnamese = language == .vietnamese
    func folded(_ words: [String]) -> [[UInt8]] { words.map { ByteText.folded($0) } }
    legalBasis = isVietnamese ? folded(VietnameseLabels.legalBasis) : []
    preamble = folded(isVietnamese ? VietnameseLabels.preamble : EnglishLabels.preamble)
    recipients = isVietnamese ? folded(VietnameseLabels.recipients) : []
    signatureCapitals = isVietnamese ? folded(VietnameseLabels.signatureCapitals) : []
    testimonium = folded(isVietnamese ? VietnameseLabels.testimonium : EnglishLabels.testimonium)
    tableOfContents = folded(
      isVietnamese ? VietnameseLabels.tableOfContents : EnglishLabels.tableOfContents)
    definitionHeadings = folded(
      isVietnamese ? VietnameseLabels.definitionHeadings : EnglishLabels.definitionHeadings)
    definitionCues = folded(
      isVietnamese ? VietnameseLabels.definitionCues : EnglishLabels.definitionCues)
    actWords = isVietnamese ? folded(VietnameseLabels.actWords) : []
    passingOpenings = isVietnamese ? folded(VietnameseLabels.passing.openings) : []
    passingInside = isVietnamese ? folded(VietnameseLabels.passing.inside) : []
    passingEnd = isVietnamese ? ByteText.folded(VietnameseLabels.passing.end) : []
    signingBanner = isVietnamese ? folded(VietnameseLabels.signingBanner) : []
  }

  /// Whether a range starts with one of the words.
  static func starts(_ bytes: [UInt8], _ range: Range<Int>, with words: [[UInt8]]) -> Bool {
    words.contains { ByteText.match($0, bytes, at: range.lowerBound, end: range.upperBound) != nil }
  }

  /// Whether a range holds one of the words.
  static func holds(_ bytes: [UInt8], _ range: Range<Int>, any words: [[UInt8]]) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      if starts(bytes, at..<range.upperBound, with: words) { return true }
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
