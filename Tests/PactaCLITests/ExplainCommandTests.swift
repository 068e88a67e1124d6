import Foundation
import Testing

@Suite(
  "pacta explain", .enabled(if: CommandLineTool.isBuilt, "pacta is not built beside the tests"))
struct ExplainCommandTests {
  @Test("a pasted Vietnamese sentence is explained in Vietnamese, part by part")
  func vietnamese() throws {
    let run = try CommandLineTool.run([
      "explain", "--text", "Chủ nhà phải báo cho khách thuê ít nhất 15 ngày, trừ khi nhà hỏng.",
    ])
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(lines.contains { $0.hasPrefix("1. Nghĩa vụ – bắt buộc") })
    #expect(lines.contains { $0.hasPrefix("Mức tối thiểu") && $0.contains("15 ngày") })
    #expect(lines.contains { $0.hasPrefix("Ngoại lệ") && $0.contains("trừ khi nhà hỏng") })
    #expect(run.output.contains("Không có viện dẫn nào."))
  }

  @Test("--lang en tells it in English, --genre treaty adds the kind of requirement")
  func english() throws {
    let run = try CommandLineTool.run([
      "explain", "--lang", "en", "--genre", "treaty", "--text",
      "Mỗi Bên không được áp dụng thuế xuất khẩu.",
    ])
    #expect(run.output.contains("Prohibition – mandatory"))
    #expect(run.output.contains("ban on imposing or keeping a measure"))
    let statute = try CommandLineTool.run([
      "explain", "--lang", "en", "--genre", "statute", "--text", "No Party shall impose a tax.",
    ])
    #expect(!statute.output.contains("Kind of requirement"))
  }

  @Test("--text - reads standard input")
  func standardInput() throws {
    let run = try CommandLineTool.run(
      ["explain", "--lang", "en", "--text", "-"], input: "Article 4\nEach Party shall pay.\n")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("1. Article 4: Obligation"))
  }

  @Test("a text that begins with a dash is a text")
  func dash() throws {
    let run = try CommandLineTool.run(["explain", "--text", "- Mỗi Bên sẽ trả phí."])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Mỗi Bên"))
  }

  @Test("without --text it says what to give, exit 64")
  func usage() throws {
    let run = try CommandLineTool.run(["explain"])
    #expect(run.status == 64)
    #expect(run.errors.contains("give a sentence with --text"))
  }

  @Test("a blank text cannot be read, exit 2")
  func blank() throws {
    let run = try CommandLineTool.run(["explain", "--text", " \n"])
    #expect(run.status == 2)
    #expect(run.errors.contains("the text is empty"))
  }

  @Test("two runs print the same bytes")
  func deterministic() throws {
    let arguments = ["explain", "--format", "json", "--text", SchemaTests.clause]
    #expect(try CommandLineTool.run(arguments).output == CommandLineTool.run(arguments).output)
  }

  @Test("a finding of a report is explained; what is missing or does not fit together is refused")
  func finding() throws {
    let folder = try TemporaryFolder()
    let treaty = try folder.write(
      "treaty.txt",
      "AGREEMENT ON LABOUR\n\nArticle 1: Minimum Age\n"
        + "No person under the age of 15 years shall be employed by any employer.\n")
    let law = try folder.write(
      "law.txt",
      "BỘ LUẬT\nLAO ĐỘNG\n\nĐiều 1. Tuổi tối thiểu\n"
        + "1. Người sử dụng lao động không được thuê người lao động dưới 13 tuổi.\n")
    let report = folder.path("report.json")
    _ = try CommandLineTool.run([
      "check", treaty, "--against", law, "--as-of", "2026-01-01", "-o", report,
    ])
    let vietnamese = try CommandLineTool.run(["explain", "F1", report])
    #expect(vietnamese.status == 0, "\(vietnamese.errors)")
    #expect(vietnamese.output.contains("Điều khoản của điều ước\n  “No person under the age"))
    let english = try CommandLineTool.run(["explain", "1", report, "--lang", "en"])
    #expect(english.output.contains("Verdict: Incompatible"))
    let unknown = try CommandLineTool.run(["explain", "F9", report])
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("no finding and no clause 'F9'"))
    #expect(try CommandLineTool.run(["explain", "F1", law]).status == 2)
    #expect(try CommandLineTool.run(["explain", "F1"]).status == 64)
    #expect(try CommandLineTool.run(["explain", "F1", report, "--text", "x"]).status == 64)
    #expect(try CommandLineTool.run(["explain", "F1", report, "--format", "json"]).status == 64)
  }
}
