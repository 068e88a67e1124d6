import Alignment
import Findings
import Foundation
import LegalModel
import Pacta

/// A report of many findings, made by repeating the rows with findings of a real one.
struct LargeReport {
  /// The report.
  let report: CompatibilityReport

  /// Compares the bundled draft with the bundled laws and repeats what was found.
  init(findings: Int, corpora: URL) throws {
    let options = AnalysisOptions(asOf: CalendarDate("2026-01-01"))
    let small = try CompatibilityAnalyzer(rules: .bundled, options: options).compare(
      treaty: .file(
        corpora.appendingPathComponent("treaty/draft-labour-mobility-agreement.en.txt")),
      with: [.file(corpora.appendingPathComponent("manifest.yaml"))]
    ).report
    report = LargeReport.repeating(small, findings: findings)
  }

  private static func repeating(
    _ small: CompatibilityReport, findings wanted: Int
  ) -> CompatibilityReport {
    let known = Dictionary(small.findings.map { ($0.id, $0) }) { first, _ in first }
    let rows = small.concordance.rows.filter { !small.assessments[$0.unit].findings.isEmpty }
    var treaty: [ComparedUnit] = []
    var newRows: [ConcordanceRow] = []
    var assessments: [Assessment] = []
    var findings: [Finding] = []
    for turn in 0... {
      for row in rows where findings.count < wanted {
        var assessment = small.assessments[row.unit].moved(to: treaty.count)
        assessment.fingerprint = assessment.fingerprint.another(turn)
        assessment.findings = assessment.findings.compactMap { known[$0] }.map { finding in
          var copy = finding
          copy.id = "F\(findings.count + 1)"
          copy.fingerprint = finding.fingerprint.another(turn)
          findings.append(copy)
          return copy.id
        }
        newRows.append(row.moved(to: treaty.count))
        treaty.append(small.concordance.treaty[row.unit])
        assessments.append(assessment)
      }
      if findings.count >= wanted || rows.isEmpty { break }
    }
    return small.replacing(
      concordance: Concordance(
        treaty: treaty, domestic: small.concordance.domestic, rows: newRows),
      assessments: assessments, findings: findings)
  }
}

extension Assessment {
  fileprivate func moved(to row: Int) -> Assessment {
    Assessment(
      row: row, requirement: requirement, level: level, exceeds: exceeds, basis: basis, rule: rule,
      confidence: confidence, deciding: deciding, proof: proof, silent: silent, variants: variants,
      window: window, findings: findings, fingerprint: fingerprint, decision: decision)
  }
}

extension ConcordanceRow {
  fileprivate func moved(to unit: Int) -> ConcordanceRow {
    ConcordanceRow(
      unit: unit, correspondences: correspondences, rejected: rejected,
      recognisedConcepts: recognisedConcepts)
  }
}
