import Alignment
import Foundation
import Ingestion
import KnowledgeFiles
import LegalModel
import Norms
import Pacta
import RuleEngine

/// The code of the pages on reading, lining up and judging single texts, word for word.
enum ReadingExamples {
  // Ingestion.md
  static func documents(_ bytes: [UInt8], print: Printing) throws {
    let documents = try DocumentReader().read(bytes, name: "law.docx")
    for document in documents {
      print(document.metadata.number ?? document.metadata.source.path, document.provisions.count)
    }
  }

  // LegalModel.md
  static func provisions(_ document: LegalDocument, print: Printing) {
    for provision in document.provisions where provision.kind == .article {
      print(document.label(of: provision), document.heading(of: provision) ?? "")
    }
  }

  // TextAnalyzer
  static func norms(_ document: LegalDocument, print: Printing) throws -> Passage {
    let analyzer = try TextAnalyzer(rules: .bundled)
    for norm in analyzer.norms(of: document) { print(norm.modality, norm.bearer?.text ?? "–") }
    let passage = try analyzer.passage("Each Party shall publish its laws.")
    return passage
  }

  // PairJudging
  static func pair(print: Printing) throws {
    let judging = try PairJudging(rules: .bundled)
    let verdict = try judging.judgement(
      on: "The term of protection shall be at least ten years.",
      beside: "Thời hạn bảo hộ là 05 năm.")
    print(verdict.level)  // incompatible
  }

  // TreatyAligner
  static func alignment(treatyURL: URL, lawsURL: URL, print: Printing) async throws {
    let aligner = try TreatyAligner(rules: .bundled)
    let table = try await aligner.align(treaty: .file(treatyURL), with: [.file(lawsURL)])
    for match in table.concordance.rows[0].correspondences.first?.matches ?? [] {
      print(match.term, "=", match.found, match.share)  // why
    }
  }

  // SubjectFields
  static func fields(
    _ analyzer: CompatibilityAnalyzer, _ result: CompatibilityResult, print: Printing
  ) {
    let fields = analyzer.subjectFields
    print(result.concordance.rows.map(fields.field))  // ["ip", "labour", nil, …]
  }

  // RuleTrying
  static func rules(print: Printing) throws {
    let trying = try RuleTrying(rules: .bundled)
    for failure in trying.trials(of: trying.folder.entries).failures { print(failure.rule) }
  }
}
