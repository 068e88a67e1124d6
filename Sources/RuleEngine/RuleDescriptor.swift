public import Findings

/// One rule (SARIF: reporting descriptor): when it applies, which verdict it stands for, and how that
/// is told.
public struct RuleDescriptor: Sendable, Hashable {
  /// Name, unique; also that of its file, its cases and its page.
  public let id: String
  /// The kind of conflict, such as `definition_scope`; see `DOMAIN` typology in `docs/rules.md`.
  public let kind: String
  /// The verdict that it stands for.
  public let level: ConformityLevel
  /// Whether domestic law goes further than asked.
  public let exceeds: Bool
  /// How much its finding weighs.
  public let severity: Severity
  /// How sure it is.
  public let confidence: Confidence
  /// Of rules that apply the one with the greatest priority decides.
  public let priority: Int
  /// Groups that other rules may defeat together.
  public let groups: Set<String>
  /// All must hold.
  public let when: [Condition]
  /// None may hold.
  public let unless: [Condition]
  /// Rules and groups that do not count where this rule applies.
  public let defeats: Set<String>
  /// Name of the rule.
  public let title: BilingualText
  /// What it finds; `%figures`, `%shared`, `%missing` stand for the places of the case.
  public let message: BilingualText
  /// Why it is so.
  public let reason: BilingualText
  /// What to do; nil where nothing is to be done.
  public let recommendation: Recommendation?
  /// The norm by which the finding matters.
  public let legalBasis: String
  /// Where the knowledge comes from.
  public let source: String
  /// What may look like it and is none.
  public let falsePositives: BilingualText?

  /// Makes a rule.
  public init(
    id: String, kind: String, level: ConformityLevel, exceeds: Bool = false, severity: Severity,
    confidence: Confidence, priority: Int, groups: Set<String> = [], when: [Condition],
    unless: [Condition] = [], defeats: Set<String> = [], title: BilingualText,
    message: BilingualText, reason: BilingualText, recommendation: Recommendation? = nil,
    legalBasis: String = "", source: String = "", falsePositives: BilingualText? = nil
  ) {
    self.id = id
    self.kind = kind
    self.level = level
    self.exceeds = exceeds
    self.severity = severity
    self.confidence = confidence
    self.priority = priority
    self.groups = groups
    self.when = when
    self.unless = unless
    self.defeats = defeats
    self.title = title
    self.message = message
    self.reason = reason
    self.recommendation = recommendation
    self.legalBasis = legalBasis
    self.source = source
    self.falsePositives = falsePositives
  }

  /// Whether it applies.
  public func applies(to situation: Situation) -> Bool {
    when.allSatisfy { $0.holds(in: situation) } && !unless.contains { $0.holds(in: situation) }
  }

  /// Whether it defeats another rule where both apply.
  public func defeats(_ other: RuleDescriptor) -> Bool {
    defeats.contains(other.id) || !defeats.isDisjoint(with: other.groups)
  }
  /// Whether it is weighed before another rule, so that it can defeat that rule.
  public func comes(before other: RuleDescriptor) -> Bool {
    priority == other.priority ? id < other.id : priority > other.priority
  }
}
