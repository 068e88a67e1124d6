import Alignment
import KnowledgeFiles
import Lexicon

extension Knowledge {
  /// Reads a rules folder.
  init(_ rules: RulesLocation) throws(AnalysisError) {
    self = try rules.read(RulesFolder.read)
  }

  /// The aligner that this knowledge makes.
  ///
  /// - Parameter reader: one that was made before from the same knowledge.
  func alignment(
    candidates: Int, threshold: Double, reader: PivotReader? = nil
  ) -> TermAlignment {
    TermAlignment(
      reader: reader ?? PivotReader(lexicon: lexicon, translations: translations),
      frequencies: frequencies, usage: treatyFrequencies, candidates: candidates,
      threshold: threshold)
  }
}
