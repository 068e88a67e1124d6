import ArgumentParser
import Findings
import Foundation
import LegalModel
import Pacta
import PactaReports

/// `pacta diff`: what turned red or green between two reports.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what turned red or green between two reports on a treaty.",
    discussion: """
      OLD and NEW are JSON reports of 'pacta check': before and after an act was amended, of two days \
      (--as-of), of two drafts of the treaty, or of two versions of the rules. Verdicts are compared by \
      treaty provision, findings by fingerprint; a finding that stands on changed words is told apart. \
      Where an amendment between the two days may be the cause, it is named.

      EXAMPLES
        pacta check treaty.txt --against laws/ --as-of 2024-12-31 --format json -o old.json
        pacta check treaty.txt --against laws/ --as-of 2026-01-01 --format json -o new.json
        pacta diff old.json new.json
        pacta diff old.json new.json --lang en --format json
        pacta diff old.json new.json --fail-on medium

      EXIT CODES
        0  done
        1  findings gained, or grown graver, at or above --fail-on
        2  a file cannot be read, is no report or one of another version, or the treaties differ
        64 wrong usage
      """)

  @Argument(help: "The report before; - reads standard input.", completion: .savedReports)
  var old: String

  @Argument(help: "The report after; - reads standard input.", completion: .savedReports)
  var new: String

  @Option(help: "What to print: table or json.")
  var format = RulesFormat.table

  @Option(name: .customLong("lang"), help: "Language of the table.")
  var language: ReportLanguage = .vi

  @Option(
    name: .customLong("fail-on"),
    help: "Exit with 1 on findings gained of this severity or above.")
  var failOn: FailOn = .never

  @OptionGroup var rules: RulesOption

  func validate() throws {
    guard [old, new] != ["-", "-"] else {
      throw ValidationError("standard input holds one report; name a file for the other")
    }
  }

  func run() throws {
    let (before, after) = (try ReportInput.saved(old), try ReportInput.saved(new))
    let difference: ReportDifference
    do throws(SavedReportError) {
      difference = try ReportDifference(from: before, to: after)
    } catch {
      StandardStreams.error("error: \(error)")
      throw ExitCode(2)
    }
    switch format {
    case .json: StandardStreams.output(try difference.json())
    case .table:
      guard let wording = try rules.wordings().first(where: { $0.language == language.code })
      else { break }
      StandardStreams.output(Array(difference.table(wording).utf8))
    }
    let graver = difference.restated.filter { $0.new.severity > $0.old.severity }.map(\.new)
    if (difference.gained + graver).contains(where: { failOn.isReached(by: $0.severity) }) {
      throw ExitCode(1)
    }
  }
}
