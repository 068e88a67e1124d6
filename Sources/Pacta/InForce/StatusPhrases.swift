public import Applicability
public import Findings
public import LegalModel

/// The facts about a treaty in the words of a report.
extension Wording {
  /// A text of the status files in the table's language.
  public func text(_ text: StatusText) -> String {
    language == .vietnamese ? text.vi : text.en
  }

  /// How Viet Nam stands to a treaty, with the day where it is known.
  public func text(_ standing: TreatyStanding) -> String {
    let words = text(standing.state, since: standing.since)
    return standing.throughTitle.map { text(.standingThrough, [words, text($0)]) } ?? words
  }

  /// A standing with its day, where that is known.
  public func text(_ state: TreatyStanding.State, since day: CalendarDate?) -> String {
    let since = day.map { [text($0)] }
    return
      switch state
    {
    case .notTreaty: text(.standingNotTreaty)
    case .notParty: text(.standingNotParty)
    case .signatory: text(.standingSignatory)
    case .notInForce: text(.standingNotInForce)
    case .inForce: since.map { text(.standingInForceSince, $0) } ?? text(.standingInForce)
    case .ended: since.map { text(.standingEndedSince, $0) } ?? text(.standingEnded)
    }
  }

  /// How Viet Nam stands to a treaty, and that nobody has looked it up where only memory says so.
  public func text(checked standing: TreatyStanding) -> String {
    let words = text(standing)
    return standing.isFromMemory && standing.state != .notTreaty
      ? text(.statusUnverified, [words]) : words
  }

  /// What kind of fact it is.
  public func name(of kind: StatusFact.Kind) -> String {
    let phrase: Phrase =
      switch kind {
      case .signature: .statusSignature
      case .ratification: .statusRatification
      case .approval: .statusApproval
      case .accession: .statusAccession
      case .succession: .statusSuccession
      case .entryIntoForce: .statusEntryIntoForce
      case .entryIntoForceForVietNam: .statusEntryIntoForceForVietNam
      case .denunciation: .statusDenunciation
      case .termination: .statusTermination
      case .reservation: .statusReservation
      case .exclusion: .statusExclusion
      case .declaration: .statusDeclaration
      case .suspension: .statusSuspension
      case .transition: .statusTransition
      case .directApplication: .statusDirectApplication
      case .status: .statusStatus
      }
    return text(phrase)
  }

  /// What a fact does to the provisions that it names.
  public func text(_ effect: StatusLimit.Effect) -> String {
    switch effect {
    case .excludes: text(.statusExcludes)
    case .excludesFromMemory: text(.statusExcludesFromMemory)
    case .concernsInPart: text(.statusConcernsInPart)
    case .note: text(.statusNote)
    }
  }

  /// Where a fact comes from and how it was checked; a fact from memory is not verified.
  public func source(of fact: StatusFact) -> String {
    switch fact.check {
    case .text: text(.statusCheckedText, [fact.source])
    case .page: text(.statusCheckedPage, [fact.source, fact.seen.map { text($0) } ?? ""])
    case .memory: text(.statusNotVerified)
    }
  }

  /// From when until when a fact has effect; nil where it says neither.
  public func interval(of fact: StatusFact) -> String? {
    switch (fact.from, fact.until) {
    case (let from?, let until?): text(.statusFromUntil, [text(from), text(until)])
    case (let from?, nil): text(.statusFrom, [text(from)])
    case (nil, let until?): text(.statusUntil, [text(until)])
    case (nil, nil): nil
    }
  }
}
