import Alignment
import Findings
import LegalModel

@testable import Pacta

extension CompatibilityReport {
  /// The same report with other findings.
  func with(findings: [Finding]) -> CompatibilityReport {
    replacing(findings: findings)
  }

  /// The report as many times over: its first finding on a clause of its own each time.
  func multiplied(by count: Int) throws -> CompatibilityReport {
    guard let first = findings.first,
      let row = assessments.firstIndex(where: { $0.findings == [first.id] })
    else { throw SampleError.noFinding }
    let old = assessments[row]
    let link = concordance.rows[row]
    let places = 0..<count
    return replacing(
      concordance: Concordance(
        treaty: places.map { _ in concordance.treaty[row] }, domestic: concordance.domestic,
        rows: places.map {
          ConcordanceRow(
            unit: $0, correspondences: link.correspondences,
            recognisedConcepts: link.recognisedConcepts)
        }),
      assessments: places.map { place in
        Assessment(
          row: place, requirement: old.requirement, level: old.level, basis: old.basis,
          confidence: old.confidence, deciding: old.deciding, proof: old.proof,
          findings: ["F\(place + 1)"], fingerprint: old.fingerprint)
      },
      findings: places.map { place in
        var finding = first
        finding.id = "F\(place + 1)"
        return finding
      })
  }

  private enum SampleError: Error { case noFinding }
}
