import Applicability
import ArgumentParser
import LegalModel
import DocumentWriters

struct ConsolidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consolidate", abstract: "x")
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case tree, json, text
  }
  @Argument var act: String
  @Option(parsing: .upToNextOption) var with: [String] = []
  @Option(name: .customLong("as-of"), transform: { CalendarDate($0)! }) var asOf: CalendarDate?
  @Option var format = Format.tree
  @OptionGroup var rules: RulesOption
  func run() throws {
    let reader = try rules.amendmentReader()
    var input = DocumentInput()
    var base: LegalDocument?
    input.forEach(in: [act]) { base = base ?? $0 }
    var acts: [AmendingAct] = []
    input.forEach(in: with) { acts.append(AmendingAct(document: $0, instructions: reader.instructions(of: $0))) }
    let result = Consolidator().consolidate(base!, with: acts, asOf: asOf)
    switch format {
    case .tree: StandardStreams.output(Array(DocumentTree().tree(of: result.document).utf8))
    case .text: StandardStreams.output(Array(DocumentTree().text(of: result.document).utf8))
    case .json: StandardStreams.output(DocumentJSON().line(for: result.document))
    }
  }
}
