public import Applicability
import BundledRules
import Citations
import KnowledgeFiles

extension AmendmentReader {
  /// A reader with the words of a rules folder.
  ///
  /// - Throws: ``AnalysisError`` with code `rules` when there is no usable rules folder.
  public init(rules: RulesLocation) throws(AnalysisError) {
    do {
      let folder = try rules.places.folder()
      self.init(
        try RulesFolder.amendments(folder), CitationFinder(try RulesFolder.citations(folder)))
    } catch {
      throw AnalysisError(code: .rules, message: "\(error)")
    }
  }
}

extension Knowledge {
  /// The reader of amending acts.
  var amendmentReader: AmendmentReader { AmendmentReader(amendments, CitationFinder(citations)) }
}
