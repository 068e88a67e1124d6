import Applicability
import ArgumentParser
import DocumentWriters
import Foundation
import LegalModel

/// `pacta consolidate`: an act with its amendments worked in.
struct ConsolidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consolidate",
    abstract: "Work amendments into an act: its text in force on a day.",
    discussion: """
      Each change keeps its amending provision and its day. What could not be read or applied, and \
      what has effect only later, is told; nothing is left out silently. With --corpus, acts may be \
      named by number; without --with, all acts of the corpus that amend ACT are taken.

      EXAMPLES
        pacta consolidate law.docx --with first.docx second.docx --as-of 2023-02-01
        pacta consolidate 50/2005/QH11 --corpus laws/ --format text -o law-in-force.txt
        pacta consolidate law.docx --corpus laws/ --format json > law.json

      EXIT CODES
        0 done; 2 an act could not be read or found; 64 wrong usage
      """)

  /// What is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case tree, json, text

    /// The format that the ending of a file name tells; nil for an ending that tells none.
    init?(ending file: String) {
      switch (file as NSString).pathExtension.lowercased() {
      case "json", "jsonl": self = .json
      case "txt": self = .text
      case "tree", "": self = .tree
      default: return nil
      }
    }
  }

  @Argument(
    help: ArgumentHelp("The act: a file, or its number in --corpus.", valueName: "act"),
    completion: .documents)
  var act: String

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp("The acts that amend it: files, or numbers.", valueName: "act"),
    completion: .documents)
  var with: [String] = []

  @Option(
    help: ArgumentHelp("Acts that may be named by number.", valueName: "dir"),
    completion: .directory)
  var corpus: String?

  @OptionGroup var asOf: DayOption

  @Option(help: "What to print: tree, json or text (default: by the ending of -o, else tree).")
  var format: Format?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write to a file.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var rules: RulesOption

  @Flag(name: .long, help: "Write nothing to standard error but errors.")
  var quiet = false

  func validate() throws {
    if with.isEmpty, corpus == nil {
      throw ValidationError("name the amending acts after --with, or a folder after --corpus")
    }
    if format == nil, let output, Format(ending: output) == nil {
      throw ValidationError(
        "the ending of '\(output)' names no format; use .txt or .json, or give --format")
    }
  }

  func run() throws {
    let reader = try rules.amendmentReader()
    let commencements = try rules.commencementReader()
    let day = asOf.day
    var shelf = ActShelf(corpus: corpus)
    guard let base = shelf.act(act) else { throw ExitCode(2) }
    let named = with.compactMap { shelf.act($0) }
    guard with.isEmpty || !named.isEmpty else { throw ExitCode(2) }
    let acts = shelf.amending(base, by: with.isEmpty ? nil : named, reader, commencements)
    let remarks = day.map { shelf.remarks(on: base, acts, $0, commencements) } ?? []
    let result = Consolidator().consolidate(base, with: acts, asOf: day).noting(remarks)
    try write(result, acts, day)
    if !quiet { StandardStreams.error(ConsolidateCommand.closingLine(of: result, day)) }
    for remark in remarks { StandardStreams.error("\(remark.level.rawValue): \(remark.message)") }
    tellIdle(acts, result)
    if shelf.failures > 0 { throw ExitCode(2) }
  }

  /// Says which of the named acts change nothing in the act.
  private func tellIdle(_ acts: [AmendingAct], _ result: ConsolidatedAct) {
    guard !with.isEmpty else { return }
    let working = Set(result.outcomes.map(\.act))
    for (index, act) in acts.enumerated() where !working.contains(index) {
      let isUnread = result.document.diagnostics.contains {
        $0.code == "amendment-not-read" && $0.message.contains(act.name)
      }
      if !isUnread { StandardStreams.error("warning: \(act.name) amends nothing in this act") }
    }
  }

  private func write(
    _ result: ConsolidatedAct, _ acts: [AmendingAct], _ day: CalendarDate?
  ) throws {
    let bytes: [UInt8] =
      switch format ?? output.flatMap(Format.init(ending:)) ?? .tree {
      case .tree: Array(DocumentTree().tree(of: result.document).utf8)
      case .text: Array(DocumentTree().text(of: result.document).utf8)
      case .json: ConsolidationJSON(acts: acts, asOf: day).line(for: result)
      }
    guard let output, output != "-" else { return StandardStreams.output(bytes) }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: output))
    } catch {
      StandardStreams.error("error: \(output): cannot be written; check that the folder exists")
      throw ExitCode(2)
    }
  }

  /// One line for people: `212 operations: 205 applied, 4 later than 2023-02-01, 3 not applied`.
  private static func closingLine(of result: ConsolidatedAct, _ day: CalendarDate?) -> String {
    let applied = result.outcomes.count { $0.status == .applied }
    let later = result.outcomes.count { $0.status == .notYet }
    let unread = result.document.diagnostics.count { $0.code == "amendment-not-read" }
    let failed = result.outcomes.count - applied - later
    return "\(result.outcomes.count) operations: \(applied) applied, \(later) later than "
      + "\(day?.description ?? "any day"), \(failed) not applied; \(unread) instructions not read"
  }
}
