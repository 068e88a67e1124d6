import Findings
import Foundation
import LegalModel
import Pacta
import PactaReports

/// The file after `--decisions`.
enum DecisionInput {
  /// Reads the decisions of a YAML file or of a filled workbook; none without a file.
  ///
  /// - Throws: ``AnalysisError`` with code `decisions`, with all that is wrong in the file.
  static func read(
    _ path: String?, _ wordings: [Wording]
  ) throws(AnalysisError) -> ExpertDecisions {
    guard let path else { return ExpertDecisions() }
    guard path.lowercased().hasSuffix(".xlsx") else {
      return try ExpertDecisions(yaml: URL(fileURLWithPath: path))
    }
    let sheet: DecisionSheet
    do {
      sheet = try DecisionWorkbook(wordings: wordings, language: .english)
        .read(InputFile.bytes(path), name: path)
    } catch {
      throw AnalysisError(code: .decisions, message: "\(path): \(error)")
    }
    guard sheet.problems.isEmpty else {
      throw AnalysisError(
        code: .decisions,
        message: (sheet.problems + ["no decision was applied"]).joined(separator: "\n"))
    }
    return ExpertDecisions(findings: sheet.decisions, treaty: sheet.treaty)
  }
}
