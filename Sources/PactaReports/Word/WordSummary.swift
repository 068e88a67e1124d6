import Alignment
import Findings
import LegalModel
import Pacta

extension WordReport {
  /// How many findings the summary names.
  private static let named = 10
  /// How many findings or documents a step names.
  private static let namedBySteps = 12

  /// Counts by level and by severity, the gravest findings, and what they call for.
  mutating func summary() {
    heading(1, words.text(.sectionSummary))
    heading(2, words.text(.wordSectionResult))
    overview()
    heading(2, words.text(.wordSectionGravest))
    gravest(WordReport.named)
    heading(2, words.text(.procedureTitle))
    procedure()
  }

  /// What was compared, with the counts of the verdicts.
  mutating func overview() {
    let coverage = report.coverage
    let compared = [coverage.treatyProvisions, coverage.corpusProvisions, coverage.corpusDocuments]
    let candidates = [coverage.withCandidates, coverage.withoutCandidates]
    markup.paragraph(
      .body,
      words.text(.summaryCompared, compared.map(source.figure)) + " "
        + words.text(.summaryCandidates, candidates.map(source.figure)))
    markup.paragraph(.body, report.verdictsStatement)
    if !report.failures.isEmpty {
      markup.paragraph(.body, words.text(.wordUnread, [String(report.failures.count)]), .bold)
    }
    levels()
    severities()
  }

  private mutating func levels() {
    let (words, counts) = (words, report.levelCounts)
    self.counts(
      .wordCaptionLevels, (.wordColumnAssessment, .tableRows),
      ConformityLevel.allCases.compactMap { level in
        counts[level].map {
          (
            WordShade.mark(level) + " " + words.text(.level(level)), WordShade.fill(level), $0
          )
        }
      })
  }

  private mutating func severities() {
    let (words, counts) = (words, report.severityCounts)
    self.counts(
      .wordCaptionSeverities, (.wordColumnSeverity, .tableFindings),
      Severity.allCases.reversed().compactMap { severity in
        counts[severity].map { (words.text(.severity(severity)), nil, $0) }
      })
  }

  /// The gravest findings in a table.
  mutating func gravest(_ most: Int) {
    guard !findings.isEmpty else {
      return markup.paragraph(.body, words.text(.wordNoFinding))
    }
    markup.paragraph(.body, report.findingsStatement)
    let all = report.gravest
    guard !all.isEmpty else { return }
    caption(.wordCaptionGravest)
    findingsTable(Array(all.prefix(most)))
    if all.count > most {
      markup.paragraph(.body, words.text(.wordMore, [String(all.count - most)]))
    }
  }

  /// Findings with clause, content, severity and action.
  mutating func findingsTable(_ findings: [Finding]) {
    let table = WordTable([740, 2_000, 3_731, 1_100, 1_500])
    let columns: [Phrase] = [
      .wordColumnFinding, .tableTreaty, .wordColumnContent, .wordColumnSeverity,
      .wordColumnAction,
    ]
    let lines = findings.map { finding in
      [
        finding.id, source.clause(of: finding), words.text(finding.message),
        words.text(.severity(finding.severity)), source.action(finding),
      ]
    }
    markup.table(table, head: columns.map { words.text($0) }) { markup in
      for line in lines { markup.row(table, line, firstIsBold: true) }
    }
  }

  /// What the findings call for under the law on treaties.
  mutating func procedure() {
    guard !report.procedure.isEmpty else {
      return markup.paragraph(.body, words.text(.procedureNone))
    }
    markup.paragraph(.body, words.text(.procedureExplained))
    for advice in report.procedure {
      markup.paragraph(.step, label: words.text(advice.title) + ".", words.text(advice.text))
      if !advice.findings.isEmpty {
        markup.paragraph(.subBullet, words.text(.procedureFindings, [named(advice.findings)]))
      }
      if !advice.documents.isEmpty {
        markup.paragraph(.subBullet, words.text(.procedureDocuments, [named(advice.documents)]))
      }
      let note = advice.note.map { " (\(words.text($0)))" } ?? ""
      markup.paragraph(
        .subBullet, words.text(.procedureBasis, [words.text(advice.legalBasis) + note]))
    }
  }

  /// Names, the first ones only.
  func named(_ names: [String]) -> String {
    let shown = names.prefix(WordReport.namedBySteps)
    let list = shown.joined(separator: ", ")
    return names.count == shown.count
      ? list : words.text(.procedureMore, [list, String(names.count - shown.count)])
  }

  /// The units of the treaty by kind, and its provisions by what they require.
  mutating func profile() {
    heading(1, words.text(.sectionProfile))
    let kinds: [ProvisionKind] = [.part, .chapter, .section, .article, .paragraph, .annex]
    for document in report.treaty {
      if report.treaty.count > 1 { markup.paragraph(.lead, document.name) }
      let words = words
      counts(
        .wordCaptionUnits, (.profileUnit, .profileCount),
        kinds.compactMap { kind in
          document.unitCounts[kind].map { (words.name(of: kind), nil, $0) }
        })
    }
    var required: [RequirementKind: Int] = [:]
    for assessment in report.assessments {
      if let kind = assessment.requirement { required[kind, default: 0] += 1 }
    }
    let words = words
    counts(
      .wordCaptionRequirements, (.profileRequirements, .tableRows),
      RequirementKind.allCases.compactMap { kind in
        required[kind].map { (words.text(.requirement(kind)), nil, $0) }
      })
    markup.paragraph(.body, words.text(.profileLimits))
  }
}
