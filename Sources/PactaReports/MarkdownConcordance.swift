import Alignment
import Findings
import LegalModel
import Pacta

extension CompatibilityReport {
  /// The table of concordance.
  func conformitySection() -> [String] {
    let rows = concordance.rows.map { row in
      [
        String(row.unit + 1), treatyCell(row), domesticCell(row),
        wording.text(.level(assessments[row.unit].level)),
      ]
    }
    let header: [Phrase] = [.tableNumber, .tableTreaty, .tableDomestic, .tableLevel]
    return [
      sectionHeading(4, .sectionConformity), wording.text(.notAssessedConformity),
      wording.text(.tableExplained),
      MarkdownText.table(header.map { wording.text($0) }, rows),
    ]
  }

  /// How the report cites a treaty unit.
  func citation(ofTreaty unit: Int) -> String {
    let cited = concordance.treaty[unit]
    let path = MarkdownText.inline(cited.path.text(in: options.language))
    guard treaty.count > 1 else { return "**\(path)**" }
    return "**\(path)** (\(MarkdownText.inline(treaty[cited.document].name)))"
  }

  /// How the report cites a domestic unit.
  func citation(ofDomestic unit: Int) -> String {
    let cited = concordance.domestic[unit]
    let path = MarkdownText.inline(cited.path.text(in: options.language))
    return "**\(path)** (\(MarkdownText.inline(corpus[cited.document].name)))"
  }

  private func treatyCell(_ row: ConcordanceRow) -> String {
    let text = concordance.treaty[row.unit].text.clipped(to: 90)
    return citation(ofTreaty: row.unit) + " " + MarkdownText.inline(text)
  }

  private func domesticCell(_ row: ConcordanceRow) -> String {
    guard let nearest = row.correspondences.first else { return wording.text(.tableNone) }
    var cell = citation(ofDomestic: nearest.unit) + " "
    cell += MarkdownText.inline(concordance.domestic[nearest.unit].text.clipped(to: 60))
    cell += " – " + wording.text(.tableScore, [wording.text(score: nearest.score)])
    if row.correspondences.count > 1 {
      cell += "; " + wording.text(.tableMore, [String(row.correspondences.count - 1)])
    }
    return cell
  }
}
