import ArgumentParser
import DocumentWriters
import Foundation
import LegalModel
import Pacta

/// `pacta evaluate real-pairs`: real treaty provisions searched in a body of law.
struct EvaluateRealPairs: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "real-pairs",
    abstract: "Search the law for real treaty provisions, and judge labelled pairs.",
    discussion: """
      Each line of FILE is a pair: {"id", "treaty_file", "treaty_article", "treaty_lang", \
      "treaty_part", "law_file", "law_number", "amended_by", "law_articles", "also_relevant", \
      "verdict", "kind"}; labels may be absent. Files are relative to --data. All laws under \
      DATA/vn/docx are searched for each provision, without a look at the law of the pair.

      EXAMPLES
        pacta evaluate real-pairs pairs.jsonl --data ../shared/data
        pacta evaluate real-pairs pairs.jsonl --data ../shared/data --format json > result.json
      """)

  @OptionGroup var input: EvaluationInput

  @Option(
    help: ArgumentHelp("The folder to which the files are relative.", valueName: "dir"),
    completion: .directory)
  var data: String

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "Apply amendments and transitions as of a day (default: all are over).",
      valueName: "yyyy-mm-dd"),
    transform: CheckOutput.date)
  var asOf: CalendarDate?

  @OptionGroup var jobs: JobsOption

  func run() async throws {
    let labelled = try input.cases(RealPairCase.self, id: { $0.id })
    let evaluation: RealPairEvaluation
    do throws(AnalysisError) {
      evaluation = try await RealPairEvaluation(
        labelled.cases, data: URL(fileURLWithPath: data), asOf: asOf, rules: input.rules.location,
        jobs: jobs.count)
    } catch {
      StandardStreams.error("error: \(error)")
      throw ExitCode(error.code == .rules ? 64 : 2)
    }
    let report = RealPairReport(evaluation)
    StandardStreams.output(input.format == .json ? report.json() : Array(report.table().utf8))
    try labelled.complain(evaluation.failures.map { "\($0.input): \($0.message)" })
  }
}

/// How many things are done at a time.
struct JobsOption: ParsableArguments {
  @Option(
    name: .customLong("jobs"),
    help: ArgumentHelp(
      "How many files are read at a time (default: the number of processors). The result is the same.",
      valueName: "n"))
  var given: Int?

  /// The number.
  var count: Int { given ?? ProcessInfo.processInfo.activeProcessorCount }

  func validate() throws {
    if let given, given < 1 { throw ValidationError("--jobs takes a number from 1") }
  }
}
