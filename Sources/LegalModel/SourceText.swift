/// The text of one source in two forms: as it came, and normalised for recognition.
///
/// ``original`` is what every ``SourceSpan`` points into. ``normalised`` is NFC, with look-alike
/// letters, special blanks and invisible characters mended; ``map`` leads from the second to the
/// first. Where nothing had to be mended, both are the same array.
public struct SourceText: Sendable {
  /// Original decoded text, UTF-8.
  public let original: [UInt8]
  /// Text for recognition and display, UTF-8, NFC.
  public let normalised: [UInt8]
  /// From offsets in ``normalised`` to offsets in ``original``.
  public let map: OffsetMap

  /// Bundles the two forms of a text.
  public init(original: [UInt8], normalised: [UInt8], map: OffsetMap) {
    self.original = original
    self.normalised = normalised
    self.map = map
  }

  /// A text that needs no normalisation.
  public init(_ text: [UInt8]) {
    self.init(original: text, normalised: text, map: OffsetMap())
  }

  /// The span of the original text that a range of the normalised text came from.
  public func span(ofNormalised range: Range<Int>) -> SourceSpan {
    var cursor = OffsetMap.Cursor()
    return span(ofNormalised: range, &cursor)
  }

  /// The same as ``span(ofNormalised:)``, for many ranges in rising order.
  public func span(ofNormalised range: Range<Int>, _ cursor: inout OffsetMap.Cursor) -> SourceSpan {
    let start = Swift.min(map.originalOffset(of: range.lowerBound, &cursor), original.count)
    if range.isEmpty { return SourceSpan(start, start) }
    var end = Swift.min(map.originalOffset(of: range.upperBound, &cursor), original.count)
    while end > start, let width = blankWidth(endingAt: end) { end -= width }
    return SourceSpan(start, end)
  }

  /// Width in bytes of the blank that ends at an offset of the original text; nil for anything else.
  private func blankWidth(endingAt end: Int) -> Int? {
    switch original[end - 1] {
    case 0x09...0x0D, 0x20: 1
    case 0xA0 where end > 1 && original[end - 2] == 0xC2: 2
    default: nil
    }
  }

  /// The normalised text of a range, as a string.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: normalised[range], as: UTF8.self)
  }

  /// The original text of a span, as a string.
  public func string(_ span: SourceSpan) -> String {
    String(decoding: original[span.lower..<span.upper], as: UTF8.self)
  }

  /// Line and column (both from 1, column in bytes) of an offset of the original text.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    var line = 1
    var lineStart = 0
    for index in 0..<Swift.min(offset, original.count) where original[index] == 0x0A {
      line += 1
      lineStart = index + 1
    }
    return (line, offset - lineStart + 1)
  }
}
