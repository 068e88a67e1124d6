import Comparison
import Findings
import LegalModel
import RuleEngine

/// Makes the findings of a norm's judgement: those of the deciding rule.
struct FindingWriter {
  let judgement: NormJudgement
  let names: ResultWords
  /// The treaty's text, and that of the domestic provision where one answers.
  let evidence: [Evidence]
  /// The unit's words and places for the fingerprint.
  let places: [(id: ProvisionID, text: String)]

  /// The finding, not yet named; nil where the deciding rule finds nothing wrong.
  func finding() -> Finding? {
    guard let rule = judgement.resolution.deciding, rule.level.isFlag else { return nil }
    let kinds = judgement.kinds(of: rule, elements: names.finder)
    return Finding(
      id: "", rule: rule.id, kind: kinds.first ?? rule.kind, level: rule.level,
      severity: severity(of: rule), confidence: rule.confidence, message: filled(rule.message),
      reason: filled(rule.reason), evidence: evidence, recommendation: rule.recommendation,
      legalBasis: rule.legalBasis, fingerprint: Fingerprint(rule: rule.id, provisions: places))
  }

  /// A finding in an act below the laws weighs one step less: it is easier to mend.
  private func severity(of rule: RuleDescriptor) -> Severity {
    guard let rank = judgement.deciding?.situation.rank, rank > 3, rule.severity > .low else {
      return rule.severity
    }
    return rule.severity.lowered
  }

  /// A text of a rule with the places of the case put in.
  private func filled(_ text: BilingualText) -> BilingualText {
    let relation = judgement.deciding?.relation
    let wanting = (relation?.elements ?? []).filter { !$0.relation.complies }
    let named = (wanting.isEmpty ? relation?.elements ?? [] : wanting).map(names.name)
    let figures = (relation?.figures ?? []).filter { $0.relation != .absent }.map { match in
      ProofSteps.treaty(match) + " ↔ " + ProofSteps.quoted(match.domestic, "; ")
    }
    let values = [
      "%figures": figures.joined(separator: "; "),
      "%shared": ProofSteps.names(relation?.subject.shared ?? []),
      "%missing": ProofSteps.names(relation?.subject.missing ?? []),
      "%law": evidence.first { $0.side == .domestic }?.document ?? "",
    ]
    func fill(_ template: String, elements: [String]) -> String {
      var result = template.replacing("%elements", with: elements.joined(separator: "; "))
      for (key, value) in values.sorted(by: { $0.key < $1.key }) {
        result = result.replacing(key, with: value.isEmpty ? "–" : value)
      }
      return result
    }
    return BilingualText(
      vi: fill(text.vi, elements: named.map(\.vi)), en: fill(text.en, elements: named.map(\.en)))
  }
}
