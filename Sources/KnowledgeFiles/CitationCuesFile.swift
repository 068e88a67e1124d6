public import Citations
import LegalModel

/// Reads the files of `rules/citations`: the words of each language, and the names of instruments.
///
/// ```yaml
/// language: en
/// kinds:
///   - {word: Convention, named: true}
/// of: [of, to]
/// …
/// ```
public enum CitationCuesFile {
  /// The name of the file with the names; every other file is one language.
  static let namesFile = "names.yaml"

  /// Reads all files.
  ///
  /// - Throws: ``KnowledgeError`` for a list that is missing or unknown, a word given twice, a name
  ///   that two instruments have, or when the file of names is missing.
  public static func knowledge(
    from sources: [KnowledgeSource]
  ) throws(KnowledgeError) -> CitationKnowledge {
    var cues: [CitationCues] = []
    var instruments: [KnownInstrument]?
    for source in sources {
      if source.name.hasSuffix(namesFile) {
        instruments = try CitationNamesFile.instruments(from: source)
      } else {
        cues.append(try self.cues(from: source))
      }
    }
    guard let instruments else {
      throw KnowledgeError(
        code: .unreadableFile, file: "citations/" + namesFile, line: nil,
        problem: "the names of instruments are missing", remedy: "Add the file \(namesFile)")
    }
    return CitationKnowledge(cues: cues, instruments: instruments)
  }

  /// Reads the words of one language.
  static func cues(from source: KnowledgeSource) throws(KnowledgeError) -> CitationCues {
    let names = CitationCues.Group.allCases.map(\.key)
    let record = try YAMLValue.root(of: source).record(keys: Set(names + ["language", "kinds"]))
    var words: [CitationCues.Group: [String]] = [:]
    for group in CitationCues.Group.allCases {
      words[group] = try list(record.required(group.key))
    }
    return CitationCues(
      language: LanguageCode(try record.required("language").text()),
      kinds: try kinds(record.required("kinds")), words: words)
  }

  private static func list(_ value: YAMLValue) throws(KnowledgeError) -> [String] {
    var words: [String] = []
    var seen: Set<String> = []
    for element in try value.elements() {
      let word = try element.text()
      guard seen.insert(word).inserted else {
        throw element.error(.duplicate, "the word '\(word)' is given twice", "Remove one of them")
      }
      words.append(word)
    }
    return words
  }

  private static func kinds(
    _ value: YAMLValue
  ) throws(KnowledgeError) -> [CitationCues.DocumentKind] {
    var kinds: [CitationCues.DocumentKind] = []
    for element in try value.elements() {
      let record = try element.record(keys: ["word", "named", "international", "unique"])
      let word = try record.required("word").text()
      guard !kinds.contains(where: { $0.word == word }) else {
        throw element.error(.duplicate, "the kind '\(word)' is given twice", "Remove one of them")
      }
      kinds.append(
        CitationCues.DocumentKind(
          word: word, isNamed: try record.optional("named")?.flag() ?? false,
          isInternational: try record.optional("international")?.flag() ?? false,
          isUnique: try record.optional("unique")?.flag() ?? false))
    }
    return kinds
  }
}
