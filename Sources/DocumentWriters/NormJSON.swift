import Citations
public import LegalModel
import Lexicon
public import Norms

/// Writes the norms of a document in the shape of `norms --format json`, one line a document.
public struct NormJSON: Sendable {
  public init() {}

  /// The JSON line of a document's norms, newline included.
  public func line(for norms: [Norm], of document: LegalDocument) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.pair("schemaVersion", "1")
      json.key("document")
      json.object { json in
        json.pair("number", document.metadata.number)
        json.pair("title", document.metadata.title)
        json.pair("kind", document.metadata.kind)
        json.pair("language", document.metadata.language.code)
        json.pair("path", document.metadata.source.path)
        json.pair("part", document.metadata.source.part)
      }
      json.key("norms")
      json.array { json in
        for norm in norms { NormJSON.write(norm, of: document, &json) }
      }
      json.key("coverage")
      NormJSON.write(NormCoverage(of: norms, in: document), &json)
    }
    json.endLine()
    return json.bytes
  }

  /// Writes a norm as an object.
  public static func write(_ norm: Norm, of document: LegalDocument, _ json: inout JSONText) {
    json.object { json in
      let path = document.path(of: norm.provision)
      json.pair("provision", document.provisions[norm.provision].id.value)
      json.key("sources")
      json.array { json in
        for source in norm.sources { json.value(document.provisions[source].id.value) }
      }
      json.key("path")
      json.object { json in
        json.pair("vi", path.vi)
        json.pair("en", path.en)
      }
      json.pair("modality", norm.modality.rawValue)
      json.pair("strength", norm.strength.rawValue)
      json.pair("requirement", norm.requirement?.rawValue)
      json.pair("effect", norm.effect?.rawValue)
      parts(of: norm, &json)
      lists(of: norm, &json)
      variant(norm.variant, &json)
    }
  }

  private static func parts(of norm: Norm, _ json: inout JSONText) {
    let parts: [(String, NormPart?)] = [
      ("sentence", norm.sentence), ("cue", norm.cue), ("mandate", norm.mandate),
      ("bearer", norm.bearer),
      ("subject", norm.subject), ("beneficiary", norm.beneficiary),
      ("counterparty", norm.counterparty),
      ("action", norm.action), ("definedTerm", norm.definedTerm), ("sanction", norm.sanction),
    ]
    for (name, part) in parts {
      json.key(name)
      write(part, &json)
    }
  }

  private static func lists(of norm: Norm, _ json: inout JSONText) {
    json.key("bearerConcepts")
    json.array { json in for concept in norm.bearerConcepts { json.value(concept.value) } }
    json.key("concepts")
    json.array { json in for concept in norm.concepts { json.value(concept.value) } }
    json.key("quantities")
    json.array { json in for quantity in norm.quantities { write(quantity, &json) } }
    for (name, adjuncts) in [("conditions", norm.conditions), ("exceptions", norm.exceptions)] {
      json.key(name)
      json.array { json in
        for adjunct in adjuncts {
          json.object { json in
            json.pair("text", adjunct.part.text)
            json.key("span")
            DocumentJSON.write(adjunct.part.span, &json)
            json.pair("savesTreaties", adjunct.savesTreaties)
          }
        }
      }
    }
    json.key("circumstances")
    json.array { json in for part in norm.circumstances { write(part, &json) } }
    json.key("citations")
    json.array { json in for citation in norm.citations { write(citation, &json) } }
    json.key("unread")
    json.array { json in for part in norm.unread { write(part, &json) } }
  }

  private static func write(_ part: NormPart?, _ json: inout JSONText) {
    guard let part else { return json.value(nil as String?) }
    json.object { json in
      json.pair("text", part.text)
      json.key("span")
      DocumentJSON.write(part.span, &json)
    }
  }

  private static func write(_ placed: NormQuantity, _ json: inout JSONText) {
    let quantity = placed.quantity
    json.object { json in
      json.pair("text", placed.part.text)
      json.key("span")
      DocumentJSON.write(placed.part.span, &json)
      json.pair("value", quantity.value)
      json.pair("upper", quantity.upper)
      json.pair("upperExclusive", quantity.upperIsExclusive)
      json.pair("unit", quantity.unit)
      json.pair("bound", quantity.bound.rawValue)
      json.pair("role", quantity.role.rawValue)
      json.pair("place", placed.place.rawValue)
      json.key("measured")
      write(placed.measured, &json)
    }
  }

  private static func write(_ citation: Citation, _ json: inout JSONText) {
    json.object { json in
      json.pair("text", citation.reference.text)
      json.key("span")
      DocumentJSON.write(citation.span, &json)
      json.pair("document", citation.reference.document)
      json.key("targets")
      json.array { json in for target in citation.reference.targets { json.value(target.value) } }
    }
  }

  private static func variant(_ variant: NormVariant?, _ json: inout JSONText) {
    json.key("variant")
    guard let variant else { return json.value(nil as String?) }
    json.object { json in
      json.pair("group", variant.group)
      json.pair("text", variant.text)
      json.pair("party", variant.party)
    }
  }

  private static func write(_ coverage: NormCoverage, _ json: inout JSONText) {
    json.object { json in
      json.pair("provisions", coverage.provisions)
      json.pair("read", coverage.read)
      json.key("unclassified")
      json.array { json in for id in coverage.unclassified { json.value(id.value) } }
    }
  }
}
