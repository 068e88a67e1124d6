public import Citations
public import LegalModel

/// Writes citations in the shape of `parse --format json`.
public struct CitationJSON: Sendable {
  private let document: LegalDocument

  /// Writes citations of a document.
  public init(document: LegalDocument) { self.document = document }

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
    case .elsewhere: json.pair("status", "corpus")
    case .document: json.pair("status", "document")
    case .unresolved(let cause):
      json.pair("status", "unresolved")
      json.pair("cause", cause.rawValue)
    }
  }
}
