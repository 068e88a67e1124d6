import BundledRules
import Citations
import Foundation
import Ingestion
import KnowledgeFiles
import LegalModel
import Testing

/// The words of the rules folder beside the sources, and short ways to use them.
enum Words {
  static let knowledge: CitationKnowledge? = try? RulesFolder.citations(BundledRules().folder())

  /// What a sentence cites, written `document|target,target`; this document is `-`.
  static func cited(
    _ text: String, _ language: LanguageCode, at place: String, plain: Bool = false
  ) -> [String] {
    guard let knowledge else { return ["no rules folder"] }
    let source = SourceText(normalising: Array(text.utf8))
    return CitationFinder(knowledge).references(
      in: source.normalised, language: language, at: ProvisionID(place), hasPlainArticles: plain
    ).map { reference in
      (reference.document ?? "-") + "|" + reference.targets.map(\.value).joined(separator: ",")
    }
  }

  /// The only document in a text.
  static func document(_ text: String) throws -> LegalDocument? {
    try DocumentReader().read(Array(text.utf8), name: "act.txt").first
  }

  /// The citations of a document with what became of them.
  static func resolved(
    _ document: LegalDocument, corpus: Corpus = Corpus([])
  ) -> [ResolvedCitation] {
    guard let knowledge else { return [] }
    return CitationResolver(knowledge, corpus: corpus)
      .resolve(CitationFinder(knowledge).citations(in: document), in: document)
  }
}

/// A sentence with what it cites.
struct Sentence: Sendable, CustomTestStringConvertible {
  let place: String
  let text: String
  let cited: [String]

  init(_ place: String, _ text: String, _ cited: String...) {
    self.place = place
    self.text = text
    self.cited = cited
  }

  var testDescription: String { text }
}
