import Foundation
import Testing

@testable import PactaCLI

@Suite("A newcomer", .enabled(if: CommandLineTool.isBuilt, "pacta is not built beside the tests"))
struct NewcomerTests {
  /// The lines of the first screen that are to be typed.
  static let examples = Welcome.text.split(separator: "\n").filter { $0.hasPrefix("    pacta ") }
    .map { $0.trimmingCharacters(in: .whitespaces) }

  /// The checkout.
  private static let project: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder
  }()

  @Test("`pacta` alone shows three commands on standard output; --help stays the full list")
  func alone() throws {
    let run = try CommandLineTool.run([])
    #expect(run.status == 0)
    #expect(run.output == Welcome.text + "\n")
    #expect(run.errors.isEmpty)
    #expect(NewcomerTests.examples.count == 3)
    let prose = run.output.split(separator: "\n").filter { !$0.hasPrefix("    pacta ") }
    #expect(prose.allSatisfy { $0.count < 60 }, "prose fits a narrow terminal")
    let help = try CommandLineTool.run(["--help"])
    #expect(help.output.contains("SUBCOMMANDS:"))
    #expect(help.output.contains("validity"))
    #expect(try CommandLineTool.run(["nonsense"]).status == 64)
  }

  @Test("the examples do what they say, as they are typed", arguments: NewcomerTests.examples)
  func example(line: String) throws {
    let folder = try TemporaryFolder()
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: folder.path("pacta"), withDestinationPath: CommandLineTool.path)
    try files.createSymbolicLink(
      at: URL(fileURLWithPath: folder.path("corpora")),
      withDestinationURL: NewcomerTests.project.appendingPathComponent("corpora"))
    let run = try CommandLineTool.run(
      ["-c", line], "/bin/sh", environment: ["PATH": folder.root], in: folder.root)
    #expect(run.status == 0, "\(run.errors)")
    let written = try files.contentsOfDirectory(atPath: folder.root)
    #expect(written.contains("report.html") == line.contains("report.html"))
    #expect(written.contains("out") == line.contains("-o out"))
  }

  @Test("completion scripts are made for each shell", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let run = try CommandLineTool.run(["--generate-completion-script", shell])
    #expect(run.status == 0)
    for word in ["audit", "against", "fail-on", "critical", "docx", "preliminary"] {
      #expect(run.output.contains(word), "\(word)")
    }
  }

  @Test("bash reads its completion script, and offers the formats of a report")
  func bash() throws {
    let folder = try TemporaryFolder()
    let script = try folder.write(
      "pacta.bash",
      try CommandLineTool.run(["--generate-completion-script", "bash"]).output)
    let parsed = try CommandLineTool.run(["-n", script], "/bin/bash")
    #expect(parsed.status == 0, "\(parsed.errors)")
    #expect(parsed.errors.isEmpty)
    let asked = """
      source '\(script)'
      COMP_WORDS=(pacta check treaty.txt --format h); COMP_CWORD=4
      COMP_LINE='pacta check treaty.txt --format h'; COMP_POINT=${#COMP_LINE}
      _pacta pacta h --format 2>/dev/null
      printf '%s' "${COMPREPLY[*]}"
      """
    let offered = try CommandLineTool.run(["-c", asked], "/bin/bash")
    #expect(offered.output.trimmingCharacters(in: .whitespaces) == "html")
  }
}
