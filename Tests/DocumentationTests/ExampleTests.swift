import Findings
import Foundation
import Ingestion
import LegalModel
import Pacta
import PactaReports
import Testing

/// Runs the examples of the documentation. Their paths begin at the folder of the package.
@Suite(
  "Examples of the documentation",
  .enabled(
    if: FileManager.default.fileExists(atPath: "corpora/manifest.yaml"),
    "the tests do not run in the folder of the package"))
struct ExampleTests {
  private let draft = URL(
    fileURLWithPath: "corpora/treaty/draft-labour-mobility-agreement.en.txt")
  private let labour = URL(fileURLWithPath: "corpora/vn/bo-luat-lao-dong-2019.txt")
  private let laws = URL(fileURLWithPath: "corpora/manifest.yaml")

  private func analyzer() throws -> CompatibilityAnalyzer {
    try CompatibilityAnalyzer(
      rules: .bundled,
      options: AnalysisOptions(asOf: CalendarDate("2026-01-01"), language: .english))
  }

  private func result() throws -> CompatibilityResult {
    try analyzer().compare(treaty: .file(draft), with: [.file(labour)])
  }

  /// What an example prints, a line a call.
  private func printed(_ example: (Printing) throws -> Void) rethrows -> [String] {
    var lines: [String] = []
    try example { values in lines.append(values.map { "\($0)" }.joined(separator: " ")) }
    return lines
  }

  @Test("the first example prints the report that it shows")
  func frontDoor() throws {
    let lines = try printed { try FrontDoorExamples.readme(print: $0) }
    #expect(lines.first?.hasPrefix("# ") == true)
    let same = try printed {
      try FrontDoorExamples.landing(treatyURL: draft, lawURL: labour, print: $0)
    }
    #expect(same.count == 1)
  }

  @Test("verdicts, findings and a treaty that cannot be read")
  func comparing() throws {
    let lines = try printed { try FrontDoorExamples.comparing(print: $0) }
    #expect(lines.first == "1")
    #expect(lines.last == "unreadable-treaty [\"empty-file\"]")
    #expect(lines.contains { $0.hasSuffix("Incompatible") })
    #expect(lines.contains { $0.hasPrefix("F1 ") })
  }

  @Test("many treaties with law that is read once, in memory and in folders")
  func manyTreaties() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("pacta-docs-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let (analyzer, treaties) = (try analyzer(), [AnalysisInput.file(draft)])
    var lines: [String] = []
    let keep: Printing = { values in
      lines.append(values.map { "\($0)" }.joined(separator: " "))
    }
    try await FrontDoorExamples.manyTreaties(
      analyzer, treaties: treaties, laws: .file(labour), print: keep)
    try await FrontDoorExamples.preparedCorpus(
      analyzer, treaties: treaties, lawsURL: labour, print: keep)
    try await FrontDoorExamples.auditOfFolders(
      analyzer, folder: folder.appendingPathComponent("out"),
      cache: folder.appendingPathComponent("cache"), treatyFolder: draft, lawList: labour,
      print: keep)
    try await FrontDoorExamples.audit(
      folder: folder.appendingPathComponent("again"), treatiesURL: draft, lawsURL: labour,
      print: keep)
    #expect(lines.count == 4)
    #expect(lines.suffix(2) == ["1 0", "0"])
  }

  @Test("a decision gives the clause the expert's verdict; an empty workbook has none")
  func decisions() throws {
    let analyzer = try analyzer()
    let lines = try printed {
      try FrontDoorExamples.decisions(analyzer, laws: .file(laws), print: $0)
    }
    #expect(lines == ["paragraph 2, Article 14.13 compatible"])
    let result = try result()
    let count = try printed { try FrontDoorExamples.workbook(analyzer, result, print: $0) }
    #expect(count == ["0"])
  }

  @Test("reports in several formats, lines, and what changed")
  func reports() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("pacta-docs-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try result()
    try ReportExamples.page(result, page: folder.appendingPathComponent("page.html"))
    let sizes = try ReportExamples.formats(result, folder: folder)
    #expect(sizes.allSatisfy { $0 > 1_000 })
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 5)
    let lines = printed { ReportExamples.lines(result, print: $0) }
    #expect(!lines.isEmpty)
    let changes = try printed {
      try ReportExamples.changes(result, earlierBytes: result.report.json(), print: $0)
    }
    #expect(changes.first == "0 findings are new")
    var workbook: [UInt8] = []
    try result.report.writeWorkbook { workbook += $0 }
    #expect(try ReportExamples.workbook(result.report, workbook).decisions.isEmpty)
    let passage = try printed { try ReportExamples.passage(print: $0) }
    #expect(passage.count == 1)
  }

  @Test("documents, norms, pairs, tables of concordance, fields of law, rules")
  func reading() async throws {
    let bytes = Array(try Data(contentsOf: labour))
    let documents = try printed { try ReadingExamples.documents(bytes, print: $0) }
    #expect(documents.first?.hasPrefix("45/2019/QH14 ") == true)
    let document = try #require(try DocumentReader().read(bytes, name: "law.txt").first)
    let articles = printed { ReadingExamples.provisions(document, print: $0) }
    #expect(articles.count > 10)
    let norms = try printed { printing in
      let passage = try ReadingExamples.norms(document, print: printing)
      #expect(passage.norms.count == 1)
    }
    #expect(norms.count > 10)
    let pair = try printed { try ReadingExamples.pair(print: $0) }
    #expect(pair == ["incompatible"])
    var matches = 0
    try await ReadingExamples.alignment(treatyURL: draft, lawsURL: labour) { _ in matches += 1 }
    #expect(matches > 0)
    let (analyzer, result) = (try analyzer(), try result())
    let fields = printed { ReadingExamples.fields(analyzer, result, print: $0) }
    #expect(fields.count == 1)
    let failing = try printed { try ReadingExamples.rules(print: $0) }
    #expect(failing.isEmpty)
  }
}
