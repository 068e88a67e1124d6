import Foundation
import Testing

@Suite("pacta status", .enabled(if: CommandLineTool.isBuilt, "pacta is not built beside the tests"))
struct StatusCommandTests {
  @Test("a treaty by its name: standing on the day, facts with their sources")
  func name() throws {
    let run = try CommandLineTool.run([
      "status", "CPTPP", "--as-of", "2021-06-01", "--lang", "en",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("On 2021-06-01: in force for Viet Nam since 2019-01-14."))
    #expect(run.output.contains("18.46; suspension; from 2018-12-30; not binding\n"))
    #expect(run.output.contains("20.17(5); suspension; from 2018-12-30; not binding in part\n"))
    #expect(run.output.contains("Not verified"))
  }

  @Test("before its entry into force the same treaty is not in force")
  func before() throws {
    let run = try CommandLineTool.run(["status", "cptpp", "--as-of", "2018-12-31"])
    #expect(run.output.contains("Tại ngày 31/12/2018: chưa có hiệu lực đối với Việt Nam"))
  }

  @Test("a file is known by its title; an unknown one is told and exits 2")
  func files() throws {
    let folder = try TemporaryFolder()
    let known = try folder.write(
      "a.txt", "CONVENTION ON THE RIGHTS OF THE CHILD\n\nArticle 1\nA child is a human being.")
    let unknown = try folder.write("b.txt", "TREATY OF THE MOON\n\nArticle 1\nThe moon is round.")
    let run = try CommandLineTool.run(["status", "--format", "json", known, unknown])
    #expect(run.status == 2)
    #expect(run.errors.contains("no treaty is known by this title"))
    let treaties = try JSONValue(run.output)["treaties"]?.elements ?? []
    #expect(treaties.compactMap { $0["id"]?.string } == ["crc"])
    #expect(treaties.first?["standing"]?["state"]?.string == "inForce")
  }

  @Test("without arguments all treaties are listed, one a line")
  func list() throws {
    let run = try CommandLineTool.run(["status", "--lang", "en", "--as-of", "2026-11-22"])
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count > 150)
    #expect(
      run.output.contains(
        "in force for Viet Nam since 2019-01-14, through Comprehensive and Progressive Agreement"))
  }

  @Test("the JSON has the published shape")
  func shape() throws {
    for arguments in [[], ["CPTPP", "udhr", "TPP"]] {
      let run = try CommandLineTool.run(
        ["status"] + arguments + ["--format", "json", "--as-of", "2021-06-01"])
      #expect(
        try JSONSchema(named: "status-output").problems(in: JSONValue(run.output[...])) == [])
    }
  }

  @Test("Vietnamese readers read provisions as they cite them, and no ids")
  func vietnamese() throws {
    let run = try CommandLineTool.run(["status", "CPTPP", "--as-of", "2021-06-01"])
    for words in [
      "\n  điểm (f) khoản 1 Điều 5.7; tạm đình chỉ (tạm hoãn) thực hiện;", "; Phụ lục 9-L;",
      "\n  khoản 5 Phụ lục 10-B; giai đoạn chuyển tiếp;",
      "Phụ lục 2 của Nghị quyết số 72/2018/QH14", "Các quy định bị ảnh hưởng tại ngày 01/06/2021",
      "\n  Điều 30.4; Điều 30.5; Điều 30.6; Điều 30.8; loại trừ theo điều ước;",
    ] { #expect(run.output.contains(words), "\(words)") }
    #expect(!run.output.contains("cptpp, 2018") && !run.output.contains("\n  Annex"))
  }

  @Test("before the treaty binds nothing is suspended in it yet")
  func notYetRunning() throws {
    let day = ["--as-of", "2019-01-01", "--lang", "en"]
    let page = try CommandLineTool.run(["status", "CPTPP"] + day)
    #expect(
      page.output.contains("Not running, because the treaty does not bind Viet Nam on 2019-01-01"))
    #expect(!page.output.contains("Provisions concerned on"))
    let json = try CommandLineTool.run(["status", "CPTPP", "--format", "json"] + day)
    #expect(!json.output.contains("\"effect\""))
  }

  @Test("a declaration is no treaty; a standing from memory says so")
  func declarationAndMemory() throws {
    let day = ["--as-of", "2026-11-22", "--lang", "en"]
    let declaration = try CommandLineTool.run(["status", "UDHR"] + day)
    #expect(declaration.output.contains("a declaration and no treaty"))
    let convention = try CommandLineTool.run(["status", "UNCAC"] + day)
    #expect(convention.output.contains("in force for Viet Nam since 2009-09-18 (not verified)."))
  }
}
