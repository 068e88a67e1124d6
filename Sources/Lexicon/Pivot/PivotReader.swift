public import LegalModel

/// Reads a text of either language into pivot terms, by which texts of both are compared.
///
/// ```swift
/// let reader = PivotReader(lexicon: lexicon, translations: termBase)
/// reader.terms(of: Array("trade unions shall be dissolved".utf8), language: .english)
/// // two terms: công đoàn | tổ chức công đoàn, and giải thể | giải tán
/// ```
public struct PivotReader: Sendable {
  /// The concepts that terms name.
  public let lexicon: Lexicon
  private let english: PivotVocabulary
  private let vietnamese: PivotVocabulary

  /// Makes a reader from the bilingual concepts and the word-for-word renderings.
  public init(lexicon: Lexicon, translations: TermBase) {
    self.lexicon = lexicon
    english = PivotVocabulary(
      lexicon: lexicon, translations: translations, language: .english, renders: true)
    vietnamese = PivotVocabulary(
      lexicon: lexicon, translations: translations, language: .vietnamese, renders: false)
  }

  /// The terms of a UTF-8 text, from left to right, without overlap.
  ///
  /// The longest phrase wins. English words without a rendering are left out, unless they are
  /// acronyms, which both languages write alike; Vietnamese syllables outside known phrases stand for
  /// themselves, in pairs. A language other than these two has no terms.
  public func terms(of text: [UInt8], language: LanguageCode) -> [PivotTerm] {
    switch language {
    case .english: PivotScan(text, english, language).terms(rest: acronym)
    case .vietnamese: PivotScan(text, vietnamese, language).terms(rest: syllables)
    default: []
    }
  }

  /// A word that both languages write alike, such as `WTO`.
  private func acronym(_ rest: ArraySlice<FoldedWord>, of text: [UInt8]) -> [PivotTerm] {
    rest.compactMap { word in
      let range = Int(word.lower)..<Int(word.upper)
      guard range.count > 1, text[range].allSatisfy({ (0x41...0x5A).contains($0) }) else {
        return nil
      }
      let folded = WordScanner.words(in: Array(text[range]), language: .vietnamese)
      return PivotTerm(range: range, alternatives: [SyllableRun(folded.map(\.key))])
    }
  }

  /// Syllables outside known phrases: each pair of neighbours, or the single one.
  private func syllables(_ rest: ArraySlice<FoldedWord>, of text: [UInt8]) -> [PivotTerm] {
    let runs = rest.split { !$0.isWord }
    return runs.flatMap { run -> [PivotTerm] in
      let pairs = run.count == 1 ? [run] : run.indices.dropLast().map { run[$0...($0 + 1)] }
      return pairs.compactMap { pair in
        guard let first = pair.first, let last = pair.last else { return nil }
        return PivotTerm(
          range: Int(first.lower)..<Int(last.upper),
          alternatives: [SyllableRun(pair.map(\.key))], isPair: true)
      }
    }
  }
}

/// One pass over a text with the phrases of its language.
private struct PivotScan {
  private let text: [UInt8]
  private let words: [FoldedWord]
  private let vocabulary: PivotVocabulary

  init(_ text: [UInt8], _ vocabulary: PivotVocabulary, _ language: LanguageCode) {
    self.text = text
    self.vocabulary = vocabulary
    words = WordScanner.words(in: text, language: language)
  }

  /// The known phrases, and what `rest` makes of the words between them.
  func terms(rest: (ArraySlice<FoldedWord>, [UInt8]) -> [PivotTerm]) -> [PivotTerm] {
    var terms: [PivotTerm] = []
    var next = 0
    for hit in vocabulary.trie.hits(in: words) {
      terms += rest(words[next..<hit.words.lowerBound], text)
      terms.append(term(hit))
      next = hit.words.upperBound
    }
    return terms + rest(words[next...], text)
  }

  private func term(_ hit: PhraseTrie.Hit) -> PivotTerm {
    let meaning = vocabulary.meaning(of: hit.concepts)
    return PivotTerm(
      range: bytes(hit.words), alternatives: meaning.alternatives, concepts: meaning.concepts,
      parts: parts(of: hit.words), meaning: meaning.key, isTopical: meaning.isTopical)
  }

  /// The terms inside a longer one.
  private func parts(of whole: Range<Int>) -> [PivotTerm] {
    guard whole.count > 1 else { return [] }
    return vocabulary.trie.hits(inside: whole, of: words).map { hit in
      let meaning = vocabulary.meaning(of: hit.concepts)
      return PivotTerm(
        range: bytes(hit.words), alternatives: meaning.alternatives, concepts: meaning.concepts,
        parts: [], meaning: meaning.key)
    }
  }

  private func bytes(_ range: Range<Int>) -> Range<Int> {
    Int(words[range.lowerBound].lower)..<Int(words[range.upperBound - 1].upper)
  }
}
