public import Applicability
import BundledRules
import Citations
import KnowledgeFiles

extension CommencementReader {
  /// A reader with the words of a rules folder.
  ///
  /// - Throws: ``AnalysisError`` with code `rules` when there is no usable rules folder.
  public init(rules: RulesLocation) throws(AnalysisError) {
    do {
      let folder = try rules.places.folder()
      self.init(try RulesFolder.validity(folder), try RulesFolder.citations(folder))
    } catch {
      throw AnalysisError(code: .rules, message: "\(error)")
    }
  }
}
