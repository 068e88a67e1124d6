public import LegalModel

/// Whether a treaty binds Viet Nam on a date, and what that rests on.
public struct TreatyStanding: Sendable, Hashable {
  /// How Viet Nam stands to the treaty.
  public enum State: String, Sendable, Codable, CaseIterable {
    /// The text is no treaty and binds nobody: a declaration of an assembly.
    case notTreaty
    /// It is no party and has not signed, or not yet.
    case notParty
    /// It has signed.
    case signatory
    /// It has done its part, but the treaty is not in force for it.
    case notInForce
    /// The treaty binds it.
    case inForce
    /// The treaty has bound it and no longer does.
    case ended
  }

  /// How Viet Nam stands to the treaty.
  public let state: State
  /// The day on which the treaty came into force for Viet Nam, or ended; nil where it is not known.
  public let since: CalendarDate?
  /// The facts that say so.
  public let facts: [StatusFact]
  /// Id of the treaty through which the text binds; nil where it binds of itself.
  public let through: String?
  /// Title of that treaty.
  public let throughTitle: StatusText?

  /// Whether nothing but memory says so.
  public var isFromMemory: Bool { facts.allSatisfy { $0.check == .memory } }

  /// Whether the treaty binds Viet Nam.
  public var binds: Bool { state == .inForce }
}

extension TreatyStatus {
  /// How Viet Nam stands to the treaty on a date.
  ///
  /// A text with no entry into force of its own for Viet Nam stands as the treaty does through which
  /// it binds.
  public func standing(on date: CalendarDate) -> TreatyStanding {
    guard let carrier, first(.entryIntoForceForVietNam) == nil else {
      return ownStanding(on: date)
    }
    let carried = carrier.standing(on: date)
    guard carried.binds else { return ownStanding(on: date) }
    return TreatyStanding(
      state: carried.state, since: carried.since,
      facts: carried.facts + facts.filter { $0.kind == .status },
      through: carried.through ?? carrier.id, throughTitle: carried.throughTitle ?? carrier.title)
  }

  private func ownStanding(on date: CalendarDate) -> TreatyStanding {
    guard kind != .declaration else {
      return standing(.notTreaty, facts.filter { $0.kind == .status })
    }
    if let end = facts.first(where: { $0.kind.isEnd && $0.happened(by: date) }) {
      return standing(.ended, since: end.date, [end])
    }
    let force = force
    switch vietNam {
    case .notParty: return standing(.notParty, facts.filter { $0.kind == .status })
    case .former where !facts.contains { $0.kind.isEnd && $0.date != nil }:
      guard force.hasBegun(by: date) else { return beforeForce(on: date) }
      return standing(.ended, facts.filter(\.kind.isEnd))
    case .party, .former:
      guard force.hasBegun(by: date) else { return beforeForce(on: date) }
      return standing(.inForce, since: force.isExact ? force.day : nil, force.facts)
    case .signatory, .notInForce: return beforeForce(on: date)
    }
  }

  /// When the treaty came into force for Viet Nam, as far as the facts tell.
  private struct Force {
    /// The day, or the earliest that it can be; nil where no fact tells.
    var day: CalendarDate?
    /// Whether it was that day.
    var isExact = false
    let facts: [StatusFact]

    func hasBegun(by date: CalendarDate) -> Bool { day.map { $0 <= date } ?? true }
  }

  private var force: Force {
    let treaty = first(.entryIntoForce)
    if let own = first(.entryIntoForceForVietNam) ?? (kind == .bilateral ? treaty : nil) {
      return Force(day: own.date, isExact: true, facts: [own])
    }
    let consent = facts.first { $0.kind.isConsent && $0.date != nil }
    let facts = [consent, treaty].compactMap(\.self)
    let days = facts.compactMap(\.date)
    // Who consented before the treaty came into force was bound with that.
    return Force(
      day: days.max(), isExact: days.count == 2 && days[0] <= days[1],
      facts: facts.isEmpty ? self.facts.filter { $0.kind == .status } : facts)
  }

  /// How Viet Nam stands to a treaty that does not bind it on the date.
  private func beforeForce(on date: CalendarDate) -> TreatyStanding {
    let consents = facts.filter { $0.kind.isConsent && $0.date != nil }
    let remarks = facts.filter { $0.kind == .status }
    if let consent = consents.first(where: { $0.happened(by: date) }) {
      return standing(.notInForce, [consent] + remarks)
    }
    // Where no day of consent is known, the word of the file counts from the signature on.
    let known: TreatyStanding.State =
      vietNam == .notInForce && consents.isEmpty ? .notInForce : .signatory
    if let signature = first(.signature) {
      return signature.happened(by: date)
        ? standing(known, [signature] + remarks) : standing(.notParty, [])
    }
    return standing(vietNam == .party || vietNam == .former ? .notParty : known, remarks)
  }

  private func first(_ kind: StatusFact.Kind) -> StatusFact? {
    facts.first { $0.kind == kind && $0.date != nil }
  }

  private func standing(
    _ state: TreatyStanding.State, since: CalendarDate? = nil, _ facts: [StatusFact]
  ) -> TreatyStanding {
    TreatyStanding(state: state, since: since, facts: facts, through: nil, throughTitle: nil)
  }
}

extension StatusFact {
  /// Whether its day is known and has come.
  fileprivate func happened(by date: CalendarDate) -> Bool { self.date.map { $0 <= date } ?? false }
}
