import Foundation
import Testing

@Suite("pacta check", .enabled(if: CommandLineTool.isBuilt, "pacta is not built beside the tests"))
struct CheckCommandTests {
  @Test("a report in a file is followed by counts and a sentence on where it is")
  func summary() throws {
    let folder = try TemporaryFolder()
    let report = folder.path("report.md")
    let run = try CommandLineTool.run(try folder.check("-o", report, "--lang", "en"))
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("\n  Level         Provisions\n  Incompatible           1\n"))
    #expect(run.errors.contains("\n  Severity"))
    #expect(run.errors.hasSuffix("\nThe report is in \(report).\n"))
    #expect(!run.errors.contains("\u{1B}"), "no terminal, no progress")
  }

  @Test("the counts are in the language of the report, and inputs that failed are counted")
  func vietnamese() throws {
    let folder = try TemporaryFolder()
    var given = try folder.check("-o", folder.path("report.json"))
    given.insert(folder.path("none.txt"), at: 3)
    let run = try CommandLineTool.run(given)
    #expect(run.status == 2)
    #expect(run.errors.contains("Chưa tương thích"))
    #expect(run.errors.contains("Số đầu vào không đọc được: 1"))
    #expect(run.errors.contains("none.txt: there is no such file"))
  }

  @Test("a report on standard output stands there alone; --quiet says nothing beside it")
  func standardOutput() throws {
    let folder = try TemporaryFolder()
    let run = try CommandLineTool.run(try folder.check("--lang", "en"))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.errors.hasPrefix("1 treaty provisions were compared"))
    let quiet = try CommandLineTool.run(try folder.check("--lang", "en", "--quiet"))
    #expect(quiet.output == run.output)
    #expect(quiet.errors.isEmpty)
  }
}

extension TemporaryFolder {
  /// The arguments that compare a treaty, which asks for 15 years, with a law that allows 13.
  func check(_ more: String...) throws -> [String] {
    let treaty = try write(
      "treaty.txt",
      "AGREEMENT ON LABOUR\n\nArticle 1: Minimum Age\n"
        + "No person under the age of 15 years shall be employed by any employer.\n")
    let law = try write(
      "law.txt",
      "BỘ LUẬT\nLAO ĐỘNG\n\nĐiều 1. Tuổi tối thiểu\n"
        + "1. Người sử dụng lao động không được thuê người lao động dưới 13 tuổi.\n")
    return ["check", treaty, "--against", law, "--as-of", "2026-01-01"] + more
  }
}
