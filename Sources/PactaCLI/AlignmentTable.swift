import Alignment
import DocumentWriters
import LegalModel
import Lexicon
import Pacta

/// Writes a table of concordance, for people and for programs.
struct AlignmentTable {
  private let aligned: AlignedTreaty
  private let language: LanguageCode

  init(_ aligned: AlignedTreaty, language: LanguageCode) {
    self.aligned = aligned
    self.language = language
  }

  /// How many characters of a provision a line shows.
  private static let clip = 76

  // MARK: Text

  /// A paragraph for each row: the treaty provision, its candidates, and what makes their scores.
  func text() -> String {
    let table = aligned.concordance
    let rows = table.rows.map { row in
      var lines = [line(table.treaty[row.unit])]
      for link in row.correspondences + row.rejected { lines += self.lines(link) }
      if row.correspondences.isEmpty, row.rejected.isEmpty { lines.append("  –") }
      return lines.joined(separator: "\n")
    }
    return rows.joined(separator: "\n\n") + "\n"
  }

  private func line(_ unit: ComparedUnit) -> String {
    let path = language == .english ? unit.path.en : unit.path.vi
    return "\(path)  \(AlignmentTable.clipped((unit.heading.map { $0 + ". " } ?? "") + unit.text))"
  }

  private func lines(_ link: Correspondence) -> [String] {
    let unit = aligned.concordance.domestic[link.unit]
    var head = "  \(JSONText.decimals(link.score))  \(aligned.corpus[unit.document].name)  "
    if let decision = link.decision {
      head = "  \(link.origin.rawValue) " + head.dropFirst(2)
      return [
        head + line(unit),
        "        \(decision.author), \(decision.date): \(decision.reason)",
      ] + terms(link)
    }
    return [head + line(unit)] + terms(link)
  }

  private func terms(_ link: Correspondence) -> [String] {
    var parts = link.matches.map { match in
      let place = match.place == .unit ? "" : " [\(match.place.rawValue)]"
      return "\(JSONText.decimals(match.share)) \(match.term) = \(match.found)\(place)"
    }
    if link.furtherTerms > 0 {
      parts.append("\(JSONText.decimals(link.furtherTerms)) further terms")
    }
    if link.field > 0 { parts.append("\(JSONText.decimals(link.field)) field of law") }
    return parts.isEmpty ? [] : ["        " + parts.joined(separator: " · ")]
  }

  private static func clipped(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= clip ? line : line.prefix(clip) + "…"
  }

  // MARK: JSON

  /// One object in the shape of `docs/schema/align.schema.json`.
  func json() -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.pair("schemaVersion", "1")
      json.key("treaty")
      json.array { json in for document in aligned.treaty { json.value(document.name) } }
      json.key("corpus")
      json.array { json in for document in aligned.corpus { json.value(document.name) } }
      json.key("rows")
      json.array { json in for row in aligned.concordance.rows { write(row, &json) } }
      json.key("failures")
      json.array { json in
        for failure in aligned.failures {
          json.object { json in
            json.pair("input", failure.input)
            json.pair("code", failure.code)
            json.pair("message", failure.message)
          }
        }
      }
      json.key("diagnostics")
      json.array { json in
        for diagnostic in aligned.diagnostics {
          json.object { json in
            json.pair("code", diagnostic.code)
            json.pair("level", diagnostic.level.rawValue)
            json.pair("message", diagnostic.message)
          }
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ row: ConcordanceRow, _ json: inout JSONText) {
    json.object { json in
      json.key("provision")
      json.object { json in write(aligned.concordance.treaty[row.unit], &json) }
      json.pair("recognisedConcepts", row.recognisedConcepts)
      for (key, links) in [("correspondences", row.correspondences), ("rejected", row.rejected)] {
        json.key(key)
        json.array { json in for link in links { write(link, &json) } }
      }
    }
  }

  private func write(_ unit: ComparedUnit, _ json: inout JSONText) {
    json.pair("id", unit.id.value)
    json.key("path")
    json.object { json in
      json.pair("vi", unit.path.vi)
      json.pair("en", unit.path.en)
    }
    json.pair("heading", unit.heading)
    json.pair("text", unit.text)
  }

  private func write(_ link: Correspondence, _ json: inout JSONText) {
    let unit = aligned.concordance.domestic[link.unit]
    json.object { json in
      json.pair("document", aligned.corpus[unit.document].name)
      write(unit, &json)
      json.pair("score", link.score)
      json.pair("origin", link.origin.rawValue)
      json.key("concepts")
      json.array { json in for concept in link.sharedConcepts { json.value(concept.value) } }
      json.key("terms")
      json.array { json in
        for match in link.matches {
          json.object { json in
            json.pair("treaty", match.term)
            json.pair("law", match.found)
            json.pair("place", match.place.rawValue)
            json.pair("share", match.share)
          }
        }
      }
      json.pair("furtherTerms", link.furtherTerms)
      json.pair("field", link.field)
      json.key("decision")
      write(link.decision, &json)
    }
  }

  private func write(_ decision: ExpertDecision?, _ json: inout JSONText) {
    guard let decision else { return json.value(nil as String?) }
    json.object { json in
      json.pair("kind", decision.kind.rawValue)
      json.pair("author", decision.author)
      json.pair("date", decision.date.description)
      json.pair("reason", decision.reason)
    }
  }
}
