/// A half-open range of UTF-8 byte offsets into the original decoded text of a source.
///
/// For a text file the original decoded text is the file itself (a UTF-16 file counts in its UTF-8
/// form). For JSON it is the file as well, escapes included. For DOCX and XML it is the text content in document order, as ``SourceText/original``
/// holds it.
public struct SourceSpan: Hashable, Sendable, Codable {
  /// First byte of the span.
  public var lower: Int
  /// One past the last byte of the span.
  public var upper: Int

  /// Makes a span; an upper bound below the lower bound gives an empty span at `lower`.
  public init(_ lower: Int, _ upper: Int) {
    self.lower = lower
    self.upper = Swift.max(lower, upper)
  }

  /// Number of bytes covered.
  public var count: Int { upper - lower }

  /// Whether `other` lies inside this span.
  public func contains(_ other: SourceSpan) -> Bool {
    lower <= other.lower && other.upper <= upper
  }

  /// The smallest span that covers both.
  public func union(_ other: SourceSpan) -> SourceSpan {
    SourceSpan(Swift.min(lower, other.lower), Swift.max(upper, other.upper))
  }
}
