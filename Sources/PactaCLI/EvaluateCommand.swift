import ArgumentParser
import Foundation
import Pacta

/// `pacta evaluate`: measure against labelled cases.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Measure the reading against labelled cases.",
    subcommands: [EvaluateNorms.self])
}

/// `pacta evaluate norms`.
struct EvaluateNorms: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "norms", abstract: "Read labelled sentences into norms and compare.")

  @Argument(help: "Cases, one JSON object a line; - reads standard input.")
  var file: String

  @Option(help: "json.")
  var format = "json"

  @Option(help: "The rules folder.")
  var rules: String?

  func run() throws {
    let analyzer = try TextAnalyzer(rules: .folder(URL(fileURLWithPath: rules ?? "rules")))
    let text = String(decoding: try InputFile.bytes(file, limit: 1 << 28), as: UTF8.self)
    let evaluation = try NormEvaluation(NormEvaluation.cases(in: text), with: analyzer)
    struct Row: Encodable { let id: String; let expected: [LabelledNorm]?; let predicted: P }
    struct P: Encodable { let norms: [LabelledNorm] }
    struct Out: Encodable { let cases: [Row] }
    let data = try JSONEncoder().encode(Out(cases: evaluation.outcomes.map { Row(id: $0.id, expected: $0.expected, predicted: P(norms: $0.predicted)) }))
    FileHandle.standardOutput.write(data)
  }
}
