import ArgumentParser
import Foundation
import KnowledgeFiles
import Pacta
import RuleEngine

/// `pacta rules test`: tries the rules on the cases beside them.
struct RulesTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Try the rules on the cases beside them.",
    discussion: """
      Each case is tried as printed, with decomposed letters, with the line ends of Windows, and \
      behind sentences that command nothing; the answer has to be the same. Known misses (todo) are \
      counted and never fail.

      EXAMPLES
        pacta rules test
        pacta rules test covered --rules my-rules
        pacta rules test --format json > result.json

      EXIT CODES
        0  every rule does what its cases say
        1  some rule does not, or cannot be used
        64 wrong usage
      """)

  @Argument(help: ArgumentHelp("Only these rules (default: all).", valueName: "id"))
  var ids: [String] = []

  @Option(help: "What to print: table or json.")
  var format = RulesFormat.table

  @OptionGroup var rules: RulesOption

  func run() throws {
    let trying = try self.trying()
    let entries = trying.folder.entries.filter { ids.isEmpty || ids.contains($0.rule.id) }
    for id in ids where !entries.contains(where: { $0.rule.id == id }) {
      StandardStreams.error("error: there is no rule '\(id)' that can be used")
      throw ExitCode(64)
    }
    let trials = trying.trials(of: entries)
    let report = RuleTrialReport(trials, of: entries, in: trying.folder)
    StandardStreams.output(format == .json ? try report.json() : Array(report.table().utf8))
    try trying.folder.complain()
    if !trials.failures.isEmpty { throw ExitCode(1) }
  }

  private func trying() throws -> RuleTrying {
    do throws(AnalysisError) {
      return try RuleTrying(rules: rules.location)
    } catch {
      StandardStreams.error("error: \(error)")
      throw ExitCode(64)
    }
  }
}
