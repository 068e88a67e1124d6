import Citations
public import LegalModel

/// Works amendments into an act.
///
/// ```swift
/// let law = Consolidator().consolidate(base, with: [first, second], asOf: day)
/// for (provision, state) in zip(law.document.provisions, law.states) where !state.history.isEmpty {
///   print(provision.id, state.history)
/// }
/// ```
public struct Consolidator: Sendable {
  /// Makes a consolidator.
  public init() {}

  /// The act with the amendments that have effect on a day; all of them where no day is given.
  ///
  /// Operations are applied in the order of the days from which they have effect, those of one day in
  /// the order in which the acts were issued. What concerns other acts is passed over.
  public func consolidate(
    _ base: LegalDocument, with acts: [AmendingAct], asOf day: CalendarDate? = nil
  ) -> ConsolidatedAct {
    let schedule = Schedule(base, acts)
    var working = WorkingAct(base, acts, schedule)
    var outcomes: [OperationOutcome] = []
    var pending: [Schedule.Step] = []
    for step in schedule.steps {
      var status = OperationOutcome.Status.applied
      if let day, let date = step.date ?? acts[step.act].document.metadata.issued, date > day {
        status = .notYet
        pending.append(step)
      } else {
        do throws(OperationOutcome.Failure) {
          try working.apply(step)
        } catch {
          status = .failed(error)
        }
      }
      outcomes.append(
        OperationOutcome(
          act: step.act, operation: step.operation, date: step.date, status: status))
    }
    for step in pending { working.mark(step) }
    let troubles = AmendmentDiagnostics(base, acts)
    return ActAssembly(base, working.units).consolidated(
      repealed: working.repealed, outcomes: outcomes,
      diagnostics: troubles.diagnostics(of: outcomes))
  }

  /// Whether an instruction of an act means another: by number, or by name where it gives no number;
  /// an act amends only what was issued before it.
  public static func means(
    _ amended: AmendedAct, _ base: LegalDocument, in amending: LegalDocument
  ) -> Bool {
    if let number = amended.number, let own = base.metadata.number {
      return CorpusIndex.foldedNumber(number) == CorpusIndex.foldedNumber(own)
    }
    guard let name = amended.name, let title = base.metadata.title,
      ActNames.key(name) == ActNames.key(title)
    else { return false }
    guard let issued = base.metadata.issued, let later = amending.metadata.issued else {
      return true
    }
    return issued < later
  }
}

/// The operations on an act in the order in which they have effect.
struct Schedule {
  /// One operation with its day.
  struct Step {
    let act: Int
    let operation: AmendmentOperation
    let date: CalendarDate?
    /// Quoted parts that have effect later than the rest, so that the old ones stay.
    var later: Set<Int> = []
    /// Whether the operation is such a part.
    var isPart = false
  }

  private(set) var steps: [Step] = []

  init(_ base: LegalDocument, _ acts: [AmendingAct]) {
    for (index, act) in acts.enumerated() {
      for operation in act.instructions.flatMap(\.operations)
      where Consolidator.means(operation.act, base, in: act.document) {
        add(operation, index, act)
      }
    }
    let order = steps.indices.sorted { left, right in
      let first = Schedule.key(steps[left], acts)
      let second = Schedule.key(steps[right], acts)
      return first == second ? left < right : first.lexicographicallyPrecedes(second)
    }
    steps = order.map { steps[$0] }
  }

  /// Day of effect, then day of issue.
  private static func key(_ step: Step, _ acts: [AmendingAct]) -> [CalendarDate] {
    let issued = acts[step.act].document.metadata.issued
    return [step.date ?? issued, issued].compactMap { $0 }
  }

  /// Adds an operation, and its parts that have effect on another day.
  private mutating func add(_ operation: AmendmentOperation, _ index: Int, _ act: AmendingAct) {
    let own = operation.quoted.first.flatMap(act.commencement) ?? act.commencement(operation.origin)
    var step = Step(act: index, operation: operation, date: own)
    var parts: [Step] = []
    if operation.place.part == .whole, let place = operation.place.provision, let own {
      for root in operation.quoted {
        var part = root + 1
        let end = act.document.subtreeEnd(of: root)
        while part < end {
          guard let date = act.commencement(part), date != own,
            let address = Schedule.address(of: part, in: root, act.document, place)
          else {
            part += 1
            continue
          }
          if date > own { step.later.insert(part) }
          let change = AmendmentOperation(
            act: operation.act, place: AmendedPlace(address),
            action: .replace(.provisions([part])), origin: operation.origin)
          parts.append(Step(act: index, operation: change, date: date, isPart: true))
          part = act.document.subtreeEnd(of: part)
        }
      }
    }
    steps.append(step)
    steps += parts
  }

  /// The address in the amended act of a part of a quoted unit; nil for a part without a number.
  private static func address(
    of part: Int, in root: Int, _ document: LegalDocument, _ place: ProvisionID
  ) -> ProvisionID? {
    var steps: [String] = []
    var current = part
    while current != root {
      let provision = document.provisions[current]
      guard let number = provision.numberCorrected ?? provision.number,
        let parent = provision.parent
      else { return nil }
      let token = provision.kind == .definition ? "para" : provision.kind.eIdToken
      steps.insert(token + "_" + number, at: 0)
      current = parent
    }
    return ProvisionID(([place.value] + steps).joined(separator: "__"))
  }
}
