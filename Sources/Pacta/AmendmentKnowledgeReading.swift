public import Applicability
import Citations
import KnowledgeFiles

extension AmendmentReader {
  /// A reader with the words of a rules folder.
  ///
  /// - Throws: ``AnalysisError`` with code `rules` when there is no usable rules folder.
  public init(rules: RulesLocation) throws(AnalysisError) {
    self.init(
      try rules.read(RulesFolder.amendments),
      CitationFinder(try CitationKnowledge(rules: rules)))
  }
}

extension Knowledge {
  /// The reader of amending acts.
  var amendmentReader: AmendmentReader { AmendmentReader(amendments, CitationFinder(citations)) }

  /// The reader of commencements.
  var commencementReader: CommencementReader { CommencementReader(validity, citations) }
}
