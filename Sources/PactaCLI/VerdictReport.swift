import Comparison
import DocumentWriters
import Findings
import LegalModel
import Pacta
import RuleEngine

/// The result of an evaluation of verdicts, as a table or as JSON.
struct VerdictReport {
  private let evaluation: VerdictEvaluation

  init(_ evaluation: VerdictEvaluation) { self.evaluation = evaluation }

  /// The cases that differ from their labels, and the figures.
  func table() -> String {
    var lines: [String] = []
    for outcome in evaluation.outcomes {
      guard let expected = outcome.expected, expected != outcome.predicted else { continue }
      lines.append(
        "\(outcome.id)  expected \(expected.rawValue) (\(outcome.expectedKind ?? "-")), given "
          + "\(outcome.predicted.rawValue) by \(outcome.rules.joined(separator: ", "))")
    }
    lines.append("\(evaluation.outcomes.count) cases")
    for figure in figures { lines.append("\(figure.name) \(JSONText.decimals(figure.value))") }
    return lines.joined(separator: "\n") + "\n"
  }

  private var figures: [(name: String, value: Double)] {
    guard let score = evaluation.score else { return [] }
    return [
      ("exact", score.exact), ("macroF1", score.macroF1), ("coverage", score.coverage),
      ("falseCompatible", score.falseCompatible), ("kind", evaluation.kindAgreement),
      ("flag balanced", score.balanced), ("flag recall", score.sensitivity),
      ("flag specificity", score.specificity), ("flag precision", score.flagPrecision),
    ]
  }

  /// The shape of `docs/schema`: cases and summary.
  func json() -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.pair("schemaVersion", "1")
      json.key("cases")
      json.array { json in
        for outcome in evaluation.outcomes { json.object { json in write(outcome, &json) } }
      }
      json.key("summary")
      json.object { json in writeSummary(&json) }
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ outcome: VerdictOutcome, _ json: inout JSONText) {
    json.pair("id", outcome.id)
    json.pair("expected", outcome.expected?.rawValue)
    json.pair("predicted", outcome.predicted.rawValue)
    json.pair("expectedKind", outcome.expectedKind)
    json.key("predictedKinds")
    json.array { json in for kind in outcome.predictedKinds { json.value(kind) } }
    json.pair("flagged", outcome.isFlagged)
    json.pair("rank", nil as String?)
    json.pair("confidence", outcome.confidence.rawValue)
    json.key("rules")
    json.array { json in for rule in outcome.rules { json.value(rule) } }
    json.pair("reason", outcome.reason)
    json.key("facts")
    json.object { json in
      if let facts = outcome.situation { write(facts, &json) }
      for (name, terms) in [
        ("shared", outcome.subject?.shared), ("missing", outcome.subject?.missing),
      ] {
        json.key(name)
        json.array { json in
          for term in terms ?? [] {
            json.value("\(term.text) \(JSONText.decimals(term.weight))")
          }
        }
      }
    }
  }

  private func write(_ facts: Situation, _ json: inout JSONText) {
    json.pair("requirement", facts.requirement.rawValue)
    json.pair("coverage", decimals: facts.coverage)
    json.pair("reverse", decimals: facts.reverse)
    json.pair("polarity", facts.polarity.rawValue)
    json.pair("field", facts.field.rawValue)
    json.pair("persons", facts.persons.rawValue)
    json.key("figures")
    json.array { json in
      for figure in facts.figures.map(\.rawValue).sorted() { json.value(figure) }
    }
    for (side, signals) in [
      ("treaty", facts.clause), ("domestic", facts.domestic.signals),
    ] {
      json.key(side)
      json.array { json in for name in signals.sorted() { json.value(evaluation.signals[name]) } }
    }
  }

  private func writeSummary(_ json: inout JSONText) {
    json.pair("cases", evaluation.outcomes.count)
    guard let score = evaluation.score else { return }
    json.pair("exact", decimals: score.exact)
    json.pair("macroF1", decimals: score.macroF1)
    json.pair("coverage", decimals: score.coverage)
    json.pair("falseCompatible", decimals: score.falseCompatible)
    json.pair("kind", decimals: evaluation.kindAgreement)
    json.key("flag")
    json.object { json in
      json.pair("precision", decimals: score.flagPrecision)
      json.pair("recall", decimals: score.sensitivity)
      json.pair("specificity", decimals: score.specificity)
      json.pair("balanced", decimals: score.balanced)
    }
  }
}
