internal import LegalModel

/// Headings that the source marks as such, so that their text need not be recognised.
struct GivenHeads: Sendable {
  /// A heading in the rendered text: where its line, its number and its content start.
  struct Rendered: Sendable {
    let line: Int
    /// `.unplaced` for a heading without a number.
    let kind: ProvisionKind
    let number: Range<Int>
    let content: Int
  }

  /// By the offset of the line in the normalised text.
  private var byLine: [UInt32: Head] = [:]
  private var breaks: Set<UInt32> = []

  init() {}

  /// Moves headings of a rendered text into its normalised form.
  init(_ heads: [Rendered], in text: LinedText) {
    let bytes = text.source.normalised
    var next = 0
    var pendingBreak = false
    var cursor = OffsetMap.Cursor()
    for line in text.lines {
      let start = text.source.map.originalOffset(of: line.start, &cursor)
      while next < heads.count, heads[next].line <= start {
        let head = heads[next]
        if head.kind == .unplaced {
          pendingBreak = true
        } else if head.line == start {
          pendingBreak = false
          byLine[line.lower] = GivenHeads.head(head, line, bytes, shift: start - line.start)
        }
        next += 1
      }
      if pendingBreak {
        breaks.insert(line.lower)
        pendingBreak = false
      }
    }
  }

  /// The heading on a line.
  func head(at line: Line) -> Head? { byLine[line.lower] }

  /// Whether a unit without a number starts on a line.
  func startsUnnumbered(at line: Line) -> Bool { breaks.contains(line.lower) }

  private static func head(
    _ rendered: Rendered, _ line: Line, _ bytes: [UInt8], shift: Int
  ) -> Head {
    let number = (rendered.number.lowerBound - shift)..<(rendered.number.upperBound - shift)
    let content = Swift.min(rendered.content - shift, line.end)
    let read = LabelNumber.read(
      bytes, number.lowerBound, end: number.upperBound, kind: rendered.kind, language: .english)
    return Head(
      kind: rendered.kind, style: .word, number: number, contentStart: content, start: line.start,
      hasSeparator: true, ordinal: read?.ordinal ?? 0, suffix: read?.suffix ?? "",
      series: read?.series ?? "", fusedMark: nil)
  }
}
