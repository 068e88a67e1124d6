import Alignment
import Applicability
import Findings
import LegalModel
import Pacta

struct AssessmentJSON: Encodable {
  let provision: ProvisionJSON
  let requirement: Nullable<RequirementKind>
  let level: ConformityLevel
  let exceeds: Bool
  let basis: AssessmentBasis
  let rule: Nullable<String>
  let confidence: Confidence
  let deciding: Nullable<PlaceJSON>
  let correspondences: [CorrespondenceJSON]
  let proof: [String]
  let steps: [StepJSON]
  let silent: [SilentRule]
  let variants: [VariantJSON]
  let window: Nullable<WindowJSON>
  let findings: [String]
  let fingerprint: String
  let decision: Nullable<DecisionJSON>

  init(_ row: ConcordanceRow, _ assessment: Assessment, in report: CompatibilityReport) {
    provision = ProvisionJSON(report.concordance.treaty[row.unit])
    requirement = Nullable(assessment.requirement)
    level = assessment.level
    exceeds = assessment.exceeds
    basis = assessment.basis
    rule = Nullable(assessment.rule)
    confidence = assessment.confidence
    deciding = Nullable(assessment.deciding.map { PlaceJSON($0, in: report) })
    correspondences = row.correspondences.map { CorrespondenceJSON($0, in: report) }
    steps = assessment.proof.map { StepJSON($0, in: report) }
    let isVietnamese = report.wording.language == .vietnamese
    proof = steps.map { isVietnamese ? $0.vi : $0.en }
    silent = assessment.silent
    variants = assessment.variants.map(VariantJSON.init)
    window = Nullable(assessment.window.map(WindowJSON.init))
    findings = assessment.findings
    fingerprint = assessment.fingerprint.value
    decision = Nullable(assessment.decision.map(DecisionJSON.init))
  }
}

/// A step of a proof in both languages.
struct StepJSON: Encodable {
  let code: Phrase
  let vi: String
  let en: String

  init(_ step: Statement, in report: CompatibilityReport) {
    code = step.phrase
    vi = report.wording(in: .vietnamese).text(step)
    en = report.wording(in: .english).text(step)
  }
}

/// A time of non-conformity.
struct WindowJSON: Encodable {
  let level: ConformityLevel
  let from: Nullable<String>
  let until: Nullable<String>
  let by: String

  init(_ window: NonConformityWindow) {
    level = window.level
    from = Nullable(window.from?.description)
    until = Nullable(window.until?.description)
    by = window.act
  }
}

/// Where a domestic provision stands.
struct PlaceJSON: Encodable {
  let document: String
  let id: String
  let path: ReadersPath
  let text: String
  let amendedBy: Nullable<ChangeJSON>

  init(_ index: Int, in report: CompatibilityReport) {
    amendedBy = Nullable(report.amendments[index].map(ChangeJSON.init))
    let unit = report.concordance.domestic[index]
    document = report.corpus[unit.document].name
    id = unit.id.value
    path = unit.path
    text = unit.text
  }
}

/// The verdict on one wording of a draft.
struct VariantJSON: Encodable {
  let group: Int
  let text: String
  let party: Nullable<String>
  let level: ConformityLevel
  let safe: Bool

  init(_ variant: VariantVerdict) {
    group = variant.group
    text = variant.text
    party = Nullable(variant.party)
    level = variant.level
    safe = variant.isSafe
  }
}

struct ProvisionJSON: Encodable {
  let id: String
  let path: ReadersPath
  let text: String
  let span: [Int]

  init(_ unit: ComparedUnit) {
    id = unit.id.value
    path = unit.path
    text = unit.text
    span = [unit.span.lower, unit.span.upper]
  }
}

struct CorrespondenceJSON: Encodable {
  let document: String
  let id: String
  let path: ReadersPath
  let text: String
  let score: Double
  let origin: Correspondence.Origin
  let amendedBy: Nullable<ChangeJSON>

  init(_ link: Correspondence, in report: CompatibilityReport) {
    let unit = report.concordance.domestic[link.unit]
    document = report.corpus[unit.document].name
    id = unit.id.value
    path = unit.path
    text = unit.text
    score = link.score
    origin = link.origin
    amendedBy = Nullable(report.amendments[link.unit].map(ChangeJSON.init))
  }
}

/// The amendment by which a provision has its text.
struct ChangeJSON: Encodable {
  let document: String
  let id: String
  let date: Nullable<String>

  init(_ change: ProvisionChange) {
    document = change.document
    id = change.provision.value
    date = Nullable(change.date?.description)
  }
}
