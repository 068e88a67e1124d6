import ArgumentParser
import DocumentWriters
import Findings
import Pacta

/// `pacta evaluate norm-pairs`: do two domestic norms contradict one another?
struct EvaluateNormPairs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "norm-pairs",
    abstract: "Judge labelled pairs of two domestic norms.",
    discussion: """
      Each line of FILE is a pair: {"instruction", "question", "ground_truth"}; the label may be \
      absent.

      EXAMPLES
        pacta evaluate norm-pairs pairs.jsonl
        pacta evaluate norm-pairs pairs.jsonl --format json > result.json
      """)

  @OptionGroup var input: EvaluationInput

  func run() throws {
    let labelled = try input.cases(NormPairCase.self, id: { $0.id })
    let evaluation = NormPairEvaluation(labelled.cases, with: try input.rules.pairJudging())
    switch input.format {
    case .json: StandardStreams.output(json(evaluation))
    case .table: StandardStreams.output(Array(table(evaluation).utf8))
    }
    try labelled.complain(evaluation.failures.map { "case '\($0.id)': \($0.message)" })
  }

  private static func name(_ answer: Bool) -> String { answer ? "contradiction" : "none" }

  private func table(_ evaluation: NormPairEvaluation) -> String {
    var lines = evaluation.outcomes.filter { $0.expected != nil && $0.expected != $0.predicted }
      .map { "\($0.id)  given \(EvaluateNormPairs.name($0.predicted)) (\($0.level.rawValue))" }
    lines.append("\(evaluation.outcomes.count) pairs")
    if let score = evaluation.macroF1 { lines.append("macroF1 \(JSONText.decimals(score))") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func json(_ evaluation: NormPairEvaluation) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.pair("schemaVersion", "1")
      json.key("cases")
      json.array { json in
        for outcome in evaluation.outcomes {
          json.object { json in
            json.pair("id", outcome.id)
            json.pair("expected", outcome.expected.map(EvaluateNormPairs.name))
            json.pair("predicted", EvaluateNormPairs.name(outcome.predicted))
            json.pair("level", outcome.level.rawValue)
            json.key("rules")
            json.array { json in for rule in outcome.rules { json.value(rule) } }
          }
        }
      }
      json.key("summary")
      json.object { json in
        json.pair("cases", evaluation.outcomes.count)
        if let score = evaluation.macroF1 { json.pair("macroF1", decimals: score) }
      }
    }
    json.endLine()
    return json.bytes
  }
}
