public import LegalModel

/// A pointer at the exact text that a finding rests on (SARIF: location).
public struct Evidence: Sendable, Hashable {
  /// Which side of the comparison the text stands on.
  public enum Side: String, Sendable, Codable {
    /// The treaty.
    case treaty
    /// Domestic law.
    case domestic
  }

  /// Treaty or domestic law.
  public let side: Side
  /// The document's name in the report.
  public let document: String
  /// The provision.
  public let provision: ProvisionID
  /// The place, in bytes of the original text of the document, or of ``printedIn``.
  public let span: SourceSpan
  /// The amending act in which the words are printed; nil where the document itself has them.
  public let printedIn: String?
  /// The words at that place.
  public let quote: String

  /// Makes a pointer.
  public init(
    side: Side, document: String, provision: ProvisionID, span: SourceSpan,
    printedIn: String? = nil, quote: String
  ) {
    self.side = side
    self.document = document
    self.provision = provision
    self.span = span
    self.printedIn = printedIn
    self.quote = quote
  }
}
