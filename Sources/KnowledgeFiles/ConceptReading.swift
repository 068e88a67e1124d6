import LegalModel
import Lexicon

/// Reads the concepts of one lexicon file.
struct ConceptReading {
  let domain: String
  let isTopical: Bool
  /// The sources that the file explains.
  let sources: Set<String>
  let spelling: SpellingVariants

  private static let keys: Set<String> = [
    "id", "preferred", "other", "verbs", "broader", "related", "class", "seen", "note",
  ]

  /// Reads one concept.
  func concept(_ value: YAMLValue) throws(KnowledgeError) -> LocatedConcept {
    let record = try value.record(keys: ConceptReading.keys)
    let id = try record.required("id").text()
    let preferred = try record.required("preferred").record(keys: ["vi", "en"])
    let other = try record.optional("other")?.record(keys: ["vi", "en"])
    var vietnamese = TermList(language: .vietnamese, concept: id)
    var english = TermList(language: .english, concept: id)
    try vietnamese.read(preferred, other)
    try english.read(preferred, other)
    var forms = english.terms.flatMap(spelling.variants)
    for verb in try record.optional("verbs")?.elements() ?? [] {
      let read = VerbForms(try verb.text())
      english.addBase(read.base)
      for form in [read.base] + read.inflected { forms += [form] + spelling.variants(of: form) }
    }
    let broader = try links(record.optional("broader"))
    let related = try links(record.optional("related"))
    let concept = Concept(
      id: ConceptID(id), vietnamese: vietnamese.terms, english: english.terms, domain: domain,
      isTopical: isTopical, broader: broader.map(\.target), related: related.map(\.target),
      personClass: try personClass(record.optional("class")),
      englishForms: english.unknown(among: forms), note: try record.optional("note")?.text(),
      seen: try seen(record.required("seen")))
    return LocatedConcept(concept: concept, value: value, links: broader + related)
  }

  private func links(_ value: YAMLValue?) throws(KnowledgeError) -> [LocatedConcept.Link] {
    var links: [LocatedConcept.Link] = []
    for element in try value?.elements() ?? [] {
      links.append(LocatedConcept.Link(target: ConceptID(try element.text()), value: element))
    }
    return links
  }

  private func personClass(_ value: YAMLValue?) throws(KnowledgeError) -> PersonClass? {
    guard let value else { return nil }
    let text = try value.text()
    guard let personClass = PersonClass(rawValue: text) else {
      throw value.error(
        .unknownValue, "'\(text)' is no class of persons",
        "Use one of: \(PersonClass.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return personClass
  }

  /// The sources of a concept: one name, or a list of names.
  private func seen(_ value: YAMLValue) throws(KnowledgeError) -> [String] {
    var names: [String] = []
    for element in value.isList ? try value.elements() : [value] {
      let name = try element.text()
      guard sources.contains(name) else {
        throw element.error(
          .unknownValue, "'\(name)' is not among the sources of the file",
          "Add it under 'sources', or use one of: \(sources.sorted().joined(separator: ", "))")
      }
      names.append(name)
    }
    guard !names.isEmpty else {
      throw value.error(.wrongShape, "no source is named", "Name where the terms were seen")
    }
    return names
  }
}

/// The terms of a concept in one language, none of them twice.
private struct TermList {
  let language: LanguageCode
  let concept: String
  private(set) var terms: [String] = []
  private var seen: Set<[UInt64]> = []

  init(language: LanguageCode, concept: String) {
    self.language = language
    self.concept = concept
  }

  mutating func read(_ preferred: YAMLRecord, _ other: YAMLRecord?) throws(KnowledgeError) {
    guard let first = preferred.optional(language.code) else {
      throw preferred.value.error(
        .oneLanguage, "concept '\(concept)' has no preferred term in '\(language.code)'",
        "Give the term in both languages: {vi: …, en: …}")
    }
    try add(first)
    for value in try other?.optional(language.code)?.elements() ?? [] { try add(value) }
  }

  private mutating func add(_ value: YAMLValue) throws(KnowledgeError) {
    let term = try value.text()
    let folded = Lexicon.folded(term, language: language)
    guard !folded.isEmpty else {
      throw value.error(
        .emptyTerm, "the term '\(term)' of concept '\(concept)' has no letter",
        "Write a word, or remove it")
    }
    guard seen.insert(folded).inserted else {
      throw value.error(
        .duplicate, "the term '\(term)' of concept '\(concept)' is given twice",
        "Remove it: case, tone placement and plurals are matched anyway")
    }
    terms.append(term)
  }

  /// Adds the base form of a verb as a term, unless it is one already.
  mutating func addBase(_ verb: String) {
    if seen.insert(Lexicon.folded(verb, language: language)).inserted { terms.append(verb) }
  }

  /// The forms that are no terms, each once, in order.
  func unknown(among forms: [String]) -> [String] {
    var seen = seen
    return forms.filter { seen.insert(Lexicon.folded($0, language: language)).inserted }
  }
}
