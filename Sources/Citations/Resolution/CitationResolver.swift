public import LegalModel

/// Finds what citations point to: in the document itself, or in a corpus.
///
/// Nothing is dropped: a target that is not found stays with the cause.
public struct CitationResolver: Sendable {
  private let corpus: CorpusIndex
  private let amending: [LanguageCode: WordList]

  /// Makes a resolver.
  ///
  /// - Parameters:
  ///   - knowledge: the words and names of citations.
  ///   - corpus: the documents in which others than the citing one are looked for.
  public init(_ knowledge: CitationKnowledge, corpus: Corpus = Corpus([])) {
    self.corpus = CorpusIndex(corpus, knowledge)
    var amending: [LanguageCode: WordList] = [:]
    for cues in knowledge.cues { amending[cues.language] = WordList(cues[.amending]) }
    self.amending = amending
  }

  /// Resolves the citations of a document, in their order.
  public func resolve(_ citations: [Citation], in document: LegalDocument) -> [ResolvedCitation] {
    let index = DocumentIndex(document)
    let places = AmendingPlaces(document, words: amending[document.metadata.language])
    return citations.map { citation in
      let isAmended =
        citation.reference.document == nil && means(amendedAct: citation, document, places)
      let resolutions = targets(of: citation).map { target in
        resolve(target, citation, index, isAmended: isAmended, places)
      }
      return ResolvedCitation(citation: citation, resolutions: resolutions)
    }
  }

  /// The targets; the whole document is one without an address.
  private func targets(of citation: Citation) -> [ProvisionID?] {
    citation.reference.targets.isEmpty ? [nil] : citation.reference.targets
  }

  private func resolve(
    _ target: ProvisionID?, _ citation: Citation, _ index: DocumentIndex, isAmended: Bool,
    _ places: AmendingPlaces
  ) -> Resolution {
    if let name = citation.reference.document, name != index.document.metadata.number {
      return elsewhere(name, target)
    }
    guard let target else { return .unresolved(.noSuchArticle) }
    if isAmended { return .unresolved(.refersToAmendedAct) }
    switch index.resolve(target, from: citation.provision) {
    case .success(let found): return .here(found)
    case .failure(let missing):
      let amends = !citation.reference.saysHere && places.amends(citation.provision)
      return .unresolved(amends ? .refersToAmendedAct : missing.cause)
    }
  }

  private func elsewhere(_ name: String, _ target: ProvisionID?) -> Resolution {
    switch corpus.find(name) {
    case .failure(let missing): return .unresolved(missing.cause)
    case .success(let found):
      guard let target else { return .document(found) }
      switch corpus.documents[found].resolve(target, from: nil) {
      case .success(let provision): return .elsewhere(document: found, provision: provision)
      case .failure(let missing): return .unresolved(missing.cause)
      }
    }
  }

  /// Whether a citation without a document speaks of the act that this one amends: inside what is
  /// quoted, and in the instructions of an amending act unless they say `of this Law`.
  private func means(
    amendedAct citation: Citation, _ document: LegalDocument, _ places: AmendingPlaces
  ) -> Bool {
    let provision = document.provisions[citation.provision]
    if provision.isQuoted { return true }
    guard places.isAmendingAct, places.amends(citation.provision) else { return false }
    let passage = document.passage(of: provision)
    return !citation.reference.saysHere
      || AmendingPlaces.isQuoted(citation.reference.range, in: passage.bytes)
  }
}
