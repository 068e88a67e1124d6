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

  /// Copies the text between two replaced runs as it is, with its anchors.
  private mutating func keep(upTo end: Int) {
    guard end > taken else { return }
    let shift = bytes.count - taken
    anchor(at: bytes.count, original: old.map.originalOffset(of: taken))
    for old in old.map.anchors(inside: taken..<end) {
      anchor(at: old.normalised + shift, original: old.original)
    }
    bytes.append(contentsOf: old.normalised[taken..<end])
    taken = end
  }

  private mutating func append(_ byte: UInt8, from oldOffset: Int) {
    // Bytes inside a character share its place; only starts are anchored.
    if byte & 0xC0 != 0x80 {
      anchor(at: bytes.count, original: old.map.originalOffset(of: oldOffset))
    }
    bytes.append(byte)
  }

  /// Notes where the byte at an offset of the new text comes from, unless it follows the last one.
  private mutating func anchor(at offset: Int, original: Int) {
    if offset + lead == original { return }
    map.append(normalised: offset, original: original)
    lead = original - offset
  }
}
