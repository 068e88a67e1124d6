import Alignment
import Foundation
import KnowledgeFiles

extension ComparedSides {
  /// The table of concordance, with experts' decisions put over what is computed.
  ///
  /// - Parameters:
  ///   - candidates: how many computed links a row has at most.
  ///   - decisions: a file of decisions.
  /// - Throws: ``AnalysisError`` with code `decisions` when one of them cannot be applied: then none is.
  func concordance(
    _ knowledge: Knowledge, candidates: Int, threshold: Double, decisions: URL?
  ) throws(AnalysisError) -> Concordance {
    let written = try decisions.map { file throws(AnalysisError) in
      try ComparedSides.decisions(in: file)
    }
    let settled = try SettledDecisions(written ?? [], self)
    let alignment = knowledge.alignment(
      candidates: candidates + settled.most, threshold: threshold)
    let computed = alignment.concordance(
      of: treaty.units,
      with: prepared?.words ?? LawWords(of: domestic.units, reader: alignment.reader),
      amid: treaty.isPicked ? treaty.wholeUnits : [])
    return computed.applying(settled.decisions, candidates: candidates)
  }

  private static func decisions(in file: URL) throws(AnalysisError) -> [ExpertDecision] {
    guard let source = InputReader.source(at: file, name: file.relativePath) else {
      throw AnalysisError(
        code: .decisions,
        message: "\(file.relativePath): the file cannot be read as UTF-8 text; check the path")
    }
    do {
      return try DecisionsFile.decisions(from: source)
    } catch {
      throw AnalysisError(code: .decisions, message: "\(error)")
    }
  }
}
