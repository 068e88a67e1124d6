/// A decision as an expert wrote it down, before it is matched with a finding.
public struct WrittenDecision: Sendable, Hashable {
  /// The identity of the finding or clause it is on, as printed in a report.
  public let fingerprint: String
  /// The rule of the finding; nil for a decision on a clause, or where it is not told.
  public let rule: String?
  /// Where finding or clause stands, as `art_3__para_1` of the treaty; nil where it is not told.
  public let clause: String?
  /// What was decided; its standing is not settled yet.
  public let decision: Decision
  /// Where it is written: `decisions.yaml:12`, `report.xlsx!B7`.
  public let place: String

  /// Takes a decision down.
  public init(
    fingerprint: String, rule: String?, clause: String?, decision: Decision, place: String
  ) {
    self.fingerprint = fingerprint
    self.rule = rule
    self.clause = clause
    self.decision = decision
    self.place = place
  }
}
