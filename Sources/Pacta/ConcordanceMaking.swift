import Alignment
import KnowledgeFiles

extension ComparedSides {
  /// The table of concordance, with experts' decisions put over what is computed.
  ///
  /// - Parameters:
  ///   - candidates: how many computed links a row has at most.
  ///   - links: what experts decided on links.
  /// - Throws: ``AnalysisError`` with code `decisions` when one of them cannot be applied: then none is.
  func concordance(
    _ knowledge: Knowledge, candidates: Int, threshold: Double, links: [ExpertDecision]
  ) throws(AnalysisError) -> Concordance {
    let settled = try SettledLinks(links, self)
    let alignment = knowledge.alignment(
      candidates: candidates + settled.most, threshold: threshold)
    let computed = alignment.concordance(
      of: treaty.units, with: domestic.units, amid: treaty.isPicked ? treaty.wholeUnits : [])
    return computed.applying(settled.decisions, candidates: candidates)
  }
}
