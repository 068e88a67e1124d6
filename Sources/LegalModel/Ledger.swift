/// The account of a source: every byte of its text is placed in a provision or skipped with a reason.
///
/// It is computed from the finished provisions, not from what the reader meant to do, so that a byte
/// that was lost on the way shows up as unaccounted.
public struct Ledger: Sendable, Hashable {
  /// A run of text that belongs to no provision, and why.
  public struct Skip: Sendable, Hashable {
    /// Where, in bytes of the original text.
    public let span: SourceSpan
    /// Stable kebab-case reason, such as `page-header`.
    public let reason: String

    public init(span: SourceSpan, reason: String) {
      self.span = span
      self.reason = reason
    }
  }

  /// A part of a package (DOCX) that holds no text of the document, and why it was left.
  public struct Part: Sendable, Hashable {
    /// Name inside the package.
    public let name: String
    /// Size when unpacked, in bytes.
    public let bytes: Int
    /// `read` or the reason for leaving it.
    public let disposition: String

    public init(name: String, bytes: Int, disposition: String) {
      self.name = name
      self.bytes = bytes
      self.disposition = disposition
    }
  }

  /// Bytes of original text in the document.
  public let bytes: Int
  /// Bytes that are placed: text, labels, headings, notes and the blanks between them.
  public let placed: Int
  /// Runs that were skipped, in order.
  public let skipped: [Skip]
  /// Bytes that are neither; 0 unless a reader has a defect.
  public let unaccounted: Int
  /// The parts of a package.
  public let parts: [Part]

  public init(
    bytes: Int, placed: Int, skipped: [Skip], unaccounted: Int, parts: [Part] = []
  ) {
    self.bytes = bytes
    self.placed = placed
    self.skipped = skipped
    self.unaccounted = unaccounted
    self.parts = parts
  }

  /// Bytes skipped in all.
  public var skippedBytes: Int { skipped.reduce(0) { $0 + $1.span.count } }
}
