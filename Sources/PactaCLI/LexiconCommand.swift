import ArgumentParser
import Foundation
import KnowledgeFiles
import Lexicon
import Pacta

/// `pacta lexicon`: looks after the bilingual lexicon.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Check the bilingual lexicon and measure how much of a text it knows.",
    subcommands: [LexiconLint.self, LexiconCoverage.self, LexiconMatch.self])

  /// The rules folder that an option names, or the one that is found without it.
  static func rulesFolder(_ named: String?) throws -> URL {
    do throws(AnalysisError) {
      return try RulesLocation.search(
        explicit: named.map { URL(fileURLWithPath: $0) },
        environment: ProcessInfo.processInfo.environment["PACTA_RULES"],
        binary: Bundle.main.executableURL
      ).folder()
    } catch {
      StandardStreams.error("error: \(error)")
      throw ExitCode(64)
    }
  }
}

/// `pacta lexicon lint`: everything that is wrong with the files of the lexicon.
struct LexiconLint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Print everything that is wrong with the lexicon, one line a problem.",
    discussion: """
      Looks for broken files, concepts in one language, terms without a letter, names and terms given \
      twice, two concepts that are one, links to unknown concepts, cycles of broader concepts, and \
      person classes that hang under no root.

      EXAMPLES
        pacta lexicon lint
        pacta lexicon lint --rules my-rules

      EXIT CODES
        0  the lexicon is in order
        1  it is not
        64 wrong usage
      """)

  @Option(
    help: ArgumentHelp(
      "The rules folder (default: $PACTA_RULES or the bundled one).", valueName: "dir"),
    completion: .directory)
  var rules: String?

  func run() throws {
    let folder = try LexiconCommand.rulesFolder(rules)
    let problems = RulesFolder.lexiconProblems(folder)
    for problem in problems { StandardStreams.output(Array("\(problem)\n".utf8)) }
    guard problems.isEmpty else {
      StandardStreams.error("\(problems.count) problems in the lexicon at \(folder.path)")
      throw ExitCode(1)
    }
    let lexicon = try RulesFolder.lexicon(folder)
    StandardStreams.output(Array("\(lexicon.concepts.count) concepts, all in order\n".utf8))
  }
}
