import ArgumentParser
import DocumentWriters
import Foundation
import LegalModel
import Norms
import Pacta

/// `pacta norms`: what each provision commands.
struct NormsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "norms",
    abstract: "Show what each provision commands: duty, right, power or ban, and whose.",
    discussion: """
      Every provision with words of its own gives a norm, a definition, or the reason why it \
      commands nothing. The last line counts what was read.

      EXAMPLES
        pacta norms law.docx
        pacta norms --format json treaties/ > norms.jsonl
        pacta norms --unread treaty.md
      """)

  /// What is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json, none
  }

  @Argument(help: "Files or folders; - reads standard input.", completion: .documents)
  var files: [String]

  @Option(help: "What to print: table, json (one line a document) or none (only reads).")
  var format = Format.table

  @Flag(help: "Show only the provisions that were not understood.")
  var unread = false

  @OptionGroup var rules: RulesOption

  @Flag(name: .long, help: "Write nothing to standard error but errors.")
  var quiet = false

  func run() throws {
    let analyzer = try rules.textAnalyzer()
    var account = NormAccount()
    var input = DocumentInput()
    input.forEach(in: files) { document in
      guard document.metadata.language.isAnalysed else {
        account.passOver(document)
        return
      }
      let norms = analyzer.norms(of: document)
      account.add(norms, NormCoverage(of: norms, in: document))
      switch format {
      case .json: StandardStreams.output(NormJSON().line(for: norms, of: document))
      case .table:
        StandardStreams.output(NormTable(onlyUnread: unread).text(for: norms, of: document))
      case .none: break
      }
    }
    if !quiet { StandardStreams.error(account.summary) }
    if input.failures > 0 { throw ExitCode(2) }
  }
}

/// What was read, over all documents.
struct NormAccount {
  private var norms: [Modality: Int] = [:]
  private var provisions = 0
  private var read = 0
  private var languages: [String: Int] = [:]

  mutating func add(_ norms: [Norm], _ coverage: NormCoverage) {
    for norm in norms { self.norms[norm.modality, default: 0] += 1 }
    provisions += coverage.provisions
    read += coverage.read
  }

  /// Counts a document in a language without cues.
  mutating func passOver(_ document: LegalDocument) {
    languages[document.metadata.language.code, default: 0] += 1
  }

  /// One line: norms by modality, and the share of provisions that gave a norm or a reason.
  var summary: String {
    let counts = Modality.allCases.compactMap { modality in
      norms[modality].map { "\($0) \(modality.rawValue)" }
    }
    let share = provisions == 0 ? 0 : Double(read) * 100 / Double(provisions)
    let percent = String(format: "%.1f", share)
    let other = languages.sorted { $0.key < $1.key }.map {
      "; \($0.value) in '\($0.key)' not analysed"
    }
    let all = counts.isEmpty ? "no norms" : counts.joined(separator: ", ")
    return "\(all); \(read) of \(provisions) provisions with words "
      + "classified (\(percent) %)" + other.joined()
  }
}
