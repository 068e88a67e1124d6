import LegalModel

/// Acts that another act made begin on another day, by amending their clause on commencement.
struct AmendedCommencements {
  private let documents: [LegalDocument]
  private let reader: CommencementReader
  private let index: AmendmentIndex

  init(_ documents: [LegalDocument], _ reader: CommencementReader) {
    self.documents = documents
    self.reader = reader
    index = AmendmentIndex(documents)
  }

  /// The commencements with the days that amendments gave.
  ///
  /// - Parameter amendments: the amending instructions of each document.
  func settled(
    _ commencements: [Commencement], _ amendments: [[AmendmentInstruction]]
  ) -> [Commencement] {
    var settled = commencements
    for (base, sources) in amenders(of: commencements, amendments).sorted(by: { $0.key < $1.key }) {
      let acts = sources.sorted().map { source in
        AmendingAct(
          document: documents[source],
          instructions: index.settled(amendments[source], of: documents[source]),
          begins: commencements[source])
      }
      let law = Consolidator().consolidate(documents[base], with: acts)
      guard let date = reader.commencement(of: law.document).date,
        date != commencements[base].date
      else { continue }
      settled[base] = commencements[base].amended(
        to: date, by: acts.map(\.name).joined(separator: ", "))
    }
    return settled
  }

  /// The acts that change the clauses on commencement of others, by the index of the changed act.
  private func amenders(
    of commencements: [Commencement], _ amendments: [[AmendmentInstruction]]
  ) -> [Int: Set<Int>] {
    var found: [Int: Set<Int>] = [:]
    for (source, instructions) in amendments.enumerated() {
      for operation in instructions.flatMap(\.operations) where operation.kind != .repeal {
        guard let base = index.find(operation.act, in: documents[source]), base != source,
          let origin = commencements[base].origin, let place = operation.place.provision,
          concerns(place, origin, of: base)
        else { continue }
        found[base, default: []].insert(source)
      }
    }
    return found
  }

  /// Whether a place is a clause, or around it.
  private func concerns(_ place: ProvisionID, _ clause: Int, of document: Int) -> Bool {
    var current: Int? = clause
    while let here = current {
      if documents[document].provisions[here].id == place { return true }
      current = documents[document].provisions[here].parent
    }
    return false
  }
}
