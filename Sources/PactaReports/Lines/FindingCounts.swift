import Findings
import Pacta

extension CompatibilityReport {
  /// The findings by severity, without those that experts settled.
  var severityCounts: [Severity: Int] {
    var counts: [Severity: Int] = [:]
    for finding in findings where finding.stands { counts[finding.severity, default: 0] += 1 }
    return counts
  }

  /// How many findings there are, and how many of them experts settled.
  var findingsStatement: String {
    let rejected = findings.count { !$0.stands }
    let all = wording.text(.summaryFindings, [String(findings.count)])
    return rejected == 0 ? all : all + " " + wording.text(.summarySetAside, [String(rejected)])
  }

  /// The findings that stand, the gravest first.
  var gravest: [Finding] { findingsByWeight.filter(\.stands) }

  /// How the verdicts came about, and how many are open.
  var verdictsStatement: String {
    let decisions = findings.lazy.compactMap(\.decision) + assessments.lazy.compactMap(\.decision)
    let isDecided = decisions.contains { $0.standing == .current }
    let open = assessments.count { $0.level == .undetermined }
    return wording.text(isDecided ? .summaryVerdictsDecided : .summaryVerdicts, [String(open)])
  }
}
