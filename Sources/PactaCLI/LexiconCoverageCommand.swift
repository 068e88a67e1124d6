import ArgumentParser
import Foundation
import Ingestion
import KnowledgeFiles
import LegalModel
import Lexicon
import Pacta

/// `pacta lexicon coverage`: how much of what texts speak of the lexicon knows.
struct LexiconCoverage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Measure how many of the recurring phrases of texts the lexicon knows.",
    discussion: """
      A phrase is a run of one to five words (in Vietnamese two to five syllables) without function \
      words, numbers, names and structure labels that occurs at least three times by itself. It is \
      known strictly when one term holds it, and covered when each of its words belongs to a term.

      A chapter or article can be picked by its address or number: FILE#chp_9, FILE#72.

      EXAMPLES
        pacta lexicon coverage laws/labour-code.docx --missing 50
        pacta lexicon coverage treaty.xml#chp_18 treaty.xml#chp_19 --format json

      EXIT CODES
        0  done
        2  some input could not be read
        64 wrong usage
      """)

  /// What is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json
  }

  @Argument(
    help: "Files or folders, with #PROVISION for a part of a file.", completion: .documents)
  var files: [String]

  @Option(
    help: ArgumentHelp("Only texts in this language.", valueName: "vi|en"),
    completion: .list(["vi", "en"]))
  var language: String?

  @Option(help: ArgumentHelp("Count only concepts of this field as known.", valueName: "name"))
  var domain: [String] = []

  @Option(help: "How often a phrase must occur.")
  var minimum = 3

  @Option(help: "How many phrases that are not covered are listed for each text.")
  var missing = 20

  @Option(help: "What to print: table or json.")
  var format = Format.table

  @Option(
    help: ArgumentHelp(
      "The rules folder (default: $PACTA_RULES or the bundled one).", valueName: "dir"),
    completion: .directory)
  var rules: String?

  func validate() throws {
    if minimum < 2 { throw ValidationError("--minimum takes a number from 2") }
    if missing < 0 { throw ValidationError("--missing takes a number from 0") }
  }

  func run() throws {
    let folder = try LexiconCommand.rulesFolder(rules)
    let lexicon: Lexicon
    let classes: [WordClasses]
    do {
      lexicon = try chosen(RulesFolder.lexicon(folder))
      classes = try RulesFolder.wordClasses(folder)
    } catch {
      StandardStreams.error("error: \(error)")
      throw ExitCode(64)
    }
    var texts = CoverageTexts()
    for file in files { texts.read(file) }
    var rows: [CoverageRow] = []
    for text in texts.texts where language.map({ text.language.code == $0 }) ?? true {
      guard let words = classes.first(where: { $0.language == text.language }) else { continue }
      rows.append(
        CoverageRow(
          name: text.name, language: text.language.code,
          coverage: PhraseCoverage(
            of: text.passages, classes: words, lexicon: lexicon, minimum: minimum)))
    }
    let report = CoverageReport(concepts: lexicon.concepts.count, rows: rows, missing: missing)
    StandardStreams.output(try format == .json ? report.json() : Array(report.table().utf8))
    for problem in texts.problems { StandardStreams.error("error: \(problem)") }
    if !texts.problems.isEmpty { throw ExitCode(2) }
  }

  /// The lexicon confined to the fields that were asked for.
  private func chosen(_ lexicon: Lexicon) -> Lexicon {
    domain.isEmpty
      ? lexicon : Lexicon(concepts: lexicon.concepts.filter { domain.contains($0.domain) })
  }
}

/// The texts whose coverage is measured, as passages.
struct CoverageTexts {
  /// One document, or the picked part of one.
  struct Text {
    let name: String
    let language: LanguageCode
    let passages: [[UInt8]]
  }

  private(set) var texts: [Text] = []
  private(set) var problems: [String] = []

  /// Reads a file, the files of a folder, or a part of a file.
  mutating func read(_ argument: String) {
    let split =
      FileManager.default.fileExists(atPath: argument)
      ? (path: argument, pick: nil) : ProvisionPick.split(argument)
    let listing = InputListing([split.path])
    problems += listing.problems
    for path in listing.paths {
      do {
        let bytes = try InputFile.bytes(path)
        let documents = try DocumentReader().read(bytes, name: path)
        add(documents, path: path, pick: split.pick)
      } catch {
        problems.append("\(path): \(error)")
      }
    }
  }

  private mutating func add(_ documents: [LegalDocument], path: String, pick: ProvisionPick?) {
    guard let pick else {
      for document in documents {
        add(document, document.provisions.indices, name: path)
      }
      return
    }
    for document in documents {
      if let found = pick.matches(in: document).first {
        add(document, found..<document.subtreeEnd(of: found), name: "\(path)#\(pick)")
        return
      }
    }
    problems.append("\(path): there is no provision '\(pick)'; 'pacta parse' shows the addresses")
  }

  private mutating func add(_ document: LegalDocument, _ provisions: Range<Int>, name: String) {
    var passages: [[UInt8]] = []
    for provision in document.provisions[provisions] where CoverageTexts.speaks(provision.kind) {
      if let heading = document.heading(of: provision) { passages.append(Array(heading.utf8)) }
      passages.append(Array(document.text(of: provision).utf8))
    }
    texts.append(Text(name: name, language: document.metadata.language, passages: passages))
  }

  /// Whether a part says what a document is about; signatures, contents and the like do not.
  private static func speaks(_ kind: ProvisionKind) -> Bool {
    ![.legalBasis, .signature, .recipients, .toc, .footnote].contains(kind)
  }
}
