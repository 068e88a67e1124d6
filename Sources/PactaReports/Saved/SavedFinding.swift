public import Findings

/// A finding of a saved report.
public struct SavedFinding: Sendable, Hashable, Decodable {
  /// A text that it rests on.
  public struct Evidence: Sendable, Hashable, Decodable {
    /// Treaty or domestic law.
    public let side: Findings.Evidence.Side
    /// The document's name in the report.
    public let document: String
    /// The address.
    public let id: String
    /// The words.
    public let quote: String
  }

  /// Its name in the report.
  public let id: String
  /// The rule that gave it.
  public let rule: String
  /// The kind of conflict.
  public let kind: String
  /// The verdict that it stands for.
  public let level: ConformityLevel
  /// How much it weighs.
  public let severity: Severity
  /// How sure it is.
  public let confidence: Confidence
  /// What was found.
  public let message: BilingualText
  /// Why it is so.
  public let reason: BilingualText
  /// The texts it rests on.
  public let evidence: [Evidence]
  /// What to do about it.
  public let recommendation: BilingualText?
  /// The norm by which it matters.
  public let legalBasis: String
  /// Identity across versions of the texts.
  public let fingerprint: String
  /// What an expert decided; nil until then.
  public let decision: Decision?
}
