import Alignment
import Audit
import Findings
import Foundation
import LegalModel
import Pacta
import PactaReports
import RuleEngine

/// Takes what an example prints.
typealias Printing = (_ values: Any...) -> Void

/// The code of the pages on the front door. Every block of a page stands here word for word.
enum FrontDoorExamples {
  // README.md
  static func readme(print: Printing) throws {
    let treatyURL = URL(
      fileURLWithPath: "corpora/treaty/draft-labour-mobility-agreement.en.txt")
    let lawURL = URL(fileURLWithPath: "corpora/vn/bo-luat-lao-dong-2019.txt")
    let analyzer = try CompatibilityAnalyzer(rules: .bundled)
    let result = try analyzer.compare(treaty: .file(treatyURL), with: [.file(lawURL)])
    print(result.report.markdown())
  }

  // Pacta.md, CompatibilityAnalyzer
  static func landing(treatyURL: URL, lawURL: URL, print: Printing) throws {
    let analyzer = try CompatibilityAnalyzer(rules: .bundled)
    let result = try analyzer.compare(treaty: .file(treatyURL), with: [.file(lawURL)])
    print(result.report.markdown())  // with PactaReports
  }

  // ComparingATreaty.md
  static func comparing(print: Printing) throws {
    let options = AnalysisOptions(asOf: CalendarDate("2026-01-01"), language: .english)
    let analyzer = try CompatibilityAnalyzer(rules: .bundled, options: options)

    let treaty = AnalysisInput.file(
      URL(fileURLWithPath: "corpora/treaty/draft-labour-mobility-agreement.en.txt"))
    let laws = AnalysisInput.file(URL(fileURLWithPath: "corpora/manifest.yaml"))
    let result = try analyzer.compare(treaty: treaty, with: [laws])

    let article = try analyzer.compare(
      treaty: treaty.picking(ProvisionPick("art_2__para_2")), with: [laws])
    print(article.assessments.count)  // 1

    let wording = result.report.wording
    let table = result.concordance
    for assessment in result.assessments where assessment.level == .incompatible {
      let clause = table.treaty[assessment.row]
      print(clause.path.en, wording.text(.level(assessment.level)))
      if let unit = assessment.deciding.map({ table.domestic[$0] }) {
        print("  beside", unit.path.vi, result.report.corpus[unit.document].name)
      }
      for step in assessment.proof { print("  ", wording.text(step)) }
    }

    for finding in result.findings where finding.severity >= .medium {
      print(finding.id, finding.severity, wording.text(finding.message))
      for evidence in finding.evidence {
        print("  ", evidence.document, evidence.provision, evidence.span)
      }
    }

    do throws(AnalysisError) {
      _ = try analyzer.compare(treaty: .text("", name: "empty.txt"), with: [laws])
    } catch {
      print(error.code.rawValue, error.failures.map(\.code))  // unreadable-treaty ["empty-file"]
    }
  }

  // ManyTreaties.md
  static func manyTreaties(
    _ analyzer: CompatibilityAnalyzer, treaties: [AnalysisInput], laws: AnalysisInput,
    print: Printing
  ) async throws {
    let corpus = try await analyzer.corpus(from: [laws], jobs: 2)
    for treaty in treaties {
      let result = try analyzer.compare(treaty: treaty, with: corpus)
      print(treaty.name, result.findings.count, result.report.coverage.withCandidates)
    }
  }

  // PreparedCorpus
  static func preparedCorpus(
    _ analyzer: CompatibilityAnalyzer, treaties: [AnalysisInput], lawsURL: URL, print: Printing
  ) async throws {
    let corpus = try await analyzer.corpus(from: [.file(lawsURL)], jobs: 2)
    for treaty in treaties {
      print(try analyzer.compare(treaty: treaty, with: corpus).findings.count)
    }
  }

  // ManyTreaties.md
  static func auditOfFolders(
    _ analyzer: CompatibilityAnalyzer, folder: URL, cache: URL, treatyFolder: URL, lawList: URL,
    print: Printing
  ) async throws {
    let settings = AuditOptions(output: folder, cache: cache, jobs: 2)
    let audit = Audit(analyzer, settings) { report in try report.json() }
    let outcome = try await audit.run(treaties: [treatyFolder], laws: [lawList])
    print(outcome.overview?.entries.count ?? 0, outcome.failures.count)
  }

  // Audit, docs/audit.md
  static func audit(
    folder: URL, treatiesURL: URL, lawsURL: URL, print: Printing
  ) async throws {
    let analyzer = try CompatibilityAnalyzer(rules: .bundled)
    let audit = Audit(analyzer, AuditOptions(output: folder, jobs: 2)) { try $0.json() }
    let result = try await audit.run(treaties: [treatiesURL], laws: [lawsURL])
    print(result.failures.count)
  }

  // DecisionsOfExperts.md
  static func decisions(
    _ analyzer: CompatibilityAnalyzer, laws: AnalysisInput, print: Printing
  ) throws {
    let written = try ExpertDecisions(yaml: URL(fileURLWithPath: "corpora/decisions/cptpp.yaml"))
    let treaty = AnalysisInput.file(
      URL(fileURLWithPath: "corpora/treaty/cptpp-ip-and-labour.en.txt"))
    let result = try analyzer.compare(
      treaty: treaty.picking(ProvisionPick("14.13")), with: [laws], decisions: written)

    let finding = result.findings[0]
    let rejection = WrittenDecision(
      fingerprint: finding.fingerprint.value, rule: finding.rule,
      clause: finding.evidence.first { $0.side == .treaty }?.provision.value,
      decision: Decision(
        outcome: .reject, level: .compatible, reason: "The exception in paragraph 3 applies.",
        author: "Nguyễn Văn A", date: CalendarDate("2026-01-31")!),
      place: "review, line 1")
    let decisions = ExpertDecisions(links: written.links, findings: [rejection])
    let settled = try analyzer.compare(
      treaty: treaty.picking(ProvisionPick("14.13")), with: [laws], decisions: decisions)

    for assessment in settled.assessments where assessment.basis == .decision {
      print(settled.concordance.treaty[assessment.row].path.en, assessment.level)
    }
  }

  // DecisionsOfExperts.md
  static func workbook(
    _ analyzer: CompatibilityAnalyzer, _ result: CompatibilityResult, print: Printing
  ) throws {
    var bytes: [UInt8] = []
    try result.report.writeWorkbook { bytes += $0 }

    let sheet = try DecisionWorkbook(wordings: analyzer.wordings).read(bytes, name: "report.xlsx")
    guard sheet.problems.isEmpty else {
      for problem in sheet.problems { print(problem) }
      return
    }
    let filled = ExpertDecisions(findings: sheet.decisions, treaty: sheet.treaty)

    print(filled.findings.count)
  }
}
