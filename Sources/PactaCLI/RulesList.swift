import ArgumentParser
import Findings
import Foundation
import KnowledgeFiles
import PactaReports
import RuleEngine

/// `pacta rules list`: the rules, one a line.
struct RulesList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the rules: id, pack, kind, level, severity, priority, title.",
    discussion: """
      EXAMPLES
        pacta rules list
        pacta rules list --lang en --format json

      EXIT CODES
        0  done
        1  some rule cannot be used; the others are listed
        64 wrong usage
      """)

  @Option(name: .customLong("lang"), help: "Language of the titles in the table.")
  var language: ReportLanguage = .vi

  @Option(help: "What to print: table or json.")
  var format = RulesFormat.table

  @OptionGroup var rules: RulesOption

  func run() throws {
    let folder = RuleFolder(try rules.folder())
    switch format {
    case .table: StandardStreams.output(Array(table(folder.entries).utf8))
    case .json: StandardStreams.output(try StableJSON.bytes(RuleList(folder.entries)))
    }
    try folder.complain()
  }

  private func table(_ entries: [RuleEntry]) -> String {
    let rows = entries.map { entry in
      let rule = entry.rule
      return [
        rule.id, entry.pack, rule.kind, rule.level.rawValue, rule.severity.rawValue,
        String(rule.priority), language == .vi ? rule.title.vi : rule.title.en,
      ]
    }
    let widths = (0..<6).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }
        .joined(separator: "  ") + "  " + row[6] + "\n"
    }.joined()
  }
}

extension RuleFolder {
  /// Names what cannot be used on standard error; exit 1 where there is such a thing.
  func complain() throws {
    for problem in problems { StandardStreams.error("\(problem)") }
    if problems.contains(where: { $0.level == .error }) { throw ExitCode(1) }
  }
}

/// The rules as JSON.
private struct RuleList: Encodable {
  struct Entry: Encodable {
    let id: String
    let pack: String
    let kind: String
    let level: ConformityLevel
    let severity: Severity
    let confidence: Confidence
    let priority: Int
    let title: BilingualText
    let file: String
    let cases: [String: Int]
  }

  let schemaVersion = "1"
  let rules: [Entry]

  init(_ entries: [RuleEntry]) {
    rules = entries.map { entry in
      let counts = RuleCase.Expectation.allCases.map { expectation in
        (expectation.rawValue, entry.cases.count { $0.expectation == expectation })
      }
      return Entry(
        id: entry.rule.id, pack: entry.pack, kind: entry.rule.kind, level: entry.rule.level,
        severity: entry.rule.severity, confidence: entry.rule.confidence,
        priority: entry.rule.priority, title: entry.rule.title, file: entry.file,
        cases: Dictionary(uniqueKeysWithValues: counts))
    }
  }
}
