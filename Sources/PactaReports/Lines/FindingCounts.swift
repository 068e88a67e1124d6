import Findings
import Pacta

extension CompatibilityReport {
  /// The findings by severity, without those that an expert took back.
  var severityCounts: [Severity: Int] {
    var counts: [Severity: Int] = [:]
    for finding in findings where !finding.isSetAside { counts[finding.severity, default: 0] += 1 }
    return counts
  }

  /// How many findings there are, and how many of them an expert took back.
  var findingsStatement: String {
    let rejected = findings.count { $0.isSetAside }
    let all = wording.text(.summaryFindings, [String(findings.count)])
    return rejected == 0 ? all : all + " " + wording.text(.summarySetAside, [String(rejected)])
  }
}
