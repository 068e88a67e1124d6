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
  let decision: Nullable<DecisionJSON>
  let baselineState: Nullable<Baseline.State>

  init(_ finding: Finding, _ baseline: Baseline?) {
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
    decision = Nullable(finding.decision.map(DecisionJSON.init))
    baselineState = Nullable(baseline?.state(of: finding))
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

struct DecisionJSON: Encodable {
  let outcome: Decision.Outcome
  let level: Nullable<ConformityLevel>
  let reason: String
  let author: String
  let date: String
  let expires: Nullable<String>
  let leadAgency: Nullable<String>
  let deadline: Nullable<String>
  let standing: Decision.Standing

  init(_ decision: Decision) {
    outcome = decision.outcome
    level = Nullable(decision.level)
    reason = decision.reason
    author = decision.author
    date = decision.date.description
    expires = Nullable(decision.expires?.description)
    leadAgency = Nullable(decision.leadAgency)
    deadline = Nullable(decision.deadline?.description)
    standing = decision.standing
  }
}
