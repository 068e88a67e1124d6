public import Applicability
import KnowledgeFiles

extension StatusBase {
  /// Reads the status facts of a rules folder.
  ///
  /// - Throws: ``AnalysisError`` with code `rules` when there is no usable rules folder.
  public init(rules: RulesLocation) throws(AnalysisError) {
    self = try rules.read(RulesFolder.status)
  }
}
