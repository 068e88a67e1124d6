import BundledRules
import Citations
public import Findings
import KnowledgeFiles
public import LegalModel
public import Lexicon
public import Norms

/// Reads what texts say: norms, with their quantities and concepts.
///
/// ```swift
/// let analyzer = try TextAnalyzer(rules: .bundled)
/// for norm in analyzer.norms(of: document) { print(norm.modality, norm.bearer?.text ?? "–") }
/// let passage = try analyzer.passage("Each Party shall publish its laws.")
/// ```
public struct TextAnalyzer: Sendable {
  /// The lexicon that names concepts.
  public let lexicon: Lexicon
  /// The words in which readings are told, one table a language.
  public let wordings: [Wording]
  private let reader: NormReader
  private let finder: CitationFinder
  private let resolver: CitationResolver

  /// Reads the rules.
  ///
  /// - Throws: ``AnalysisError`` with code `rules` when there is no usable rules folder.
  public init(rules: RulesLocation) throws(AnalysisError) {
    self.init(try Knowledge(rules))
  }

  init(_ knowledge: Knowledge) {
    lexicon = knowledge.lexicon
    wordings = knowledge.wordings
    finder = CitationFinder(knowledge.citations)
    resolver = CitationResolver(knowledge.citations)
    reader = NormReader(
      lexicon: knowledge.lexicon, cues: knowledge.normCues, quantities: knowledge.quantityCues)
  }

  /// The norms of a document, in document order; none for a language that is not analysed.
  ///
  /// - Parameters:
  ///   - document: a document that was read before.
  ///   - order: whose norms they are; nil decides by the kind of document.
  public func norms(of document: LegalDocument, order: NormReader.Order? = nil) -> [Norm] {
    reader.norms(of: document, order: order, citations: finder.citations(in: document))
  }

  /// The citations of a document, each looked for in the document itself.
  func citations(of document: LegalDocument) -> [ResolvedCitation] {
    resolver.resolve(finder.citations(in: document), in: document)
  }
}
