import ArgumentParser
import Citations
import Ingestion
import LegalModel

/// `pacta cite`: citations, resolved or not.
struct Cite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cite",
    abstract: "List the citations of laws and treaties, and what they point to.",
    discussion: """
      Each provision or document that a text names is looked up: in the text itself, or among the \
      documents of --corpus, by number or title. What is not found stays in the list with the cause.

      EXAMPLES
        pacta cite law.docx
        pacta cite decree.docx --corpus laws/ --unresolved
        pacta cite --format json treaty.md > citations.jsonl
      """)

  /// What is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json, none
  }

  @Argument(help: "Files or folders; - reads standard input.", completion: .documents)
  var files: [String]

  @Option(
    help: ArgumentHelp("Documents that may be cited.", valueName: "dir"), completion: .directory)
  var corpus: String?

  @Option(help: "table, json (one line a document) or none (only the summary).")
  var format = Format.table

  @Flag(help: "List only what was not found.")
  var unresolved = false

  @OptionGroup var rules: RulesOption

  @Flag(name: .long, help: "Write nothing to standard error but errors.")
  var quiet = false

  func run() throws {
    let knowledge = try rules.citationKnowledge()
    var input = DocumentInput()
    let members = input.corpus(corpus)
    let resolver = CitationResolver(knowledge, corpus: members)
    let finder = CitationFinder(knowledge)
    var count = CitationCount()
    input.forEach(in: files) { document in
      let resolved = resolver.resolve(finder.citations(in: document), in: document)
      count.add(resolved)
      let shown = unresolved ? resolved.filter(\.isUnresolved) : resolved
      switch format {
      case .table:
        let table = CitationTable(document: document, corpus: members)
        StandardStreams.output(Array(table.text(of: shown, onlyUnresolved: unresolved).utf8))
      case .json:
        StandardStreams.output(CitationTable(document: document, corpus: members).line(of: shown))
      case .none: break
      }
    }
    if !quiet { StandardStreams.error(count.line) }
    if input.failures > 0 { throw ExitCode(2) }
  }
}

extension ResolvedCitation {
  /// Whether a target was not found.
  var isUnresolved: Bool { resolutions.contains { $0.cause != nil } }
}

/// How many targets were found.
struct CitationCount {
  private var resolved = 0
  private var causes: [Resolution.Cause: Int] = [:]

  mutating func add(_ citations: [ResolvedCitation]) {
    for resolution in citations.flatMap(\.resolutions) {
      if let cause = resolution.cause { causes[cause, default: 0] += 1 } else { resolved += 1 }
    }
  }

  /// One line for people: `12 targets resolved, 3 unresolved (no-such-article 1, …)`.
  var line: String {
    let unresolved = causes.values.reduce(0, +)
    let parts = Resolution.Cause.allCases.compactMap { cause in
      causes[cause].map { "\(cause.rawValue) \($0)" }
    }
    let detail = parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    return "\(resolved) targets resolved, \(unresolved) unresolved\(detail)"
  }
}
