import Alignment
import Findings

@testable import Pacta

extension CompatibilityReport {
  /// The report with its treaty so many times over, for measuring.
  func repeated(times: Int) -> CompatibilityReport {
    let size = concordance.rows.count
    var rows: [ConcordanceRow] = []
    var assessments: [Assessment] = []
    var findings: [Finding] = []
    for turn in 0..<times {
      for (row, assessment) in zip(concordance.rows, self.assessments) {
        rows.append(
          ConcordanceRow(
            unit: turn * size + row.unit, correspondences: row.correspondences,
            rejected: row.rejected, recognisedConcepts: row.recognisedConcepts))
        var named = assessment
        named.findings = assessment.findings.compactMap { id in
          guard var finding = self.findings.first(where: { $0.id == id }) else { return nil }
          finding.id = "F\(findings.count + 1)"
          findings.append(finding)
          return finding.id
        }
        assessments.append(named)
      }
    }
    let treaty = (0..<times).flatMap { _ in concordance.treaty }
    return with(
      Concordance(treaty: treaty, domestic: concordance.domestic, rows: rows), assessments, findings
    )
  }

  /// The report with another finding of that name.
  func replacing(_ id: String, with finding: Finding) -> CompatibilityReport {
    with(concordance, assessments, findings.map { $0.id == id ? finding : $0 })
  }

  private func with(
    _ concordance: Concordance, _ assessments: [Assessment], _ findings: [Finding]
  ) -> CompatibilityReport {
    replacing(concordance: concordance, assessments: assessments, findings: findings)
  }
}
