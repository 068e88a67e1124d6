import Foundation
import Testing

@Suite("pacta rules", .enabled(if: CommandLineTool.isBuilt, "pacta is not built beside the tests"))
struct RulesCommandTests {
  /// The shipped rules folder with rules of its own in its packs.
  private func rules(_ files: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    for name in try FileManager.default.contentsOfDirectory(
      atPath: root.appendingPathComponent("rules").path)
    where name != "packs" {
      try FileManager.default.copyItem(
        atPath: root.appendingPathComponent("rules/\(name)").path, toPath: folder.path(name))
    }
    try FileManager.default.createDirectory(
      atPath: folder.path("packs/p"), withIntermediateDirectories: true)
    for (name, text) in files { _ = try folder.write("packs/p/\(name)", text) }
    return folder
  }

  private let rule = """
    id: short
    kind: numeric_threshold
    level: incompatible
    severity: high
    priority: 10
    when: [{figure: [short]}]
    title: {vi: Thấp hơn, en: Below}
    message: {vi: Một, en: One}
    reason: {vi: Hai, en: Two}
    recommendation: {action: amend, vi: Sửa., en: Amend.}
    legalBasis: here
    source: written here
    """

  private func cases(_ years: String) -> String {
    """
    fire:
      - treaty: The period of protection of a trademark shall be at least ten years.
        law: Thời hạn bảo hộ nhãn hiệu là \(years) năm.
    """
  }

  @Test("list prints a line a rule, and JSON with titles and cases")
  func list() throws {
    let folder = try rules(["short.yaml": rule, "short.cases.yaml": cases("05")])
    let table = try CommandLineTool.run(["rules", "list", "--rules", folder.root])
    #expect(table.status == 0, "\(table.errors)")
    #expect(table.output == "short  p  numeric_threshold  incompatible  high  10  Thấp hơn\n")
    let json = try CommandLineTool.run([
      "rules", "list", "--format", "json", "--rules", folder.root,
    ])
    let value = try JSONValue(json.output)
    #expect(value["rules"]?.elements.first?["title"]?["en"]?.string == "Below")
    #expect(value["rules"]?.elements.first?["cases"]?["fire"]?.double == 1)
  }

  @Test("show tells a rule in both languages; an unknown one is wrong usage")
  func show() throws {
    let folder = try rules(["short.yaml": rule, "short.cases.yaml": cases("05")])
    let vi = try CommandLineTool.run(["rules", "show", "short", "--rules", folder.root])
    #expect(vi.status == 0, "\(vi.errors)")
    #expect(vi.output.contains("Áp dụng khi"))
    let en = try CommandLineTool.run([
      "rules", "show", "short", "--lang", "en", "--rules", folder.root,
    ])
    #expect(en.output.contains("below the floor"))
    #expect(en.output.contains("Treaty: The period of protection"))
    let page = try CommandLineTool.run([
      "rules", "show", "short", "--format", "markdown", "--rules", folder.root,
    ])
    #expect(page.output.hasPrefix("# Below\n"))
    #expect(page.output.contains("\n## Thấp hơn\n"))
    #expect(try CommandLineTool.run(["rules", "show", "x", "--rules", folder.root]).status == 64)
  }

  @Test("new writes two files into a named folder and never overwrites")
  func new() throws {
    let folder = try rules([:])
    let arguments = ["rules", "new", "mine", "--pack", "p", "--rules", folder.root]
    let first = try CommandLineTool.run(arguments)
    #expect(first.status == 0, "\(first.errors)")
    #expect(FileManager.default.fileExists(atPath: folder.path("packs/p/mine.yaml")))
    #expect(FileManager.default.fileExists(atPath: folder.path("packs/p/mine.cases.yaml")))
    #expect(try CommandLineTool.run(arguments).status == 64)
    #expect(try CommandLineTool.run(["rules", "new", "mine", "--pack", "p"]).status == 64)
  }

  @Test("lint prints each problem with file and line, exit 1, and the same as JSON")
  func lint() throws {
    let folder = try rules(["short.yaml": rule.replacing("[short]", with: "[tall]")])
    let table = try CommandLineTool.run(["rules", "lint", "--rules", folder.root])
    #expect(table.status == 1)
    #expect(table.output.contains("packs/p/short.yaml:6: error: unknown value 'tall'"))
    let json = try CommandLineTool.run([
      "rules", "lint", "--format", "json", "--rules", folder.root,
    ])
    #expect(json.status == 1)
    let problems = try JSONValue(json.output)["problems"]?.elements
    #expect(problems?.contains { $0["line"]?.double == 6 } == true)
  }

  @Test("test is exit 0 where the rules do what the cases say, else 1 with what was decided")
  func test() throws {
    let good = try rules(["short.yaml": rule, "short.cases.yaml": cases("05")])
    let passed = try CommandLineTool.run(["rules", "test", "--rules", good.root])
    #expect(passed.status == 0, "\(passed.output)")
    #expect(passed.output == "1 rule, 1 case: 0 failed, 0 known misses, 0 passing now\n")
    let bad = try rules(["short.yaml": rule, "short.cases.yaml": cases("12")])
    let failed = try CommandLineTool.run(["rules", "test", "short", "--rules", bad.root])
    #expect(failed.status == 1)
    #expect(failed.output.contains("packs/p/short.cases.yaml:2: short does not count (fire)"))
    #expect(failed.output.contains("when figure: [short] does not hold; here: [exceeded]"))
    let json = try CommandLineTool.run([
      "rules", "test", "--format", "json", "--rules", bad.root,
    ])
    #expect(try JSONValue(json.output)["failures"]?.elements.count == 1)
    #expect(try CommandLineTool.run(["rules", "test", "x", "--rules", bad.root]).status == 64)
  }
}
