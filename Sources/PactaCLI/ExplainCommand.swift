import ArgumentParser
import Findings
import Norms
import Pacta
import PactaReports

/// `pacta explain`: how a pasted text is read.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show how a pasted sentence, paragraph or list is read.",
    discussion: """
      Shows the structure, the citations with their targets, each norm with its parts and amounts, and \
      what was not understood. The text may be Vietnamese or English.

      EXAMPLES
        pacta explain --text "Người lao động được nghỉ ít nhất 30 phút."
        pacta explain --lang en --text "Each Party shall publish its laws within 30 days."
        pacta explain --genre treaty --format json --text - < clause.txt
      """)

  /// What is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  /// What the text is taken for.
  enum Genre: String, ExpressibleByArgument, CaseIterable {
    case statute, treaty

    var order: NormReader.Order { self == .statute ? .domestic : .treaty }
  }

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The text to read; - reads standard input.", valueName: "text"))
  var text: String?

  @Option(name: .customLong("lang"), help: "Language of the output.")
  var language: ReportLanguage = .vi

  @Option(
    help: "What the text is taken for (default: English a treaty, Vietnamese a statute).")
  var genre: Genre?

  @Option(help: "What to print.")
  var format = Format.text

  @OptionGroup var rules: RulesOption

  func validate() throws {
    guard text != nil else {
      throw ValidationError(
        "there is nothing to explain; give a sentence with --text, or --text - for standard input")
    }
  }

  func run() throws {
    let analyzer = try rules.textAnalyzer()
    do {
      let report = try PassageReport(
        of: try pasted(), with: analyzer, order: genre?.order, language: language.code)
      switch format {
      case .text: StandardStreams.output(Array(report.text().utf8))
      case .json: StandardStreams.output(try report.json())
      }
    } catch {
      StandardStreams.error("error: \(error)")
      throw ExitCode(2)
    }
  }

  private func pasted() throws -> String {
    guard let text, text != "-" else {
      return String(decoding: try InputFile.bytes("-"), as: UTF8.self)
    }
    return text
  }
}
