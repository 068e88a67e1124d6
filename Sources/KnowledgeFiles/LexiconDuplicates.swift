import LegalModel
import Lexicon

/// Finds two concepts of one name, and two that are one concept because they share a Vietnamese and
/// an English term.
enum LexiconDuplicates {
  /// The problems, in the order of the concepts.
  static func problems(in located: [LocatedConcept]) -> [KnowledgeError] {
    var problems: [KnowledgeError] = []
    var names: [ConceptID: LocatedConcept] = [:]
    var byTerm: [[UInt64]: [Int]] = [:]
    let vietnamese = located.map { folded($0.concept.vietnamese, .vietnamese) }
    for (index, entry) in located.enumerated() {
      if let first = names[entry.concept.id] {
        problems.append(sameName(entry, first))
        continue
      }
      names[entry.concept.id] = entry
      let english = folded(entry.concept.english, .english)
      let sharing = Set(english.flatMap { byTerm[$0] ?? [] }).sorted()
      if let other = sharing.first(where: { !vietnamese[index].isDisjoint(with: vietnamese[$0]) }) {
        problems.append(sameTerms(entry, located[other]))
      }
      for term in english { byTerm[term, default: []].append(index) }
    }
    return problems
  }

  private static func sameName(_ entry: LocatedConcept, _ first: LocatedConcept) -> KnowledgeError {
    entry.value.error(
      .duplicate, "concept '\(entry.concept.id)' is already defined at \(first.place)",
      "Rename one of them, or merge their terms")
  }

  private static func sameTerms(_ entry: LocatedConcept, _ other: LocatedConcept) -> KnowledgeError
  {
    entry.value.error(
      .duplicate,
      "concept '\(entry.concept.id)' shares a Vietnamese and an English term with "
        + "'\(other.concept.id)' at \(other.place)",
      "Merge the two concepts")
  }

  private static func folded(_ terms: [String], _ language: LanguageCode) -> Set<[UInt64]> {
    Set(terms.map { Lexicon.folded($0, language: language) })
  }
}
