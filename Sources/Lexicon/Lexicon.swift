public import LegalModel

/// A store of concepts that finds their terms in texts.
///
/// Matching is by whole words, folded: case, the placement of Vietnamese tone marks, composed or
/// decomposed spelling and English plurals make no difference; words of a term that were glued together
/// (`trademark`, `TradeMark`, `ecommerce`) name it too. The longest term wins, and matches do not
/// overlap.
///
/// ```swift
/// let lexicon = Lexicon(concepts: [
///   Concept(id: ConceptID("trade-union"), vietnamese: ["công đoàn"], english: ["trade union"],
///     domain: "labour")
/// ])
/// let text = Array("Trade unions may join.".utf8)
/// lexicon.matches(in: text, language: .english).map(\.range)  // [0..<12]
/// ```
public struct Lexicon: Sendable {
  /// All concepts, in the order in which they were given.
  public let concepts: [Concept]
  private let vietnamese: PhraseTrie
  private let english: PhraseTrie
  let hierarchy: ConceptHierarchy

  /// Builds a lexicon; the order of `concepts` is kept and breaks no tie elsewhere.
  public init(concepts: [Concept]) {
    self.concepts = concepts
    vietnamese = Lexicon.trie(of: concepts, in: .vietnamese)
    english = Lexicon.trie(of: concepts, in: .english)
    hierarchy = ConceptHierarchy(of: concepts)
  }

  /// A lexicon that answers questions on the hierarchy only and matches nothing.
  package init(hierarchyOf concepts: [Concept]) {
    self.concepts = concepts
    vietnamese = PhraseTrie()
    english = PhraseTrie()
    hierarchy = ConceptHierarchy(of: concepts)
  }

  /// The places of a UTF-8 text that name a concept, from left to right.
  ///
  /// A term that several concepts share gives a match for each, in the order of the lexicon. A
  /// language other than Vietnamese and English has no matches.
  public func matches(in text: [UInt8], language: LanguageCode) -> [ConceptMatch] {
    let words = WordScanner.words(in: text, language: language)
    var matches: [ConceptMatch] = []
    for hit in trie(for: language)?.hits(in: words) ?? [] {
      let range =
        Int(words[hit.words.lowerBound].lower)..<Int(words[hit.words.upperBound - 1].upper)
      for concept in hit.concepts {
        matches.append(ConceptMatch(concept: concepts[concept].id, range: range))
      }
    }
    return matches
  }

  /// The indexes into ``concepts`` that a scanned text names, one for each mention, in text order.
  ///
  /// Unlike ``matches(in:language:)`` it counts a term inside a longer one too: a text on grassroots
  /// trade unions is also one on trade unions.
  package func mentions(in words: [FoldedWord], language: LanguageCode) -> [Int] {
    trie(for: language)?.mentions(in: words) ?? []
  }

  /// The terms of a language as a tree of words; nil for a language without terms.
  func trie(for language: LanguageCode) -> PhraseTrie? {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    default: nil
    }
  }

  private static func trie(of concepts: [Concept], in language: LanguageCode) -> PhraseTrie {
    var trie = PhraseTrie()
    for (index, concept) in concepts.enumerated() {
      let forms = language == .english ? concept.englishForms : []
      for term in concept.terms(in: language) + forms {
        let words = WordScanner.words(in: Array(term.utf8), language: language)
        trie.insert(words, concept: index)
        if let glued = Lexicon.glued(term, words, language) { trie.insert([glued], concept: index) }
      }
    }
    return trie
  }

  /// A term of several words as the one word that it becomes where the blanks were lost.
  private static func glued(
    _ term: String, _ words: [FoldedWord], _ language: LanguageCode
  ) -> FoldedWord? {
    guard words.count > 1, words.allSatisfy(\.isWord) else { return nil }
    let bytes = Array(term.utf8)
    let joined = words.map { String(decoding: bytes[Int($0.lower)..<Int($0.upper)], as: UTF8.self) }
      .joined().lowercased()
    let scanned = WordScanner.words(in: Array(joined.utf8), language: language)
    return scanned.count == 1 ? scanned[0] : nil
  }
}

extension Lexicon {
  /// A term as it is compared: equal for two spellings that match the same text, empty for a term
  /// without a word.
  package static func folded(_ term: String, language: LanguageCode) -> [UInt64] {
    let words = WordScanner.words(in: Array(term.utf8), language: language)
    return words.contains(where: \.isWord) ? words.map(\.key) : []
  }
}
