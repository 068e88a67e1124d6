import Applicability
import Findings
import LegalModel
import Pacta
import PactaReports
import Testing

@Suite("Templates of the Word report")
struct WordTemplateTests {
  private func paragraphs(
    _ template: ReportTemplate, _ report: CompatibilityReport
  ) throws -> [String] {
    try WordPackageReader(report.docx(template: template)).paragraphs
  }

  @Test("the report on conformity answers the questions of an appraisal and has both annexes")
  func conformity() throws {
    let text = try paragraphs(.conformity, ReportSample.draftReport(language: .english))
    for heading in [
      "Constitutionality", "Possibility of direct application", "Table of concordance",
      "Findings in detail", "Outline of an implementation plan",
    ] { #expect(text.contains { $0.contains(heading) }, "\(heading)") }
  }

  @Test("the preliminary review has open questions and next steps, but no plan and no details")
  func preliminary() throws {
    let text = try paragraphs(.preliminary, ReportSample.draftReport(language: .english))
    #expect(text.contains("Open questions"))
    #expect(text.contains("Next steps"))
    #expect(!text.contains { $0.contains("Draft plan of implementation") })
    #expect(!text.contains { $0.contains("Findings in detail") })
    #expect(!text.contains("Contents"))
  }

  @Test(
    "the report on treaties of the same field says that none was compared, and lists those known")
  func fieldOfKnownTreaty() throws {
    let treaty = """
      MINIMUM AGE CONVENTION, 1973

      Article 1: Minimum Age
      No person under the age of 18 years shall be employed by any employer.
      """
    let options = AnalysisOptions(asOf: CalendarDate("2026-01-01"), language: .english)
    let report = try CompatibilityAnalyzer(rules: .bundled, options: options).compare(
      treaty: .text(treaty, name: "treaty.txt"),
      with: [.text(ReportSample.labourLaw, name: "law.txt")]
    ).report
    #expect(report.sameField.fields.map(\.en) == ["labour"])
    #expect(report.sameField.treaties.count > 10)
    #expect(!report.sameField.treaties.contains { $0.title.en.hasPrefix("Minimum Age Convention") })
    let text = try paragraphs(.field, report)
    #expect(text.contains { $0.hasPrefix("Not assessed: ") })
    #expect(text.contains { $0.contains("other treaties on labour") })
    #expect(!text.contains { $0.contains("Table of concordance") })
  }

  @Test("of a treaty whose field is not known, no list is made up")
  func fieldOfDraft() throws {
    let text = try paragraphs(.field, ReportSample.draftReport(language: .english))
    #expect(text.contains { $0.contains("do not tell the field") })
  }

  @Test("treaties given as the other side are named, with the table of concordance")
  func comparedTreaties() throws {
    let other = """
      AGREEMENT ON THE EMPLOYMENT OF YOUNG PERSONS

      Article 1: Minimum Age
      No person under the age of 15 years shall be employed by any employer.
      """
    let options = AnalysisOptions(asOf: CalendarDate("2026-01-01"), language: .english)
    let report = try CompatibilityAnalyzer(rules: .bundled, options: options).compare(
      treaty: .text(ReportSample.draft, name: "draft.txt"), with: [.text(other, name: "other.txt")]
    ).report
    let text = try paragraphs(.field, report)
    #expect(text.contains { $0.hasPrefix("Compared with 1 treaties given as the other side") })
    #expect(text.contains { $0.contains("Table of concordance") })
    #expect(!text.contains { $0.hasPrefix("Not assessed: the text") })
  }

  @Test("what an expert decided stands with who and why, and fills in agency and deadline")
  func decisions() throws {
    let report = try ReportSample.draftReport(language: .english)
    var finding = try #require(report.findings.first)
    finding.decision = Decision(
      outcome: .accept, level: .incompatible, reason: "The age is plain.", author: "N. T. H.",
      date: try #require(CalendarDate("2026-02-03")), leadAgency: "Ministry of Labour",
      deadline: CalendarDate("2027-06-30"))
    let text = try paragraphs(.conformity, report.with(findings: [finding]))
    #expect(
      text.contains {
        $0.contains("Incompatible") && $0.contains("(N. T. H., 2026-02-03)")
          && $0.contains("The age is plain.") && $0.contains("2027-06-30")
      })
    #expect(text.filter { $0 == "Ministry of Labour" }.count == 2)
    #expect(text.filter { $0 == "2027-06-30" }.count == 2)
  }
}
