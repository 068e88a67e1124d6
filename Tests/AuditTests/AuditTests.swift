import Audit
import Foundation
import LegalModel
import Pacta
import PactaReports
import Testing

@Suite("Audit")
struct AuditTests {
  private static let ids = ["marks", "sub-work", "two-parts", "work"]

  @Test("the report on each treaty has the bytes of a single comparison")
  func sameAsCheck() async throws {
    let folder = try AuditFolder()
    _ = try await folder.audit()
    let analyzer = try CompatibilityAnalyzer(rules: .bundled, options: AuditFolder.options)
    let single = [
      ("work", "work.txt"), ("marks", "marks.txt"), ("sub-work", "sub/work.txt"),
      ("two-parts", "parts/manifest.yaml"),
    ]
    for (id, name) in single {
      let treaty = AnalysisInput.file(
        folder.treaties.appendingPathComponent(name), name: name)
      let result = try analyzer.compare(treaty: treaty, with: [.file(folder.laws)])
      let written = try Data(contentsOf: folder.output.appendingPathComponent(id + ".json"))
      #expect(
        String(decoding: written, as: UTF8.self)
          == String(decoding: try result.report.json(), as: UTF8.self))
      let page = try Data(contentsOf: folder.output.appendingPathComponent(id + ".md"))
      #expect(String(decoding: page, as: UTF8.self) == result.report.markdown())
    }
  }

  @Test(
    "a treaty that lies among the laws, and a law among the treaties, fare as in a single comparison"
  )
  func bothSides() async throws {
    let folder = try AuditFolder()
    try folder.write("laws/treaty.txt", AuditTexts.work)
    try folder.write("treaties/law.txt", AuditTexts.marksLaw)
    let run = try await folder.audit()
    let analyzer = try CompatibilityAnalyzer(rules: .bundled, options: AuditFolder.options)
    let laws = ["change.txt", "labour.txt", "marks.txt", "treaty.txt"].map {
      AnalysisInput.file(folder.laws.appendingPathComponent($0), name: $0)
    }
    for (id, name) in [("work", "work.txt"), ("law", "law.txt"), ("marks", "marks.txt")] {
      let treaty = AnalysisInput.file(
        folder.treaties.appendingPathComponent(name), name: name)
      let result = try analyzer.compare(treaty: treaty, with: laws)
      let written = try Data(contentsOf: folder.output.appendingPathComponent(id + ".json"))
      #expect(Array(written) == (try result.report.json()), "\(id)")
    }
    #expect(run.result.failures.map(\.input) == ["broken.docx"])
  }

  @Test("one bad treaty and one bad law are failures; everything else is analysed")
  func oneBadFile() async throws {
    let folder = try AuditFolder()
    try folder.write("laws/empty.txt", "")
    try folder.write("treaties/parts/two.txt", "")
    let run = try await folder.audit()
    #expect(run.result.failures.map(\.input) == ["broken.docx", "parts/two.txt", "empty.txt"])
    #expect(run.result.failures.map(\.treaty) == ["broken", "two-parts", nil])
    #expect(run.result.failures.map(\.isReported) == [false, true, false])
    #expect(run.result.overview?.entries.map(\.id) == AuditTests.ids)
    let failures = try folder.files(in: folder.output)["failures.json"] ?? Data()
    #expect(String(decoding: failures, as: UTF8.self).contains("broken.docx"))
    #expect(!FileManager.default.fileExists(atPath: folder.output.path + "/broken.json"))
  }

  @Test("one job and two give the same bytes")
  func jobs() async throws {
    let folder = try AuditFolder()
    let other = folder.root.appendingPathComponent("other")
    _ = try await folder.audit(jobs: 1)
    _ = try await folder.audit(into: other, jobs: 2)
    #expect(try folder.files(in: folder.output) == folder.files(in: other))
  }

  @Test("nothing under the folder names the machine")
  func noMachine() async throws {
    let folder = try AuditFolder()
    try folder.write("laws/empty.txt", "")
    _ = try await folder.audit()
    for (name, bytes) in try folder.files(in: folder.output) {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains(folder.root.lastPathComponent), "\(name)")
    }
  }

  @Test("a report of the run before goes when its treaty goes")
  func staleReports() async throws {
    let folder = try AuditFolder()
    _ = try await folder.audit()
    try folder.write("out/notes.txt", "mine")
    try FileManager.default.removeItem(at: folder.treaties.appendingPathComponent("work.txt"))
    _ = try await folder.audit()
    let names = try folder.files(in: folder.output).keys.sorted()
    #expect(
      names == [
        "failures.json", "marks.json", "marks.md", "notes.txt", "overview.json", "overview.md",
        "two-parts.json", "two-parts.md", "work.json", "work.md",
      ])
  }

  @Test("a report that cannot be written is no report of the overview, and an older one goes")
  func unwrittenReport() async throws {
    struct Refused: Error {}
    let folder = try AuditFolder()
    _ = try await folder.audit()
    let analyzer = try CompatibilityAnalyzer(rules: .bundled, options: AuditFolder.options)
    let cached = AuditOptions(output: folder.output, cache: folder.cache)
    let page = AuditFormat(ending: "md") { report in
      guard report.treaty.first?.metadata.title != "AGREEMENT ON WORK" else { throw Refused() }
      return Array(report.markdown().utf8)
    }
    for _ in 1...2 {
      let result = try await Audit(analyzer, cached, formats: [page]) { try $0.json() }
        .run(treaties: [folder.treaties], laws: [folder.laws])
      let reports = result.overview?.entries.first { $0.id == "work" }?.reports
      #expect(reports == ["work.json"])
      let names = try folder.files(in: folder.output).keys
      #expect(names.contains("work.json") && !names.contains("work.md"))
      #expect(names.contains("marks.md"))
      #expect(result.failures.contains { $0.code == "unwritten-report" && $0.isReported })
    }
    let plain = AuditOptions(output: folder.output)
    let none = try await Audit(analyzer, plain) { _ in throw Refused() }
      .run(treaties: [folder.treaties], laws: [folder.laws])
    #expect(none.overview?.entries.isEmpty == true)
    #expect(!none.failures.contains { $0.isReported && $0.code == "unwritten-report" })
    #expect(try !folder.files(in: folder.output).keys.contains("work.json"))
  }

  @Test("many inputs with the same bytes are written by many jobs at once")
  func sameInputs() async throws {
    let folder = try AuditFolder()
    for number in 1...24 { try folder.write("treaties/copy\(number).txt", AuditTexts.marks) }
    let run = try await folder.audit(cached: true, jobs: 16)
    #expect(run.result.overview?.entries.count == AuditTests.ids.count + 24)
    let names = try [folder.cache, folder.output].flatMap { try folder.files(in: $0).keys }
    #expect(!names.contains { $0.hasSuffix(".part") })
  }

  @Test("no readable law stops the audit")
  func noLaws() async throws {
    let folder = try AuditFolder()
    try folder.write("none/empty.txt", "")
    let error = await #expect(throws: AuditError.self) {
      try await folder.audit(laws: [folder.root.appendingPathComponent("none")])
    }
    guard case .corpus(let reason)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.code == .unreadableCorpus)
  }
}
