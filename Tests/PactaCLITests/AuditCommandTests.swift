import Foundation
import Testing

@Suite("pacta audit", .enabled(if: CommandLineTool.isBuilt, "pacta is not built beside the tests"))
struct AuditCommandTests {
  private func inputs() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["treaties", "laws"] {
      try FileManager.default.createDirectory(
        atPath: folder.path(name), withIntermediateDirectories: true)
    }
    _ = try folder.write(
      "treaties/work.txt",
      "AGREEMENT ON LABOUR\n\nArticle 1: Minimum Age\n"
        + "No person under the age of 15 years shall be employed by any employer.\n")
    _ = try folder.write("treaties/bad.docx", "no archive")
    _ = try folder.write(
      "laws/law.txt",
      "BỘ LUẬT\nLAO ĐỘNG\n\nĐiều 1. Tuổi tối thiểu\n"
        + "1. Người sử dụng lao động không được thuê người lao động dưới 13 tuổi.\n")
    return folder
  }

  private func arguments(_ folder: TemporaryFolder) -> [String] {
    [
      "audit", folder.path("treaties"), "--against", folder.path("laws"), "-o",
      folder.path("out"), "--as-of", "2026-01-01", "--lang", "en",
    ]
  }

  @Test("overview, failures and reports have the published shapes; a bad file is exit 2")
  func shapes() throws {
    let folder = try inputs()
    let run = try CommandLineTool.run(arguments(folder) + ["--format", "json,md"])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("Inputs that failed: 1;"))
    for (file, schema) in [
      ("overview", "overview"), ("failures", "failures"), ("work", "check"),
    ] {
      let text = try String(contentsOfFile: folder.path("out/\(file).json"), encoding: .utf8)
      #expect(try JSONSchema(named: schema).problems(in: JSONValue(text)) == [], "\(file)")
      #expect(!text.contains(folder.root), "\(file)")
    }
    #expect(FileManager.default.fileExists(atPath: folder.path("out/work.md")))
  }

  @Test("without the bad file it is exit 0, and --quiet says nothing")
  func quiet() throws {
    let folder = try inputs()
    try FileManager.default.removeItem(atPath: folder.path("treaties/bad.docx"))
    let cached = arguments(folder) + ["--cache", folder.path("cache")]
    let run = try CommandLineTool.run(cached + ["--quiet"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.isEmpty)
    let again = try CommandLineTool.run(cached)
    #expect(again.errors.contains(/Taken over from the cache +1\n/))
    let anew = try CommandLineTool.run(cached + ["--no-cache"])
    #expect(anew.errors.contains(/Taken over from the cache +0\n/))
  }

  @Test("no law, an unknown format and an output among the inputs are wrong usage or exit 2")
  func refusals() throws {
    let folder = try inputs()
    #expect(try CommandLineTool.run(arguments(folder) + ["--format", "tiff"]).status == 64)
    #expect(
      try CommandLineTool.run(["audit", folder.root, "--against", "x", "-o", folder.root]).status
        == 64)
    let run = try CommandLineTool.run(
      [
        "audit", folder.path("treaties"), "--against", folder.path("none"), "-o",
        folder.path("out"),
      ]
    )
    #expect(run.status == 2)
    #expect(run.errors.contains("no such file"))
  }
}
