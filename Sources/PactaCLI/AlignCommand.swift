import ArgumentParser
import Foundation
import LegalModel
import Pacta

/// `pacta align`: the table of concordance alone.
struct Align: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Line up the provisions of a treaty with Vietnamese law, and show why.",
    discussion: """
      For each treaty provision the domestic articles that speak in the same terms, with what each \
      term adds to the score. No verdict is given.

      PATH is a file, a folder (read recursively) or a manifest (.yaml). One provision of the treaty \
      can be picked, as in 'pacta check'. Experts' decisions are a YAML list of {treaty, law, \
      provision, decision: pin|reject, author, date, reason}; they stand over what is computed.

      EXAMPLES
        pacta align cptpp.txt#18.18 --against laws/
        pacta align draft.docx --against laws/ --decisions decisions.yaml
        pacta align uncac.md --against laws/ --format json > table.json

      EXIT CODES
        0  done
        2  some input could not be read (the rest was lined up), or a decision cannot be applied
        64 wrong usage
      """)

  @Argument(
    help: ArgumentHelp("The treaty: a file or manifest.", valueName: "treaty"),
    completion: .documents)
  var treaty: String

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp("The laws to search.", valueName: "path"), completion: .documents)
  var against: [String]

  @Option(
    help: ArgumentHelp("Experts' pins and rejections.", valueName: "file"), completion: .decisions)
  var decisions: String?

  @OptionGroup var asOf: DayOption

  @Option(help: "table (for people) or json.")
  var format = EvaluationFormat.table

  @Option(name: .customLong("lang"), help: "In which language provisions are cited.")
  var language: ReportLanguage = .vi

  @Option(name: .long, help: "How many articles a provision gets at most.")
  var candidates: Int = 5

  @Option(name: .long, help: "The least score, from 0 to 1.")
  var threshold: Double = AnalysisOptions().threshold

  @OptionGroup var jobs: JobsOption
  @OptionGroup var rules: RulesOption

  func validate() throws {
    guard (1...100).contains(candidates) else {
      throw ValidationError("--candidates is \(candidates); give a number from 1 to 100")
    }
    guard (0...1).contains(threshold) else {
      throw ValidationError("--threshold is \(threshold); give a number from 0 to 1")
    }
    guard !against.isEmpty else {
      throw ValidationError("--against needs at least one file, folder or manifest")
    }
  }

  func run() async throws {
    let aligned = try await aligned()
    let table = AlignmentTable(aligned, language: language.code)
    StandardStreams.output(format == .json ? table.json() : Array(table.text().utf8))
    for failure in aligned.failures {
      StandardStreams.error("error: \(failure.input): \(failure.message)")
    }
    if !aligned.failures.isEmpty { throw ExitCode(2) }
  }

  private func aligned() async throws -> AlignedTreaty {
    do throws(AnalysisError) {
      let aligner = try TreatyAligner(
        rules: rules.location,
        options: AnalysisOptions(
          asOf: asOf.day, language: language.code, candidates: candidates,
          threshold: threshold))
      return try await aligner.align(
        treaty: CheckOutput.input(treaty), with: against.map(CheckOutput.input),
        decisions: DecisionInput.read(decisions, aligner.wordings), jobs: jobs.count)
    } catch {
      StandardStreams.error("error: \(error)")
      let isUsage = [AnalysisError.Code.ambiguousProvision, .unknownProvision, .rules].contains(
        error.code)
      throw ExitCode(isUsage ? 64 : 2)
    }
  }
}
