package import Findings
package import Pacta

extension CompatibilityReport {
  /// The treaty provisions by verdict.
  package var levelCounts: [ConformityLevel: Int] {
    assessments.reduce(into: [:]) { $0[$1.level, default: 0] += 1 }
  }

  /// The findings by severity, without those that experts settled.
  package var severityCounts: [Severity: Int] {
    findings.lazy.filter(\.stands).reduce(into: [:]) { $0[$1.severity, default: 0] += 1 }
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
    let isDecided = decisions.contains(where: \.isCurrent)
    let open = levelCounts[.undetermined] ?? 0
    return wording.text(isDecided ? .summaryVerdictsDecided : .summaryVerdicts, [String(open)])
  }
}
