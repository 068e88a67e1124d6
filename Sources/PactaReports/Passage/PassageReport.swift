public import Findings
public import LegalModel
public import Lexicon
public import Norms
public import Pacta

/// How a pasted text is read, ready to be told in one language.
///
/// ```swift
/// let analyzer = try TextAnalyzer(rules: .bundled)
/// let report = try PassageReport(of: "Mỗi Bên sẽ công bố luật của mình.", with: analyzer)
/// print(report.text())
/// ```
public struct PassageReport: Sendable {
  /// The text and what was read in it.
  public let passage: Passage
  /// The concepts that the norms name.
  public let concepts: [ConceptID: Concept]
  /// The words in which it is told.
  public let wording: Wording

  /// Reports on a passage.
  ///
  /// - Parameters:
  ///   - passage: the text and what was read in it.
  ///   - lexicon: has the terms of the concepts.
  ///   - wording: the words in which it is told.
  public init(_ passage: Passage, lexicon: Lexicon, wording: Wording) {
    self.passage = passage
    self.wording = wording
    let named = Set(passage.norms.flatMap(\.concepts))
    concepts = Dictionary(
      lexicon.concepts.filter { named.contains($0.id) }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Reads a pasted text and reports on it.
  ///
  /// - Parameters:
  ///   - text: a sentence, a paragraph or a list.
  ///   - analyzer: reads it, and has the words.
  ///   - order: whose norms they are; nil takes English for a treaty and Vietnamese for a law.
  ///   - language: of the report; Vietnamese where there are no words in another one.
  /// - Throws: `AnalysisError` with code `unreadableInput` when there is nothing to read.
  public init(
    of text: String, with analyzer: TextAnalyzer, order: NormReader.Order? = nil,
    language: LanguageCode = .vietnamese
  ) throws(AnalysisError) {
    let wordings = analyzer.wordings
    guard
      let wording = wordings.first(where: { $0.language == language })
        ?? wordings.first(where: { $0.language == .vietnamese })
    else { throw AnalysisError(code: .rules, message: "the rules have no words for reports") }
    self.init(
      try analyzer.passage(text, order: order), lexicon: analyzer.lexicon, wording: wording)
  }

  /// The norms, without the one of the article that was put before the text.
  public var norms: [Norm] {
    passage.norms.filter { norm in
      !(norm.effect == .formula && norm.provision == passage.addedArticle)
    }
  }

  /// The norms of which something was not understood: the whole sentence, or words in it.
  public var unread: [Norm] {
    norms.filter { $0.effect == .statement || !$0.unread.isEmpty }
  }
}
