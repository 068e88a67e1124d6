import Alignment

/// What an analysis covered, in counts.
public struct Coverage: Sendable, Hashable {
  /// Treaty provisions that were compared.
  public let treatyProvisions: Int
  /// Those with at least one domestic candidate.
  public let withCandidates: Int
  /// Domestic documents that were compared.
  public let corpusDocuments: Int
  /// Domestic provisions that were compared.
  public let corpusProvisions: Int
  /// Inputs that could not be read.
  public let unreadInputs: Int

  /// Treaty provisions for which no candidate was found.
  public var withoutCandidates: Int { treatyProvisions - withCandidates }
}

extension CompatibilityReport {
  /// What the analysis covered.
  public var coverage: Coverage {
    Coverage(
      treatyProvisions: concordance.rows.count,
      withCandidates: concordance.rows.filter { !$0.correspondences.isEmpty }.count,
      corpusDocuments: corpus.count, corpusProvisions: concordance.domestic.count,
      unreadInputs: failures.count)
  }
}
