/// Which concept holds which, by index; what is narrower is derived from what is broader.
struct ConceptHierarchy: Sendable {
  private let indexes: [ConceptID: Int]
  private let broader: [[Int]]
  private let narrower: [[Int]]
  private let personClasses: [PersonClass?]

  /// Links to concepts that do not exist are left out; the linter reports them.
  init(of concepts: [Concept]) {
    var indexes: [ConceptID: Int] = [:]
    for (index, concept) in concepts.enumerated() where indexes[concept.id] == nil {
      indexes[concept.id] = index
    }
    var narrower = [[Int]](repeating: [], count: concepts.count)
    let broader = concepts.map { $0.broader.compactMap { indexes[$0] } }
    for (index, parents) in broader.enumerated() {
      for parent in parents { narrower[parent].append(index) }
    }
    self.indexes = indexes
    self.broader = broader
    self.narrower = narrower
    personClasses = concepts.map(\.personClass)
  }

  /// The index of a concept; nil for an unknown one.
  func index(of id: ConceptID) -> Int? { indexes[id] }

  /// The concepts directly above one.
  func broader(of index: Int) -> [Int] { broader[index] }

  /// The concepts directly below one, in the order of the lexicon.
  func narrower(of index: Int) -> [Int] { narrower[index] }

  /// All concepts above one, the nearest first; a cycle is walked once.
  func ancestors(of index: Int) -> [Int] { reached(from: index, by: broader) }

  /// All concepts below one, the nearest first.
  func descendants(of index: Int) -> [Int] { reached(from: index, by: narrower) }

  /// The class of a concept, or else that of the nearest concept above it that has one.
  func personClass(of index: Int) -> PersonClass? {
    if let own = personClasses[index] { return own }
    for ancestor in ancestors(of: index) {
      if let inherited = personClasses[ancestor] { return inherited }
    }
    return nil
  }

  private func reached(from start: Int, by links: [[Int]]) -> [Int] {
    var seen: Set<Int> = [start]
    var reached: [Int] = []
    var next = links[start]
    while !next.isEmpty {
      var beyond: [Int] = []
      for index in next where seen.insert(index).inserted {
        reached.append(index)
        beyond.append(contentsOf: links[index])
      }
      next = beyond
    }
    return reached
  }
}
