import Audit
import Findings
import Foundation
import LegalModel
import Pacta
import Testing

@Suite("Overview of an audit")
struct OverviewTests {
  @Test("the counts are those of the reports, and the fields add up to them")
  func counts() async throws {
    let folder = try AuditFolder()
    let overview = try #require(try await folder.audit().result.overview)
    let analyzer = try CompatibilityAnalyzer(rules: .bundled, options: AuditFolder.options)
    let work = try #require(overview.entries.first { $0.id == "work" })
    let result = try analyzer.compare(
      treaty: .file(folder.treaties.appendingPathComponent("work.txt")),
      with: [.file(folder.laws)])
    #expect(work.summary.title == "AGREEMENT ON WORK")
    #expect(work.summary.findings == result.findings.count)
    #expect(work.summary.findings > 0)
    #expect(
      work.summary.levels["incompatible"] == result.assessments.count { $0.level == .incompatible })
    for entry in overview.entries {
      let cells = entry.summary.fields
      #expect(cells.reduce(0) { $0 + $1.provisions } == entry.summary.provisions)
      #expect(cells.reduce(0) { $0 + $1.findings } == entry.summary.findings)
    }
  }

  @Test("the article that several treaties meet counts them all, and its law is to be changed")
  func articles() async throws {
    let folder = try AuditFolder()
    let overview = try #require(try await folder.audit().result.overview)
    let age = try #require(
      overview.articles.first { $0.document == "10/2012/QH13" && $0.id == "art_1" })
    #expect(age.treaties == ["sub-work", "work"])
    #expect(age.path.vi == "Điều 1")
    let change = try #require(overview.changes.first { $0.document == "10/2012/QH13" })
    #expect(change.calls.map(\.treaty).contains("work"))
    #expect(change.findings == change.calls.reduce(0) { $0 + $1.findings.count })
  }

  @Test(
    "treaties of the same name get their folders in front; names of the audit's files are not used")
  func identifiers() async throws {
    let folder = try AuditFolder()
    try folder.write("treaties/overview.txt", AuditTexts.marks)
    try folder.write("treaties/sub/Work.md", AuditTexts.marks)
    let overview = try #require(try await folder.audit().result.overview)
    #expect(
      overview.entries.map(\.id) == [
        "marks", "overview-2", "sub-Work", "sub-work-2", "two-parts", "work",
      ])
  }

  @Test("the page for people is in the language of the reports")
  func page() async throws {
    let folder = try AuditFolder()
    _ = try await folder.audit()
    let english = try String(
      contentsOf: folder.output.appendingPathComponent("overview.md"), encoding: .utf8)
    #expect(english.contains("# Overview of treaties and domestic law"))
    #expect(english.contains("broken.docx"))
    var options = AuditFolder.options
    options.language = .vietnamese
    _ = try await folder.audit(options: options)
    let vietnamese = try String(
      contentsOf: folder.output.appendingPathComponent("overview.md"), encoding: .utf8)
    #expect(vietnamese.contains("# Tổng quan rà soát"))
    #expect(vietnamese.contains("lao động và an sinh xã hội"))
  }
}
