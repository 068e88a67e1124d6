import LegalModel
public import Lexicon

/// Reads the files of `rules/lexicon`: one field of law each, with its concepts.
///
/// ```yaml
/// domain: ip
/// topical: true
/// sources: {glossary: Where the terms come from}
/// concepts:
///   - id: trademark
///     preferred: {vi: nhãn hiệu, en: trademark}
///     other: {vi: [], en: [trade mark]}
///     seen: glossary
/// ```
public enum LexiconFile {
  /// Reads all files as one lexicon, in the order given.
  ///
  /// - Throws: ``KnowledgeError`` for a file that is no lexicon, a concept without terms in one of
  ///   the languages, a name or term given twice, or two concepts that share terms in both languages.
  public static func lexicon(from sources: [KnowledgeSource]) throws(KnowledgeError) -> Lexicon {
    var located: [LocatedConcept] = []
    for source in sources { located += try concepts(in: source) }
    try rejectDuplicates(located)
    return Lexicon(concepts: located.map(\.concept))
  }

  private static func concepts(
    in source: KnowledgeSource
  ) throws(KnowledgeError) -> [LocatedConcept] {
    let record = try YAMLValue.root(of: source)
      .record(keys: ["domain", "topical", "sources", "concepts"])
    let domain = try record.required("domain").text()
    let isTopical = try record.optional("topical")?.flag() ?? true
    var sources: Set<String> = []
    for entry in try record.required("sources").entries() { sources.insert(entry.key) }
    var concepts: [LocatedConcept] = []
    for element in try record.required("concepts").elements() {
      concepts.append(
        try concept(element, domain: domain, isTopical: isTopical, sources: sources))
    }
    return concepts
  }

  private static func concept(
    _ value: YAMLValue, domain: String, isTopical: Bool, sources: Set<String>
  ) throws(KnowledgeError) -> LocatedConcept {
    let record = try value.record(keys: ["id", "preferred", "other", "seen", "note"])
    let id = try record.required("id").text()
    let preferred = try record.required("preferred").record(keys: ["vi", "en"])
    let other = try record.optional("other")?.record(keys: ["vi", "en"])
    let seen = try record.required("seen")
    let source = try seen.text()
    guard sources.contains(source) else {
      throw seen.error(
        .unknownValue, "'\(source)' is not among the sources of the file",
        "Add it under 'sources', or use one of: \(sources.sorted().joined(separator: ", "))")
    }
    let concept = Concept(
      id: ConceptID(id),
      vietnamese: try terms("vi", of: id, preferred, other),
      english: try terms("en", of: id, preferred, other), domain: domain, isTopical: isTopical,
      source: source)
    return LocatedConcept(concept: concept, value: value)
  }

  private static func terms(
    _ language: String, of id: String, _ preferred: YAMLRecord, _ other: YAMLRecord?
  ) throws(KnowledgeError) -> [String] {
    guard let first = preferred.optional(language) else {
      throw preferred.value.error(
        .oneLanguage, "concept '\(id)' has no preferred term in '\(language)'",
        "Give the term in both languages: {vi: …, en: …}")
    }
    var terms = [try first.text()]
    var seen = Set([Lexicon.folded(terms[0], language: LanguageCode(language))])
    for value in try other?.optional(language)?.elements() ?? [] {
      let term = try value.text()
      guard seen.insert(Lexicon.folded(term, language: LanguageCode(language))).inserted else {
        throw value.error(
          .duplicate, "the term '\(term)' of concept '\(id)' is given twice",
          "Remove it: case, tone placement and plurals are matched anyway")
      }
      terms.append(term)
    }
    return terms
  }
}

/// A concept with the place where it was read.
struct LocatedConcept {
  let concept: Concept
  let value: YAMLValue
}
