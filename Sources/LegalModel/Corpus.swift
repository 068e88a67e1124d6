/// A body of documents that are read together, with what each is known to cover.
public struct Corpus: Sendable {
  /// One document and what its manifest says of it.
  public struct Member: Sendable {
    /// The document.
    public let document: LegalDocument
    /// Subject fields, such as `labour`.
    public let fields: [String]
    /// Whether the corpus holds all law in force on the fields.
    public let isComplete: Bool

    /// Makes a member.
    public init(document: LegalDocument, fields: [String] = [], isComplete: Bool = false) {
      self.document = document
      self.fields = fields
      self.isComplete = isComplete
    }
  }

  /// The documents, in the order in which they were given.
  public let members: [Member]

  /// Gathers documents.
  public init(_ members: [Member]) { self.members = members }
}
