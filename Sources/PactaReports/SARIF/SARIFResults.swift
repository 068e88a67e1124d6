import DocumentWriters
import Findings
import LegalModel
import Pacta

/// The lines of a report as results (SARIF §3.27).
struct SARIFResults {
  let report: CompatibilityReport
  let rules: SARIFRules
  let places: SARIFPlaces
  /// Where one result has suppressions, all have (§3.27.23).
  private let hasDecisions: Bool

  init(report: CompatibilityReport, rules: SARIFRules, places: SARIFPlaces) {
    self.report = report
    self.rules = rules
    self.places = places
    hasDecisions =
      report.findings.contains { $0.decision != nil }
      || report.assessments.contains { $0.decision != nil }
  }

  func write(_ line: ConcordanceLine, to text: inout JSONText) {
    text.object { text in
      let rule = rules.rule(of: line)
      let kind = SARIFResults.kind(of: line.level)
      text.pair("ruleId", rule.id)
      if let index = rule.index { text.pair("ruleIndex", index) }
      text.pair("kind", kind)
      text.pair("level", kind == "fail" ? SARIFResults.level(of: line.severity ?? .medium) : "none")
      text.sentence("message", line.analysis.isEmpty ? line.levelText : line.analysis)
      places.write(line, to: &text)
      text.key("partialFingerprints")
      text.object { $0.pair(SARIFForm.fingerprint, line.fingerprint.value) }
      if let state = line.finding.flatMap({ report.baseline?.state(of: $0) }) {
        text.pair("baselineState", state.rawValue)
      }
      if hasDecisions {
        text.key("suppressions")
        text.array { text in
          if let decision = line.decision { writeSuppression(decision, to: &text) }
        }
      }
      text.key("properties")
      text.object { writeProperties(of: line, to: &$0) }
    }
  }

  /// What a verdict is for SARIF: silence where silence is enough passes, and the properties say that it
  /// was silence.
  static func kind(of level: ConformityLevel) -> String {
    switch level {
    case .compatible, .noContraryProvision: "pass"
    case .partlyCompatible, .incompatible, .gap: "fail"
    case .notApplicable: "notApplicable"
    case .undetermined: "review"
    }
  }

  /// The level of a failure.
  static func level(of severity: Severity) -> String {
    switch severity {
    case .critical, .high: "error"
    case .medium: "warning"
    case .low, .info: "note"
    }
  }

  /// A finding that an expert took back is suppressed; one to look at again is under review, as is one
  /// whose decision counts no more.
  private func writeSuppression(_ decision: Decision, to text: inout JSONText) {
    guard decision.outcome != .accept else { return }
    text.object { text in
      text.pair("kind", "external")
      text.pair("status", decision.setsAside ? "accepted" : "underReview")
      text.pair("justification", decision.reason)
      text.key("properties")
      text.object { write(decision, to: &$0) }
    }
  }

  private func write(_ decision: Decision, to text: inout JSONText) {
    text.pair("outcome", decision.outcome.rawValue)
    text.pair("author", decision.author)
    text.pair("date", decision.date.description)
    text.pair("standing", decision.standing.rawValue)
    if let level = decision.level { text.pair("conformity", level.rawValue) }
    if let expires = decision.expires { text.pair("expires", expires.description) }
    if let agency = decision.leadAgency { text.pair("leadAgency", agency) }
    if let deadline = decision.deadline { text.pair("deadline", deadline.description) }
  }

  private func writeProperties(of line: ConcordanceLine, to text: inout JSONText) {
    let assessment = report.assessments[line.row]
    text.pair("conformity", line.level.rawValue)
    text.pair("conformityText", line.levelText)
    text.pair("exceeds", assessment.exceeds)
    text.pair("basis", assessment.basis.rawValue)
    text.pair("requirement", assessment.requirement?.rawValue)
    text.pair("confidence", line.confidence.rawValue)
    text.pair("row", line.number)
    if let finding = line.finding {
      text.pair("finding", finding.id)
      text.pair("conflict", finding.kind)
      text.pair("severity", finding.severity.rawValue)
      text.pair("legalBasis", finding.legalBasis)
    }
    if !line.recommendation.isEmpty { text.pair("recommendation", line.recommendation) }
    if let decision = line.decision, decision.outcome == .accept {
      text.key("decision")
      text.object { write(decision, to: &$0) }
    }
  }
}
