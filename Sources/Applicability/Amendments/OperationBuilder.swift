import LegalModel

/// Makes operations of what an instruction says, in the place where it stands.
struct OperationBuilder {
  typealias Trouble = AmendmentInstruction.Trouble

  let document: LegalDocument
  let acts: ActNames
  /// The amending provision.
  let origin: Int
  /// The place and act that the units around it speak of.
  let context: InstructionContext
  private var reading: InstructionReading
  private var quoted: QuotedText
  private var operations: [AmendmentOperation] = []
  private var trouble: Trouble?

  init(
    _ reading: InstructionReading, at origin: Int, in document: LegalDocument, acts: ActNames,
    context: InstructionContext
  ) {
    self.document = document
    self.acts = acts
    self.origin = origin
    self.context = context
    self.reading = reading
    quoted = QuotedText(document, below: origin)
  }

  /// The instruction with its operations.
  mutating func instruction() -> AmendmentInstruction {
    reading.replacePlaces(CitedPlace.completed(reading.allPlaces, around: context.place))
    addUnits()
    addWordings()
    if operations.isEmpty, trouble == nil { trouble = isInAnnex ? .annexEntry : .noPlace }
    return AmendmentInstruction(
      provision: origin, act: act(of: reading.allPlaces.last),
      operations: operations.map(withFollowers), trouble: trouble)
  }

  /// The operation with the quoted units that belong behind its own.
  private func withFollowers(_ operation: AmendmentOperation) -> AmendmentOperation {
    guard operation.place.part == .whole, operation.quoted.count == 1,
      let unit = operation.quoted.first
    else { return operation }
    let text = NewText.provisions([unit] + quoted.followers(of: unit))
    let action: AmendmentOperation.Action
    switch operation.action {
    case .insert(_, let place): action = .insert(text, place)
    default: action = .replace(text)
    }
    return AmendmentOperation(
      act: operation.act, place: operation.place, action: action, origin: operation.origin)
  }

  // MARK: Places

  private func act(of place: CitedPlace?) -> AmendedAct? {
    if let written = place?.act ?? reading.act { return acts.act(written, context: context.act) }
    return context.act
  }

  private mutating func add(
    _ place: CitedPlace?, _ action: AmendmentOperation.Action,
    part: AmendedPlace.Part? = nil
  ) {
    guard let act = act(of: place) else {
      trouble = trouble ?? .noAct
      return
    }
    if let place, place.steps.isEmpty || (place.steps.first?.depth ?? 0) > 5 {
      trouble = trouble ?? (isInAnnex ? .annexEntry : .noPlace)
      return
    }
    operations.append(
      AmendmentOperation(
        act: act, place: AmendedPlace(place?.id, part ?? place?.part ?? .whole), action: action,
        origin: origin))
  }

  // MARK: Units

  private mutating func addUnits() {
    let units = AnnexPlaces(isInAnnex: isInAnnex).mended(reading.units, around: context.place)
    let clauses = Dictionary(grouping: units, by: \.clause)
    for clause in clauses.keys.sorted() {
      let units = clauses[clause] ?? []
      switch units.first?.verb {
      case .replace: for unit in units where unit.isObject { replace(unit.place) }
      case .insert: insert(units)
      case .remove: remove(units)
      case .renumber: trouble = trouble ?? .renumbering
      case .substitute, nil: trouble = trouble ?? .freeWording
      }
    }
    if reading.units.isEmpty, reading.wordings.isEmpty, reading.hasEntries { trouble = .annexEntry }
  }

  private mutating func replace(_ place: CitedPlace) {
    if place.part != .whole { return replacePart(of: place) }
    if place.isAnnexAlone, reading.isSeveral { return replaceEntries(of: place) }
    if reading.hasLooseWords, quoted.isEmpty, reading.newWords.isEmpty {
      trouble = trouble ?? (isInAnnex || place.isInAnnex ? .annexEntry : .freeWording)
      return
    }
    guard let text = newText(for: place) else { return lack(place) }
    add(place, .replace(text))
  }

  /// The entries of an annex that a table brings, by the numbers in its first column.
  private mutating func replaceEntries(of place: CitedPlace) {
    let entries = quoted.numberedRows
    if entries.isEmpty { return lack(place) }
    for entry in entries {
      var row = place
      row.steps.append(CitedPlace.Step(token: "row", number: entry.number))
      add(row, .replace(.provisions([entry.index])))
    }
  }

