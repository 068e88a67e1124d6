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
    #expect(run.output.contains("Ngày 31/12/2018: chưa có hiệu lực đối với Việt Nam."))
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
    #expect(run.output.contains("in force for Viet Nam since 2019-01-14, through cptpp"))
  }
}
