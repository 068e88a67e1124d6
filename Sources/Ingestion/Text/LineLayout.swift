internal import LegalModel

/// Tells from the lines of a text how it was laid out.
enum LineLayout {
  /// The layout of these lines.
  static func layout(of lines: [Line], _ bytes: [UInt8]) -> OutlineBuilder.Layout {
    let prose = lines.filter { !$0.marks.contains(.tableRow) }
    guard prose.count >= 12 else { return .paragraphs }
    let (width, longest) = lengths(of: prose)
    // A paragraph a line: some lines are far longer than the usual page is wide.
    if longest > 240 || width > 190 { return .paragraphs }
    guard runsOn(prose, bytes) else { return .paragraphs }
    return isParted(prose, width) ? .parted : .wrapped(width: width)
  }

  /// The length that 97 % of the lines do not pass, and the one that nearly none passes.
  private static func lengths(of lines: [Line]) -> (usual: Int, longest: Int) {
    let top = 512
    var counts = [Int](repeating: 0, count: top + 1)
    for line in lines { counts[Swift.min(line.count, top)] += 1 }
    func quantile(_ skipped: Int) -> Int {
      var left = skipped
      for length in stride(from: top, through: 0, by: -1) {
        left -= counts[length]
        if left < 0 { return length }
      }
      return 0
    }
    let last = lines.count - 1
    return (quantile(last - lines.count * 97 / 100), quantile(lines.count / 400))
  }

  /// Whether many lines stop in the middle of a sentence that the next one takes up.
  private static func runsOn(_ lines: [Line], _ bytes: [UInt8]) -> Bool {
    var long = 0
    var broken = 0
    for (line, next) in zip(lines, lines.dropFirst()) where line.count >= 40 {
      long += 1
      if next.marks.contains(.blankBefore) { continue }
      if !TextShape(bytes, line.range).endsTerminal, TextShape(bytes, next.range).startsSmall {
        broken += 1
      }
    }
    return broken * 100 >= Swift.max(long, 1) * 15
  }

  /// Whether empty lines part the paragraphs: most lines behind a short one have one before them.
  private static func isParted(_ lines: [Line], _ width: Int) -> Bool {
    var ends = 0
    var parted = 0
    for (before, line) in zip(lines, lines.dropFirst()) where before.count * 100 < width * 60 {
      ends += 1
      if line.marks.contains(.blankBefore) { parted += 1 }
    }
    return ends > 0 && parted * 100 >= ends * 85
  }
}
