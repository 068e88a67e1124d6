public import Citations
import KnowledgeFiles

extension CitationKnowledge {
  /// Reads the words of citations from a rules folder.
  ///
  /// - Throws: ``AnalysisError`` with code `rules` when there is no usable rules folder.
  public init(rules: RulesLocation) throws(AnalysisError) {
    self = try rules.read(RulesFolder.citations)
  }
}
