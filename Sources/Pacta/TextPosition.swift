public import LegalModel

/// Where a byte of a text stands, as people and editors count: all in Unicode code points.
public struct TextPosition: Sendable, Hashable {
  /// Code points before it; a byte order mark at the start does not count.
  public let character: Int
  /// Its line, from 1; lines end with a line feed.
  public let line: Int
  /// Its column in the line, from 1.
  public let column: Int
}

extension SourceText {
  /// The positions of bytes of the original text, found in one pass.
  ///
  /// - Parameter offsets: Byte offsets; those past the end are left out.
  public func positions(of offsets: some Sequence<Int>) -> [Int: TextPosition] {
    let wanted = Set(offsets).sorted()
    var positions: [Int: TextPosition] = [:]
    var next = wanted.startIndex
    var (character, line, column) = (0, 1, 1)
    let start = original.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for index in 0...original.count {
      while next < wanted.endIndex, wanted[next] <= index {
        if wanted[next] == index {
          positions[index] = TextPosition(character: character, line: line, column: column)
        }
        next += 1
      }
      if next == wanted.endIndex { break }
      guard index >= start, index < original.count else { continue }
      if original[index] == 0x0A { (line, column) = (line + 1, 0) }
      // A code point is counted at its last byte.
      let isLast = index + 1 == original.count || original[index + 1] & 0xC0 != 0x80
      if isLast { (character, column) = (character + 1, column + 1) }
    }
    return positions
  }
}

/// A part of a text, with the words as they stand there.
public struct TextRegion: Sendable, Hashable {
  /// Where it begins.
  public let start: TextPosition
  /// Where it ends: the place behind its last code point.
  public let end: TextPosition
  /// The words, as printed.
  public let text: String
}

extension SourceText {
  /// The regions of spans of the original text; one that passes its end has none.
  public func regions(of spans: Set<SourceSpan>) -> [SourceSpan: TextRegion] {
    let positions = positions(of: spans.flatMap { [$0.lower, $0.upper] })
    var regions: [SourceSpan: TextRegion] = [:]
    for span in spans {
      guard let start = positions[span.lower], let end = positions[span.upper] else { continue }
      regions[span] = TextRegion(start: start, end: end, text: string(span))
    }
    return regions
  }
}
