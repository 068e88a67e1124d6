public import LegalModel

/// A place of a document that names a provision or a document.
public struct Citation: Sendable, Hashable {
  /// Index of the provision in whose text it stands.
  public let provision: Int
  /// Where it stands in the original text.
  public let span: SourceSpan
  /// What it says.
  public let reference: CitedReference

  /// Makes a citation.
  public init(provision: Int, span: SourceSpan, reference: CitedReference) {
    self.provision = provision
    self.span = span
    self.reference = reference
  }
}

/// What a citation says: its words, the document and the provisions.
public struct CitedReference: Sendable, Hashable {
  /// Its bytes in the text: from the first label to the end of the document phrase.
  public let range: Range<Int>
  /// Its words, wrapped lines joined.
  public let text: String
  /// The document that is cited, as written: its number, or its name where no number is given. Nil
  /// is the document in which the citation stands.
  public let document: String?
  /// The provisions that are cited, ranges expanded; empty where the whole document is cited.
  public let targets: [ProvisionID]
  /// Whether the words say that it is this document or this unit: `của Luật này`, `khoản 1 Điều này`.
  public let saysHere: Bool

  /// Makes a reference.
  public init(
    range: Range<Int>, text: String, document: String?, targets: [ProvisionID],
    saysHere: Bool = false
  ) {
    self.range = range
    self.text = text
    self.document = document
    self.targets = targets
    self.saysHere = saysHere
  }
}
