import Alignment
import Applicability
import Citations
import KnowledgeFiles
import LegalModel

/// A body of law as it stands on a day: amendments are worked into the acts that they amend.
///
/// What an amending act quotes is left out of it once it stands in another act of the body; what
/// amends acts that are absent stays where it is.
struct AmendedCorpus: Sendable {
  /// The documents, in their order; amended ones with their text of the day.
  private(set) var documents: [ReadDocument]
  /// What could not be applied, or has effect only later.
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads the amending instructions of all documents and applies them, several at a time.
  ///
  /// - Parameter day: nil takes all amendments, whatever their day, and leaves no act out.
  init(
    _ read: [ReadDocument], asOf day: CalendarDate?, _ knowledge: Knowledge, jobs: Int,
    observe: @escaping AnalysisEvent.Observer
  ) async {
    let reader = knowledge.amendmentReader
    let instructions = await Jobs.map(read.map(\.document), jobs: jobs) {
      reader.instructions(of: $0)
    }
    let plan = AmendmentPlan(read.map(\.document), instructions, knowledge)
    observe(.began(.amending, pieces: plan.bases.count))
    let results = await Jobs.map(plan.bases, jobs: jobs) { base in
      defer { observe(.done(.amending)) }
      return plan.act(base, on: day)
    }
    self.init(read, plan, results, asOf: day)
  }

  /// The same, one document after the other.
  init(_ read: [ReadDocument], asOf day: CalendarDate?, _ knowledge: Knowledge) {
    let reader = knowledge.amendmentReader
    let plan = AmendmentPlan(
      read.map(\.document), read.map { reader.instructions(of: $0.document) }, knowledge)
    self.init(read, plan, plan.bases.map { plan.act($0, on: day) }, asOf: day)
  }

  private init(
    _ read: [ReadDocument], _ plan: AmendmentPlan, _ results: [ConsolidatedAct],
    asOf day: CalendarDate?
  ) {
    documents = read
    for (base, result) in zip(plan.bases, results) {
      documents[base] = documents[base].amended(result)
      documents[base].history = ActHistory(
        base: read[base].document, acts: plan.acts, reachingBack: plan.reachingBack)
      diagnostics += AmendedCorpus.diagnostics(of: result)
      hide(result, plan.owners)
    }
    if let day { leaveOut(plan.validity, on: day) }
  }

  /// Leaves out what is no law on the day: whole acts, and provisions that are named as such.
  private mutating func leaveOut(_ validity: CorpusValidity, on day: CalendarDate) {
    var kept: [ReadDocument] = []
    for (number, act) in validity.acts.enumerated() {
      let status = act.status(on: day)
      guard status != .expired, status != .notYet else {
        diagnostics.append(note(on: number, act, status))
        continue
      }
      documents[number].begins = act.from?.date
      documents[number].asleep = AmendedCorpus.asleep(act, on: day, documents[number].printed)
      kept.append(documents[number])
    }
    documents = kept
  }

  /// The provisions of an act that begin later or have ended, by address.
  private static func asleep(
    _ act: ActValidity, on day: CalendarDate, _ document: LegalDocument
  ) -> Set<ProvisionID> {
    let parts = act.parts.filter { part in
      part.cases == nil && part.basis == .cited && part.subject.topic == nil
        && (part.from?.date.map { day < $0 } ?? false
          || part.until?.date.map { $0 <= day } ?? false)
    }
    return Set(parts.flatMap(\.provisions).map { document.provisions[$0].id })
  }

  private func note(on number: Int, _ act: ActValidity, _ status: ValidityStatus) -> Diagnostic {
    let name = documents[number].document.metadata.number ?? documents[number].fallbackName
    let end = status == .expired ? act.until : act.from
    let other = end.map { documents[$0.document].document.metadata.number ?? "" } ?? ""
    return Diagnostic(
      code: status == .expired ? "act-expired" : "act-not-yet-law", level: .note,
      template: status == .expired
        ? "'%1' is law no more since %2 (%3) and was not compared"
        : "'%1' becomes law only on %2 and was not compared",
      arguments: [name, end?.date?.description ?? ""] + (status == .expired ? [other] : []))
  }

