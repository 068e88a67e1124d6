import Alignment
import Findings
import LegalModel
import Pacta

extension CompatibilityReport {
  /// Number of the coverage section, to which others refer.
  static let coverageNumber = 11
  /// How many findings the summary names.
  private static let namedFindings = 10

  /// Counts by level and by severity, the gravest findings, and what they call for.
  func summarySection() -> [String] {
    let compared = [
      coverage.treatyProvisions, coverage.corpusProvisions, coverage.corpusDocuments,
    ]
    let candidates = [coverage.withCandidates, coverage.withoutCandidates]
    var parts = [
      sectionHeading(1, .sectionSummary),
      wording.text(.summaryCompared, compared.map { String($0) }) + " "
        + wording.text(.summaryCandidates, candidates.map { String($0) }),
      verdictsStatement,
    ]
    if !failures.isEmpty {
      parts.append(
        "**"
          + wording.text(
            .summaryUnread, [String(failures.count), String(CompatibilityReport.coverageNumber)])
          + "**")
    }
    let counts = levelCounts
    let levels = ConformityLevel.allCases.compactMap { level in
      counts[level].map { [wording.text(.level(level)), String($0)] }
    }
    parts.append(
      MarkdownText.table([wording.text(.tableLevel), wording.text(.tableRows)], levels))
    return parts + gravestSection() + procedurePart()
  }

  /// The units of the treaty by kind, and its provisions by what they require.
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
    let requirements = RequirementKind.allCases.compactMap { kind -> [String]? in
      let count = assessments.filter { $0.requirement == kind }.count
      return count == 0 ? nil : [wording.text(.requirement(kind)), String(count)]
    }
    if !requirements.isEmpty {
      parts.append(
        MarkdownText.table(
          [wording.text(.profileRequirements), wording.text(.tableRows)], requirements))
    }
    return parts + [wording.text(.profileLimits)]
  }

  private func gravestSection() -> [String] {
    guard !findings.isEmpty else { return [wording.text(.summaryNoFinding)] }
    let weights = severityCounts
    let counts = Severity.allCases.reversed().compactMap { severity in
      weights[severity].map { [wording.text(.severity(severity)), String($0)] }
    }
    guard !counts.isEmpty else { return [findingsStatement] }
    let all = gravest
    let named = all.prefix(CompatibilityReport.namedFindings)
    let rest = all.count - named.count
    return [
      findingsStatement,
      MarkdownText.table(
        [wording.text(.tableSeverity), wording.text(.tableFindings)], counts),
      wording.text(.summarySerious), list(Array(named)),
      rest > 0 ? wording.text(.summaryMore, [String(rest)]) : "",
    ]
  }
}
