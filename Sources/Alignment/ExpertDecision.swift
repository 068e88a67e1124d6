public import LegalModel

/// What an expert decided on a link between a treaty provision and a domestic one.
public struct ExpertDecision: Sendable, Hashable {
  /// Whether the link is made or refused.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// The provisions belong together, whatever their score.
    case pin
    /// They do not, whatever their score.
    case reject
  }

  /// The treaty provision as it is picked: `18.18`, `art_12__para_3`.
  public let treaty: String
  /// Number of the act, or its name where it has none.
  public let law: String
  /// The domestic provision: an address, or the printed number of an article.
  public let provision: String
  /// Whether the link is made or refused.
  public let kind: Kind
  /// Who decided.
  public let author: String
  /// When.
  public let date: CalendarDate
  /// Why.
  public let reason: String
  /// Where the decision is written: `decisions.yaml:12`.
  public let place: String

  /// Makes a decision.
  public init(
    treaty: String, law: String, provision: String, kind: Kind, author: String,
    date: CalendarDate, reason: String, place: String
  ) {
    self.treaty = treaty
    self.law = law
    self.provision = provision
    self.kind = kind
    self.author = author
    self.date = date
    self.reason = reason
    self.place = place
  }
}

/// A decision with the units that it means.
public struct SettledDecision: Sendable, Hashable {
  /// What was decided.
  public let decision: ExpertDecision
  /// The treaty units, as indexes of rows.
  public let rows: [Int]
  /// The domestic units: one, or those of an article.
  public let units: [Int]

  /// Makes it.
  public init(_ decision: ExpertDecision, rows: [Int], units: [Int]) {
    self.decision = decision
    self.rows = rows
    self.units = units
  }
}

extension Concordance {
  /// The table with experts' decisions put over what was computed: pinned links stand first and are
  /// marked, rejected ones are listed apart, and a row has no more than so many computed ones.
  public func applying(_ decisions: [SettledDecision], candidates: Int) -> Concordance {
    var rows = rows
    for settled in decisions {
      for row in settled.rows { rows[row] = rows[row].applying(settled) }
    }
    return Concordance(treaty: treaty, domestic: domestic, rows: rows).keeping(candidates)
  }

  /// The table with no more than so many computed links in a row; pinned ones all stay.
  public func keeping(_ candidates: Int) -> Concordance {
    Concordance(treaty: treaty, domestic: domestic, rows: rows.map { $0.keeping(candidates) })
  }
}

extension ConcordanceRow {
  /// The row with one decision applied.
  func applying(_ settled: SettledDecision) -> ConcordanceRow {
    let isMeant = { (link: Correspondence) in settled.units.contains(link.unit) }
    let found = correspondences.first(where: isMeant)
    guard
      let link = found?.decided(by: settled.decision)
        ?? settled.units.first.map({ Correspondence(unit: $0, decision: settled.decision) })
    else { return self }
    let rest = correspondences.filter { !isMeant($0) }
    let pinned = rest.filter { $0.origin == .pinned }
    let computed = rest.filter { $0.origin == .computed }
    return settled.decision.kind == .pin
      ? with(pinned + [link] + computed, rejected: rejected)
      : with(rest, rejected: rejected + [link])
  }

  /// The row with the first computed links and all pinned ones.
  func keeping(_ candidates: Int) -> ConcordanceRow {
    let computed = correspondences.filter { $0.origin == .computed }.prefix(candidates)
    return with(
      correspondences.filter { $0.origin != .computed } + computed, rejected: rejected)
  }

  private func with(_ links: [Correspondence], rejected: [Correspondence]) -> ConcordanceRow {
    ConcordanceRow(
      unit: unit, correspondences: links, rejected: rejected,
      recognisedConcepts: recognisedConcepts)
  }
}

extension Correspondence {
  /// A link that no term speaks for.
  init(unit: Int, decision: ExpertDecision) {
    self.init(
      unit: unit, score: 0, origin: decision.kind.origin, sharedConcepts: [], decision: decision)
  }

  /// The same link as an expert decided on it.
  func decided(by decision: ExpertDecision) -> Correspondence {
    Correspondence(
      unit: unit, score: score, origin: decision.kind.origin, sharedConcepts: sharedConcepts,
      matches: matches, furtherTerms: furtherTerms, field: field, decision: decision)
  }
}

extension ExpertDecision.Kind {
  /// The origin of a link that was decided so.
  var origin: Correspondence.Origin { self == .pin ? .pinned : .rejected }
}
