import ArgumentParser
import Pacta

/// `pacta`: whether a treaty and Vietnamese law fit together.
@main
struct PactaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pacta",
    abstract: "Tells, clause by clause, whether a treaty and Vietnamese law fit together.",
    version: ToolVersion.current,
    subcommands: [
      Check.self, AuditCommand.self, DiffCommand.self, Align.self, Parse.self, NormsCommand.self,
      Cite.self,
      ExplainCommand.self,
      ConsolidateCommand.self, AmendmentsCommand.self, ValidityCommand.self, StatusCommand.self,
      LexiconCommand.self, RulesCommand.self, Evaluate.self,
    ])

  func run() {
    print(Welcome.text)
  }
}
