import ArgumentParser
import Pacta

/// `pacta evaluate clause-pairs`: verdicts on labelled pairs of clause and provision.
struct EvaluateClausePairs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clause-pairs",
    abstract: "Judge labelled pairs of a treaty clause and a domestic provision.",
    discussion: """
      Each line of FILE is a pair: {"id", "treaty_text", "treaty_text_vi", "law", "law_number", \
      "law_text_vi", "verdict", "kind"}; the labels may be absent.

      EXAMPLES
        pacta evaluate clause-pairs pairs.jsonl
        pacta evaluate clause-pairs pairs.jsonl --treaty-lang vi --format json > result.json
      """)

  @OptionGroup var input: EvaluationInput

  @Option(name: .customLong("treaty-lang"), help: "Which wording of the clause is read: en or vi.")
  var treatyLanguage = TreatyWording.en

  func run() throws {
    let labelled = try input.cases(ClausePairCase.self, id: { $0.id })
    let judging = try input.rules.pairJudging()
    let evaluation = VerdictEvaluation(
      labelled.cases, inVietnamese: treatyLanguage == .vi, with: judging)
    let report = VerdictReport(evaluation)
    StandardStreams.output(input.format == .json ? report.json() : Array(report.table().utf8))
    try labelled.complain(evaluation.failures.map { "case '\($0.id)': \($0.message)" })
  }
}

/// A wording of a treaty clause.
enum TreatyWording: String, ExpressibleByArgument, CaseIterable {
  case en, vi
}
