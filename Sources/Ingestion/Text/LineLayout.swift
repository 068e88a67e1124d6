internal import LegalModel

/// Tells from the lines of a text how it was laid out.
enum LineLayout {
  /// The layout of these lines.
  static func layout(of lines: [Line], _ bytes: [UInt8]) -> OutlineBuilder.Layout {
    let lengths = lines.filter { !$0.marks.contains(.tableRow) }.map(\.count).sorted()
    guard lengths.count >= 12 else { return .paragraphs }
    let width = lengths[lengths.count * 97 / 100]
    let longest = lengths[lengths.count - 1 - lengths.count / 400]
    // A paragraph a line: some lines are far longer than the usual page is wide.
    if longest > 240 || width > 190 { return .paragraphs }
    let near = lengths.filter { $0 * 100 >= width * 72 }.count
    guard near * 100 >= lengths.count * 30 else { return .paragraphs }
    return isParted(lines, bytes, width) ? .parted : .wrapped(width: width)
  }

  /// Whether empty lines part the paragraphs: most lines behind a finished short one have one
  /// before them.
  private static func isParted(_ lines: [Line], _ bytes: [UInt8], _ width: Int) -> Bool {
    var ends = 0
    var parted = 0
    for (before, line) in zip(lines, lines.dropFirst()) where before.count * 100 < width * 60 {
      ends += 1
      if line.marks.contains(.blankBefore) { parted += 1 }
    }
    return ends > 0 && parted * 100 >= ends * 85
  }
}
