import Alignment
import Applicability
import Findings
import LegalModel
import Pacta

extension CompatibilityReport {
  /// The table of concordance with the verdicts.
  func conformitySection() -> [String] {
    let rows = concordance.rows.map { row in
      let assessment = assessments[row.unit]
      return [
        String(row.unit + 1), treatyCell(row),
        assessment.requirement.map { wording.text(.requirement($0)) } ?? "–",
        domesticCell(row, assessment), levelCell(assessment),
        wording.text(.confidence(assessment.confidence)),
      ]
    }
    let header: [Phrase] = [
      .tableNumber, .tableTreaty, .tableRequirement, .tableDomestic, .tableLevel, .tableConfidence,
    ]
    return [
      sectionHeading(4, .sectionConformity), conformityStatement, wording.text(.conformityColumns),
      MarkdownText.table(header.map { wording.text($0) }, rows),
    ]
  }

  /// The answer on conformity: how many provisions have each level.
  var conformityStatement: String {
    let counts = levelCounts
    let figures = [assessments.count] + ConformityLevel.allCases.map { counts[$0] ?? 0 }
    return wording.text(.conformityStatement, figures.map { String($0) })
  }

  private func treatyCell(_ row: ConcordanceRow) -> String {
    let text = concordance.treaty[row.unit].text.clipped(to: 90)
    return citation(ofTreaty: row.unit) + " " + MarkdownText.inline(text)
  }

  private func domesticCell(_ row: ConcordanceRow, _ assessment: Assessment) -> String {
    if assessment.level == .notApplicable { return "–" }
    if let deciding = assessment.deciding { return quoted(deciding) }
    guard let nearest = row.correspondences.first else { return wording.text(.tableNone) }
    return wording.text(.tableNearest, [quoted(nearest.unit)])
  }

  private func quoted(_ unit: Int) -> String {
    let text = concordance.domestic[unit].text.clipped(to: 60)
    return citation(ofDomestic: unit) + " " + MarkdownText.inline(text)
  }

  private func levelCell(_ assessment: Assessment) -> String {
    let notes = assessment.findings + (assessment.exceeds ? [wording.text(.detailsExceeds)] : [])
    let level = wording.text(.level(assessment.level))
    return notes.isEmpty ? level : level + " (\(notes.joined(separator: ", ")))"
  }
}
