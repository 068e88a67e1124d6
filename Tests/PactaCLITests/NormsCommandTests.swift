import Foundation
import Testing

@Suite("pacta norms", .enabled(if: CommandLineTool.isBuilt, "pacta is not built beside the tests"))
struct NormsCommandTests {
  static let law = """
    LUẬT
    THUÊ NHÀ

    Điều 1. Báo trước
    1. Chủ nhà phải báo trước ít nhất 15 ngày.
    2. Mùa mưa đến sớm.

    Điều 2. Tiền thuê
    Khách thuê có quyền trả tiền thuê làm hai kỳ.
    """

  @Test("the table names the norm, its bearer and its amount; the last line counts")
  func table() throws {
    let folder = try TemporaryFolder()
    let run = try CommandLineTool.run(["norms", try folder.write("law.txt", NormsCommandTests.law)])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("art_1__para_1  obligation  mandatory"))
    #expect(run.output.contains("    bearer        Chủ nhà"))
    #expect(run.output.contains("atLeast 15 day (15 ngày; action)"))
    #expect(run.errors.contains("1 obligation"))
    #expect(run.errors.contains("provisions with words classified"))
  }

  @Test("json has one line a document, with the norms in document order")
  func json() throws {
    let folder = try TemporaryFolder()
    let first = try folder.write("a.txt", NormsCommandTests.law)
    let second = try folder.write("b.txt", "Article 1: Fees\nEach Party may set fees.")
    let run = try CommandLineTool.run(["norms", "--format", "json", "--quiet", first, second])
    #expect(run.errors.isEmpty)
    let lines = try run.output.split(separator: "\n").map { try JSONValue($0) }
    #expect(lines.count == 2)
    let modalities = lines[0]["norms"]?.elements.compactMap { $0["modality"]?.string } ?? []
    #expect(modalities.first { $0 != "none" } == "obligation")
    #expect(modalities.last == "right")
    #expect(lines[0]["norms"]?[0]?["requirement"] == .null)
    #expect(lines[1]["norms"]?.elements.last?["requirement"]?.string == "option")
  }

  @Test("none prints nothing and still counts")
  func none() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("law.txt", NormsCommandTests.law)
    let run = try CommandLineTool.run(["norms", "--format", "none", file])
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("1 right"))
  }

  @Test("--unread leaves what was understood out")
  func unread() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "law.txt", "Điều 1.\n1. Chủ nhà phải báo trước.\n2. Mùa mưa đến sớm.")
    let run = try CommandLineTool.run(["norms", "--unread", file])
    #expect(run.output.contains("Mùa mưa đến sớm"))
    #expect(!run.output.contains("phải báo trước"))
  }

  @Test("one bad file does not lose the others: exit 2, the good one is printed")
  func badFile() throws {
    let folder = try TemporaryFolder()
    let good = try folder.write("law.txt", NormsCommandTests.law)
    let run = try CommandLineTool.run(["norms", folder.path("missing.txt"), good])
    #expect(run.status == 2)
    #expect(run.output.contains("obligation"))
    #expect(run.errors.contains("missing.txt: no such file"))
  }

  @Test("a broken cue file is wrong usage: exit 64 with file and line")
  func brokenRules() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.removeItem(atPath: folder.root)
    try FileManager.default.copyItem(atPath: NormsCommandTests.rules, toPath: folder.root)
    _ = try folder.write(
      "norms/en.yaml",
      "language: en\nsource: test\ncues:\n  - role: modall\n    phrases: [shall]\n")
    let file = try folder.write("treaty.txt", "Article 1\nEach Party shall pay.")
    for command in [["norms", file], ["explain", "--text", "Each Party shall pay."]] {
      let run = try CommandLineTool.run(command + ["--rules", folder.root])
      #expect(run.status == 64)
      #expect(run.errors.contains("norms/en.yaml:4: 'modall' is not known here"))
      #expect(run.output.isEmpty)
    }
  }

  /// The rules of the checkout.
  static let rules: String = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder.appendingPathComponent("rules").path
  }()

  @Test("evaluate norms echoes the cases; without labels only counts are given")
  func evaluate() throws {
    let folder = try TemporaryFolder()
    let text = #""lang": "vi", "genre": "statute", "text": "Chủ nhà phải báo trước 15 ngày.""#
    let bare = try folder.write("bare.jsonl", "{\"id\": \"a\", \(text)}\n")
    let unlabelled = try JSONValue(
      CommandLineTool.run(["evaluate", "norms", bare, "--format", "json"]).output)
    #expect(unlabelled["cases"]?[0]?["id"]?.string == "a")
    #expect(unlabelled["cases"]?[0]?["expected"] == .null)
    #expect(
      unlabelled["cases"]?[0]?["predicted"]?["norms"]?[0]?["modality"]?.string == "obligation")
    #expect(unlabelled["summary"]?.members.keys.sorted() == ["cases", "predicted"])

    let labels =
      #""norms": [{"modality": "obligation", "strength": "mandatory", "bearer": "Chủ nhà", "#
      + #""quantities": [], "conditions": [], "exceptions": []}]"#
    let labelled = try folder.write("labelled.jsonl", "{\"id\": \"a\", \(text), \(labels)}\n")
    let scored = try JSONValue(
      CommandLineTool.run(["evaluate", "norms", labelled, "--format", "json"]).output)
    #expect(scored["summary"]?["modality"]?.double == 1)
    #expect(scored["summary"]?["expected"]?.double == 1)
  }

  @Test("a file of cases that is no JSON is exit 2")
  func badCases() throws {
    let folder = try TemporaryFolder()
    let run = try CommandLineTool.run([
      "evaluate", "norms", try folder.write("cases.jsonl", "no json\n"),
    ])
    #expect(run.status == 2)
    #expect(run.errors.contains("cases.jsonl"))
  }
}
