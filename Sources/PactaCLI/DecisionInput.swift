import Foundation
import Pacta
import PactaReports

/// The file after `--decisions`.
enum DecisionInput {
  /// Reads the decisions of a file; none without one.
  ///
  /// - Throws: ``AnalysisError`` with code `decisions`, with all that is wrong in the file.
  static func read(_ path: String?) throws(AnalysisError) -> ExpertDecisions {
    guard let path else { return ExpertDecisions() }
    return try ExpertDecisions(yaml: URL(fileURLWithPath: path))
  }
}
