public import Applicability
import BundledRules
import KnowledgeFiles

extension StatusBase {
  /// Reads the status facts of a rules folder.
  ///
  /// - Throws: ``AnalysisError`` with code `rules` when there is no usable rules folder.
  public init(rules: RulesLocation) throws(AnalysisError) {
    do {
      self = try RulesFolder.status(try rules.places.folder())
    } catch {
      throw AnalysisError(code: .rules, message: "\(error)")
    }
  }
}
