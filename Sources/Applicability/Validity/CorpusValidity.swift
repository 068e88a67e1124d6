public import LegalModel

/// From when to when the acts of a corpus are law, as their own clauses and those of the others tell.
///
/// ```swift
/// let validity = CorpusValidity(laws, reader)
/// validity.acts[0].status(on: day)
/// ```
///
/// Only what the acts of the corpus say is known: an act that a missing act repealed counts as law.
public struct CorpusValidity: Sendable {
  /// The acts, one for each document, in their order.
  public let acts: [ActValidity]
  /// The commencements, in the order of the documents.
  public let commencements: [Commencement]
  /// What could not be read or found, for each document.
  public let diagnostics: [[Diagnostic]]

  /// Reads the clauses of all documents.
  ///
  /// - Parameters:
  ///   - documents: the acts.
  ///   - reader: reads their clauses on commencement.
  ///   - amendments: the amending instructions of each document, in their order, where they were read:
  ///     provisions that they repeal end. Empty leaves them out.
  public init(
    _ documents: [LegalDocument], _ reader: CommencementReader,
    amendments: [[AmendmentInstruction]] = []
  ) {
    let clauses = documents.map { reader.clauses(of: $0) }
    let printed = zip(documents, clauses).map { reader.commencement(of: $0, clauses: $1) }
    let commencements =
      amendments.isEmpty
      ? printed : AmendedCommencements(documents, reader).settled(printed, amendments)
    var ends = EndCollector(documents, commencements)
    for (index, list) in clauses.enumerated() { ends.collect(list, from: index) }
    for (index, list) in amendments.enumerated() { ends.collect(list, from: index) }
    ends.settle(clauses)
    acts = documents.indices.map { ends.validity(of: $0) }
    diagnostics = documents.indices.map { commencements[$0].diagnostics + ends.diagnostics[$0] }
    self.commencements = commencements
  }
}

/// Gathers what acts say of the end of others.
struct EndCollector {
  private let documents: [LegalDocument]
  private let commencements: [Commencement]
  private let names: NamedActs
  private(set) var diagnostics: [[Diagnostic]]
  private var untils: [[ValidityEnd]]
  private var parts: [[ActValidity.Part]]

  init(_ documents: [LegalDocument], _ commencements: [Commencement]) {
    self.documents = documents
    self.commencements = commencements
    names = NamedActs(documents)
    diagnostics = documents.map { _ in [] }
    untils = documents.map { _ in [] }
    parts = documents.map { _ in [] }
  }

  // MARK: Clauses

  /// Takes up the ends and the goings-on that an act tells.
  mutating func collect(_ clauses: [ValidityClause], from source: Int) {
    for clause in clauses where clause.effect != .begins {
      guard let act = clause.subject.act else { continue }
      let found = names.find(act, namedBy: source)
      if found.isEmpty { tellMissing(act, clause, source) }
      for target in found {
        if isLower(source, than: target) {
          tellRank(of: target, clause, source)
        } else {
          collect(clause, of: target, from: source)
        }
      }
    }
  }

  /// Whether an act stands below another and so cannot end it.
  private func isLower(_ source: Int, than target: Int) -> Bool {
    guard let own = documents[source].metadata.rank, let other = documents[target].metadata.rank
    else { return false }
    return own > other
  }

  private mutating func collect(_ clause: ValidityClause, of target: Int, from source: Int) {
    let moment = clause.effect == .ends ? clause.moment : clause.until
    let end = ValidityEnd(
      date: moment.flatMap { day($0, source, clause.provision) }, document: source,
      provision: clause.provision)
    if clause.effect == .ends, clause.subject.isWholeAct {
      untils[target].append(end)
      addExceptions(of: clause, target: target, from: source)
    } else {
      addPart(clause.subject, of: target, until: end, outlives: clause.effect == .continues)
    }
  }

  /// Provisions of the act that ends which are left out of the end; those with a term of their own
  /// have a clause of their own.
  private mutating func addExceptions(
    of clause: ValidityClause, target: Int, from source: Int
  ) {
    for exception in clause.exceptions {
      guard let act = exception.act, !exception.provisions.isEmpty,
        names.find(act, namedBy: source).contains(target)
      else { continue }
      let open = ValidityEnd(date: nil, document: source, provision: clause.provision)
      addPart(exception, of: target, until: open, outlives: true)
    }
  }

