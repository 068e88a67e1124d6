import LegalModel

/// The phrases of one language with what each stands for in the pivot language.
struct PivotVocabulary: Sendable {
  /// What a phrase stands for.
  struct Meaning: Sendable {
    let alternatives: [SyllableRun]
    let concepts: [Int]
    let key: UInt64
    /// Whether it is no mere word of duty or of structure.
    var isTopical = true
  }

  let trie: PhraseTrie
  /// Concepts first, in the order of the lexicon, then further phrases.
  private(set) var meanings: [Meaning] = []

  /// The phrases of a text's language.
  ///
  /// - Parameter renders: Whether the phrases are rendered into the pivot language by the term base;
  ///   otherwise they are its renderings, each standing for itself.
  init(lexicon: Lexicon, translations: TermBase, language: LanguageCode, renders: Bool) {
    var trie = PhraseTrie()
    for (index, concept) in lexicon.concepts.enumerated() {
      let runs = PivotVocabulary.runs(concept.vietnamese)
      var meaning = Meaning(runs, concepts: concept.isTopical ? [index] : [])
      meaning.isTopical = concept.isTopical
      meanings.append(meaning)
      let forms = language == .english ? concept.englishForms : []
      for term in concept.terms(in: language) + forms {
        trie.insert(PivotVocabulary.words(term, language), concept: index)
      }
    }
    for entry in translations.entries {
      if renders {
        meanings.append(Meaning(PivotVocabulary.runs(entry.renderings), concepts: []))
        for form in [entry.term] + entry.forms {
          trie.insert(PivotVocabulary.words(form, language), concept: meanings.count - 1)
        }
      } else {
        for rendering in entry.renderings {
          meanings.append(Meaning(PivotVocabulary.runs([rendering]), concepts: []))
          trie.insert(PivotVocabulary.words(rendering, language), concept: meanings.count - 1)
        }
      }
    }
    self.trie = trie
  }

  /// What several meanings of one phrase stand for together.
  func meaning(of indexes: [Int]) -> Meaning {
    if indexes.count == 1 { return meanings[indexes[0]] }
    var runs: [SyllableRun] = []
    for run in indexes.flatMap({ meanings[$0].alternatives }) where !runs.contains(run) {
      runs.append(run)
    }
    var meaning = Meaning(runs, concepts: indexes.flatMap { meanings[$0].concepts })
    meaning.isTopical = indexes.contains { meanings[$0].isTopical }
    return meaning
  }

  private static func runs(_ terms: [String]) -> [SyllableRun] {
    var runs: [SyllableRun] = []
    for term in terms {
      let keys = words(term, .vietnamese).filter(\.isWord).map(\.key)
      let run = SyllableRun(keys)
      if !keys.isEmpty, !runs.contains(run) { runs.append(run) }
    }
    return runs
  }

  private static func words(_ term: String, _ language: LanguageCode) -> [FoldedWord] {
    WordScanner.words(in: Array(term.utf8), language: language)
  }
}

extension PivotVocabulary.Meaning {
  init(_ alternatives: [SyllableRun], concepts: [Int]) {
    self.init(
      alternatives: alternatives, concepts: concepts, key: PivotTerm.meaning(of: alternatives))
  }
}
