public import Citations
import Ingestion
public import LegalModel
public import Norms

/// A pasted text and what was read in it.
public struct Passage: Sendable {
  /// The text as a document. A text without an article of its own is the body of one that is put
  /// before it.
  public let document: LegalDocument
  /// Whose norms they are.
  public let order: NormReader.Order
  /// What it commands.
  public let norms: [Norm]
  /// What it cites, looked for in the text itself.
  public let citations: [ResolvedCitation]
  /// How many bytes of the document's text stand before the pasted text.
  public let offset: Int
  /// How many instruments the text holds; only the first is read.
  public let instruments: Int

  /// Index of the article that was put before the text; nil where the text has its own.
  public var addedArticle: Int? {
    document.provisions.firstIndex { $0.kind == .article && $0.span.lower < offset }
  }

  /// How a person cites a provision of the pasted text; empty for the text as a whole.
  public func path(of index: Int) -> ReadersPath {
    guard let article = addedArticle else { return document.path(of: index) }
    if index == article { return ReadersPath(vi: "", en: "") }
    let path = document.path(of: index)
    let added = document.path(of: article)
    return ReadersPath(
      vi: Passage.dropping(" " + added.vi, from: path.vi),
      en: Passage.dropping(", " + added.en, from: path.en))
  }

  /// Where a span of the document stands in the pasted text.
  public func pasted(_ span: SourceSpan) -> SourceSpan {
    SourceSpan(max(0, span.lower - offset), max(0, span.upper - offset))
  }

  private static func dropping(_ end: String, from text: String) -> String {
    text.hasSuffix(end) ? String(text.dropLast(end.count)) : text
  }
}

extension TextAnalyzer {
  /// Reads a pasted sentence, paragraph or list, in either language.
  ///
  /// - Parameters:
  ///   - text: The words, without a name or number of a document.
  ///   - language: nil tells it from the letters.
  ///   - order: whose norms they are; nil takes English for a treaty and Vietnamese for a law.
  /// - Throws: ``AnalysisError`` with code `unreadableInput` when there is nothing to read.
  public func passage(
    _ text: String, language: LanguageCode? = nil, order: NormReader.Order? = nil
  ) throws(AnalysisError) -> Passage {
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw AnalysisError(
        code: .unreadableInput,
        message: "the text is empty; give a sentence, a paragraph or a list")
    }
    let language = language ?? TextAnalyzer.language(of: text)
    var (document, instruments) = try TextAnalyzer.document(of: text, in: language)
    var offset = 0
    if !TextAnalyzer.hasArticles(document) {
      let heading = TextAnalyzer.heading(in: language)
      (document, instruments) = try TextAnalyzer.document(of: heading + text, in: language)
      offset = heading.utf8.count
    }
    let order = order ?? (language == .vietnamese ? .domestic : .treaty)
    return Passage(
      document: document, order: order, norms: norms(of: document, order: order),
      citations: citations(of: document), offset: offset, instruments: instruments)
  }

  /// The heading of an article, for a text that has none; no text cites the number 0.
  private static func heading(in language: LanguageCode) -> String {
    language == .vietnamese
      ? VietnameseLabels.word(for: .article) + " 0.\n" : EnglishLabels.word(for: .article) + " 0\n"
  }

  /// The first instrument of a text, and how many there are.
  private static func document(
    of text: String, in language: LanguageCode
  ) throws(AnalysisError) -> (first: LegalDocument, count: Int) {
    do throws(ReadingError) {
      let reader = DocumentReader(options: .init(computesDigest: false))
      let documents = try reader.read(Array(text.utf8), name: "-")
      guard let document = documents.first else {
        throw ReadingError(code: "empty-file", message: "there is no text in it")
      }
      var metadata = document.metadata
      metadata.language = language
      return (document.with(metadata: metadata), documents.count)
    } catch {
      throw AnalysisError(code: .unreadableInput, message: "\(error)")
    }
  }

  private static func hasArticles(_ document: LegalDocument) -> Bool {
    document.provisions.contains { $0.kind == .article && !$0.isQuoted }
  }

  /// Vietnamese when the text has letters that English lacks.
  static func language(of text: String) -> LanguageCode {
    let marked = text.unicodeScalars.filter { scalar in
      (0x1EA0...0x1EF9).contains(scalar.value) || [0x111, 0x1A1, 0x1B0].contains(scalar.value)
        || (0x300...0x323).contains(scalar.value)
    }
    return marked.count * 40 > text.utf8.count ? .vietnamese : .english
  }
}
