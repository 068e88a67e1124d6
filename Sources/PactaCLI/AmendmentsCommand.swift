import Applicability
import ArgumentParser
import DocumentWriters
import LegalModel

/// `pacta amendments`: what acts do to other acts.
struct AmendmentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amendments",
    abstract: "List what acts do to other acts, and whether it can be done.",
    discussion: """
      Each amending instruction is read to operations: provisions replaced, inserted or repealed, \
      words changed. An instruction that cannot be read stays in the list with the cause. Where the \
      amended act is among the files or in --corpus, each operation is tried on it.

      EXAMPLES
        pacta amendments amending-law.docx
        pacta amendments amending-law.docx --corpus laws/
        pacta amendments laws/ --unread
        pacta amendments laws/ --format json > amendments.jsonl

      EXIT CODES
        0  done
        2  some input could not be read; the others are told
        64 wrong usage
      """)

  /// What is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json, none
  }

  @Argument(help: "Files or folders; - reads standard input.", completion: .documents)
  var files: [String]

  @Option(
    help: ArgumentHelp("Acts that may be amended.", valueName: "dir"), completion: .directory)
  var corpus: String?

  @Option(help: "table, json (one line an act) or none (only the summary).")
  var format = Format.table

  @Flag(help: "List only what was not read or could not be applied.")
  var unread = false

  @OptionGroup var rules: RulesOption

  @Flag(name: .long, help: "Write nothing to standard error but errors.")
  var quiet = false

  func run() throws {
    let reader = try rules.amendmentReader()
    var input = DocumentInput()
    var documents: [LegalDocument] = []
    input.forEach(in: files) { documents.append($0) }
    let paths = Set(documents.map(\.metadata.source.path))
    documents += input.corpus(corpus).members.map(\.document)
    let survey = AmendmentSurvey(documents, reader) { paths.contains($0.metadata.source.path) }
    for (act, fates) in zip(survey.acts, survey.fates) {
      switch format {
      case .table:
        let table = AmendmentTable(act: act, fates: fates)
        StandardStreams.output(Array(table.text(onlyTrouble: unread).utf8))
      case .json: StandardStreams.output(AmendmentJSON().line(for: act, fates: fates))
      case .none: break
      }
    }
    if !quiet { StandardStreams.error(AmendmentCount(survey).line) }
    if input.failures > 0 { throw ExitCode(2) }
  }
}

/// The instructions of one act as lines for people.
struct AmendmentTable {
  let act: AmendingAct
  let fates: [AmendmentSurvey.Fate]

  /// The table; with only what was not read or not applied where that is asked for.
  func text(onlyTrouble: Bool) -> String {
    var lines: [String] = []
    var rest = fates[...]
    for instruction in act.instructions {
      let place = act.document.path(of: instruction.provision).vi
      for operation in instruction.operations {
        let fate = rest.popFirst() ?? .baseAbsent
        if onlyTrouble, fate.reason == nil { continue }
        lines.append("  \(place): \(line(of: operation)) · \(fate.reason ?? fate.word)")
      }
      if let trouble = instruction.trouble { lines.append("  \(place): ! \(trouble.rawValue)") }
    }
    if lines.isEmpty { return "" }
    let title = [act.document.metadata.number, act.document.metadata.title].compactMap { $0 }
    return (title.joined(separator: " · ") + "\n") + lines.joined(separator: "\n") + "\n"
  }

  private func line(of operation: AmendmentOperation) -> String {
    let act = operation.act.number ?? operation.act.name ?? "?"
    let target = operation.place.provision.map { ReadersPath(citing: $0).vi } ?? "*"
    let part = operation.place.part == .whole ? "" : " (\(operation.place.part.rawValue))"
    return "\(operation.kind.rawValue) \(target)\(part), \(act)"
  }
}

/// How much was read and applied.
struct AmendmentCount {
  private var read = 0
  private var troubles: [AmendmentInstruction.Trouble: Int] = [:]
  private var applied = 0
  private var absent = 0
  private var failures: [OperationOutcome.Failure: Int] = [:]

  init(_ survey: AmendmentSurvey) {
    for instruction in survey.acts.flatMap(\.instructions) {
      if let trouble = instruction.trouble { troubles[trouble, default: 0] += 1 } else { read += 1 }
    }
    for fate in survey.fates.flatMap({ $0 }) {
      switch fate {
      case .applied: applied += 1
      case .baseAbsent: absent += 1
      case .failed(let failure): failures[failure, default: 0] += 1
      }
    }
  }

  /// One line for people.
  var line: String {
    let unread = troubles.values.reduce(0, +)
    let failed = failures.values.reduce(0, +)
    let causes = AmendmentInstruction.Trouble.allCases.compactMap { cause in
      troubles[cause].map { "\(cause.rawValue) \($0)" }
    }
    let reasons = OperationOutcome.Failure.allCases.compactMap { cause in
      failures[cause].map { "\(cause.rawValue) \($0)" }
    }
    return "\(read + unread) instructions, \(read) read"
      + AmendmentCount.detail(unread, "not", causes)
      + "; \(applied + failed) operations on acts that are here, \(applied) applied"
      + AmendmentCount.detail(failed, "not", reasons) + "; \(absent) on other acts"
  }

  private static func detail(_ count: Int, _ word: String, _ causes: [String]) -> String {
    count == 0 ? "" : ", \(count) \(word) (\(causes.joined(separator: ", ")))"
  }
}
