/// Where a cited provision or document was found, or why it was not.
public enum Resolution: Sendable, Hashable {
  /// A provision of the document itself, by its index.
  case here(Int)
  /// A provision of another document of the corpus, by their indexes.
  case elsewhere(document: Int, provision: Int)
  /// Another document of the corpus as a whole.
  case document(Int)
  /// Not found.
  case unresolved(Cause)

  /// Why a cited provision was not found.
  public enum Cause: String, Sendable, Hashable, CaseIterable {
    /// The document has no such article.
    case noSuchArticle = "no-such-article"
    /// The article has no such paragraph.
    case noSuchParagraph = "no-such-paragraph"
    /// The article or paragraph has no such point.
    case noSuchPoint = "no-such-point"
    /// The document has no such part, chapter, section or subsection.
    case noSuchDivision = "no-such-division"
    /// The annex is not in the file.
    case annexNotInFile = "annex-not-in-file"
    /// The citation stands in what an amending act says or quotes, so it means the amended act.
    case refersToAmendedAct = "refers-to-amended-act"
    /// The cited document is not in the corpus.
    case documentNotInCorpus = "document-not-in-corpus"
    /// Several documents of the corpus have the name.
    case ambiguousDocument = "ambiguous-document"
  }

  /// The cause, for what was not found.
  public var cause: Cause? {
    if case .unresolved(let cause) = self { cause } else { nil }
  }
}

/// A citation with what became of each of its targets.
public struct ResolvedCitation: Sendable, Hashable {
  /// The citation.
  public let citation: Citation
  /// One resolution for each target, in their order; one alone where the whole document is cited.
  public let resolutions: [Resolution]

  /// Makes a resolved citation.
  public init(citation: Citation, resolutions: [Resolution]) {
    self.citation = citation
    self.resolutions = resolutions
  }
}
