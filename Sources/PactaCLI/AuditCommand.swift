import ArgumentParser
import Audit
import Foundation
import LegalModel
import Pacta
import PactaReports

/// `pacta audit`: many treaties against one body of law.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Compare many treaties with Vietnamese law, and tell of all of them together.",
    discussion: """
      Reads the laws once and compares every treaty with them, as 'pacta check' does. A treaty is one \
      file, or one entry of a manifest with all its files; PATH is a file, a folder (read recursively) \
      or a manifest (.yaml). A document that cannot be analysed stops nothing: it is listed in \
      failures.json.

      DIR gets the report on each treaty (ID.json, and further formats of --format), overview.json and \
      overview.md with counts, fields of law, articles and documents to change, and failures.json. \
      Nothing under DIR tells the time or the machine, so that two runs can be compared byte by byte; \
      give --as-of, since the day counts.

      With --cache, a treaty that was finished before is taken over as long as its files, the laws, the \
      rules, the options and the program are the same. A run that was stopped goes on where it was.

      EXAMPLES
        pacta audit treaties/ --against laws/ -o out --as-of 2026-01-01 --cache cache
        pacta audit treaties.yaml --against laws.yaml -o out --lang en --format json,md
        pacta audit cptpp.txt uncac.md --against laws/ decrees/ -o out --jobs 2

      EXIT CODES
        0  done
        2  some input could not be analysed (the rest was), or the audit could not be made
        64 wrong usage
      """)

  @Argument(help: ArgumentHelp("The treaties.", valueName: "path"), completion: .documents)
  var treaties: [String]

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp("The laws to compare with.", valueName: "path"), completion: .documents)
  var against: [String]

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder for all results.", valueName: "dir"),
    completion: .directory)
  var output: String

  @OptionGroup var asOf: DayOption

  @Option(name: .customLong("lang"), help: "Language of the reports.")
  var language: ReportLanguage = .vi

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Formats of the reports, with commas between them; json is always written.",
      valueName: "formats"), completion: .list(ReportFormat.allCases.map(\.rawValue)))
  var format: String = "json"

  @Option(
    help: ArgumentHelp("Keep finished treaties here for the next run.", valueName: "dir"),
    completion: .directory)
  var cache: String?

  @Flag(name: .customLong("no-cache"), help: "Take nothing over from --cache and keep nothing.")
  var ignoresCache = false

  @OptionGroup var rules: RulesOption
  @OptionGroup var jobs: JobsOption

  @Flag(name: .customLong("open"), help: "Open overview.md on the desktop.")
  var opens = false

  @Flag(name: .long, help: "Write nothing to standard error but errors.")
  var quiet = false

  func validate() throws {
    guard !treaties.isEmpty else {
      throw ValidationError("give at least one file, folder or manifest of treaties")
    }
    guard !against.isEmpty else {
      throw ValidationError("--against needs at least one file, folder or manifest")
    }
    guard !(treaties + against + [cache].compactMap { $0 }).contains(output) else {
      throw ValidationError("-o names the input '\(output)'; name a folder of its own")
    }
    _ = try formats()
  }

  func run() async throws {
    let options = AuditOptions(
      output: URL(fileURLWithPath: output),
      cache: ignoresCache ? nil : cache.map { URL(fileURLWithPath: $0) }, jobs: jobs.count,
      build: ProgramDigest.current)
    let analyzer = try analyzer()
    let audit = Audit(analyzer, options, formats: try formats()) { try $0.json() }
    let progress = ProgressLine(AuditProgress(), isWanted: !quiet)
    let result: AuditResult
    do throws(AuditError) {
      result = try await progress.during { () async throws(AuditError) in
        try await audit.run(
          treaties: treaties.map { URL(fileURLWithPath: $0) },
          laws: against.map { URL(fileURLWithPath: $0) }, observe: { progress.take($0) })
      }
    } catch {
      CheckOutput.complain("error: \(error)")
      throw ExitCode(2)
    }
    if !quiet {
      let summary = AuditSummary(
        result, output: output, takenOver: progress.work.takenOver, analyzer.wording)
      CheckOutput.complain(summary.text)
    }
    if opens, result.overview != nil { DesktopOpener.open(output + "/overview.md") }
    if !result.failures.isEmpty { throw ExitCode(2) }
  }

  private func analyzer() throws -> CompatibilityAnalyzer {
    let options = AnalysisOptions(asOf: asOf.day, language: language.code)
    return try rules.reading { location throws(AnalysisError) in
      try CompatibilityAnalyzer(rules: location, options: options)
    }
  }

  /// The formats beside JSON.
  private func formats() throws -> [AuditFormat] {
    try format.split(separator: ",").map { name in
      guard let format = ReportFormat(rawValue: name.trimmingCharacters(in: .whitespaces)) else {
        let known = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--format: '\(name)' is no format of reports; known are \(known)")
      }
      return AuditFormat(ending: format.rawValue) { report in
        var bytes: [UInt8] = []
        try format.write(report, to: { bytes += $0 })
        return bytes
      }
    }
  }
}

/// Which program this is: a build of the same version may judge otherwise.
enum ProgramDigest {
  /// SHA-256 of the program's file; empty where that cannot be read.
  static var current: String {
    guard let file = Bundle.main.executableURL, let bytes = try? Data(contentsOf: file) else {
      return ""
    }
    return SHA256.hexDigest(of: [UInt8](bytes))
  }
}
