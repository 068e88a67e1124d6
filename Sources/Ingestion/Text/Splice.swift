internal import LegalModel

/// Rewrites runs of normalised text and keeps lines and offsets in step.
struct Splice {
  private let old: SourceText
  private var bytes: [UInt8] = []
  private var map = OffsetMap()
  private var taken = 0
  private var lead = 0
  /// Old offset → shift of everything from there on.
  private var shifts: [(from: Int, by: Int)] = []

  init(_ old: SourceText) {
    self.old = old
    bytes.reserveCapacity(old.normalised.count)
  }

  /// Replaces a run (runs come in order); each new byte says which old offset it came from.
  mutating func replace(_ run: Range<Int>, by letters: () -> [(UInt8, from: Int)]) {
    keep(upTo: run.lowerBound)
    for (byte, from) in letters() { append(byte, from: from) }
    taken = run.upperBound
    shifts.append((run.upperBound, bytes.count - taken))
  }

  /// The new text, and the lines moved to their new places.
  mutating func finished(_ lines: [Line]) -> (SourceText, [Line]) {
    keep(upTo: old.normalised.count)
    let source = SourceText(original: old.original, normalised: bytes, map: map)
    return (source, lines.map(moved))
  }

  private func moved(_ line: Line) -> Line {
    var line = line
    line.lower = UInt32(moved(line.start))
    line.upper = UInt32(moved(line.end))
    return line
  }

  private func moved(_ offset: Int) -> Int {
    var (low, high) = (0, shifts.count)
    while low < high {
      let middle = (low + high) / 2
      if shifts[middle].from <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? offset : offset + shifts[low - 1].by
  }

  private mutating func keep(upTo end: Int) {
    for at in taken..<end { append(old.normalised[at], from: at) }
    taken = end
  }

  private mutating func append(_ byte: UInt8, from oldOffset: Int) {
    // Bytes inside a character share its place; only starts are anchored.
    if byte & 0xC0 != 0x80 {
      let original = old.map.originalOffset(of: oldOffset)
      if bytes.count + lead != original {
        map.append(normalised: bytes.count, original: original)
        lead = original - bytes.count
      }
    }
    bytes.append(byte)
  }
}
