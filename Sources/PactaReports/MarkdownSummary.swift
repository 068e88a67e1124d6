import Alignment
import Findings
import LegalModel
import Pacta

extension CompatibilityReport {
  /// Number of the coverage section, to which others refer.
  static let coverageNumber = 11
  /// How many of the closest pairs the summary names.
  private static let closestPairs = 5

  /// Counts, levels, and where to look first.
  func summarySection() -> [String] {
    let compared = [
      coverage.treatyProvisions, coverage.corpusProvisions, coverage.corpusDocuments,
    ]
    let candidates = [coverage.withCandidates, coverage.withoutCandidates]
    var parts = [
      sectionHeading(1, .sectionSummary),
      wording.text(.summaryCompared, compared.map { String($0) }) + " "
        + wording.text(.summaryCandidates, candidates.map { String($0) }),
      wording.text(.summaryNoVerdict),
    ]
    if !failures.isEmpty {
      parts.append(
        "**"
          + wording.text(
            .summaryUnread, [String(failures.count), String(CompatibilityReport.coverageNumber)])
          + "**")
    }
    let levels = ConformityLevel.allCases.compactMap { level -> [String]? in
      let count = assessments.filter { $0.level == level }.count
      return count == 0 ? nil : [wording.text(.level(level)), String(count)]
    }
    parts.append(
      MarkdownText.table([wording.text(.tableLevel), wording.text(.tableRows)], levels))
    return parts + closest()
  }

  /// The units of the treaty by kind.
  func profileSection() -> [String] {
    let kinds: [ProvisionKind] = [.part, .chapter, .section, .article, .paragraph, .annex]
    var parts = [sectionHeading(2, .sectionProfile)]
    for document in treaty {
      let rows = kinds.compactMap { kind -> [String]? in
        document.unitCounts[kind].map { [wording.name(of: kind), String($0)] }
      }
      if treaty.count > 1 { parts.append("**\(MarkdownText.inline(document.name))**") }
      if !rows.isEmpty {
        parts.append(
          MarkdownText.table([wording.text(.profileUnit), wording.text(.profileCount)], rows))
      }
    }
    return parts + [wording.text(.profileObligations)]
  }

  private func closest() -> [String] {
    let pairs = concordance.rows.compactMap { row in row.correspondences.first.map { (row, $0) } }
      .enumerated()
      .sorted { left, right in
        let scores = (left.element.1.score, right.element.1.score)
        return scores.0 == scores.1 ? left.offset < right.offset : scores.0 > scores.1
      }
      .prefix(CompatibilityReport.closestPairs).map(\.element)
    guard !pairs.isEmpty else { return [wording.text(.summaryNothing)] }
    let lines = pairs.map { row, link in
      "- \(citation(ofTreaty: row.unit)) ↔ \(citation(ofDomestic: link.unit)), "
        + wording.text(.detailsScore, [wording.text(score: link.score)])
    }
    return [wording.text(.summaryClosest), lines.joined(separator: "\n")]
  }
}
