import Alignment
import BundledRules
import KnowledgeFiles
import Lexicon

extension Knowledge {
  /// Reads a rules folder.
  init(_ rules: RulesLocation) throws(AnalysisError) {
    do {
      self = try RulesFolder.read(try rules.places.folder())
    } catch {
      throw AnalysisError(code: .rules, message: "\(error)")
    }
  }

  /// The aligner that this knowledge makes.
  func alignment(candidates: Int, threshold: Double) -> TermAlignment {
    TermAlignment(
      reader: PivotReader(lexicon: lexicon, translations: translations),
      frequencies: frequencies, usage: treatyFrequencies, candidates: candidates,
      threshold: threshold)
  }
}
