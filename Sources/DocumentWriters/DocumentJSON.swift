public import Citations
public import LegalModel

/// Writes a document in the shape of `parse --format json`, one line a document.
public struct DocumentJSON: Sendable {
  public init() {}

  /// The JSON line of a document, newline included.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - citations: what was found in it and resolved; `citations` of the line.
  public func line(
    for document: LegalDocument, citations: [ResolvedCitation] = []
  ) -> [UInt8] {
    line(for: document, citations: citations, beside: { _, _ in }, behind: { _ in })
  }

  /// The same with more members: `beside` those of each provision, `behind` those of the document.
  func line(
    for document: LegalDocument, citations: [ResolvedCitation],
    beside: (Int, inout JSONText) -> Void, behind: (inout JSONText) -> Void
  ) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.pair("schemaVersion", "1")
      json.key("document")
      metadata(document.metadata, &json)
      json.key("provisions")
      provisions(of: document, beside, &json)
      json.key("variants")
      variants(of: document, &json)
      json.key("citations")
      CitationJSON(document: document).write(citations, &json)
      json.key("diagnostics")
      json.array { json in
        for diagnostic in document.diagnostics { DocumentJSON.write(diagnostic, &json) }
      }
      json.key("ledger")
      ledger(document.ledger, &json)
      behind(&json)
    }
    json.endLine()
    return json.bytes
  }

  /// Writes a diagnostic as an object.
  public static func write(_ diagnostic: Diagnostic, _ json: inout JSONText) {
    json.object { json in
      json.pair("code", diagnostic.code)
      json.pair("level", diagnostic.level.rawValue)
      json.pair("message", diagnostic.message)
      json.key("span")
      if let span = diagnostic.span { write(span, &json) } else { json.value(nil as String?) }
    }
  }

  /// Writes a span as `[lower, upper]`.
  public static func write(_ span: SourceSpan, _ json: inout JSONText) {
    json.array { json in
      json.value(span.lower)
      json.value(span.upper)
    }
  }

  private func metadata(_ metadata: DocumentMetadata, _ json: inout JSONText) {
    json.object { json in
      json.pair("kind", metadata.kind)
      json.pair("rank", metadata.rank)
      json.pair("number", metadata.number)
      json.pair("title", metadata.title)
      json.pair("issuer", metadata.issuer)
      json.pair("signer", metadata.signer)
      json.pair("place", metadata.place)
      json.pair("language", metadata.language.code)
      json.pair("issued", metadata.issued?.description)
      json.pair("effective", metadata.effective?.description)
      json.pair("expires", metadata.expires?.description)
      json.pair("status", metadata.status)
      json.key("parties")
      json.array { json in for party in metadata.parties { json.value(party) } }
      json.key("authenticLanguages")
      json.array { json in for language in metadata.authenticLanguages { json.value(language.code) }
      }
      json.pair("workURI", metadata.workURI?.value)
      json.key("source")
      source(metadata.source, &json)
    }
  }

  private func source(_ source: SourceDescription, _ json: inout JSONText) {
    json.object { json in
      json.pair("path", source.path)
      json.pair("part", source.part)
      json.key("span")
      DocumentJSON.write(source.span, &json)
      json.pair("format", source.format)
      json.pair("encoding", source.encoding)
      json.pair("bytes", source.bytes)
      json.pair("sha256", source.sha256)
    }
  }

  private func provisions(
    of document: LegalDocument, _ beside: (Int, inout JSONText) -> Void, _ json: inout JSONText
  ) {
    let notes = Dictionary(grouping: document.footnotes, by: \.provision)
    json.array { json in
      for (index, provision) in document.provisions.enumerated() {
        json.object { json in
          write(provision, index, document, &json)
          json.key("footnotes")
          json.array { json in
            for note in notes[index] ?? [] { footnote(note, document, &json) }
          }
          beside(index, &json)
        }
      }
    }
  }

  private func write(
    _ provision: Provision, _ index: Int, _ document: LegalDocument, _ json: inout JSONText
  ) {
    json.pair("id", provision.id.value)
    json.pair("kind", provision.kind.rawValue)
    json.pair("number", provision.number)
    json.pair("numberCorrected", provision.numberCorrected)
    json.pair("heading", document.heading(of: provision))
    json.pair("parent", provision.parent.map { document.provisions[$0].id.value })
    json.pair("quoted", provision.isQuoted)
    json.key("span")
    DocumentJSON.write(provision.span, &json)
    let path = document.path(of: index)
    json.key("path")
    json.object { json in
      json.pair("vi", path.vi)
      json.pair("en", path.en)
    }
    json.pair("text", document.text(of: provision))
  }

  private func footnote(_ note: Footnote, _ document: LegalDocument, _ json: inout JSONText) {
    json.object { json in
      json.pair("mark", note.mark)
      json.pair("at", note.at)
      json.pair("text", document.text(of: note))
    }
  }

  private func variants(of document: LegalDocument, _ json: inout JSONText) {
    json.array { json in
      for variant in document.variants {
        json.object { json in
          json.pair("provision", document.provisions[variant.provision].id.value)
          json.pair("kind", variant.kind.rawValue)
          json.pair("group", variant.group)
          json.pair("party", variant.party)
          json.pair("text", variant.text)
          json.key("span")
          DocumentJSON.write(variant.span, &json)
        }
      }
    }
  }

  private func ledger(_ ledger: Ledger, _ json: inout JSONText) {
    json.object { json in
      json.pair("bytes", ledger.bytes)
      json.pair("placed", ledger.placed)
      json.key("skipped")
      json.array { json in
        for skip in ledger.skipped {
          json.object { json in
            json.key("span")
            DocumentJSON.write(skip.span, &json)
            json.pair("reason", skip.reason)
          }
        }
      }
      json.pair("unaccounted", ledger.unaccounted)
      json.key("parts")
      json.array { json in
        for part in ledger.parts {
          json.object { json in
            json.pair("name", part.name)
            json.pair("bytes", part.bytes)
            json.pair("disposition", part.disposition)
          }
        }
      }
    }
  }
}
