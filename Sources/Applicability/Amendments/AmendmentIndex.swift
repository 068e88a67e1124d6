import Citations
public import LegalModel

/// The acts of a body of law, found as amending acts name them.
public struct AmendmentIndex: Sendable {
  private var byNumber: [String: Int] = [:]
  private var byTitle: [[UInt8]: [Int]] = [:]
  private let documents: [DocumentMetadata]

  /// Indexes acts by their numbers and titles; of two with one number, the first counts.
  public init(_ documents: [LegalDocument]) {
    self.documents = documents.map(\.metadata)
    for (index, metadata) in self.documents.enumerated() {
      if let number = metadata.number {
        let key = CorpusIndex.foldedNumber(number)
        if byNumber[key] == nil { byNumber[key] = index }
      }
      if let title = metadata.title { byTitle[ActNames.key(title), default: []].append(index) }
    }
  }

  /// The act of a number.
  public func find(number: String) -> Int? { byNumber[CorpusIndex.foldedNumber(number)] }

  /// The act that an amending act means: that of the number, or the newest of the name that was
  /// issued before.
  public func find(_ act: AmendedAct, in amending: LegalDocument) -> Int? {
    if let number = act.number { return find(number: number) }
    guard let name = act.name else { return nil }
    let day = amending.metadata.issued
    return byTitle[ActNames.key(name)]?.filter { index in
      guard let day, let issued = documents[index].issued else { return true }
      return issued < day
    }.max { (documents[$0].issued, $0) < (documents[$1].issued, $1) }
  }

  /// Instructions in which acts that were named without a number have the number of the act found.
  public func settled(
    _ instructions: [AmendmentInstruction], of document: LegalDocument
  ) -> [AmendmentInstruction] {
    instructions.map { instruction in
      AmendmentInstruction(
        provision: instruction.provision, act: instruction.act.map { settled($0, document) },
        operations: instruction.operations.map { operation in
          AmendmentOperation(
            act: settled(operation.act, document), place: operation.place,
            action: operation.action, origin: operation.origin)
        }, trouble: instruction.trouble)
    }
  }

  private func settled(_ act: AmendedAct, _ document: LegalDocument) -> AmendedAct {
    guard act.number == nil, let found = find(act, in: document) else { return act }
    return AmendedAct(number: documents[found].number, name: act.name)
  }
}

/// Days that may be missing, the missing ones first.
private func < (left: (CalendarDate?, Int), right: (CalendarDate?, Int)) -> Bool {
  switch (left.0, right.0) {
  case (let one?, let other?): one == other ? left.1 < right.1 : one < other
  case (nil, .some): true
  case (.some, nil): false
  case (nil, nil): left.1 < right.1
  }
}
