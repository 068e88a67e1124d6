import Alignment
import Findings
import LegalModel
import Pacta

extension CompatibilityReport {
  /// The findings, the gravest first; those that weigh the same in the order of the treaty, and those
  /// that experts settled at the end.
  var findingsByWeight: [Finding] {
    findings.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.stands != second.stands { return first.stands }
      if first.severity != second.severity { return first.severity > second.severity }
      if first.confidence != second.confidence { return first.confidence > second.confidence }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// What was found, and how much it weighs.
  func headline(_ finding: Finding) -> String {
    wording.text(
      .detailsFinding,
      [
        finding.id, sentence(wording.text(finding.message)),
        wording.text(.severity(finding.severity)), wording.text(.confidence(finding.confidence)),
      ])
  }

  /// Findings as a list, with the places they rest on.
  func list(_ findings: [Finding]) -> String {
    guard !findings.isEmpty else { return "" }
    let index = ProvisionIndex(self)
    return findings.map { finding in
      let places = finding.evidence.map { citation(of: $0, index) }.joined(separator: " ↔ ")
      return "- \(headline(finding)) \(places)"
    }.joined(separator: "\n")
  }

  /// A finding as an item of a list, with reason, advice and legal basis.
  func fullItem(_ finding: Finding) -> String {
    var lines = [
      "- " + headline(finding),
      "  - " + wording.text(.detailsReason, [sentence(wording.text(finding.reason))]),
    ]
    if let advice = finding.recommendation {
      let text = [wording.text(.action(advice.action)), sentence(wording.text(advice.wording))]
      lines.append("  - " + wording.text(.detailsRecommendation, text))
    }
    if !finding.legalBasis.isEmpty {
      lines.append("  - " + wording.text(.detailsBasis, [MarkdownText.inline(finding.legalBasis)]))
    }
    if let decision = finding.decision {
      lines.append(
        "  - " + MarkdownText.inline(wording.text(.decisionTitle) + ": " + wording.text(decision)))
    }
    return lines.joined(separator: "\n")
  }

  private func sentence(_ text: String) -> String {
    MarkdownText.inline(text.clipped(to: 480))
  }
}
