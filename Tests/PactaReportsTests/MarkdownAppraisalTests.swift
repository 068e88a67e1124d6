import Findings
import Foundation
import LegalModel
import Pacta
import PactaReports
import Testing

@Suite("Appraisal in the Markdown report")
struct MarkdownAppraisalTests {
  /// The text of a numbered section.
  private func section(_ number: Int, of markdown: String) throws -> Substring {
    let start = try #require(markdown.firstRange(of: "\n## \(number). ")).upperBound
    let end = markdown[start...].firstRange(of: "\n## ")?.lowerBound ?? markdown.endIndex
    return markdown[start..<end]
  }

  @Test("the summary counts levels and findings, and names the findings")
  func summary() throws {
    let report = try ReportSample.draftReport(language: .english)
    let finding = try #require(report.findings.first)
    let summary = try section(1, of: report.markdown())
    #expect(summary.contains("Findings: \(report.findings.count)."))
    #expect(summary.contains("**\(finding.id).** "))
    #expect(summary.contains("| Severity | Findings |"))
  }

  @Test("without a constitution among the documents, section 3 says so")
  func constitutionMissing() throws {
    let markdown = try ReportSample.draftReport(language: .english).markdown()
    let text = try section(3, of: markdown)
    #expect(text.contains("No constitution was among the documents compared"))
    #expect(text.contains("none was found"))
  }

  @Test("a constitution among the documents is named")
  func constitutionRead() throws {
    let constitution = """
      HIẾN PHÁP
      NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

      Điều 1.
      Nước Cộng hòa xã hội chủ nghĩa Việt Nam là một nước độc lập.
      """
    let report = try CompatibilityAnalyzer(
      rules: .bundled, options: AnalysisOptions(language: .english)
    ).compare(
      treaty: .text(ReportSample.draft, name: "draft.txt"),
      with: [.text(constitution, name: "constitution.txt")]
    ).report
    try #require(report.corpus.first?.metadata.rank == 1)
    let text = try section(3, of: report.markdown())
    #expect(text.contains("Constitution among the documents compared"))
  }

  @Test("the table names the deciding provision, the kind of requirement and the confidence")
  func conformity() throws {
    let report = try ReportSample.draftReport(language: .english)
    let assessment = try #require(report.assessments.first)
    try #require(assessment.deciding != nil)
    let row = try #require(
      try section(4, of: report.markdown()).split(separator: "\n").first { $0.hasPrefix("| 1 |") })
    #expect(row.contains("paragraph 1, Article 1"))
    #expect(row.contains(report.wording.text(.level(assessment.level))))
    #expect(row.hasSuffix("\(report.wording.text(.confidence(assessment.confidence))) |"))
  }

  @Test("details have findings with reason and advice, the proof as a list, and both texts")
  func details() throws {
    let text = try section(5, of: ReportSample.draftReport(language: .english).markdown())
    #expect(text.contains("  - Reason: "))
    #expect(text.contains("  - Recommended ("))
    #expect(text.contains("\n- Kind of requirement: "))
    #expect(text.contains("> No person under the age"))
    #expect(text.contains("   > Người sử dụng lao động không được thuê"))
  }

  @Test("each wording of a draft has a row with its verdict")
  func variants() throws {
    let text = try section(5, of: ReportSample.draftReport(language: .english).markdown())
    #expect(
      text.contains("| No. | Wording of the draft | Proposed by | Level | Domestic law can stay |"))
    #expect(text.contains("\n| 1 | 18 | – | "))
    #expect(text.contains("\n| 1 | 12 | – | "))
  }

  @Test("documents to change are grouped by act")
  func changes() throws {
    let report = try ReportSample.draftReport(language: .english)
    let text = try section(7, of: report.markdown())
    let law = try #require(report.corpus.first?.name)
    #expect(text.contains("**\(law)"))
    #expect(text.contains("**paragraph 1, Article 1** (\(law)): "))
    #expect(text.contains("(F1)"))
  }

  @Test("crimes are never applied directly, in either language")
  func directApplication() throws {
    let english = try ReportSample.draftReport(language: .english).markdown()
    #expect(try section(6, of: english).contains("is never applied directly"))
    let vietnamese = try ReportSample.draftReport(language: .vietnamese).markdown()
    #expect(try section(6, of: vietnamese).contains("không được áp dụng trực tiếp"))
  }
}
