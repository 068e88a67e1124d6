public import LegalModel

/// What the acts of a body of law do to one another, and what became of it.
public struct AmendmentSurvey: Sendable {
  /// What became of an operation on an act.
  public enum Fate: Sendable, Hashable {
    /// The amended act is not among the documents.
    case baseAbsent
    case applied
    case failed(OperationOutcome.Failure)
  }

  /// The documents; of several with one number, the first.
  public let documents: [LegalDocument]
  /// The acts that amend others.
  public let acts: [AmendingAct]
  /// The fates of the operations of each act, in the order of instructions and operations.
  public let fates: [[Fate]]
  /// The amended acts of the documents with all their amendments.
  public let consolidated: [ConsolidatedAct]

  /// Reads and applies everything, whatever its day.
  ///
  /// - Parameters:
  ///   - documents: acts that amend, that are amended, or neither.
  ///   - reader: reads what they do to other acts.
  ///   - measured: whether the instructions of a document are asked for.
  public init(
    _ documents: [LegalDocument], _ reader: AmendmentReader,
    measured: (LegalDocument) -> Bool = { _ in true }
  ) {
    var seen: Set<String> = []
    let documents = documents.filter { document in
      document.metadata.number.map { seen.insert($0).inserted } ?? true
    }
    let index = AmendmentIndex(documents)
    var acts: [AmendingAct] = []
    var touched: Set<Int> = []
    for document in documents where measured(document) {
      let instructions = index.settled(reader.instructions(of: document), of: document)
      if instructions.isEmpty { continue }
      acts.append(AmendingAct(document: document, instructions: instructions))
      for operation in instructions.flatMap(\.operations) {
        if let base = index.find(operation.act, in: document) { touched.insert(base) }
      }
    }
    let results = touched.sorted().map { Consolidator().consolidate(documents[$0], with: acts) }
    self.documents = documents
    self.acts = acts
    consolidated = results
    fates = AmendmentSurvey.fates(of: acts, in: results)
  }

  private static func fates(of acts: [AmendingAct], in results: [ConsolidatedAct]) -> [[Fate]] {
    var found: [[AmendmentOperation: Fate]] = Array(repeating: [:], count: acts.count)
    for outcome in results.flatMap(\.outcomes) {
      switch outcome.status {
      case .applied, .notYet: found[outcome.act][outcome.operation] = .applied
      case .failed(let failure): found[outcome.act][outcome.operation] = .failed(failure)
      }
    }
    return acts.indices.map { act in
      acts[act].instructions.flatMap(\.operations).map { found[act][$0] ?? .baseAbsent }
    }
  }
}
