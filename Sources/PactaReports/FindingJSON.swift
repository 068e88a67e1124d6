import Findings
import LegalModel

struct FindingJSON: Encodable {
  let id: String
  let rule: String
  let kind: String
  let level: ConformityLevel
  let severity: Severity
  let confidence: Confidence
  let message: BilingualText
  let reason: BilingualText
  let evidence: [EvidenceJSON]
  let recommendation: Nullable<RecommendationJSON>
  let legalBasis: String
  let fingerprint: String
  let decision: Nullable<Decision>

  init(_ finding: Finding) {
    id = finding.id
    rule = finding.rule
    kind = finding.kind
    level = finding.level
    severity = finding.severity
    confidence = finding.confidence
    message = finding.message
    reason = finding.reason
    evidence = finding.evidence.map(EvidenceJSON.init)
    recommendation = Nullable(finding.recommendation.map(RecommendationJSON.init))
    legalBasis = finding.legalBasis
    fingerprint = finding.fingerprint.value
    decision = Nullable(finding.decision)
  }
}

struct EvidenceJSON: Encodable {
  let side: Evidence.Side
  let document: String
  let id: String
  let span: [Int]
  let printedIn: Nullable<String>
  let quote: String

  init(_ evidence: Evidence) {
    side = evidence.side
    document = evidence.document
    id = evidence.provision.value
    span = [evidence.span.lower, evidence.span.upper]
    printedIn = Nullable(evidence.printedIn)
    quote = evidence.quote
  }
}

struct RecommendationJSON: Encodable {
  let action: Recommendation.Action
  let vi: String
  let en: String

  init(_ recommendation: Recommendation) {
    action = recommendation.action
    vi = recommendation.wording.vi
    en = recommendation.wording.en
  }
}