  /// Leaves out of the amending acts what stands in the amended one, or will.
  private mutating func hide(_ result: ConsolidatedAct, _ owners: [Int]) {
    for outcome in result.outcomes {
      let (owner, origin) = (owners[outcome.act], outcome.operation.origin)
      if case .failed = outcome.status {
        documents[owner].kept.insert(origin)
      } else {
        documents[owner].workedIn.formUnion(outcome.operation.quoted)
        documents[owner].instructions.insert(origin)
      }
    }
  }

  /// What an expert has to know of the amendments of an act.
  private static func diagnostics(of result: ConsolidatedAct) -> [Diagnostic] {
    var failed = 0
    var later: [CalendarDate: Int] = [:]
    for outcome in result.outcomes {
      switch outcome.status {
      case .applied: continue
      case .failed: failed += 1
      case .notYet: if let date = outcome.date { later[date, default: 0] += 1 }
      }
    }
    let name = result.document.metadata.number ?? result.document.metadata.source.path
    var found = later.keys.sorted().map { date in
      Diagnostic(
        code: "amendments-later", level: .note,
        template: "'%1': %2 amendments have effect only from %3 and were not applied",
        arguments: [name, String(later[date] ?? 0), date.description])
    }
    if failed > 0 {
      found.append(
        Diagnostic(
          code: "amendments-not-applied", level: .warning,
          template: "'%1': %2 amendments could not be applied; 'pacta consolidate' lists them",
          arguments: [name, String(failed)]))
    }
    return found
  }
}

extension ReadDocument {
  /// The document with amendments worked in.
  func amended(_ result: ConsolidatedAct) -> ReadDocument {
    var document = self
    let metadata = self.document.metadata
    document.document = result.document.with(metadata: metadata)
    document.states = result.states
    return document
  }

  /// Where the words of a provision are printed; nil for an act without amendments.
  func origin(of provision: Int) -> ProvisionOrigin? {
    states.isEmpty ? nil : states[provision].origin
  }

  /// The change that made a provision what it is.
  func lastChange(of provision: Int) -> ProvisionChange? { changes(of: provision).first }

  /// The day on which a provision changes next, where that is known.
  func nextChange(of provision: Int) -> CalendarDate? {
    guard !states.isEmpty else { return nil }
    return (provision..<document.subtreeEnd(of: provision)).compactMap { states[$0].to }.min()
  }

  /// The changes at a provision, below it and above it, the last one first.
  func changes(of provision: Int) -> [ProvisionChange] {
    guard !states.isEmpty else { return [] }
    var found = (provision..<document.subtreeEnd(of: provision)).flatMap { states[$0].history }
    var current = document.provisions[provision].parent
    while let here = current {
      found += states[here].history
      current = document.provisions[here].parent
    }
    var seen: Set<ProvisionChange> = []
    return found.filter { seen.insert($0).inserted }.enumerated().sorted { left, right in
      let (first, second) = (left.element.date, right.element.date)
      if first == second { return left.offset > right.offset }
      guard let first, let second else { return first != nil }
      return first > second
    }.map(\.element)
  }
}

extension ReadDocument {
  /// The units that are compared: without those that were worked into other acts, or are no law on
  /// the day.
  func comparedUnits(documentIndex: Int) -> UnitSelection {
    let all = document.comparedUnits(documentIndex: documentIndex)
    guard !workedIn.isEmpty || !instructions.isEmpty || !asleep.isEmpty else { return all }
    var excluded = all.excluded
    let units = all.units.filter { unit in
      guard isLeftOut(unit.provision) else { return true }
      excluded[document.provisions[unit.provision].kind, default: 0] += 1
      return false
    }
    return UnitSelection(units: units, excluded: excluded)
  }

  private func isLeftOut(_ provision: Int) -> Bool {
    if instructions.contains(provision), !kept.contains(provision) { return true }
    var current: Int? = provision
    while let here = current {
      if workedIn.contains(here) || asleep.contains(document.provisions[here].id) { return true }
      current = document.provisions[here].parent
    }
    return false
  }
}

extension ComparedSide {
  /// The changes by which units have the text of the day, by index of the unit.
  func amendments(of units: [ComparedUnit]) -> [Int: ProvisionChange] {
    var changes: [Int: ProvisionChange] = [:]
    for (index, unit) in units.enumerated() where !members[unit.document].states.isEmpty {
      changes[index] = members[unit.document].lastChange(of: unit.provision)
    }
    return changes
  }
}
