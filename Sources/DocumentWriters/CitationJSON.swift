public import Citations
public import LegalModel

/// Writes citations in the shape of `parse --format json`.
public struct CitationJSON: Sendable {
  private let document: LegalDocument
  private let corpus: Corpus

  /// Writes citations of a document.
  ///
  /// - Parameters:
  ///   - document: the citing document.
  ///   - corpus: the one in which they were resolved.
  public init(document: LegalDocument, corpus: Corpus = Corpus([])) {
    self.document = document
    self.corpus = corpus
  }

  /// Writes a list of citations.
  public func write(_ citations: [ResolvedCitation], _ json: inout JSONText) {
    json.array { json in
      for citation in citations { json.object { json in write(citation, &json) } }
    }
  }

  private func write(_ resolved: ResolvedCitation, _ json: inout JSONText) {
    let reference = resolved.citation.reference
    json.pair("provision", document.provisions[resolved.citation.provision].id.value)
    json.key("span")
    DocumentJSON.write(resolved.citation.span, &json)
    json.pair("text", reference.text)
    json.pair("document", reference.document)
    json.key("targets")
    json.array { json in for target in reference.targets { json.value(target.value) } }
    json.key("resolution")
    json.array { json in
      for resolution in resolved.resolutions { json.object { json in write(resolution, &json) } }
    }
  }

  private func write(_ resolution: Resolution, _ json: inout JSONText) {
    switch resolution {
    case .here(let index):
      json.pair("status", "here")
      json.pair("provision", document.provisions[index].id.value)
    case .elsewhere(let index, let provision):
      let cited = corpus.members[index].document
      json.pair("status", "corpus")
      json.pair("document", name(of: cited))
      json.pair("provision", cited.provisions[provision].id.value)
    case .document(let index):
      json.pair("status", "document")
      json.pair("document", name(of: corpus.members[index].document))
    case .unresolved(let cause):
      json.pair("status", "unresolved")
      json.pair("cause", cause.rawValue)
    }
  }

  private func name(of document: LegalDocument) -> String {
    document.metadata.number ?? document.metadata.source.path
  }
}
