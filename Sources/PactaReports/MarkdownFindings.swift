import Alignment
import Findings
import LegalModel
import Pacta

extension CompatibilityReport {
  /// The findings, the gravest first; those that weigh the same in the order of the treaty.
  var findingsByWeight: [Finding] {
    findings.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.severity != second.severity { return first.severity > second.severity }
      if first.confidence != second.confidence { return first.confidence > second.confidence }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// The assessment to which a finding belongs.
  func assessment(of finding: Finding) -> Assessment? {
    assessments.first { $0.findings.contains(finding.id) }
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

  /// A finding as an item of a list, with the places it rests on.
  func item(_ finding: Finding) -> String {
    "- \(headline(finding)) \(places(finding))"
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

  private func places(_ finding: Finding) -> String {
    finding.evidence.map { citation(of: $0) }.joined(separator: " ↔ ")
  }

  private func sentence(_ text: String) -> String {
    MarkdownText.inline(text.clipped(to: 480))
  }
}
