import Lexicon

/// One reading of all lexicon files: what was understood, and everything that is wrong.
struct LexiconReading {
  private(set) var located: [LocatedConcept] = []
  private(set) var problems: [KnowledgeError] = []
  /// The concepts under which person classes hang, with the places that list them.
  private(set) var roots: [LocatedConcept.Link] = []
  private let spelling: SpellingVariants

  init(_ sources: [KnowledgeSource], spelling: SpellingVariants) {
    self.spelling = spelling
    for source in sources { read(source) }
    problems += LexiconDuplicates.problems(in: located)
    problems += LexiconLinks(located, roots: roots).problems
    let order = Dictionary(
      sources.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    problems = problems.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      return (order[first.file] ?? 0, first.line ?? 0, left.offset)
        < (order[second.file] ?? 0, second.line ?? 0, right.offset)
    }.map(\.element)
  }

  private mutating func read(_ source: KnowledgeSource) {
    do {
      let record = try YAMLValue.root(of: source)
        .record(keys: ["domain", "topical", "roots", "sources", "concepts"])
      var sources: Set<String> = []
      for entry in try record.required("sources").entries() { sources.insert(entry.key) }
      let file = ConceptReading(
        domain: try record.required("domain").text(),
        isTopical: try record.optional("topical")?.flag() ?? true, sources: sources,
        spelling: spelling)
      for root in try record.optional("roots")?.elements() ?? [] {
        roots.append(LocatedConcept.Link(target: ConceptID(try root.text()), value: root))
      }
      for element in try record.required("concepts").elements() { read(element, file) }
    } catch {
      problems.append(error)
    }
  }

  /// Reads a concept; a broken one is a problem and hides no other.
  private mutating func read(_ value: YAMLValue, _ file: ConceptReading) {
    do {
      located.append(try file.concept(value))
    } catch {
      problems.append(error)
    }
  }
}
