import Applicability
import ArgumentParser
import DocumentWriters
import LegalModel

/// `pacta validity`: from when to when acts are law.
struct ValidityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validity",
    abstract: "Tell from when to when acts are law.",
    discussion: """
      Reads the clauses of each act on its commencement, and what the acts say of the end of one \
      another. Only the acts that are given count: what a missing act repealed is shown as law.

      A line an act: number, title, in force from, until (the first day on which it is law no more), \
      by which act, status on the day. Below an act, a line for each part with other days: provisions or \
      subject, from, until, how it was found. An act whose commencement was not found is `unknown`.

      EXAMPLES
        pacta validity laws/
        pacta validity laws/ --as-of 2016-06-30
        pacta validity laws/ --format json > validity.jsonl

      EXIT CODES
        0 done; 2 an input could not be read; 64 wrong usage
      """)

  /// What is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json
  }

  @Argument(help: "Files or folders; - reads standard input.", completion: .documents)
  var paths: [String]

  @OptionGroup var asOf: DayOption

  @Option(help: "table or json (one line an act).")
  var format = Format.table

  @OptionGroup var rules: RulesOption

  @Flag(name: .long, help: "Write nothing to standard error but errors.")
  var quiet = false

  func run() throws {
    guard let day = asOf.day else {
      throw ValidationError("the day is not known; give it with --as-of")
    }
    let reader = try rules.commencementReader()
    let amendments = try rules.amendmentReader()
    var input = DocumentInput()
    var documents: [LegalDocument] = []
    input.forEach(in: paths) { document in
      if isLaw(document, beside: documents) { documents.append(document) }
    }
    let validity = CorpusValidity(
      documents, reader, amendments: documents.map { amendments.instructions(of: $0) })
    let writer = ValidityWriter(documents: documents, validity: validity, day: day)
    for index in documents.indices {
      switch format {
      case .table: StandardStreams.output(Array(writer.line(of: index).utf8))
      case .json: StandardStreams.output(writer.json(of: index))
      }
    }
    if !quiet { StandardStreams.error(writer.summary) }
    if input.failures > 0 { throw ExitCode(2) }
  }

  /// Whether a document is an act that was not given before; what is left out is told.
  private func isLaw(_ document: LegalDocument, beside others: [LegalDocument]) -> Bool {
    let (metadata, path) = (document.metadata, document.metadata.source.path)
    if metadata.isTreaty {
      StandardStreams.error("note: \(path): a treaty, no act; left out")
      return false
    }
    let twin = others.first { $0.metadata.number != nil && $0.metadata.number == metadata.number }
    if let twin {
      StandardStreams.error(
        "note: \(path): \(metadata.number ?? "") was already read from \(twin.metadata.source.path); "
          + "left out")
    }
    return twin == nil
  }
}
