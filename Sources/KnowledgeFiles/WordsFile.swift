import LegalModel
public import Lexicon

/// Reads the files of `rules/words`: what the words of one language do in a text.
///
/// ```yaml
/// language: en
/// function-words: [of, the, in accordance with]
/// whole-words: []
/// light-words: [following]
/// labels: [Article, paragraph]
/// names: [Viet Nam]
/// least-words: 1
/// short-phrases: []
/// spelling:
///   endings: [[isation, ization]]
///   words: [[licence, license]]
/// ```
public enum WordsFile {
  /// The word classes of a file.
  ///
  /// - Throws: ``KnowledgeError`` for a file of another shape.
  public static func classes(from source: KnowledgeSource) throws(KnowledgeError) -> WordClasses {
    let record = try record(of: source)
    func list(_ key: String) throws(KnowledgeError) -> [String] {
      try record.optional(key)?.texts() ?? []
    }
    return WordClasses(
      language: LanguageCode(try record.required("language").text()),
      functionWords: try list("function-words"), wholeWords: try list("whole-words"),
      lightWords: try list("light-words"), labels: try list("labels"), names: try list("names"),
      leastWords: try leastWords(record), shortPhrases: try list("short-phrases"))
  }

  /// The spelling variants of all files together.
  ///
  /// - Throws: ``KnowledgeError`` for a file of another shape, or a variant that is no pair.
  public static func spelling(
    from sources: [KnowledgeSource]
  ) throws(KnowledgeError) -> SpellingVariants {
    var endings: [SpellingVariants.Pair] = []
    var words: [SpellingVariants.Pair] = []
    for source in sources {
      guard let spelling = try record(of: source).optional("spelling") else { continue }
      let lists = try spelling.record(keys: ["endings", "words"])
      endings += try pairs(lists.optional("endings"))
      words += try pairs(lists.optional("words"))
    }
    return SpellingVariants(endings: endings, words: words)
  }

  private static func record(of source: KnowledgeSource) throws(KnowledgeError) -> YAMLRecord {
    try YAMLValue.root(of: source).record(keys: [
      "language", "function-words", "whole-words", "light-words", "labels", "names", "least-words",
      "short-phrases", "spelling",
    ])
  }

  private static func leastWords(_ record: YAMLRecord) throws(KnowledgeError) -> Int {
    guard let value = record.optional("least-words") else { return 1 }
    guard let number = Int(try value.text()), number > 0 else {
      throw value.error(.wrongShape, "expected a number from 1", "Write a number such as 2")
    }
    return number
  }

  private static func pairs(
    _ value: YAMLValue?
  ) throws(KnowledgeError) -> [SpellingVariants.Pair] {
    var pairs: [SpellingVariants.Pair] = []
    for element in try value?.elements() ?? [] {
      let texts = try element.texts()
      guard texts.count == 2 else {
        throw element.error(
          .wrongShape, "expected two spellings", "Write [spelling of the lexicon, other spelling]")
      }
      pairs.append(SpellingVariants.Pair(texts[0], texts[1]))
    }
    return pairs
  }
}
