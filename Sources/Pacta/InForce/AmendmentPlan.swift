import Applicability
import KnowledgeFiles
import LegalModel

/// Which acts of a body of law amend which others, and from when.
struct AmendmentPlan: Sendable {
  /// The acts that amend.
  let acts: [AmendingAct]
  /// Index of the document of each of them.
  let owners: [Int]
  /// Indexes of the documents that some act amends; of one act given in several files, all of them.
  let bases: [Int]
  /// The amending acts that begin on another day for some cases, by name: of what they change no day can
  /// be told.
  let reachingBack: Set<String>
  /// From when until when the documents are law.
  let validity: CorpusValidity
  private let documents: [LegalDocument]

  init(
    _ documents: [LegalDocument], _ instructions: [[AmendmentInstruction]],
    _ knowledge: Knowledge
  ) {
    self.documents = documents
    let validity = CorpusValidity(
      documents, knowledge.commencementReader, amendments: instructions)
    let index = AmendmentIndex(documents)
    let owners = documents.indices.filter { !instructions[$0].isEmpty }
    acts = owners.map { number in
      AmendingAct(
        document: documents[number],
        instructions: index.settled(instructions[number], of: documents[number]),
        begins: validity.commencements[number])
    }
    self.owners = owners
    reachingBack = Set(
      zip(acts, owners).filter { validity.commencements[$1].parts.contains { $0.cases != nil } }
        .map(\.0.name))
    self.validity = validity
    bases = AmendmentPlan.bases(of: acts, index, documents)
  }

  /// A document with its text of a day.
  func act(_ base: Int, on day: CalendarDate?) -> ConsolidatedAct {
    Consolidator().consolidate(documents[base], with: acts, asOf: day)
  }

  private static func bases(
    of acts: [AmendingAct], _ index: AmendmentIndex, _ documents: [LegalDocument]
  ) -> [Int] {
    var bases: Set<Int> = []
    for act in acts {
      for operation in act.instructions.flatMap(\.operations) {
        if let base = index.find(operation.act, in: act.document) { bases.insert(base) }
      }
    }
    let numbers = Set(bases.compactMap { documents[$0].metadata.number })
    return documents.indices.filter { place in
      bases.contains(place) || documents[place].metadata.number.map(numbers.contains) ?? false
    }
  }
}
