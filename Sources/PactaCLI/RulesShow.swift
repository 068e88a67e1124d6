import ArgumentParser
import Comparison
import Findings
import Foundation
import KnowledgeFiles
import LegalModel
import PactaReports
import RuleEngine

/// `pacta rules show`: a rule in words.
struct RulesShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Tell a rule in words: what it finds, when, what it defeats, its cases.",
    discussion: """
      EXAMPLES
        pacta rules show covered
        pacta rules show covered --lang en
        pacta rules show covered --format markdown > docs/rules/covered.md

      EXIT CODES
        0  done
        64 wrong usage
      """)

  /// What is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown
  }

  @Argument(help: "The rule.")
  var id: String

  @Option(name: .customLong("lang"), help: "Language of the text.")
  var language: ReportLanguage = .vi

  @Option(help: "What to print: text, or the page of the rule in both languages as markdown.")
  var format = Format.text

  @OptionGroup var rules: RulesOption

  func run() throws {
    let place = try rules.folder()
    let folder = RuleFolder(place)
    guard let entry = folder.entries.first(where: { $0.rule.id == id }) else {
      for problem in folder.problems { StandardStreams.error("\(problem)") }
      StandardStreams.error("error: there is no rule '\(id)'; 'pacta rules list' names them")
      throw ExitCode(64)
    }
    let wordings = try rules.wordings()
    switch format {
    case .text:
      let pages = pages(of: entry, in: folder, wordings, [language.code], isFull: true)
      for page in pages { StandardStreams.output(Array(page.text().utf8)) }
    case .markdown:
      let pages = pages(of: entry, in: folder, wordings, [.english, .vietnamese], isFull: false)
      StandardStreams.output(Array(RulePage.document(pages).utf8))
    }
  }

  private func pages(
    of entry: RuleEntry, in folder: RuleFolder, _ wordings: [Wording], _ languages: [LanguageCode],
    isFull: Bool
  ) -> [RulePage] {
    languages.compactMap { language in
      wordings.first { $0.language == language }.map {
        RulePage(
          of: entry, among: folder.entries, signals: folder.signals.signals, kinds: folder.kinds,
          wording: $0, isFull: isFull)
      }
    }
  }
}
