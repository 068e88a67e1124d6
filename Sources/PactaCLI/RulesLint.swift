import ArgumentParser
import Foundation
import KnowledgeFiles

/// `pacta rules lint`: everything that is wrong with the rules.
struct RulesLint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Print everything that is wrong with the rules, one line a problem.",
    discussion: """
      Looks for files that cannot be read, names given twice, unknown signals and kinds, defeats that \
      can never work, missing cases, places in a text that nothing fills, findings without advice, \
      phrases that name a law or an article, and signals that nothing uses (a warning).

      EXAMPLES
        pacta rules lint
        pacta rules lint --rules my-rules --format json

      EXIT CODES
        0  the rules are in order, or there are only warnings
        1  they are not
        64 wrong usage
      """)

  @Option(help: "What to print: table or json.")
  var format = RulesFormat.table

  @OptionGroup var rules: RulesOption

  func run() throws {
    let problems = RulesFolder.ruleProblems(try rules.folder())
    let errors = problems.count { $0.level == .error }
    switch format {
    case .table:
      for problem in problems { StandardStreams.output(Array("\(problem)\n".utf8)) }
      StandardStreams.error("\(errors) errors, \(problems.count - errors) warnings")
    case .json:
      StandardStreams.output(try RuleProblemList(problems).json())
    }
    if errors > 0 { throw ExitCode(1) }
  }
}

/// Problems as JSON.
private struct RuleProblemList: Encodable {
  struct Entry: Encodable {
    let level: RuleProblem.Level
    let code: String
    let file: String
    let line: Int?
    let problem: String
    let remedy: String
  }

  let schemaVersion = "1"
  let problems: [Entry]

  init(_ problems: [RuleProblem]) {
    self.problems = problems.map {
      Entry(
        level: $0.level, code: $0.error.code.rawValue, file: $0.error.file, line: $0.error.line,
        problem: $0.error.problem, remedy: $0.error.remedy)
    }
  }

  func json() throws -> [UInt8] { try StableJSON.bytes(self) }
}
