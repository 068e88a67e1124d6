import Findings
import LegalModel
import Pacta

// The short review before negotiation (Law on Treaties, Arts. 9 and 11).

extension WordReport {
  /// How many findings and open clauses the review names.
  private static let shown = (findings: 8, open: 12)

  /// Summary, the gravest findings, open questions and next steps; the table follows as an annex.
  mutating func preliminaryReport() {
    heading(1, words.text(.sectionSummary))
    markup.paragraph(.body, words.text(.wordPreliminaryBasis))
    overview()
    heading(1, words.text(.wordSectionGravest))
    if findings.isEmpty { markup.paragraph(.body, words.text(.wordNoFinding)) }
    for finding in findings.prefix(WordReport.shown.findings) { short(finding) }
    let rest = findings.count - WordReport.shown.findings
    if rest > 0 { markup.paragraph(.body, words.text(.wordMoreInTable, [String(rest)])) }
    openQuestions()
    nextSteps()
    heading(1, words.text(.sectionCoverage))
    unread()
    markup.paragraph(.body, words.text(.coverageLimits))
    markup.paragraph(.body, words.text(.coverageSignOff))
    signature()
    annexes()
  }

  private mutating func short(_ finding: Finding) {
    let words = words
    let clause = source.capitalised(source.clause(of: finding))
    let weight = [
      words.text(.severity(finding.severity)), words.text(.confidence(finding.confidence)),
    ]
    markup.paragraph(.finding) {
      $0.run(finding.id + ". " + clause + ". ", .bold)
      $0.run(words.text(finding.message), atMost: 400)
      $0.run(" " + words.text(.wordWeight, weight))
    }
    if let advice = finding.recommendation {
      let text = [words.text(.action(advice.action)), words.text(advice.wording)]
      markup.paragraph(.bullet, words.text(.detailsRecommendation, text), atMost: 400)
    }
    if let decision = finding.decision {
      markup.paragraph(.bullet, label: words.text(.decisionTitle) + ":", words.text(decision))
    }
  }

  /// What has to be made clear before talks: clauses without a verdict, wordings that would change the
  /// law, decisions that no longer count, and what was not looked at.
  private mutating func openQuestions() {
    heading(1, words.text(.wordSectionOpen))
    let variants = report.assessments.filter { $0.variants.contains { !$0.isSafe } }
    if !variants.isEmpty {
      let names = variants.map { source.citation(ofTreaty: $0.row) }
      markup.paragraph(
        .bullet, words.text(.wordOpenVariants, [String(variants.count), named(names)]))
    }
    let stale = findings.filter { $0.decision?.isCurrent == false }
    if !stale.isEmpty {
      markup.paragraph(.bullet, words.text(.wordOpenDecisions, [named(stale.map(\.id))]))
    }
    if !report.corpus.contains(where: { $0.metadata.rank == 1 }) {
      markup.paragraph(.bullet, report.constitutionalityBasis)
    }
    markup.paragraph(.bullet, report.knownTreatiesStatement)
    let open = report.assessments.filter { $0.level == .undetermined }
    guard !open.isEmpty else { return }
    markup.paragraph(.bullet, words.text(.wordOpenClauses, [String(open.count)]))
    for line in report.lines.lazy.filter({ $0.level == .undetermined })
      .prefix(WordReport.shown.open)
    {
      let name =
        report.treaty.count > 1 ? "\(line.clause.path) (\(line.clause.document))" : line.clause.path
      markup.paragraph(.smallBullet, name + ": " + line.analysis, atMost: 240)
    }
    let rest = open.count - WordReport.shown.open
    if rest > 0 { markup.paragraph(.smallBullet, words.text(.wordMoreInTable, [String(rest)])) }
  }

  private mutating func nextSteps() {
    heading(1, words.text(.wordSectionSteps))
    for step: Phrase in [.wordStepConsult, .wordStepAssess, .wordStepDirections] {
      markup.paragraph(.bullet, words.text(step))
    }
    heading(2, words.text(.procedureTitle))
    procedure()
  }
}
