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

  /// Reads the amending instructions of all documents and applies them.
  ///
  /// - Parameter day: nil takes all amendments, whatever their day.
  init(
    _ read: [ReadDocument], asOf day: CalendarDate?, _ reader: AmendmentReader, jobs: Int
  ) async {
    let instructions = await Jobs.map(read.map(\.document), jobs: jobs) {
      reader.instructions(of: $0)
    }
    self.init(read, instructions, asOf: day)
  }

  /// The same, one document after the other.
  init(_ read: [ReadDocument], asOf day: CalendarDate?, _ reader: AmendmentReader) {
    self.init(read, read.map { reader.instructions(of: $0.document) }, asOf: day)
  }

  private init(
    _ read: [ReadDocument], _ instructions: [[AmendmentInstruction]], asOf day: CalendarDate?
  ) {
    documents = read
    let index = AmendmentIndex(read.map(\.document))
    var acts: [AmendingAct] = []
    var owners: [Int] = []
    for (number, found) in instructions.enumerated() where !found.isEmpty {
      let document = read[number].document
      acts.append(
        AmendingAct(document: document, instructions: index.settled(found, of: document)))
      owners.append(number)
    }
    for base in AmendedCorpus.bases(of: acts, index) {
      let number = read[base].document.metadata.number
      let copies = read.indices.filter {
        $0 == base || number != nil && read[$0].document.metadata.number == number
      }
      for copy in copies {
        let result = Consolidator().consolidate(read[copy].document, with: acts, asOf: day)
        documents[copy] = documents[copy].amended(result)
        diagnostics += AmendedCorpus.diagnostics(of: result)
        hide(result, owners)
      }
    }
  }

  /// The documents that some act amends.
  private static func bases(of acts: [AmendingAct], _ index: AmendmentIndex) -> [Int] {
    var bases: Set<Int> = []
    for act in acts {
      for operation in act.instructions.flatMap(\.operations) {
        if let base = index.find(operation.act, in: act.document) { bases.insert(base) }
      }
    }
    return bases.sorted()
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

  /// The change that made a provision what it is: the last one at it, below it, or above it.
  func lastChange(of provision: Int) -> ProvisionChange? {
    guard !states.isEmpty else { return nil }
    var last: ProvisionChange?
    for place in provision..<document.subtreeEnd(of: provision) {
      guard let change = states[place].history.last else { continue }
      if let date = change.date, let known = last?.date, date <= known { continue }
      last = change
    }
    if let last { return last }
    var current = document.provisions[provision].parent
    while let here = current {
      if let change = states[here].history.last { return change }
      current = document.provisions[here].parent
    }
    return nil
  }
}

extension ReadDocument {
  /// The units that are compared: without those that were worked into other acts.
  func comparedUnits(documentIndex: Int) -> UnitSelection {
    let all = document.comparedUnits(documentIndex: documentIndex)
    guard !workedIn.isEmpty || !instructions.isEmpty else { return all }
    var excluded = all.excluded
    let units = all.units.filter { unit in
      guard isWorkedIn(unit.provision) else { return true }
      excluded[document.provisions[unit.provision].kind, default: 0] += 1
      return false
    }
    return UnitSelection(units: units, excluded: excluded)
  }

  private func isWorkedIn(_ provision: Int) -> Bool {
    if instructions.contains(provision), !kept.contains(provision) { return true }
    var current: Int? = provision
    while let here = current {
      if workedIn.contains(here) { return true }
      current = document.provisions[here].parent
    }
    return false
  }
}
