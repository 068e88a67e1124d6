import BundledRules
import Citations
import Foundation
import Ingestion
import KnowledgeFiles
import LegalModel
import Lexicon
import Testing

@testable import Norms

/// Reads short texts into norms with the rules of the checkout.
enum ReadNorms {
  static let knowledge: Knowledge? = try? RulesFolder.read(BundledRules().folder())

  static func reader() throws -> NormReader {
    let knowledge = try #require(knowledge)
    return NormReader(
      lexicon: knowledge.lexicon, cues: knowledge.normCues, quantities: knowledge.quantityCues)
  }

  /// The norms of a text that stands in an article of a law, or of a treaty when it is English.
  static func of(_ text: String, heading: String = "") throws -> [Norm] {
    let isVietnamese = text.utf8.contains { $0 == 0xE1 || $0 == 0xC6 || $0 == 0xC4 }
    let label = isVietnamese ? "Điều 1. " : "Article 1 "
    return try of(document: label + heading + "\n" + text, isVietnamese ? .domestic : .treaty)
  }

  /// The norms of a whole document that command or define something.
  static func of(document text: String, _ order: NormReader.Order) throws -> [Norm] {
    let document = try #require(
      try DocumentReader().read(Array(text.utf8), name: "text.txt").first)
    let knowledge = try #require(knowledge)
    let citations = CitationFinder(knowledge.citations).citations(in: document)
    return try reader().norms(of: document, order: order, citations: citations).filter {
      $0.effect != .formula && $0.effect != .listItem
    }
  }
}

extension Norm {
  /// A short form for expectations: modality, strength, requirement, bearer.
  var brief: String {
    [modality.rawValue, strength.rawValue, requirement?.rawValue, bearer?.text ?? "–"]
      .compactMap(\.self).joined(separator: " | ")
  }
}
