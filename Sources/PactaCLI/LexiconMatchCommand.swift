import ArgumentParser
import Foundation
import KnowledgeFiles
import LegalModel
import Lexicon

/// `pacta lexicon match`: the terms that are found in a plain text.
struct LexiconMatch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Show which terms of the lexicon are found in plain text, with their concepts.",
    discussion: """
      Reads the bytes of the files as UTF-8 text, without looking for articles. Prints one line a \
      match: the byte range, the concept and the words that name it, parted by tabs.

      EXAMPLES
        echo "Each Party shall notify the customs authority." | pacta lexicon match --language en -
        pacta lexicon match --format none law.txt
      """)

  /// What is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, none
  }

  @Argument(help: "Text files; - reads standard input.", completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp("The language of the text.", valueName: "vi|en"),
    completion: .list(["vi", "en"]))
  var language = "vi"

  @Option(help: "What to print: table, or none (only match, for timing).")
  var format = Format.table

  @Option(
    help: ArgumentHelp(
      "The rules folder (default: $PACTA_RULES or the bundled one).", valueName: "dir"),
    completion: .directory)
  var rules: String?

  func run() throws {
    let folder = try LexiconCommand.rulesFolder(rules)
    do {
      let lexicon = try RulesFolder.lexicon(folder)
      for file in files {
        let text = try InputFile.bytes(file, limit: 1 << 30)
        let matches = lexicon.matches(in: text, language: LanguageCode(language))
        if format == .table { show(matches, in: text) }
      }
    } catch {
      StandardStreams.error("error: \(error)")
      throw ExitCode(error is InputProblem ? 2 : 64)
    }
  }

  private func show(_ matches: [ConceptMatch], in text: [UInt8]) {
    for match in matches {
      let words = String(decoding: text[match.range], as: UTF8.self)
      StandardStreams.output(
        Array(
          "\(match.range.lowerBound)-\(match.range.upperBound)\t\(match.concept)\t\(words)\n".utf8))
    }
  }
}
