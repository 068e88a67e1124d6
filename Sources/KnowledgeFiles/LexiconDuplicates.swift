import LegalModel
import Lexicon

extension LexiconFile {
  /// Refuses two concepts of one name, and two that are one concept because they share a Vietnamese
  /// and an English term.
  static func rejectDuplicates(_ located: [LocatedConcept]) throws(KnowledgeError) {
    var names: [ConceptID: LocatedConcept] = [:]
    var byTerm: [[UInt64]: [Int]] = [:]
    for (index, entry) in located.enumerated() {
      if let first = names.updateValue(entry, forKey: entry.concept.id) {
        throw entry.value.error(
          .duplicate, "concept '\(entry.concept.id)' is already defined at \(place(of: first))",
          "Rename one of them, or merge their terms")
      }
      let sameInEnglish = Set(
        folded(entry.concept, in: .english).flatMap { byTerm[$0] ?? [] })
      let vietnamese = folded(entry.concept, in: .vietnamese)
      for other in sameInEnglish.sorted()
      where !vietnamese.isDisjoint(with: folded(located[other].concept, in: .vietnamese)) {
        throw entry.value.error(
          .duplicate,
          "concept '\(entry.concept.id)' shares a Vietnamese and an English term with "
            + "'\(located[other].concept.id)' at \(place(of: located[other]))",
          "Merge the two concepts")
      }
      for term in folded(entry.concept, in: .english) { byTerm[term, default: []].append(index) }
    }
  }

  private static func folded(_ concept: Concept, in language: LanguageCode) -> Set<[UInt64]> {
    Set(concept.terms(in: language).map { Lexicon.folded($0, language: language) })
  }

  private static func place(of entry: LocatedConcept) -> String {
    "\(entry.value.file):\(entry.value.line)"
  }
}
