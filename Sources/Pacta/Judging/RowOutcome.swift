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
    for outcome in outcomes {
      let named = outcome.findings.enumerated().map { place, finding in
        finding.named("F\(findings.count + place + 1)")
      }
      assessments.append(outcome.assessment.with(findings: named.map(\.id)))
      findings += named
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