  private mutating func addPart(
    _ subject: ValiditySubject, of target: Int, until: ValidityEnd, outlives: Bool
  ) {
    let cited = subject.provisions.compactMap { places(target)[$0] }
    let isKnown = parts[target].contains { part in
      part.subject.provisions == subject.provisions && part.subject.topic == subject.topic
        && part.outlivesAct == outlives && part.until?.document == until.document
    }
    if isKnown, until.date == nil { return }
    parts[target].append(
      ActValidity.Part(
        provisions: cited, subject: subject, from: nil, until: until, outlivesAct: outlives,
        basis: subject.provisions.isEmpty ? .subject : .cited, cases: nil))
  }

  private func places(_ target: Int) -> [ProvisionID: Int] {
    Dictionary(
      documents[target].provisions.enumerated().filter { !$1.isQuoted }.map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  // MARK: Amendments

  /// Takes up the provisions that an act repeals one by one.
  mutating func collect(_ instructions: [AmendmentInstruction], from source: Int) {
    for operation in instructions.flatMap(\.operations) where operation.kind == .repeal {
      let act = NamedAct(number: operation.act.number, name: operation.act.name ?? "")
      guard operation.place.part == .whole, let place = operation.place.provision else { continue }
      let end = ValidityEnd(
        date: commencements[source].date(of: operation.origin), document: source,
        provision: operation.origin)
      for target in names.find(act, namedBy: source) {
        addPart(
          ValiditySubject(act: act, provisions: [place]), of: target, until: end, outlives: false)
      }
    }
  }

  // MARK: Days

  /// The day of a moment that an act names.
  private func day(
    _ moment: ValidityMoment, _ source: Int, _ provision: Int
  ) -> CalendarDate? {
    moment.day { anchor in
      switch anchor {
      case .issue: documents[source].metadata.issued
      case .commencement(nil): commencements[source].date(of: provision)
      case .commencement(let act?):
        names.find(act, namedBy: source).first.flatMap { commencements[$0].date }
      case .expiry(let act):
        names.find(act, namedBy: source).first.flatMap { until(of: $0)?.date }
      default: nil
      }
    }
  }

  /// The earliest end of an act; one without a day only where there is no other.
  private func until(of index: Int) -> ValidityEnd? {
    var ends = untils[index]
    if let own = commencements[index].until {
      ends.append(ValidityEnd(date: own.date, document: index, provision: own.origin))
    }
    let dated = ends.compactMap { end in end.date.map { (date: $0, end: end) } }
    return dated.min { $0.date < $1.date }?.end ?? ends.first
  }

  /// Says which acts end on a day that is not told.
  mutating func settle(_ clauses: [[ValidityClause]]) {
    for index in documents.indices {
      guard let end = until(of: index), end.date == nil else { continue }
      let source = documents[end.document].metadata.number ?? ""
      diagnostics[index].append(
        Diagnostic(
          code: "end-day-unknown", level: .warning, template: "%1 ends the act on a day not told",
          arguments: [source]))
    }
  }

  private mutating func tellMissing(_ act: NamedAct, _ clause: ValidityClause, _ source: Int) {
    diagnostics[source].append(
      Diagnostic(
        code: "ended-act-not-in-corpus", level: .note, template: "%1 is not among the acts",
        arguments: [act.name], span: documents[source].provisions[clause.provision].span))
  }

  private mutating func tellRank(of target: Int, _ clause: ValidityClause, _ source: Int) {
    diagnostics[source].append(
      Diagnostic(
        code: "ended-act-is-higher", level: .warning, template: "%1 stands above the act",
        arguments: [documents[target].metadata.number ?? ""],
        span: documents[source].provisions[clause.provision].span))
  }

  // MARK: Result

  /// The validity of a document.
  func validity(of index: Int) -> ActValidity {
    let commencement = commencements[index]
    let from =
      commencement.date.map {
        ValidityEnd(date: $0, document: index, provision: commencement.origin)
      } ?? commencement.origin.map { ValidityEnd(date: nil, document: index, provision: $0) }
    let begins = commencement.parts.map { part in
      ActValidity.Part(
        provisions: part.provisions, subject: part.subject,
        from: ValidityEnd(
          date: part.date ?? day(part.moment, index, part.origin), document: index,
          provision: part.origin),
        until: nil, outlivesAct: false, basis: part.basis, cases: part.cases)
    }
    return ActValidity(
      document: index, from: from, until: until(of: index), parts: begins + parts[index])
  }
}
