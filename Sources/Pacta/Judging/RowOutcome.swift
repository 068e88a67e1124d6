import Findings

/// What judging a row gives, before findings are numbered through the report.
struct RowOutcome: Sendable {
  let assessment: Assessment
  /// The findings on the row, without names.
  let findings: [Finding]

  /// The assessments and findings of all rows, the findings named F1, F2 … in their order.
  static func numbered(
    _ outcomes: [RowOutcome]
  ) -> (assessments: [Assessment], findings: [Finding]) {
    var assessments: [Assessment] = []
    var findings: [Finding] = []
    var seen: [Fingerprint: Int] = [:]
    func unique(_ fingerprint: Fingerprint) -> Fingerprint {
      seen[fingerprint, default: 0] += 1
      let number = seen[fingerprint, default: 1]
      return number == 1 ? fingerprint : fingerprint.another(number)
    }
    for outcome in outcomes {
      var assessment = outcome.assessment
      assessment.fingerprint = unique(assessment.fingerprint)
      assessment.findings = outcome.findings.indices.map { "F\(findings.count + $0 + 1)" }
      for (id, var finding) in zip(assessment.findings, outcome.findings) {
        finding.id = id
        finding.fingerprint = unique(finding.fingerprint)
        findings.append(finding)
      }
      assessments.append(assessment)
    }
    return (assessments, findings)
  }
}

extension Range<Int> {
  /// The range cut into so many parts of nearly the same length; none is empty.
  func parts(_ count: Int) -> [Range<Int>] {
    let size = Swift.max(1, (self.count + count - 1) / Swift.max(1, count))
    return stride(from: lowerBound, to: upperBound, by: size).map {
      $0..<Swift.min($0 + size, upperBound)
    }
  }
}
