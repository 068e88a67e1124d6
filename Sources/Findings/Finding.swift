/// A legal result for a person (SARIF: result): something on a row that deserves attention.
public struct Finding: Sendable, Hashable {
  /// Name, unique in a report.
  public var id: String
  /// The rule that gave it.
  public let rule: String
  /// The kind of conflict, such as `definition_scope`.
  public let kind: String
  /// The verdict that it stands for.
  public let level: ConformityLevel
  /// How much it weighs.
  public let severity: Severity
  /// How sure it is.
  public var confidence: Confidence
  /// What was found.
  public let message: BilingualText
  /// Why it is so.
  public let reason: BilingualText
  /// The texts it rests on; at least one on the treaty's side.
  public let evidence: [Evidence]
  /// What to do about it.
  public let recommendation: Recommendation?
  /// The norm by which the finding matters.
  public let legalBasis: String
  /// Identity across versions of the texts.
  public var fingerprint: Fingerprint
  /// What an expert decided; nil until then.
  public var decision: Decision?

  /// Makes a finding.
  public init(
    id: String, rule: String, kind: String, level: ConformityLevel, severity: Severity,
    confidence: Confidence, message: BilingualText, reason: BilingualText, evidence: [Evidence],
    recommendation: Recommendation?, legalBasis: String, fingerprint: Fingerprint,
    decision: Decision? = nil
  ) {
    self.id = id
    self.rule = rule
    self.kind = kind
    self.level = level
    self.severity = severity
    self.confidence = confidence
    self.message = message
    self.reason = reason
    self.evidence = evidence
    self.recommendation = recommendation
    self.legalBasis = legalBasis
    self.fingerprint = fingerprint
    self.decision = decision
  }

  /// Whether an expert took it back, with a decision that counts.
  public var isSetAside: Bool { decision?.setsAside ?? false }

  /// Whether it still asks for something: no expert took it back or settled it otherwise.
  public var stands: Bool { !isSetAside && settledLevel.isFlag }

  /// The verdict that stands: an expert's as long as it counts, else that of the rule.
  public var settledLevel: ConformityLevel {
    decision.flatMap { $0.isCurrent ? $0.level : nil } ?? level
  }
}
