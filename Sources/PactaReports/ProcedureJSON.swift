import Findings

/// A step of the procedure in `summary.procedure`.
struct ProcedureJSON: Encodable {
  let id: String
  let title: BilingualText
  let text: BilingualText
  let legalBasis: BilingualText
  let checked: Consequence.Check
  let note: Nullable<BilingualText>
  let findings: [String]
  let documents: [String]

  init(_ advice: ProcedureAdvice) {
    id = advice.id
    title = advice.title
    text = advice.text
    legalBasis = advice.legalBasis
    checked = advice.check
    note = Nullable(advice.note)
    findings = advice.findings
    documents = advice.documents
  }
}
