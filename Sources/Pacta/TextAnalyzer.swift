import BundledRules
import Citations
import Ingestion
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
  private let reader: NormReader
  private let finder: CitationFinder

  /// Reads the rules.
  ///
  /// - Throws: ``AnalysisError`` with code `rules` when there is no usable rules folder.
  public init(rules: RulesLocation) throws(AnalysisError) {
    do {
      self.init(try RulesFolder.read(try rules.places.folder()))
    } catch {
      throw AnalysisError(code: .rules, message: "\(error)")
    }
  }

  init(_ knowledge: Knowledge) {
    lexicon = knowledge.lexicon
    finder = CitationFinder(knowledge.citations)
    reader = NormReader(
      lexicon: knowledge.lexicon, cues: knowledge.normCues, quantities: knowledge.quantityCues)
  }

  /// The norms of a document, in document order; none for a language that is not analysed.
  ///
  /// - Parameter order: whose norms they are; nil decides by the kind of document.
  public func norms(of document: LegalDocument, order: NormReader.Order? = nil) -> [Norm] {
    reader.norms(of: document, order: order, citations: finder.citations(in: document))
  }
}

/// A pasted text, read as the body of an article.
public struct Passage: Sendable {
  /// The text as a document of one article.
  public let document: LegalDocument
  /// What it commands.
  public let norms: [Norm]
  /// How many bytes of the document's text stand before the pasted text.
  public let offset: Int
}

extension TextAnalyzer {
  /// Reads a pasted sentence, paragraph or list, in either language.
  ///
  /// - Parameters:
  ///   - language: nil tells it from the letters.
  ///   - order: whose norms they are; nil takes English for a treaty and Vietnamese for a law.
  /// - Throws: ``AnalysisError`` with code `unreadableInput` when there is nothing to read.
  public func passage(
    _ text: String, language: LanguageCode? = nil, order: NormReader.Order? = nil
  ) throws(AnalysisError) -> Passage {
    let language = language ?? TextAnalyzer.language(of: text)
    let heading =
      language == .vietnamese
      ? VietnameseLabels.word(for: .article) + " 1.\n" : EnglishLabels.word(for: .article) + " 1\n"
    let reader = DocumentReader(options: .init(computesDigest: false))
    let document: LegalDocument
    do {
      let documents = try reader.read(Array((heading + text).utf8), name: "-")
      guard let first = documents.first else {
        throw ReadingError(code: "empty", message: "the text is empty")
      }
      document = first
    } catch {
      throw AnalysisError(code: .unreadableInput, message: "\(error)")
    }
    var metadata = document.metadata
    metadata.language = language
    let tagged = document.with(metadata: metadata)
    let order = order ?? (language == .vietnamese ? .domestic : .treaty)
    let norms = self.norms(of: tagged, order: order)
    return Passage(document: tagged, norms: norms, offset: heading.utf8.count)
  }

  /// Vietnamese when the text has letters that English lacks.
  private static func language(of text: String) -> LanguageCode {
    let marked = text.unicodeScalars.filter { scalar in
      (0x1EA0...0x1EF9).contains(scalar.value) || [0x111, 0x1A1, 0x1B0].contains(scalar.value)
        || (0x300...0x323).contains(scalar.value)
    }
    return marked.count * 40 > text.utf8.count ? .vietnamese : .english
  }
}
