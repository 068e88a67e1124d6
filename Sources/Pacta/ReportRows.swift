package import Alignment
package import Findings

extension CompatibilityReport {
  /// The report with other rows, as tests and benchmarks of the formats need it.
  package func replacing(
    concordance: Concordance? = nil, assessments: [Assessment]? = nil, findings: [Finding]? = nil
  ) -> CompatibilityReport {
    CompatibilityReport(
      tool: tool, options: options, treaty: treaty, corpus: corpus,
      concordance: concordance ?? self.concordance, assessments: assessments ?? self.assessments,
      findings: findings ?? self.findings, procedure: procedure, failures: failures,
      diagnostics: diagnostics, amendments: amendments, standings: standings,
      sameField: sameField, rules: rules, wordings: wordings, kinds: kinds,
      fieldNames: fieldNames)
  }
}