  private mutating func replacePart(of place: CitedPlace) {
    if let index = quoted.find(place) { return add(place, .replace(.provisions([index]))) }
    if let words = reading.newWords.first { return add(place, .replace(.words(words))) }
    if let plain = quoted.unnumbered { return add(place, .replace(.provisions(plain))) }
    lack(place)
  }

  private mutating func lack(_ place: CitedPlace) {
    trouble = trouble ?? (place.isInAnnex || isInAnnex ? .annexEntry : .noText)
  }

  /// Whether entries of an annex are spoken of, here or around.
  private var isInAnnex: Bool {
    reading.hasEntries || context.hasEntries || context.place?.isInAnnex == true
  }

  /// The quoted text for a place.
  private mutating func newText(for place: CitedPlace) -> NewText? {
    if place.isInAnnex, let entry = quoted.takeEntry(place) { return .provisions([entry]) }
    if let index = quoted.take(place) { return .provisions([index]) }
    let objects = reading.units.filter {
      $0.isObject && $0.place.part == .whole && !$0.place.isAnnexAlone
    }
    guard objects.count == 1 else { return nil }
    if let plain = quoted.unnumbered { return .provisions(plain) }
    return reading.newWords.first.map { .words($0) }
  }

  private mutating func insert(_ units: [InstructionReading.Unit]) {
    let objects = units.filter(\.isObject).map(\.place)
    let anchor = units.first { if case .anchor = $0.role { true } else { false } }
    guard !objects.isEmpty else { return insertOpening(before: anchor) }
    var last: ProvisionID?
    for place in objects {
      if place.part != .whole {
        replacePart(of: place)
        continue
      }
      guard let text = newText(for: place) else {
        lack(place)
        continue
      }
      add(place, .insert(text, insertionPlace(anchor, last)))
      last = place.id
    }
  }

  private func insertionPlace(
    _ anchor: InstructionReading.Unit?, _ last: ProvisionID?
  ) -> AmendmentOperation.InsertionPlace {
    if let last { return .after(last) }
    guard let anchor, let id = anchor.place.id, case .anchor(let position) = anchor.role else {
      return .inOrder
    }
    return position == .before ? .before(id) : .after(id)
  }

  /// New opening words in front of the first part of an article.
  private mutating func insertOpening(before anchor: InstructionReading.Unit?) {
    guard let anchor, anchor.place.part == .opening else {
      trouble = trouble ?? (isInAnnex ? .annexEntry : .noPlace)
      return
    }
    let words = reading.newWords.first.map { NewText.words($0) }
    guard let text = words ?? quoted.unnumbered.map({ NewText.provisions($0) }) else {
      return lack(anchor.place)
    }
    add(anchor.place.parent, .replace(text), part: .opening)
  }

  private mutating func remove(_ units: [InstructionReading.Unit]) {
    if reading.hasLooseWords, !units.contains(where: { $0.place.isInAnnex }) {
      trouble =
        trouble ?? (isInAnnex || units.contains { $0.place.isInAnnex } ? .annexEntry : .freeWording)
      return
    }
    for unit in units where unit.isObject { add(unit.place, .repeal) }
    // An annex that goes with articles is no place that was read: it has to be told.
    if reading.hasEntries, !units.contains(where: { $0.place.isInAnnex }) {
      trouble = trouble ?? .annexEntry
    }
  }

  // MARK: Words

  private mutating func addWordings() {
    for wording in reading.wordings {
      guard let action = action(of: wording) else {
        trouble = trouble ?? .freeWording
        continue
      }
      if wording.places.isEmpty {
        if reading.isWholeAct || reading.act != nil || context.isWholeAct {
          add(nil, action)
        } else {
          trouble = trouble ?? .noPlace
        }
      }
      for place in wording.places { add(place, action) }
    }
  }

  private func action(
    of wording: InstructionReading.Wording
  ) -> AmendmentOperation.Action? {
    switch (wording.verb, wording.old, wording.new) {
    case (.substitute, let old?, let new?): .substitute(old, by: new, wording.neighbour)
    case (.remove, let old?, nil): .delete(old, wording.neighbour)
    case (.insert, nil, let new?): .addWords(new, wording.neighbour)
    case (.replace, let old?, let new?): .substitute(old, by: new, wording.neighbour)
    default: nil
    }
  }
}

extension InstructionReading.Unit {
  /// Whether the unit itself is changed.
  var isObject: Bool { if case .object = role { true } else { false } }
}
