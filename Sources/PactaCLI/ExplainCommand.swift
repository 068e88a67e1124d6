import ArgumentParser
import Findings
import Norms
import Pacta
import PactaReports

/// `pacta explain`: why a verdict is as it is, or how a pasted text is read.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show why a verdict is as it is, or how a pasted text is read.",
    discussion: """
      With FINDING and REPORT: the proof of a verdict, from a JSON report of 'pacta check': the clause, \
      what was searched, the steps to the verdict, and the rules that were silent and why. FINDING is the \
      id of a finding (F3), its fingerprint (eight digits are enough), the address of a clause \
      (art_18.63__para_1) or the number of an article (18.63) for all its clauses.

      With --text: the structure of a pasted sentence, paragraph or list, its citations with their \
      targets, each norm with its parts and amounts, and what was not understood. The text may be \
      Vietnamese or English.

      EXAMPLES
        pacta check treaty.txt --against laws/ -o report.json
        pacta explain F3 report.json
        pacta explain 18.63 report.json --lang en
        pacta explain --text "Người lao động được nghỉ ít nhất 30 phút."
        pacta explain --lang en --text "Each Party shall publish its laws within 30 days."
        pacta explain --genre treaty --format json --text - < clause.txt

      EXIT CODES
        0  done
        2  the file is no report, or has no such finding or clause; the text cannot be read
        64 wrong usage
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

  @Argument(help: "A finding or clause of the report.")
  var finding: String?

  @Argument(
    help: "A JSON report of 'pacta check'; - reads standard input.", completion: .savedReports)
  var report: String?

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
    switch (text, finding, report) {
    case (nil, nil, _):
      throw ValidationError(
        "there is nothing to explain; name a finding and a report, or give a sentence with --text")
    case (nil, .some, nil):
      throw ValidationError("name the report that has the finding: pacta explain F3 report.json")
    case (.some, .some, _):
      throw ValidationError("--text and a finding are explained apart; give one of them")
    case (nil, .some, .some) where format == .json || genre != nil:
      throw ValidationError(
        "--format json and --genre are for --text; the report has the proof as JSON already")
    default: break
    }
  }

  func run() throws {
    if let finding, let report {
      try explain(finding, in: report)
    } else {
      try explainText()
    }
  }

  /// The proof of a verdict.
  private func explain(_ finding: String, in path: String) throws {
    let saved = try ReportInput.saved(path)
    guard let wording = try rules.wordings().first(where: { $0.language == language.code })
    else { return }
    do {
      let explanation = try Explanation(of: finding, in: saved)
      StandardStreams.output(Array(explanation.text(wording).utf8))
    } catch {
      StandardStreams.error("error: \(path): \(error)")
      throw ExitCode(2)
    }
  }

  /// How a pasted text is read.
  private func explainText() throws {
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
