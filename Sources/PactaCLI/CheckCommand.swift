import ArgumentParser
import Findings
import Foundation
import LegalModel
import Pacta
import PactaReports

/// `pacta check`: one treaty or draft against a body of law.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Compare a treaty or draft with Vietnamese law, clause by clause.",
    discussion: """
      Reads the treaty and the laws, lines up the provisions that speak of the same things, compares \
      their norms, and writes a report with a verdict for each clause: level, proof, findings, advice. \
      A clause for which the evidence carries no verdict is left to an expert.

      The wordings of a draft are judged one by one. Laws are compared as amended on the day of --as-of, \
      as far as the amending acts are among the files; acts that had ended or not begun are left out. \
      Clauses that do not bind Viet Nam on that day ask nothing (see 'pacta status').

      PATH is a file, a folder (read recursively) or a manifest (.yaml). One provision of the treaty \
      can be picked: by its printed number (TREATY#18.18), by chapter and article (TREATY#5.2) or by \
      its address (TREATY#art_12__para_3).

      A law (or a draft of one) can also be measured by treaties: name it first and give only treaties \
      to --against. Clauses that no provision of the law comes near to are then left out.

      Experts' decisions (--decisions) stand over what is computed: in a YAML list, on which provisions \
      belong together, {treaty, law, provision, decision: pin|reject, author, date, reason}, and on \
      findings, {finding: FINGERPRINT, decision: accept|reject|review, author, date, reason, expires, …}. \
      With --baseline, JSON and SARIF mark the findings of an earlier report as known, and --fail-on asks for new ones \
      only.

      EXAMPLES
        pacta check cptpp.txt --against laws/
        pacta check draft-law.docx --against cptpp.txt uncac.md
        pacta check draft.docx --against labour.docx unions.docx -o report.html --open
        pacta check draft.docx --against laws/ -o review.docx --template preliminary
        pacta check cptpp.txt#18.18 --against ip-law.txt --lang en --format json

      EXIT CODES
        0  done
        1  findings at or above --fail-on
        2  some input could not be analysed; the report on the rest is still written
        64 wrong usage
      """)

  @Argument(
    help: ArgumentHelp("The treaty: a file or manifest.", valueName: "treaty"),
    completion: .documents)
  var treaty: String

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp("The laws to compare with.", valueName: "path"), completion: .documents)
  var against: [String]

  @Option(
    help: ArgumentHelp(
      "What experts decided on links and findings: YAML, or a filled .xlsx report.",
      valueName: "file"), completion: .decisions)
  var decisions: String?

  @Option(
    help: ArgumentHelp(
      "An earlier JSON report on the treaty: findings that it has are not new.", valueName: "file"),
    completion: .savedReports)
  var baseline: String?

  @OptionGroup var asOf: DayOption

  @Option(name: .customLong("lang"), help: "Language of the report.")
  var language: ReportLanguage = .vi

  @Option(name: .long, help: "Format of the report (default: by the ending of -o, else md).")
  var format: ReportFormat?

  @Option(
    name: .long,
    help:
      "Which report a .docx file is: on conformity, on treaties of the same field, or preliminary.")
  var template: ReportTemplate = .conformity

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write the report here.", valueName: "file"),
    completion: .reports)
  var output: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The rules folder (default: $PACTA_RULES or the bundled one).", valueName: "dir"),
    completion: .directory)
  var rules: String?

  @Option(
    name: .customLong("fail-on"), help: "Exit with 1 on findings of this severity or above.")
  var failOn: FailOn = .never

  @Option(
    name: .long,
    help: "How many domestic provisions a row shows at most; verdicts do not depend on it.")
  var candidates: Int = 5

  @OptionGroup var jobs: JobsOption

  @Flag(name: .customLong("open"), help: "Open the report of -o on the desktop.")
  var opens = false

  @Flag(name: .long, help: "Write nothing to standard error but errors.")
  var quiet = false

  /// The file of the report; nil for standard output.
  private var file: String? { output == "-" ? nil : output }

  func validate() throws {
    guard (1...100).contains(candidates) else {
      throw ValidationError("--candidates is \(candidates); give a number from 1 to 100")
    }
    guard !against.isEmpty else {
      throw ValidationError("--against needs at least one file, folder or manifest")
    }
    if let output, [treaty, decisions, baseline].contains(output) || against.contains(output) {
      throw ValidationError("-o names the input '\(output)'; it would be overwritten")
    }
    if opens, file == nil {
      throw ValidationError("--open needs a report in a file; name one with -o")
    }
    if format == nil, let output, ReportFormat(ending: output) == nil {
      throw ValidationError(
        "the ending of '\(output)' names no format; use \(ReportFormat.endings), or give --format")
    }
  }

  func run() async throws {
    let earlier = try baseline.map(ReportInput.saved)
    let result = try await analysis()
    let report = try result.report.measured(by: earlier, named: baseline ?? "")
    try write(report)
    for failure in result.failures {
      CheckOutput.complain("error: \(failure.input): \(failure.message)")
    }
    if !quiet { CheckOutput.complain(CheckSummary(report, output: file).text) }
    if opens, let file { DesktopOpener.open(file) }
    if !result.failures.isEmpty { throw ExitCode(2) }
    if report.standingFindings.contains(where: { failOn.isReached(by: $0.severity) }) {
      throw ExitCode(1)
    }
  }

  private func analysis() async throws -> CompatibilityResult {
    let progress = ProgressLine(AnalysisProgress(), isWanted: !quiet)
    let options = AnalysisOptions(
      asOf: asOf.day, language: language.code, candidates: candidates)
    do throws(AnalysisError) {
      let analyzer = try CompatibilityAnalyzer(
        rules: .search(
          explicit: rules.map { URL(fileURLWithPath: $0) },
          environment: ProcessInfo.processInfo.environment["PACTA_RULES"],
          binary: Bundle.main.executableURL), options: options)
      let decided = try DecisionInput.read(decisions, analyzer.wordings)
      return try await progress.during { () async throws(AnalysisError) in
        try await analyzer.compare(
          treaty: CheckOutput.input(treaty), with: against.map(CheckOutput.input),
          decisions: decided, jobs: jobs.count, observe: { progress.take($0) })
      }
    } catch {
      CheckOutput.complain("error: \(error)")
      let isUsage = [AnalysisError.Code.ambiguousProvision, .unknownProvision, .rules].contains(
        error.code)
      throw ExitCode(isUsage ? 64 : 2)
    }
  }

  private func write(_ report: CompatibilityReport) throws {
    let format = self.format ?? output.flatMap(ReportFormat.init(ending:)) ?? .md
    do {
      try ReportFile.write(to: file) { sink in
        try format.write(report, as: template, to: sink)
      }
    } catch let error as CocoaError {
      CheckOutput.complain(
        "error: \(output ?? "-"): the report cannot be written (\(error.localizedDescription)); "
          + "check that the folder exists and is writable")
      throw ExitCode(2)
    } catch {
      CheckOutput.complain("error: \(output ?? "-"): \(error)")
      throw ExitCode(2)
    }
  }
}
