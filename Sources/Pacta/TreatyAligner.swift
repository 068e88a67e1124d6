public import Alignment
import BundledRules
public import Findings
import KnowledgeFiles
public import LegalModel

/// Makes the table of concordance of a treaty with a body of law, without judging it.
///
/// ```swift
/// let aligner = try TreatyAligner(rules: .bundled)
/// let table = try await aligner.align(treaty: .file(treatyURL), with: [.file(lawsURL)])
/// for match in table.concordance.rows[0].correspondences.first?.matches ?? [] {
///   print(match.term, "=", match.found, match.share)  // why
/// }
/// ```
public struct TreatyAligner: Sendable {
  /// What the alignment is told.
  public let options: AnalysisOptions
  private let knowledge: Knowledge

  /// The words of reports, a table for each language.
  public var wordings: [Wording] { knowledge.wordings }

  /// Reads the rules.
  ///
  /// - Throws: ``AnalysisError`` with code `rules` when there is no usable rules folder.
  public init(
    rules: RulesLocation, options: AnalysisOptions = AnalysisOptions()
  ) throws(AnalysisError) {
    self.options = options
    knowledge = try Knowledge(rules)
  }

  /// Lines up a treaty with domestic documents.
  ///
  /// - Parameters:
  ///   - treaty: One treaty or draft; several files of it only through a manifest.
  ///   - domestic: Files, folders, manifests or documents; what cannot be read becomes a failure in
  ///     the result.
  ///   - decisions: What experts decided on links; it stands over what is computed.
  ///   - jobs: How many files are read at a time; the result does not depend on it.
  /// - Throws: ``AnalysisError`` when a side cannot be read, or a decision cannot be applied: then none
  ///   is.
  public func align(
    treaty: AnalysisInput, with domestic: [AnalysisInput],
    decisions: ExpertDecisions = ExpertDecisions(), jobs: Int = 1
  ) async throws(AnalysisError) -> AlignedTreaty {
    let sides = try await ComparedSides(
      treaty: treaty, domestic: domestic, asOf: options.asOf, knowledge, jobs: jobs)
    return AlignedTreaty(
      treaty: sides.treaty.reportedDocuments(), corpus: sides.domestic.reportedDocuments(),
      concordance: try sides.concordance(
        knowledge, candidates: options.candidates, threshold: options.threshold,
        links: decisions.links),
      failures: sides.failures, diagnostics: sides.treaty.diagnostics + sides.domestic.diagnostics)
  }
}

/// A table of concordance with the documents that it lines up.
public struct AlignedTreaty: Sendable {
  /// The instruments of the treaty.
  public let treaty: [ReportedDocument]
  /// The domestic documents.
  public let corpus: [ReportedDocument]
  /// The table.
  public let concordance: Concordance
  /// Inputs that could not be read; the rest was lined up.
  public let failures: [InputFailure]
  /// Remarks on the whole; those on a document are with the document.
  public let diagnostics: [Diagnostic]
}
