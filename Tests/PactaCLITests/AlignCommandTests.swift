import Foundation
import Testing

/// `pacta align`, as a user runs it.
@Suite("align", .enabled(if: CommandLineTool.isBuilt, "pacta is not built beside the tests"))
struct AlignCommandTests {
  private static let treaty = "Article 1: Wages\n1. Workers shall be paid wages."
  private static let law =
    "Điều 1. Tiền lương\n1. Người lao động được trả lương.\n\nĐiều 2. Nghỉ\n1. Người lao động nghỉ."

  private func run(
    _ decisions: String? = nil, _ options: [String] = [], command: String = "align"
  ) throws -> (
    status: Int32, output: String, errors: String
  ) {
    let folder = try TemporaryFolder()
    var arguments = [
      command, try folder.write("treaty.txt", AlignCommandTests.treaty), "--against",
      try folder.write("law.txt", AlignCommandTests.law), "--lang", "en",
    ]
    if let decisions {
      arguments += ["--decisions", try folder.write("decisions.yaml", decisions)]
    }
    let run = try CommandLineTool.run(arguments + options)
    return (run.status, run.output, run.errors)
  }

  private func decision(_ kind: String, _ provision: String) -> String {
    """
    - {treaty: "1", law: law, provision: \(provision), decision: \(kind), author: An, date: 2026-01-31, reason: why}

    """
  }

  @Test("the table shows the terms of both texts with what they add")
  func explains() throws {
    let run = try run()
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("paragraph 1, Article 1"))
    #expect(run.output.lowercased().contains(" = người lao động"))
  }

  @Test("a pin stands first, a rejection is listed as such")
  func decisions() throws {
    let pinned = try run(decision("pin", "\"2\""))
    #expect(pinned.status == 0, "\(pinned.errors)")
    #expect(pinned.output.contains("pinned"))
    #expect(pinned.output.contains("An, 2026-01-31: why"))
    #expect(try run(decision("reject", "art_1__para_1")).output.contains("rejected"))
  }

  @Test("check compares a pinned provision alone and tells who pinned it")
  func checked() throws {
    let run = try run(decision("pin", "\"2\""), ["--format", "json"], command: "check")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("\"pinned\""))
    #expect(
      run.output.contains("named by an expert: Article 2 (law) (An, 2026-01-31). Reason: why."))
    let wrong = try self.run(decision("pin", "\"9\""), command: "check")
    #expect(wrong.status == 2)
    #expect(wrong.output.isEmpty)
  }

  @Test("unknown provisions are all named with file and line, nothing is applied, exit 2")
  func unknown() throws {
    let run = try run(
      decision("pin", "\"2\"") + decision("pin", "\"9\"") + decision("reject", "art_77"))
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("decisions.yaml:2: law has no provision '9'"))
    #expect(run.errors.contains("decisions.yaml:3: law has no provision 'art_77'"))
  }

  @Test("the same bytes for one job and for many")
  func jobs() throws {
    let one = try run(nil, ["--format", "json", "--jobs", "1"])
    let many = try run(nil, ["--format", "json", "--jobs", "4"])
    #expect(one.output == many.output)
  }
}
