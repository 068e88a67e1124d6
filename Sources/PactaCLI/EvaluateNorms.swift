import ArgumentParser
import DocumentWriters
import Pacta

/// `pacta evaluate norms`: labelled sentences read into norms.
struct EvaluateNorms: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "norms",
    abstract: "Read labelled sentences into norms.",
    discussion: """
      Each line of FILE is a text: {"id", "lang", "genre", "text", "norms"}; genre is statute or \
      treaty, and decides whether requirement kinds are told.

      EXAMPLES
        pacta evaluate norms cases.jsonl
        pacta evaluate norms cases.jsonl --format json > result.json
      """)

  @OptionGroup var input: EvaluationInput

  func run() throws {
    let analyzer = try input.rules.textAnalyzer()
    let labelled = try input.cases(NormCase.self, id: { $0.id })
    let evaluation = NormEvaluation(labelled.cases, with: analyzer)
    switch input.format {
    case .json: StandardStreams.output(json(evaluation))
    case .table: StandardStreams.output(Array(table(evaluation).utf8))
    }
    try labelled.complain(evaluation.failures.map { "case '\($0.id)': \($0.message)" })
  }

  // MARK: Writing

  private func table(_ evaluation: NormEvaluation) -> String {
    var lines: [String] = []
    for outcome in evaluation.outcomes {
      guard let expected = outcome.expected, expected != outcome.predicted else { continue }
      lines.append(outcome.id)
      lines += expected.map { "  expected  \(EvaluateNorms.line($0))" }
      lines += outcome.predicted.map { "  read      \(EvaluateNorms.line($0))" }
    }
    let count = evaluation.outcomes.reduce(0) { $0 + $1.predicted.count }
    var figures = "\(evaluation.outcomes.count) texts, \(count) norms read"
    for figure in NormScore(evaluation.outcomes)?.figures ?? [] {
      figures += ", \(figure.name) \(JSONText.decimals(figure.value))"
    }
    return (lines + [figures]).joined(separator: "\n") + "\n"
  }

  private static func line(_ norm: LabelledNorm) -> String {
    var parts = [norm.modality, norm.strength, norm.requirement ?? "-", norm.bearer ?? "-"]
    parts += norm.quantities.map { "\($0.bound) \($0.value) \($0.unit)" }
    parts += norm.conditions.map { "if: \($0)" } + norm.exceptions.map { "except: \($0)" }
    return parts.joined(separator: " | ").replacing("\n", with: " ")
  }

  private func json(_ evaluation: NormEvaluation) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.pair("schemaVersion", "1")
      json.key("cases")
      json.array { json in
        for outcome in evaluation.outcomes {
          json.object { json in
            json.pair("id", outcome.id)
            json.key("expected")
            write(outcome.expected, &json)
            json.key("predicted")
            write(outcome.predicted, &json)
          }
        }
      }
      json.key("summary")
      json.object { json in
        json.pair("cases", evaluation.outcomes.count)
        json.pair("predicted", evaluation.outcomes.reduce(0) { $0 + $1.predicted.count })
        guard let score = NormScore(evaluation.outcomes) else { return }
        json.pair("expected", score.norms)
        for figure in score.figures { json.pair(figure.name, decimals: figure.value) }
      }
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ norms: [LabelledNorm]?, _ json: inout JSONText) {
    guard let norms else { return json.value(nil as String?) }
    json.object { json in
      json.key("norms")
      json.array { json in
        for norm in norms { json.object { json in write(norm, &json) } }
      }
    }
  }

  private func write(_ norm: LabelledNorm, _ json: inout JSONText) {
    json.pair("modality", norm.modality)
    json.pair("strength", norm.strength)
    if let requirement = norm.requirement { json.pair("requirement", requirement) }
    json.pair("bearer", norm.bearer)
    if let beneficiary = norm.beneficiary { json.pair("beneficiary", beneficiary) }
    json.key("quantities")
    json.array { json in
      for quantity in norm.quantities {
        json.object { json in
          json.pair("text", quantity.text)
          json.pair("value", quantity.value)
          json.pair("unit", quantity.unit)
          json.pair("bound", quantity.bound)
          if let upper = quantity.upper { json.pair("upper", upper) }
          if quantity.upperExclusive == true { json.pair("upperExclusive", true) }
        }
      }
    }
    for (name, adjuncts) in [("conditions", norm.conditions), ("exceptions", norm.exceptions)] {
      json.key(name)
      json.array { json in for adjunct in adjuncts { json.value(adjunct) } }
    }
  }
}
