public import Alignment
public import Findings
public import LegalModel

/// What an analysis gives: the documents that were read, and the report on them.
public struct CompatibilityResult: Sendable {
  /// The treaty's instruments that were compared.
  public let treatyDocuments: [LegalDocument]
  /// The domestic documents that were compared.
  public let domesticDocuments: [LegalDocument]
  /// The report.
  public let report: CompatibilityReport

  /// The table of concordance.
  public var concordance: Concordance { report.concordance }
  /// One assessment for each row.
  public var assessments: [Assessment] { report.assessments }
  /// Legal results.
  public var findings: [Finding] { report.findings }
  /// Inputs that could not be read; the rest was analysed.
  public var failures: [InputFailure] { report.failures }
}
