/// The verdict on one treaty provision.
///
/// The raw values are the `level` values of `check --format json`.
public enum ConformityLevel: String, Sendable, Codable, CaseIterable {
  /// Domestic law satisfies the requirement (tương thích).
  case compatible
  /// Domestic law satisfies a part of it (tương thích một phần).
  case partlyCompatible
  /// Domestic law permits or requires what the treaty excludes (chưa tương thích).
  case incompatible
  /// The treaty asks for law and a corpus that covers the field has none (chưa có quy định).
  case gap
  /// Silence where silence is enough (chưa phát hiện quy định trái).
  case noContraryProvision
  /// The clause asks nothing of domestic law (không đặt ra yêu cầu).
  case notApplicable
  /// The evidence does not carry a verdict (cần chuyên gia xem xét).
  case undetermined
}

extension ConformityLevel {
  /// How much a verdict asks for attention, from 0; of several verdicts on one clause the most serious
  /// one stands.
  public var seriousness: Int {
    switch self {
    case .incompatible: 6
    case .gap: 5
    case .partlyCompatible: 4
    case .undetermined: 3
    case .noContraryProvision: 2
    case .compatible: 1
    case .notApplicable: 0
    }
  }

  /// Whether it is a finding: something is missing or contrary.
  public var isFlag: Bool { [.incompatible, .gap, .partlyCompatible].contains(self) }
}

/// What a verdict was reached by.
public enum AssessmentBasis: String, Sendable, Codable, CaseIterable {
  /// Norms were compared and rules applied.
  case comparison
  /// What is known of the status of the treaty decides: the clause does not bind.
  case status
  /// An expert decided.
  case decision
}

/// How sure a verdict or finding is, as its rule says; it is no probability.
public enum Confidence: String, Sendable, Codable, CaseIterable, Comparable {
  /// To be doubted first: a rule that is often wrong, verdicts joined that differ, a fact from memory.
  case low
  /// What most rules claim.
  case medium
  /// Figures decide, or a fact that was read in the treaty itself.
  case high

  /// Less sure than.
  public static func < (left: Confidence, right: Confidence) -> Bool {
    left.order < right.order
  }

  private var order: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    }
  }
}

/// How much a finding weighs, as its rule says; one in an act below the laws weighs one step less.
public enum Severity: String, Sendable, Codable, CaseIterable, Comparable {
  /// Nothing has to be done.
  case info
  /// A best endeavour is missed, or a graver finding stands in an act below the laws.
  case low
  /// Domestic law answers the commitment in part.
  case medium
  /// Domestic law is contrary to the commitment, or lacks what it asks for.
  case high
  /// The constitution may stand in the way.
  case critical

  /// One step less.
  public var lowered: Severity {
    switch self {
    case .critical: .high
    case .high: .medium
    case .medium: .low
    case .low, .info: .info
    }
  }

  /// Weighs less than.
  public static func < (left: Severity, right: Severity) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .info: 0
    case .low: 1
    case .medium: 2
    case .high: 3
    case .critical: 4
    }
  }
}
