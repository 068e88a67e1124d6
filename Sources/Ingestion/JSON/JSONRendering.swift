internal import LegalModel

/// Draws the text of a JSON treaty, line by line, and remembers where each byte came from.
struct JSONRendering {
  private let file: [UInt8]
  private(set) var bytes: [UInt8] = []
  /// From the drawn text to the file.
  private(set) var map = OffsetMap()
  private(set) var heads: [GivenHeads.Rendered] = []
  /// The heads that have numbers.
  var numbered: [GivenHeads.Rendered] {
    heads.filter { $0.kind != .unplaced && $0.kind != .preamble }
  }
  /// The places in the file that were drawn.
  private(set) var drawn: [Range<Int>] = []
  /// Escapes that stand for line ends, blanks and invisible signs.
  private(set) var blanks: [Range<Int>] = []
  private(set) var loneSurrogates: [Range<Int>] = []
  private var lead = 0

  init(_ file: [UInt8]) { self.file = file }

  // MARK: Text

  /// Appends the text of a string, number or name.
  ///
  /// - Parameter isOneLine: whether line ends inside are blanks, as in headings.
  mutating func draw(_ range: Range<Int>, isOneLine: Bool = false) {
    drawn.append(range)
    for run in JSONText(file, range) {
      anchor(run.range.lowerBound)
      guard let decoded = run.decoded else {
        bytes.append(contentsOf: file[run.range])
        continue
      }
      if run.isLoneSurrogate { loneSurrogates.append(run.range) }
      if JSONRendering.isBlank(decoded) { blanks.append(run.range) }
      let isBreak = decoded == [0x0A] || decoded == [0x0D] || decoded == [0x0C]
      bytes.append(contentsOf: isOneLine && isBreak ? [0x20] : decoded)
    }
    anchor(range.upperBound)
  }

  /// Appends words that the file does not have; all of them stand at one place of it.
  mutating func write(_ words: String, at place: Int, until end: Int? = nil) {
    for byte in words.utf8 {
      anchor(place)
      bytes.append(byte)
    }
    anchor(end ?? place)
  }

  /// Notes that a value was drawn in other words.
  mutating func place(_ range: Range<Int>) { drawn.append(range) }

  /// Ends the line, unless it is empty.
  mutating func endLine() {
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
  }

  // MARK: Headings

  /// Notes the heading of the line at hand.
  mutating func addHead(_ head: GivenHeads.Rendered) { heads.append(head) }

  /// Notes that a unit without a number, or the preamble, starts here.
  mutating func addBreak(_ kind: ProvisionKind?) {
    let at = bytes.count
    let kind = kind == .preamble ? ProvisionKind.preamble : .unplaced
    heads.append(GivenHeads.Rendered(line: at, kind: kind, number: at..<at, content: at))
  }

  /// Notes where the next byte comes from, unless it follows the last one.
  private mutating func anchor(_ place: Int) {
    if bytes.count + lead == place { return }
    map.append(normalised: bytes.count, original: place)
    lead = place - bytes.count
  }

  /// Whether normalisation may drop a decoded character.
  private static func isBlank(_ decoded: [UInt8]) -> Bool {
    switch ByteText.scalar(decoded, 0) {
    case 0...0x20, 0x7F...0xA0, 0xAD, 0x2000...0x200F, 0x2028...0x202F, 0x2060, 0x3000, 0xFEFF:
      true
    default: false
    }
  }
}
