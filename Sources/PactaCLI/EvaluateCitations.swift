import ArgumentParser
import Citations
import DocumentWriters
import Pacta

/// `pacta evaluate citations`: citations found in labelled sentences.
struct EvaluateCitations: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "citations",
    abstract: "Find the citations of labelled sentences.",
    discussion: """
      Each line of FILE is a sentence: {"id", "lang", "context", "text", "expected"}; context is the \
      address of the provision in which the sentence stands.

      EXAMPLES
        pacta evaluate citations cases.jsonl
        pacta evaluate citations cases.jsonl --format json > result.json
      """)

  @OptionGroup var input: EvaluationInput

  func run() throws {
    let labelled = try input.cases(CitationCase.self, id: { $0.id })
    let evaluation = CitationEvaluation(
      labelled.cases, finder: try input.rules.citationFinder())
    switch input.format {
    case .json: StandardStreams.output(json(evaluation))
    case .table: StandardStreams.output(Array(table(evaluation).utf8))
    }
    try labelled.complain()
  }

  // MARK: Writing

  private func json(_ evaluation: CitationEvaluation) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.pair("schemaVersion", "1")
      json.key("cases")
      json.array { json in
        for outcome in evaluation.outcomes {
          json.object { json in
            json.pair("id", outcome.sentence.id)
            json.key("expected")
            write(outcome.sentence.expected, &json)
            json.key("predicted")
            write(outcome.predicted, &json)
          }
        }
      }
      json.key("summary")
      json.object { json in
        let summary = evaluation.summary
        json.pair("cases", summary.cases)
        json.pair("predicted", summary.predicted)
        if let expected = summary.expected, let agreeing = summary.agreeing {
          json.pair("expected", expected)
          json.pair("agreeing", agreeing)
          json.pair("precision", decimals: summary.precision)
          json.pair("recall", decimals: summary.recall)
          json.pair("f1", decimals: summary.f1)
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ items: [CitationCase.Item]?, _ json: inout JSONText) {
    guard let items else { return json.value(nil as String?) }
    json.array { json in
      for item in items {
        json.object { json in
          json.pair("text", item.text)
          json.pair("document", item.document)
          json.key("targets")
          json.array { json in for target in item.targets { json.value(target) } }
        }
      }
    }
  }

  private func table(_ evaluation: CitationEvaluation) -> String {
    var lines: [String] = []
    for outcome in evaluation.outcomes {
      guard let expected = outcome.sentence.expected else { continue }
      let missing = EvaluateCitations.addresses(expected, but: outcome.predicted)
      let extra = EvaluateCitations.addresses(outcome.predicted, but: expected)
      if missing.isEmpty, extra.isEmpty { continue }
      lines.append("\(outcome.sentence.id)  \(outcome.sentence.text)")
      lines += missing.map { "  missing  \($0)" } + extra.map { "  extra    \($0)" }
    }
    let summary = evaluation.summary
    var figures = "\(summary.cases) sentences, \(summary.predicted) targets found"
    if let precision = summary.precision, let recall = summary.recall, let f1 = summary.f1 {
      figures +=
        ", precision \(JSONText.decimals(precision)), recall \(JSONText.decimals(recall)), "
        + "F1 \(JSONText.decimals(f1))"
    }
    return (lines + [figures]).joined(separator: "\n") + "\n"
  }

  private static func addresses(
    _ items: [CitationCase.Item], but others: [CitationCase.Item]
  ) -> [String] {
    let known = Set(others.flatMap(addresses))
    return items.flatMap(addresses).filter { !known.contains($0) }
  }

  private static func addresses(_ item: CitationCase.Item) -> [String] {
    let document = item.document ?? "here"
    return item.targets.isEmpty ? [document] : item.targets.map { document + " " + $0 }
  }
}
