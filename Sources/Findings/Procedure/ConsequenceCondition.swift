public import LegalModel

/// What calls for a step of the procedure: findings of a sort, on treaties of a sort.
public struct ConsequenceCondition: Sendable, Hashable {
  /// A finding counts that fits one of these; none for a step that needs no finding.
  public let findings: [FindingPattern]
  /// A finding does not count that fits one of these.
  public let noneOf: [FindingPattern]
  /// The treaties that the step is about.
  public let treaty: TreatyPattern

  /// Makes a condition.
  public init(
    findings: [FindingPattern] = [], noneOf: [FindingPattern] = [],
    treaty: TreatyPattern = TreatyPattern()
  ) {
    self.findings = findings
    self.noneOf = noneOf
    self.treaty = treaty
  }

  func holds(for found: FindingCase) -> Bool {
    treaty.fits(found.treaty) && findings.contains { $0.fits(found) }
      && !noneOf.contains { $0.fits(found) }
  }
}

/// A sort of findings; an empty set lets everything pass.
public struct FindingPattern: Sendable, Hashable {
  /// Where the domestic act stands.
  public let instruments: Set<InstrumentLevel>
  /// The verdicts.
  public let levels: Set<ConformityLevel>
  /// The kinds of conflict.
  public let kinds: Set<String>
  /// What the clause requires.
  public let requirements: Set<RequirementKind>

  /// Makes a pattern.
  public init(
    instruments: Set<InstrumentLevel> = [], levels: Set<ConformityLevel> = [],
    kinds: Set<String> = [], requirements: Set<RequirementKind> = []
  ) {
    self.instruments = instruments
    self.levels = levels
    self.kinds = kinds
    self.requirements = requirements
  }

  func fits(_ found: FindingCase) -> Bool {
    (instruments.isEmpty || instruments.contains(found.instrument))
      && (levels.isEmpty || levels.contains(found.level))
      && (kinds.isEmpty || kinds.contains(found.finding.kind))
      && (requirements.isEmpty || found.requirement.map(requirements.contains) ?? false)
  }
}

/// A sort of treaties; an empty set lets everything pass.
public struct TreatyPattern: Sendable, Hashable {
  /// Between two parties or more.
  public let kinds: Set<TreatySituation.Kind>
  /// Whether it binds.
  public let binding: Set<TreatySituation.Binding>

  /// Makes a pattern.
  public init(
    kinds: Set<TreatySituation.Kind> = [], binding: Set<TreatySituation.Binding> = []
  ) {
    self.kinds = kinds
    self.binding = binding
  }

  func fits(_ treaty: TreatySituation) -> Bool {
    (kinds.isEmpty || kinds.contains(treaty.kind))
      && (binding.isEmpty || binding.contains(treaty.binding))
  }
}

/// What the procedure asks of a treaty.
public struct TreatySituation: Sendable, Hashable {
  /// Between two parties or more.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// Two parties.
    case bilateral
    /// More than two.
    case multilateral
    /// It is not known.
    case unknown
  }

  /// Whether it binds Viet Nam on the day.
  public enum Binding: String, Sendable, Codable, CaseIterable {
    /// It binds.
    case inForce
    /// It does not, or not yet.
    case notInForce
    /// It is not known.
    case unknown
  }

  /// Between two parties or more.
  public let kind: Kind
  /// Whether it binds Viet Nam on the day.
  public let binding: Binding

  /// Describes a treaty.
  public init(kind: Kind, binding: Binding) {
    self.kind = kind
    self.binding = binding
  }
}

/// A finding with what the procedure asks of it.
struct FindingCase {
  let finding: Finding
  /// The verdict that stands: an expert's, else that of the rule.
  let level: ConformityLevel
  let requirement: RequirementKind?
  let instrument: InstrumentLevel
  let treaty: TreatySituation
}
