import Citations
import DocumentWriters
import LegalModel

/// Citations of one document for people and for programs.
struct CitationTable {
  let document: LegalDocument
  let corpus: Corpus

  /// One line a target: where it is cited, its words, its document and address, what became of it.
  ///
  /// - Parameter onlyUnresolved: leaves out the targets that were found.
  func text(of citations: [ResolvedCitation], onlyUnresolved: Bool) -> String {
    var text = ""
    for resolved in citations {
      let reference = resolved.citation.reference
      let place = document.provisions[resolved.citation.provision].id.value
      for (number, resolution) in resolved.resolutions.enumerated()
      where !onlyUnresolved || resolution.cause != nil {
        let target = number < reference.targets.count ? reference.targets[number].value : "-"
        let cells = [
          place, reference.text, reference.document ?? "-", target,
          resolution.cause?.rawValue ?? "ok",
        ]
        text += cells.joined(separator: "\t") + "\n"
      }
    }
    return text
  }

  /// One JSON object: the document and its citations in the shape of `parse`.
  func line(of citations: [ResolvedCitation]) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.pair("schemaVersion", "1")
      json.pair("path", document.metadata.source.path)
      json.pair("number", document.metadata.number)
      json.key("citations")
      CitationJSON(document: document, corpus: corpus).write(citations, &json)
    }
    json.endLine()
    return json.bytes
  }
}
