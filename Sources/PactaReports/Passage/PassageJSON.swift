import Citations
import Findings
import Foundation
import LegalModel
import Lexicon
import Norms
import Pacta

extension PassageReport {
  /// The reading as JSON in the shape of `docs/schema/explain.schema.json`: keys sorted, UTF-8, a line
  /// break at the end. Spans count bytes of the pasted text.
  ///
  /// - Throws: An encoding error of Foundation; none is known for a report that Pacta made.
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(PassageJSON(self))) + [0x0A]
  }
}

/// The root object of `explain --text --format json`.
struct PassageJSON: Encodable {
  let schemaVersion = "1"
  let language: String
  let textLanguage: String
  let genre: String
  let instruments: Int
  let provisions: [PassageProvisionJSON]
  let citations: [PassageCitationJSON]
  let norms: [PassageNormJSON]
  let summary: PassageSummaryJSON
  let diagnostics: [PassageDiagnosticJSON]

  private enum CodingKeys: String, CodingKey {
    case schemaVersion, language, textLanguage, genre, instruments, provisions, citations, norms
    case summary, diagnostics
  }

  init(_ report: PassageReport) {
    let passage = report.passage
    language = report.wording.language.code
    textLanguage = passage.document.metadata.language.code
    genre = passage.order == .domestic ? "statute" : "treaty"
    instruments = passage.instruments
    provisions = passage.document.provisions.indices.map { PassageProvisionJSON($0, in: passage) }
    citations = passage.citations.map { PassageCitationJSON($0, in: passage) }
    norms = report.norms.map { PassageNormJSON($0, in: report) }
    summary = PassageSummaryJSON(
      norms: report.norms.count,
      notUnderstood: report.norms.filter { $0.effect == .statement }.count,
      unreadParts: report.norms.reduce(0) { $0 + $1.unread.count })
    diagnostics = passage.document.diagnostics.map {
      PassageDiagnosticJSON(
        code: $0.code, level: $0.level.rawValue, message: report.wording.text($0))
    }
  }
}

struct PassageSummaryJSON: Encodable {
  let norms: Int
  let notUnderstood: Int
  let unreadParts: Int
}

struct PassageDiagnosticJSON: Encodable {
  let code: String
  let level: String
  let message: String
}

/// A unit of the pasted text.
struct PassageProvisionJSON: Encodable {
  let id: String
  let kind: String
  let label: Nullable<String>
  let heading: Nullable<String>
  let parent: Nullable<String>
  let added: Bool
  let quoted: Bool
  let path: ReadersPath
  let span: [Int]
  let text: String

  init(_ index: Int, in passage: Passage) {
    let document = passage.document
    let provision = document.provisions[index]
    id = provision.id.value
    kind = provision.kind.rawValue
    added = index == passage.addedArticle
    let printed = document.label(of: provision)
    label = Nullable(printed.isEmpty || added ? nil : printed)
    heading = Nullable(document.heading(of: provision))
    parent = Nullable(provision.parent.map { document.provisions[$0].id.value })
    quoted = provision.isQuoted
    path = passage.path(of: index)
    span = PassagePartJSON.span(provision.span, in: passage)
    text = document.text(of: provision)
  }
}

/// A citation with what became of each target.
struct PassageCitationJSON: Encodable {
  let provision: String
  let span: [Int]
  let text: String
  let document: Nullable<String>
  let targets: [PassageTargetJSON]

  init(_ resolved: ResolvedCitation, in passage: Passage) {
    let reference = resolved.citation.reference
    provision = passage.document.provisions[resolved.citation.provision].id.value
    span = PassagePartJSON.span(resolved.citation.span, in: passage)
    text = reference.text
    document = Nullable(reference.document)
    targets = resolved.resolutions.enumerated().map { number, resolution in
      let target = number < reference.targets.count ? reference.targets[number] : nil
      return PassageTargetJSON(target, resolution, in: passage)
    }
  }
}

/// One target: its address, and where it is in the pasted text or why it is not there.
struct PassageTargetJSON: Encodable {
  let target: Nullable<String>
  let provision: Nullable<String>
  let cause: Nullable<String>

  init(_ target: ProvisionID?, _ resolution: Resolution, in passage: Passage) {
    self.target = Nullable(target?.value)
    cause = Nullable(resolution.cause?.rawValue)
    guard case .here(let index) = resolution else {
      provision = Nullable(nil)
      return
    }
    provision = Nullable(passage.document.provisions[index].id.value)
  }
}
