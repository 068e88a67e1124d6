public import Citations
public import LegalModel

/// Reads from an act when it and its parts begin and end to be law, and what it ends.
///
/// ```swift
/// let reader = CommencementReader(cues, knowledge)
/// let commencement = reader.commencement(of: law)
/// commencement.date                                  // 2023-01-01
/// commencement.date(of: ProvisionID("art_60__para_9"))
/// ```
public struct CommencementReader: Sendable {
  private let scanners: [LanguageCode: ValidityScanner]
  private let resolver: CitationResolver

  /// Makes the words ready.
  public init(_ cues: [ValidityCues], _ knowledge: CitationKnowledge) {
    let finder = CitationFinder(knowledge)
    resolver = CitationResolver(knowledge)
    scanners = Dictionary(
      cues.map { ($0.language, ValidityScanner($0, finder)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The clauses on commencement and validity, in the order of the act; none in a language without
  /// words.
  public func clauses(of document: LegalDocument) -> [ValidityClause] {
    guard let scanner = scanners[document.metadata.language] else { return [] }
    let own = OwnName(document.metadata)
    var walk = ClauseWalk(document, scanner)
    walk.visitAll()
    let pointed = pointers(in: walk.clauses.map(own.settled), document)
    walk.visit(pointed: pointed)
    return walk.clauses.map(own.settled).sorted { $0.provision < $1.provision }
  }

  /// From when the act and its parts are law.
  public func commencement(of document: LegalDocument) -> Commencement {
    commencement(of: document, clauses: clauses(of: document))
  }

  /// The same from clauses that were read before.
  public func commencement(
    of document: LegalDocument, clauses: [ValidityClause]
  ) -> Commencement {
    let begins = clauses.filter { $0.effect == .begins && $0.subject.act == nil }
    let whole = begins.filter { $0.subject.isWholeAct }
    let main = whole.first { $0.moment?.anchor != .unread } ?? whole.first
    let days = OwnDays(document, main)
    let rest = begins.filter { !$0.subject.isWholeAct }
    let places = PartPlaces(document, clauses)
    let found = resolved(rest.map(\.subject.provisions), rest.map(\.provision), document)
    let parts = zip(rest, found).map { clause, cited in
      let (provisions, basis) = places.provisions(of: clause, cited: cited)
      let moment = clause.moment ?? ValidityMoment(.unread)
      return Commencement.Part(
        subject: clause.subject, provisions: provisions, basis: basis, moment: moment,
        date: days.day(moment), cases: clause.cases, origin: clause.provision, words: clause.words)
    }
    var diagnostics = ValidityDiagnostics(document, named: days.date, main).list(parts)
    diagnostics += unread(main, clauses, document)
    return Commencement(
      document: document, date: days.date, clause: main, parts: parts,
      until: days.until(clauses), diagnostics: diagnostics)
  }

  /// Exceptions of the main clause that point to a provision from which no day was read.
  private func unread(
    _ main: ValidityClause?, _ clauses: [ValidityClause], _ document: LegalDocument
  ) -> [Diagnostic] {
    guard let main else { return [] }
    let pointed = pointers(in: [main], document)
    let told = clauses.filter { $0.effect == .begins && $0.provision != main.provision }
    return pointed.filter { index in
      let range = index..<document.subtreeEnd(of: index)
      return !told.contains { range.contains($0.provision) }
        && !clauses.contains {
          $0.effect == .begins && $0.provision == main.provision && $0 != main
        }
    }.map { ValidityDiagnostics.exceptionNotRead($0, in: document) }
  }

  /// The provisions to which the exceptions of a commencement point.
  private func pointers(in clauses: [ValidityClause], _ document: LegalDocument) -> [Int] {
    let begins = clauses.filter {
      $0.effect == .begins && $0.subject == ValiditySubject() && !$0.exceptions.isEmpty
    }
    let targets = begins.map { clause in
      clause.exceptions.filter { $0.act == nil }.flatMap(\.provisions)
    }
    return resolved(targets, begins.map(\.provision), document).flatMap { $0 }
  }

  /// The indexes of cited provisions of the act itself.
  private func resolved(
    _ targets: [[ProvisionID]], _ places: [Int], _ document: LegalDocument
  ) -> [[Int]] {
    let citations = zip(targets, places).map { targets, place in
      Citation(
        provision: place, span: SourceSpan(0, 0),
        reference: CitedReference(
          range: 0..<0, text: "", document: nil, targets: targets, saysHere: true))
    }
    guard targets.contains(where: { !$0.isEmpty }) else { return targets.map { _ in [] } }
    return resolver.resolve(citations, in: document).map { citation in
      citation.resolutions.compactMap { resolution in
        if case .here(let index) = resolution { index } else { nil }
      }
    }
  }
}

/// The act as it names itself.
struct OwnName {
  private let number: String?
  private let title: [UInt8]

  init(_ metadata: DocumentMetadata) {
    number = metadata.number
    title = ActNames.key(metadata.title ?? "")
  }

  /// A clause whose act is the one that speaks, without that name.
  func settled(_ clause: ValidityClause) -> ValidityClause {
    guard clause.effect != .ends, let act = clause.subject.act, means(act) else { return clause }
    return ValidityClause(
      effect: clause.effect, subject: clause.subject.of(nil), moment: clause.moment,
      until: clause.until, exceptions: clause.exceptions, cases: clause.cases,
      provision: clause.provision, words: clause.words)
  }

  private func means(_ act: NamedAct) -> Bool {
    if let number = act.number { return number == self.number }
    return act.year == nil && ActNames.key(act.name) == title
  }
}

/// The days that an act tells by itself.
struct OwnDays {
  private let document: LegalDocument
  /// The day on which the act begins.
  let date: CalendarDate?

  init(_ document: LegalDocument, _ main: ValidityClause?) {
    self.document = document
    let issued = document.metadata.issued
    date =
      main?.moment?.day { $0 == .issue ? issued : nil }
      ?? (main == nil ? document.metadata.effective : nil)
  }

  /// The day of a moment; nil where it hangs on something the act does not tell.
  func day(_ moment: ValidityMoment) -> CalendarDate? {
    moment.day { anchor in
      switch anchor {
      case .issue: document.metadata.issued
      case .commencement(nil): date
      default: nil
      }
    }
  }

  /// The end that the act sets itself.
  func until(_ clauses: [ValidityClause]) -> (date: CalendarDate, origin: Int)? {
    for clause in clauses where clause.subject == ValiditySubject() {
      let end = clause.effect == .ends ? clause.moment : clause.until
      if let end, let date = day(end) { return (date, clause.provision) }
    }
    return nil
  }
}
