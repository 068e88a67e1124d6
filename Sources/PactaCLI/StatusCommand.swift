import Applicability
import ArgumentParser
import Findings
import Foundation
import KnowledgeFiles
import LegalModel
import Pacta
import PactaReports

/// `pacta status`: what binds Viet Nam.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Tell whether treaties bind Viet Nam on a day, and what limits their provisions.",
    discussion: """
      A treaty is given as a file, which is known by its title, or by one of its names. Each fact names \
      its source and how it was checked. Without arguments all known treaties are listed.

      EXAMPLES
        pacta status CPTPP
        pacta status treaty.md --as-of 2020-01-01 --lang en
        pacta status --format json > treaties.json

      EXIT CODES
        0  done
        2  some treaty is not known or cannot be read; the others are told
        64 wrong usage
      """)

  @Argument(
    help: "Files or names of treaties; - reads standard input.", completion: .documents)
  var treaties: [String] = []

  @OptionGroup var asOf: DayOption

  @Option(help: "What to print: table or json.")
  var format = RulesFormat.table

  @Option(name: .customLong("lang"), help: "Language of the table.")
  var language: ReportLanguage = .vi

  @OptionGroup var rules: RulesOption

  func run() throws {
    let base = try rules.statusBase()
    guard let date = asOf.day else {
      throw ValidationError("the day is not known; give it with --as-of")
    }
    var search = TreatySearch(base: base)
    for name in treaties { search.add(name) }
    let found = treaties.isEmpty ? base.treaties.map { (nil, $0) } : search.found
    switch format {
    case .json: StandardStreams.output(try StatusJSON(found, on: date).bytes())
    case .table:
      guard let wording = try rules.wordings().first(where: { $0.language == language.code })
      else { break }
      let known = found.map(\.1)
      let text =
        treaties.isEmpty
        ? StatusPage.list(of: known, on: date, wording: wording)
        : known.map { StatusPage(of: $0, on: date, wording: wording).text() }
          .joined(separator: "\n")
      StandardStreams.output(Array(text.utf8))
    }
    for problem in search.problems { StandardStreams.error("error: \(problem)") }
    if !search.problems.isEmpty { throw ExitCode(2) }
  }
}

/// The treaties that names and files stand for.
private struct TreatySearch {
  let base: StatusBase
  private(set) var found: [(input: String?, treaty: TreatyStatus)] = []
  private(set) var problems: [String] = []

  init(base: StatusBase) { self.base = base }

  mutating func add(_ name: String) {
    if name != "-", !FileManager.default.fileExists(atPath: name) {
      guard let treaty = base.treaty(named: name) else {
        problems.append("\(name): no such file, and no treaty is known by this name")
        return
      }
      found.append((name, treaty))
      return
    }
    var input = DocumentInput()
    var read: [(path: String, title: String?, treaty: TreatyStatus?)] = []
    input.forEach(in: [name]) { document in
      guard document.metadata.language.isAnalysed else { return }
      read.append(
        (document.metadata.source.path, document.metadata.title, base.treaty(for: document)))
    }
    if input.failures > 0 { problems.append("\(name): not everything could be read") }
    for document in read {
      if let treaty = document.treaty {
        if !found.contains(where: { $0.input == document.path && $0.treaty.id == treaty.id }) {
          found.append((document.path, treaty))
        }
      } else {
        let title = document.title.map { " ('\($0)')" } ?? ""
        problems.append("\(document.path)\(title): no treaty is known by this title")
      }
    }
  }
}
