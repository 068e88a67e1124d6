import LegalModel

/// An act while amendments are worked in.
struct WorkingAct {
  typealias Failure = OperationOutcome.Failure
  typealias Step = Schedule.Step

  private(set) var units: [ActUnit]
  private(set) var repealed: [RepealedProvision] = []
  private let acts: [AmendingAct]
  private let texts: [NewUnits]

  init(_ base: LegalDocument, _ acts: [AmendingAct], _ schedule: Schedule) {
    self.acts = acts
    units = ActUnitReader(base).units(from: base.metadata.effective)
    let restarts = base.provisions.contains {
      $0.kind == .article && !$0.isQuoted && $0.id.value.contains("chp_")
    }
    texts = acts.indices.map { index in
      NewUnits(
        acts[index].document, claimed: Self.claimed(by: schedule, of: index),
        articlesRestart: restarts)
    }
  }

  /// The quoted units that operations take by themselves.
  private static func claimed(by schedule: Schedule, of act: Int) -> Set<Int> {
    var claimed: Set<Int> = []
    for step in schedule.steps where step.act == act && !step.isPart {
      if step.operation.place.part == .whole { claimed.formUnion(step.operation.quoted) }
    }
    return claimed
  }

  mutating func apply(_ step: Step) throws(Failure) {
    switch step.operation.action {
    case .replace(let text): try replace(step, text)
    case .insert(let text, let place): try insert(step, text, place)
    case .repeal: try repeal(step)
    case .substitute, .delete, .addWords: try changeWords(step)
    case .renumber: throw .notSupported
    }
  }

  /// Notes the day on which a unit is changed that is not changed yet.
  mutating func mark(_ step: Step) {
    guard let date = step.date, let way = try? way(to: step.operation.place.provision) else {
      return
    }
    // A unit that is replaced or repealed ends with everything in it.
    let endsAll =
      step.operation.place.part == .whole
      && [.replace, .repeal].contains(step.operation.kind)
    units.change(at: way[...]) { unit in
      guard endsAll else {
        unit.to = min(unit.to ?? date, date)
        return
      }
      unit.changeAll { $0.to = min($0.to ?? date, date) }
    }
  }

  private func way(to place: ProvisionID?) throws(Failure) -> [Int] {
    guard let place, let way = UnitAddress(place).find(in: units), !way.isEmpty else {
      throw .noSuchPlace
    }
    return way
  }

  private func change(_ step: Step) -> ProvisionChange {
    let act = acts[step.act]
    return ProvisionChange(
      date: step.date, operation: step.operation.kind, document: act.name,
      provision: act.document.provisions[step.operation.origin].id)
  }

  // MARK: New text

  private mutating func replace(_ step: Step, _ text: NewText) throws(Failure) {
    let found = step.operation.place.provision.flatMap { UnitAddress($0).find(in: units) }
    guard let way = found, !way.isEmpty else {
      guard step.isPart || continuesList(step.operation.place) else { throw .noSuchPlace }
      return try insert(step, text, .inOrder)
    }
    let change = change(step)
    let texts = texts[step.act]
    units.change(at: way[...]) { unit in
      switch step.operation.place.part {
      case .whole: texts.replace(&unit, with: text, later: step.later, change)
      case .heading: unit.heading = texts.heading(of: text)
      case .opening: unit.text = texts.words(of: text)
      }
      if step.operation.place.part != .whole { unit.note(change) }
    }
  }

  /// Whether a place that is not there would come next in its list: "amends and supplements" also
  /// announces parts that the act does not have yet.
  private func continuesList(_ place: AmendedPlace) -> Bool {
    guard let id = place.provision, place.part == .whole else { return false }
    let steps = CitedPlace(id).steps
    guard let last = steps.last, last.depth > 5,
      let outer = CitedPlace(steps: Array(steps.dropLast())).id,
      let way = UnitAddress(outer).find(in: units), !way.isEmpty
    else { return false }
    let kind: ProvisionKind = last.token == "para" ? .paragraph : .point
    let orders = units.unit(at: way).children.filter { $0.kind == kind }.compactMap {
      $0.rightNumber.map { UnitOrder($0, kind) }
    }
    return orders.last.map { $0 < UnitOrder(last.number, kind) } ?? false
  }

