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
        0  done
        2  an input could not be read, or is no act; what could be read is written
        64 wrong usage
      """)

  /// What is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case tree, json, text
  }

  @Argument(help: ArgumentHelp("The act: a file, or its number in --corpus.", valueName: "act"))
  var act: String

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp("The acts that amend it: files, or numbers.", valueName: "act"))
  var with: [String] = []

  @Option(help: ArgumentHelp("Acts that may be named by number.", valueName: "dir"))
  var corpus: String?

  @OptionGroup var asOf: DayOption

  @Option(help: "What to print: tree, json or text (default: by the ending of -o, else tree).")
  var format: Format?

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file.", valueName: "file"))
  var output: String?

  @OptionGroup var rules: RulesOption

  @Flag(name: .long, help: "Write nothing to standard error but errors.")
  var quiet = false

  func validate() throws {
    if with.isEmpty, corpus == nil {
      throw ValidationError("name the amending acts after --with, or a folder after --corpus")
    }
  }

  func run() throws {
    let reader = try rules.amendmentReader()
    let commencements = try rules.commencementReader()
    let day = asOf.day
    var shelf = ActShelf(corpus: corpus)
    guard let base = shelf.act(act) else { throw ExitCode(2) }
    let named = with.compactMap { shelf.act($0) }
    let acts = shelf.amending(base, by: with.isEmpty ? nil : named, reader, commencements)
    let result = Consolidator().consolidate(base, with: acts, asOf: day)
    try write(result, acts, day)
    if !quiet { StandardStreams.error(ConsolidateCommand.closingLine(of: result, day)) }
    if let day, let remark = shelf.remark(on: base, day, commencements) {
      StandardStreams.error("note: " + remark)
    }
    if shelf.failures > 0 { throw ExitCode(2) }
  }

  private func write(
    _ result: ConsolidatedAct, _ acts: [AmendingAct], _ day: CalendarDate?
  ) throws {
    let ending = output.flatMap { Format(rawValue: ($0 as NSString).pathExtension) }
    let bytes: [UInt8] =
      switch format ?? ending ?? (output?.hasSuffix(".txt") == true ? .text : .tree) {
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

/// Acts by path or number.
struct ActShelf {
  private var input = DocumentInput()
  private let documents: [LegalDocument]
  private let index: AmendmentIndex
  private var missing = 0

  init(corpus: String?) {
    documents = input.corpus(corpus).members.map(\.document)
    index = AmendmentIndex(documents)
  }

  /// How many inputs could not be read or found.
  var failures: Int { input.failures + missing }

  /// The act of a path or a number.
  mutating func act(_ name: String) -> LegalDocument? {
    if !FileManager.default.fileExists(atPath: name), let found = index.find(number: name) {
      return documents[found]
    }
    var first: LegalDocument?
    input.forEach(in: [name]) { first = first ?? $0 }
    if first == nil, input.failures == 0 {
      StandardStreams.error("error: \(name): the file holds no act")
      missing += 1
    }
    return first
  }

  /// What has to be said of an act that is no law on a day, as far as the corpus tells.
  func remark(
    on base: LegalDocument, _ day: CalendarDate, _ commencements: CommencementReader
  ) -> String? {
    guard let number = base.metadata.number, let place = index.find(number: number) else {
      return nil
    }
    let act = CorpusValidity(documents, commencements).acts[place]
    switch act.status(on: day) {
    case .expired:
      let end = act.until
      let other = end.flatMap { documents[$0.document].metadata.number } ?? ""
      return
        "\(number) is law no more since \(end?.date?.description ?? "an unknown day") (\(other)); "
        + "the text is that of its last day"
    case .notYet:
      return "\(number) becomes law only on \(act.from?.date?.description ?? "an unknown day")"
    default: return nil
    }
  }

  /// The acts that amend a base: those that were named, or all of the corpus.
  func amending(
    _ base: LegalDocument, by named: [LegalDocument]?, _ reader: AmendmentReader,
    _ commencements: CommencementReader
  ) -> [AmendingAct] {
    let candidates = named ?? documents
    let index = AmendmentIndex([base] + documents + (named ?? []))
    var seen: Set<String> = []
    return candidates.compactMap { document in
      guard document.metadata.number.map({ seen.insert($0).inserted }) ?? true else { return nil }
      let instructions = index.settled(reader.instructions(of: document), of: document)
      let concerns = instructions.contains { instruction in
        instruction.act.map { Consolidator.means($0, base, in: document) } ?? false
          || instruction.operations.contains { Consolidator.means($0.act, base, in: document) }
      }
      guard named != nil || concerns else { return nil }
      return AmendingAct(
        document: document, instructions: instructions,
        begins: commencements.commencement(of: document))
    }
  }
}
