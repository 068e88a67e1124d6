import Findings
import Foundation
import LegalModel
import Pacta
import PactaReports
import Testing

@Suite("Explanation of a verdict")
struct ExplanationTests {
  private func sample() throws -> CompatibilityReport {
    try ReportSample.draftReport(language: .vietnamese)
  }

  private func saved() throws -> SavedReport { try SavedReport(json: sample().json()) }

  private func text(_ name: String, _ language: LanguageCode) throws -> String {
    let report = try sample()
    return try Explanation(of: name, in: SavedReport(json: report.json()))
      .text(report.wording(in: language))
  }

  @Test("a report in Vietnamese is explained in both languages, with the same steps")
  func languages() throws {
    let (vietnamese, english) = (try text("F1", .vietnamese), try text("F1", .english))
    #expect(vietnamese.contains("No person under the age of"))
    #expect(english.contains("Người sử dụng lao động không được thuê"))
    #expect(vietnamese.contains("Điều khoản của điều ước"))
    #expect(english.contains("What was searched"))
    let steps = [vietnamese, english].map { text in
      text.split(separator: "\n").count { $0.firstMatch(of: /^ +[0-9]+\. ./) != nil }
    }
    #expect(steps[0] == steps[1] && steps[0] > 2)
    #expect(!vietnamese.contains("proof."))
  }

  @Test("a rule that was silent is told with what it lacks, and gives another verdict")
  func silence() throws {
    let report = try sample()
    for assessment in report.assessments {
      for rule in assessment.silent {
        #expect(rule.level != assessment.level)
        #expect(!rule.obstacle.vi.isEmpty && !rule.obstacle.en.isEmpty)
        #expect(rule.rule != assessment.rule)
      }
    }
    let found = try #require(
      report.assessments.first { !$0.silent.isEmpty && !$0.findings.isEmpty })
    let told = try text(found.findings[0], .english)
    for rule in found.silent { #expect(told.contains("(\(rule.rule); ")) }
  }

  @Test(
    "a finding is known by its id or fingerprint, a clause by its address or its article's number")
  func names() throws {
    let report = try saved()
    let finding = try #require(report.findings.first)
    let byID = try text(finding.id, .english)
    #expect(try text(finding.id.lowercased(), .english) == byID)
    #expect(try text(String(finding.fingerprint.prefix(8)), .english) == byID)
    #expect(try text("art_1", .english).contains("Article 1"))
    #expect(try text("1", .english) == text("art_1", .english))
  }

  @Test("a name that the report does not have is told with names that it has")
  func unknown() throws {
    let report = try saved()
    for name in ["F99", "7", "0000", ""] {
      #expect(throws: ExplanationError.self) { try Explanation(of: name, in: report) }
    }
    do throws(ExplanationError) {
      _ = try Explanation(of: "F99", in: report)
    } catch {
      #expect(error.description.contains("'F99'"))
      #expect(error.description.contains(report.rows[0].id))
    }
  }

  @Test("a report without steps tells its proof as it stands")
  func older() throws {
    var report = try #require(
      JSONSerialization.jsonObject(with: Data(sample().json())) as? [String: Any])
    let rows = try #require(report["assessments"] as? [[String: Any]])
    report["assessments"] = rows.map { row in
      row.filter { !["steps", "silent", "rule"].contains($0.key) }
    }
    let bytes = try JSONSerialization.data(withJSONObject: report)
    let saved = try SavedReport(json: Array(bytes))
    let proof = try #require(rows.first?["proof"] as? [String])
    let wording = try sample().wording(in: .english)
    let id = saved.rows[0].id
    let told = try Explanation(of: id, in: saved).text(wording)
    for step in proof { #expect(told.contains(step)) }
  }
}
