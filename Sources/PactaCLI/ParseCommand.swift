import ArgumentParser
import Citations
import DocumentWriters
import Foundation
import Ingestion
import LegalModel

/// `pacta parse`: what was read.
struct Parse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Show what was read from laws and treaties.",
    discussion: """
      Reads plain text, Markdown, DOCX, XML (Akoma Ntoso, ToTA) and treaties as JSON; the format is
      told from the content. A file that holds several instruments or languages gives several
      documents.

      EXAMPLES
        pacta parse law.docx
        pacta parse --format json laws/ > laws.jsonl
        pacta parse --ledger treaty.md
        pacta parse --format none --jobs 1 *.xml
      """)

  /// What is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case tree, json, akn, text, none
  }

  @Argument(help: "Files or folders; - reads standard input.", completion: .documents)
  var files: [String]

  @Option(help: "What to print: tree, json (one line a document), akn, text or none.")
  var format = Format.tree

  @Flag(help: "Print the ledger: what was placed, what was skipped and why.")
  var ledger = false

  @Flag(help: "Read the files as parts of one document.")
  var join = false

  @Option(help: "How many files are read at a time (reading is done one by one in this version).")
  var jobs = 1

  @OptionGroup var rules: RulesOption

  @Option(help: "Largest file that is read, in megabytes.")
  var maximumSize = 256

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs takes a number from 1") }
    if maximumSize < 1 { throw ValidationError("--maximum-size takes a number from 1") }
  }

  func run() throws {
    var failures = 0
    let reader = DocumentReader(
      options: .init(maximumBytes: maximumSize << 20, computesDigest: format == .json))
    let citations = format == .json && !ledger ? try citedDocuments() : nil
    let listing = InputListing(files)
    for problem in listing.problems {
      StandardStreams.error("error: \(problem)")
      failures += 1
    }
    if join {
      failures += readJoined(listing.paths, reader, citations)
    } else {
      for path in listing.paths { failures += read(path, reader, citations) }
    }
    if failures > 0 { throw ExitCode(2) }
  }

  /// What finds citations; reading goes on without it where no rules folder is, unless one was named.
  private func citedDocuments() throws -> CitedDocuments? {
    do {
      return CitedDocuments(try rules.citationKnowledge())
    } catch  where rules.rules == nil {
      StandardStreams.error("note: reading goes on without citations")
      return nil
    }
  }

  /// Reads one file and prints its documents; 1 when that failed.
  private func read(
    _ path: String, _ reader: DocumentReader, _ citations: CitedDocuments?
  ) -> Int {
    do {
      let bytes = try InputFile.bytes(path, limit: maximumSize << 20)
      for document in try reader.read(bytes, name: path) {
        show(document, citations)
      }
      return 0
    } catch {
      StandardStreams.error("error: \(path): \(error)")
      return 1
    }
  }

  /// Reads several files as one text.
  private func readJoined(
    _ paths: [String], _ reader: DocumentReader, _ citations: CitedDocuments?
  ) -> Int {
    var parts: [[UInt8]] = []
    for path in paths {
      do {
        parts.append(try InputFile.bytes(path, limit: maximumSize << 20))
      } catch {
        StandardStreams.error("error: \(path): \(error)")
        return 1
      }
    }
    do {
      for document in try reader.read(joined: parts, name: paths.first ?? "-") {
        show(document, citations)
      }
      return 0
    } catch {
      StandardStreams.error("error: \(paths.joined(separator: " + ")): \(error)")
      return 1
    }
  }

  private func show(_ document: LegalDocument, _ citations: CitedDocuments?) {
    if ledger {
      StandardStreams.output(Array(LedgerTable().text(for: document).utf8))
      return
    }
    switch format {
    case .none: break
    case .json:
      StandardStreams.output(
        DocumentJSON().line(for: document, citations: citations?.citations(of: document) ?? []))
    case .tree: StandardStreams.output(Array(DocumentTree().tree(of: document).utf8))
    case .text: StandardStreams.output(Array(DocumentTree().text(of: document).utf8))
    case .akn: StandardStreams.output(AkomaNtosoWriter().write(document))
    }
  }
}

/// Finds and resolves the citations of one document after the other.
private struct CitedDocuments {
  let finder: CitationFinder
  let resolver: CitationResolver

  init(_ knowledge: CitationKnowledge) {
    finder = CitationFinder(knowledge)
    resolver = CitationResolver(knowledge)
  }

  func citations(of document: LegalDocument) -> [ResolvedCitation] {
    resolver.resolve(finder.citations(in: document), in: document)
  }
}
