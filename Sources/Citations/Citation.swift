public import LegalModel

/// A place of a text that names a provision or a document.
public struct Citation: Sendable, Hashable {
  /// Index of the provision in whose text it stands.
  public let provision: Int
  /// Its bytes in the provision's own text (``LegalModel/LegalDocument/passage(of:)``): from the
  /// first label to the end of the document phrase.
  public let range: Range<Int>
  /// The same in the original text.
  public let span: SourceSpan
  /// The document that is cited, as written: its number, or its name where no number is given. Nil
  /// is the document in which the citation stands.
  public let document: String?
  /// The provisions that are cited, ranges expanded; empty where the whole document is cited.
  public let targets: [ProvisionID]

  /// Makes a citation.
  public init(
    provision: Int, range: Range<Int>, span: SourceSpan, document: String?, targets: [ProvisionID]
  ) {
    self.provision = provision
    self.range = range
    self.span = span
    self.document = document
    self.targets = targets
  }
}
