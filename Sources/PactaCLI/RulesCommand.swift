import ArgumentParser
import Findings
import Foundation
import KnowledgeFiles
import Pacta

/// `pacta rules`: looks after the rules of judgement.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List, show, write, check and try the rules of judgement.",
    discussion: """
      A rule is one file, packs/PACK/ID.yaml, with its cases beside it in ID.cases.yaml. \
      docs/rules.md tells how a rule is written.
      """,
    subcommands: [
      RulesList.self, RulesShow.self, RulesNew.self, RulesLint.self, RulesTest.self,
    ])
}

/// How a command of `pacta rules` prints.
enum RulesFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json
}

extension RulesOption {
  /// The rules folder; wrong usage where there is none.
  func folder() throws -> URL {
    try reading { location throws(AnalysisError) in try location.folder() }
  }

  /// The words of reports; wrong usage where they cannot be used.
  func wordings() throws -> [Wording] {
    let place = try folder()
    do throws(KnowledgeError) {
      return try RulesFolder.wordings(place)
    } catch {
      StandardStreams.error("error: \(error)")
      throw ExitCode(64)
    }
  }
}