  private mutating func repeal(_ step: Step) throws(Failure) {
    let way = try way(to: step.operation.place.provision)
    let change = change(step)
    var unit = units.unit(at: way)
    unit.history.append(change)
    repealed.append(
      RepealedProvision(
        id: ProvisionID(unit.id), path: ReadersPath(citing: ProvisionID(unit.id)),
        text: unit.fullText,
        state: ProvisionState(
          origin: unit.origin, history: unit.history, from: unit.from, to: step.date)))
    units.changeSiblings(of: way[...]) { siblings, index in siblings.remove(at: index) }
  }

  // MARK: New units

  private mutating func insert(
    _ step: Step, _ text: NewText, _ place: AmendmentOperation.InsertionPlace
  ) throws(Failure) {
    guard let address = step.operation.place.provision else { throw .noSuchPlace }
    if UnitAddress(address).find(in: units) != nil { throw .alreadyThere }
    if let entry = AnnexEntry(address) { return try insert(step, text, place, entry) }
    guard var unit = texts[step.act].unit(of: text, for: address, later: step.later, change(step))
    else { throw .notSupported }
    let site = try InsertionSite(for: unit, address, place, in: units)
    unit.settle(id: site.id(of: unit))
    if site.way.isEmpty {
      units.insert(unit, at: site.index)
    } else {
      units.change(at: site.way[...]) { $0.children.insert(unit, at: site.index) }
    }
  }

  /// A new row beside another one.
  private mutating func insert(
    _ step: Step, _ text: NewText, _ place: AmendmentOperation.InsertionPlace, _ entry: AnnexEntry
  ) throws(Failure) {
    let neighbour: ProvisionID
    let offset: Int
    switch place {
    case .after(let id): (neighbour, offset) = (id, 1)
    case .before(let id): (neighbour, offset) = (id, 0)
    case .inOrder: throw .noSuchNeighbour
    }
    guard let beside = UnitAddress(neighbour).find(in: units), beside.count > 1 else {
      throw .noSuchNeighbour
    }
    let around = units.unit(at: Array(beside.dropLast())).id
    let row = texts[step.act].row(
      of: text, for: entry, id: ProvisionID(around + "__row_" + entry.number), change(step))
    units.changeSiblings(of: beside[...]) { siblings, index in
      siblings.insert(row, at: index + offset)
    }
  }

  // MARK: Words

  private mutating func changeWords(_ step: Step) throws(Failure) {
    guard let words = PhraseChange(step.operation.action) else { throw .notSupported }
    let change = change(step)
    var count = 0
    if step.operation.place.provision == nil {
      for index in units.indices where units[index].isBody {
        count += units[index].change(words, .whole, change)
      }
    } else {
      let way = try way(to: step.operation.place.provision)
      units.change(at: way[...]) { count = $0.change(words, step.operation.place.part, change) }
    }
    if count == 0 { throw .noSuchWords }
  }
}

extension ActUnit {
  /// Whether the unit is part of the law itself and not of what stands around it.
  var isBody: Bool { kind.groupsArticles || kind == .article }

  /// Adds a change of the unit's own words.
  mutating func note(_ change: ProvisionChange) {
    history.append(change)
    from = change.date ?? from
  }

  /// Changes words in the unit; how many texts had them.
  mutating func change(
    _ words: PhraseChange, _ part: AmendedPlace.Part, _ change: ProvisionChange
  ) -> Int {
    if words.isAtEdge { return changeEdge(words, change) }
    var count = 0
    var isChanged = false
    if part != .opening, let new = words.applied(to: heading) {
      heading = new
      isChanged = true
    }
    if part != .heading, let new = words.applied(to: text) {
      text = new
      isChanged = true
    }
    if isChanged {
      note(change)
      count += 1
    }
    guard part == .whole else { return count }
    for index in children.indices where !children[index].isQuoted {
      count += children[index].change(words, .whole, change)
    }
    return count
  }

  /// Puts words at the start or end of the unit.
  private mutating func changeEdge(_ words: PhraseChange, _ change: ProvisionChange) -> Int {
    if words.isAtEnd, let last = children.indices.last {
      return children[last].changeEdge(words, change)
    }
    guard let new = words.applied(to: text) else { return 0 }
    text = new
    note(change)
    return 1
  }
}
