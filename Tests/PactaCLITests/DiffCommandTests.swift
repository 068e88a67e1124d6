import Foundation
import Testing

@Suite("pacta diff", .enabled(if: CommandLineTool.isBuilt, "pacta is not built beside the tests"))
struct DiffCommandTests {
  private func report(
    age: Int, title: String = "AGREEMENT ON LABOUR", in folder: TemporaryFolder
  ) throws -> String {
    let treaty = try folder.write(
      "treaty.txt",
      "\(title)\n\nArticle 1: Minimum Age\n"
        + "No person under the age of 15 years shall be employed by any employer.\n")
    let law = try folder.write(
      "law.txt",
      "BỘ LUẬT\nLAO ĐỘNG\n\nĐiều 1. Tuổi tối thiểu\n"
        + "1. Người sử dụng lao động không được thuê người lao động dưới \(age) tuổi.\n")
    let output = folder.path("\(age).json")
    let run = try CommandLineTool.run([
      "check", treaty, "--against", law, "--as-of", "2026-01-01", "--format", "json", "-o", output,
    ])
    #expect(run.status == 0, "\(run.errors)")
    return output
  }

  @Test("the JSON has the published shape; --fail-on looks at findings gained alone")
  func shape() throws {
    let folder = try TemporaryFolder()
    let (good, bad) = (try report(age: 15, in: folder), try report(age: 13, in: folder))
    let run = try CommandLineTool.run(["diff", good, bad, "--format", "json"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      try JSONSchema(named: "diff").problems(in: JSONValue(run.output[...])) == [])
    #expect(try CommandLineTool.run(["diff", good, bad, "--fail-on", "low"]).status == 1)
    #expect(try CommandLineTool.run(["diff", bad, good, "--fail-on", "low"]).status == 0)
    let table = try CommandLineTool.run(["diff", bad, good, "--lang", "en"])
    #expect(table.output.contains("Turned green: 1"))
    #expect(table.output.contains("Findings lost: 1"))
  }

  @Test("a missing file, a file that is no report and two treaties are exit 2, and named")
  func refusals() throws {
    let folder = try TemporaryFolder()
    let good = try report(age: 15, in: folder)
    let missing = try CommandLineTool.run(["diff", good, folder.path("none.json")])
    #expect(missing.status == 2)
    #expect(missing.errors.contains("none.json: no such file"))
    let other = try folder.write("other.json", #"{"schemaVersion": "1"}"#)
    let strange = try CommandLineTool.run(["diff", other, good])
    #expect(strange.status == 2)
    #expect(strange.errors.contains("other.json: this is no report of pacta"))
    let convention = try report(age: 13, title: "CONVENTION ON RIVERS", in: folder)
    let rivers = try CommandLineTool.run(["diff", good, convention])
    #expect(rivers.status == 2)
    #expect(rivers.errors.contains("different treaties"))
    #expect(try CommandLineTool.run(["diff", "-", "-"]).status == 64)
  }
}
