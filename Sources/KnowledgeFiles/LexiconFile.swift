public import Lexicon

/// Reads the files of `rules/lexicon`: one field of law each, with its concepts.
///
/// ```yaml
/// domain: ip
/// topical: true
/// roots: []
/// sources: {ip-law: Law 50/2005/QH11}
/// concepts:
///   - id: registration
///     preferred: {vi: đăng ký, en: registration}
///     other: {vi: [], en: [enrolment]}
///     verbs: [register, enrol/enrolled]
///     broader: [procedure]
///     related: [recordal]
///     seen: [ip-law]
///     note: A remark for experts.
/// ```
///
/// A concept that names persons may say `class: person`, `organisation`, `authority` or `state`; it
/// must hang under one of the concepts that a file lists under `roots`.
public enum LexiconFile {
  /// Reads all files as one lexicon, in the order given.
  ///
  /// - Throws: The first of the ``problems(in:spelling:)``.
  public static func lexicon(
    from sources: [KnowledgeSource], spelling: SpellingVariants = SpellingVariants()
  ) throws(KnowledgeError) -> Lexicon {
    let reading = LexiconReading(sources, spelling: spelling)
    if let first = reading.problems.first { throw first }
    return Lexicon(concepts: reading.located.map(\.concept))
  }

  /// Everything that is wrong with the files, in the order of files and lines: what is no lexicon, a
  /// concept in one language only, a term without a letter, a name or term given twice, two concepts
  /// that share terms in both languages, a link to an unknown concept, a cycle of broader concepts, a
  /// person class that hangs under no root.
  public static func problems(
    in sources: [KnowledgeSource], spelling: SpellingVariants = SpellingVariants()
  ) -> [KnowledgeError] {
    LexiconReading(sources, spelling: spelling).problems
  }
}

/// A concept with the place where it was read.
struct LocatedConcept {
  let concept: Concept
  let value: YAMLValue
  /// Where each link to another concept stands.
  let links: [Link]

  /// A link as it is written.
  struct Link {
    let target: ConceptID
    let value: YAMLValue
  }

  /// File and line, for messages.
  var place: String { "\(value.file):\(value.line)" }
}
