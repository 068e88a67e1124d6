internal import LegalModel

/// Headings that the source marks as such, so that their text need not be recognised.
struct GivenHeads: Sendable {
  /// A heading in the rendered text: where its line, its number and its content start.
  struct Rendered: Sendable {
    let line: Int
    /// `.unplaced` for a heading without a number, `.preamble` where the preamble starts.
    let kind: ProvisionKind
    let number: Range<Int>
    let content: Int
  }

  /// By the offset of the line in the normalised text.
  private var byLine: [UInt32: Head] = [:]
  private var breaks: Set<UInt32> = []
  private var preambles: Set<UInt32> = []

  init() {}

  /// Moves headings of a rendered text into its normalised form.
  init(_ heads: [Rendered], in text: LinedText) {
    var next = 0
    var pendingBreak = false
    var pendingPreamble = false
    var cursor = OffsetMap.Cursor()
    for line in text.lines {
      let start = text.source.map.originalOffset(of: line.start, &cursor)
      while next < heads.count, heads[next].line <= start {
        let head = heads[next]
        if head.kind == .unplaced {
          pendingBreak = true
        } else if head.kind == .preamble {
          pendingPreamble = true
        } else if start <= head.number.lowerBound {
          pendingBreak = false
          byLine[line.lower] = GivenHeads.head(head, line, text.source)
        }
        next += 1
      }
      if pendingBreak {
        breaks.insert(line.lower)
        pendingBreak = false
      }
      if pendingPreamble {
        preambles.insert(line.lower)
        pendingPreamble = false
      }
    }
  }

  /// The heading on a line.
  func head(at line: Line) -> Head? {
    byLine[line.lower].flatMap { $0.contentStart <= line.end ? $0 : nil }
  }

  /// Whether a unit without a number starts on a line.
  func startsUnnumbered(at line: Line) -> Bool { breaks.contains(line.lower) }

  /// Whether the preamble starts on a line.
  func startsPreamble(at line: Line) -> Bool { preambles.contains(line.lower) }

  /// Normalisation may have moved what stands behind the start of the line.
  private static func head(_ rendered: Rendered, _ line: Line, _ source: SourceText) -> Head? {
    func place(_ offset: Int) -> Int {
      Swift.min(Swift.max(source.normalisedOffset(of: offset), line.start), line.end)
    }
    let bytes = source.normalised
    let number = place(rendered.number.lowerBound)..<place(rendered.number.upperBound)
    if number.isEmpty { return nil }
    let content = Swift.max(place(rendered.content), number.upperBound)
    let read = LabelNumber.read(
      bytes, number.lowerBound, end: number.upperBound, kind: rendered.kind, language: .english)
    return Head(
      kind: rendered.kind, style: .word, number: number, contentStart: content, start: line.start,
      hasSeparator: true, ordinal: read?.ordinal ?? 0, suffix: read?.suffix ?? "",
      series: read?.series ?? "", fusedMark: nil)
  }
}
