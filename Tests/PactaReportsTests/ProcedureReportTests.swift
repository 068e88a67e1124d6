import Findings
import Foundation
import LegalModel
import Pacta
import PactaReports
import Testing

@Suite("Next steps in reports")
struct ProcedureReportTests {
  @Test("the summary names each step with its findings, documents and legal basis")
  func markdown() throws {
    let report = try ReportSample.draftReport(language: .english)
    let step = try #require(report.procedure.first { !$0.findings.isEmpty })
    let markdown = report.markdown()
    let start = try #require(markdown.firstRange(of: "### Next steps under the Law on Treaties"))
    let end = try #require(markdown.firstRange(of: "\n## 2. "))
    let part = markdown[start.lowerBound..<end.lowerBound]
    #expect(part.contains("1. **"))
    #expect(part.contains("   - Findings: \(step.findings.joined(separator: ", "))"))
    #expect(part.contains("   - Legal basis: Law on Treaties: "))
    #expect(part.contains("not compared with Law 137/2025/QH15"))
    let vietnamese = try ReportSample.draftReport(language: .vietnamese).markdown()
    #expect(vietnamese.contains("### Thủ tục tiếp theo theo Luật Điều ước quốc tế"))
    #expect(vietnamese.contains("theo quy định năm 2016, chưa đối chiếu Luật 137/2025/QH15"))
  }

  @Test(
    "in JSON a step has exactly the keys of the published shape and names findings of the report")
  func json() throws {
    let report = try ReportSample.draftReport(language: .english)
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(report.json())) as? [String: Any])
    let summary = try #require(root["summary"] as? [String: Any])
    let steps = try #require(summary["procedure"] as? [[String: Any]])
    #expect(steps.compactMap { $0["id"] as? String } == report.procedure.map(\.id))
    #expect(!steps.isEmpty)
    let known = Set(report.findings.map(\.id))
    for step in steps {
      #expect(
        step.keys.sorted() == [
          "checked", "documents", "findings", "id", "legalBasis", "note", "text", "title",
        ])
      #expect(known.isSuperset(of: step["findings"] as? [String] ?? []))
    }
  }

  @Test("a treaty in force is told to prevail, not to be ratified")
  func inForce() throws {
    let treaty = """
      COMPREHENSIVE AND PROGRESSIVE AGREEMENT FOR TRANS-PACIFIC PARTNERSHIP

      Article 1: Minimum Age
      No person under the age of 18 years shall be employed by any employer.
      """
    let options = AnalysisOptions(asOf: CalendarDate("2026-01-01"), language: .english)
    let report = try CompatibilityAnalyzer(rules: .bundled, options: options).compare(
      treaty: .text(treaty, name: "treaty.txt"),
      with: [.text(ReportSample.labourLaw, name: "law.txt")]
    ).report
    try #require(!report.findings.isEmpty)
    let ids = report.procedure.map(\.id)
    #expect(ids.contains("treaty-prevails"))
    #expect(!ids.contains("ratification-by-national-assembly"))
    #expect(!ids.contains("level-of-conclusion"))
  }
}
