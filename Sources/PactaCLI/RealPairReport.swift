import DocumentWriters
import Findings
import Pacta

/// Writes the evaluation of real pairs.
struct RealPairReport {
  private let evaluation: RealPairEvaluation

  /// The places up to which recall is told.
  private static let places = [1, 5, 10, 20]

  init(_ evaluation: RealPairEvaluation) { self.evaluation = evaluation }

  /// The cases and the figures as one JSON object.
  func json() -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.pair("schemaVersion", "1")
      json.key("cases")
      json.array { json in
        for outcome in evaluation.outcomes { write(outcome, &json) }
      }
      json.key("summary")
      json.object { json in writeSummary(&json) }
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ outcome: RealPairEvaluation.Outcome, _ json: inout JSONText) {
    json.object { json in
      json.pair("id", outcome.pair.id)
      json.pair("expected", outcome.expected?.rawValue)
      json.pair("predicted", outcome.judgement.level.rawValue)
      json.pair("expectedKind", outcome.pair.kind)
      json.key("predictedKinds")
      json.array { json in for kind in outcome.judgement.kinds { json.value(kind) } }
      json.key("flagged")
      json.value(outcome.isFlagged)
      json.pair("rank", outcome.rank)
      json.pair("confidence", outcome.judgement.confidence.rawValue)
      json.key("rules")
      json.array { json in for rule in outcome.judgement.rules { json.value(rule) } }
      json.pair("reason", outcome.judgement.reason)
      json.key("retrieved")
      json.array { json in for article in outcome.retrieved { json.value(article) } }
    }
  }

  private func writeSummary(_ json: inout JSONText) {
    json.pair("cases", evaluation.outcomes.count)
    if let score = evaluation.score {
      json.pair("exact", decimals: score.exact)
      json.pair("macroF1", decimals: score.macroF1)
      json.pair("coverage", decimals: score.coverage)
      json.pair("falseCompatible", decimals: score.falseCompatible)
      json.key("flag")
      json.object { json in
        json.pair("precision", decimals: score.flagPrecision)
        json.pair("recall", decimals: score.sensitivity)
        json.pair("specificity", decimals: score.specificity)
        json.pair("balanced", decimals: score.balanced)
      }
    }
    guard evaluation.recall(at: 1) != nil else { return }
    json.key("recallAt")
    json.object { json in
      for place in RealPairReport.places {
        json.pair("\(place)", decimals: evaluation.recall(at: place))
      }
    }
  }

  /// A line for each case, then the figures.
  func table() -> String {
    var lines = evaluation.outcomes.map { outcome in
      let rank = outcome.rank.map(String.init) ?? "-"
      let best = outcome.retrieved.prefix(3).joined(separator: "  ")
      return "\(outcome.pair.id)  rank \(rank)  \(outcome.judgement.level.rawValue)  \(best)"
    }
    let recalls = RealPairReport.places.compactMap { place in
      evaluation.recall(at: place).map { "recall@\(place) \(JSONText.decimals($0))" }
    }
    lines.append((["\(evaluation.outcomes.count) pairs"] + recalls).joined(separator: ", "))
    return lines.joined(separator: "\n") + "\n"
  }
}
