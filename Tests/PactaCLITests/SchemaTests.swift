import Foundation
import Testing

/// What the commands print, against the schemas that embedders rely on.
@Suite(
  "Published schemas", .enabled(if: CommandLineTool.isBuilt, "pacta is not built beside the tests"))
struct SchemaTests {
  static let corpora: String = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder.appendingPathComponent("corpora").path
  }()

  /// One command a schema; the bundled texts have laws, treaties, a draft and an amending act.
  static let commands: [(schema: String, arguments: [String])] = [
    ("parse", ["parse", "--format", "json", corpora]),
    ("norms", ["norms", "--format", "json", "--quiet", corpora]),
    ("amendments", ["amendments", "--format", "json", "--quiet", corpora + "/vn"]),
    (
      "consolidate",
      [
        "consolidate", "--format", "json", "--quiet", corpora + "/vn/luat-so-huu-tri-tue-2005.txt",
        "--with", corpora + "/vn/luat-sua-doi-so-huu-tri-tue-2022.txt",
      ]
    ),
    ("explain", ["explain", "--format", "json", "--text", clause]),
    ("explain", ["explain", "--format", "json", "--lang", "en", "--text", articles]),
    ("explain", ["explain", "--format", "json", "--genre", "treaty", "--text", "Trời đẹp."]),
    (
      "check",
      [
        "check", "--format", "json", corpora + "/treaty/draft-labour-mobility-agreement.en.txt",
        "--against", corpora + "/manifest.yaml",
      ]
    ),
    (
      "align",
      [
        "align", "--format", "json", corpora + "/treaty/cptpp-ip-and-labour.en.txt", "--against",
        corpora + "/manifest.yaml",
      ]
    ),
  ]

  static let clause = """
    Người sử dụng lao động phải báo trước ít nhất 30 ngày theo khoản 2 Điều 5 và Luật Nhà ở, trừ \
    trường hợp điều ước quốc tế có quy định khác.
    """

  static let articles = """
    Article 3: Wages
    1. [VN: Each Party shall] [AU: Each Party may] set a rate of 10 to 12.5 per cent.
    2. Paragraph 1 does not apply before 1 March 2030.
    """

  @Test("every line that a command prints has the published shape", arguments: commands)
  func shapes(schema name: String, arguments: [String]) throws {
    let schema = try JSONSchema(named: name)
    let run = try CommandLineTool.run(arguments)
    #expect(run.status == 0, "\(run.errors)")
    let values =
      ["explain", "align", "check"].contains(name)
      ? [run.output[...]] : run.output.split(separator: "\n")
    #expect(!values.isEmpty)
    for value in values { #expect(schema.problems(in: try JSONValue(value)) == []) }
  }

  @Test("a missing key, an unknown key, a wrong type and an unknown value are noticed")
  func notices() throws {
    let schema = try JSONSchema(named: "norms")
    let broken = try JSONValue(
      """
      {"schemaVersion": 1, "extra": true, "norms": [],
       "document": {"number": null, "title": null, "kind": "law", "language": "fr", "path": "-",
         "part": 0},
       "coverage": {"provisions": 1.5, "read": 1}}
      """)
    let problems = schema.problems(in: broken).joined(separator: "\n")
    for part in ["extra", "unclassified", "language", "provisions", "part", "schemaVersion"] {
      #expect(problems.contains(part), "\(problems)")
    }
  }
}
