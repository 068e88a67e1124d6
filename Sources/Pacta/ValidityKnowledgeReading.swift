public import Applicability
import Citations
import KnowledgeFiles

extension CommencementReader {
  /// A reader with the words of a rules folder.
  ///
  /// - Throws: ``AnalysisError`` with code `rules` when there is no usable rules folder.
  public init(rules: RulesLocation) throws(AnalysisError) {
    self.init(try rules.read(RulesFolder.validity), try CitationKnowledge(rules: rules))
  }
}
