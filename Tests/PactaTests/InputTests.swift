import Foundation
import LegalModel
import Pacta
import Testing

@Suite("Files, folders and manifests")
struct InputTests {
  private let treaty = AnalysisInput.text(Samples.treaty, name: "treaty.txt")

  private func compare(_ folder: URL, _ name: String = "laws") throws -> CompatibilityResult {
    try CompatibilityAnalyzer(rules: .bundled)
      .compare(treaty: treaty, with: [.file(folder, name: name)])
  }

  @Test("a folder is read recursively, in the order of the paths, hidden files left out")
  func folder() throws {
    let files = ["b/law.txt": Samples.law, "a.txt": Samples.law + "\n", ".hidden.txt": Samples.law]
    let result = try Samples.withFolder(files) { try compare($0) }
    #expect(
      result.report.corpus.map(\.metadata.source.path) == ["laws/a.txt", "laws/b/law.txt"])
  }

  @Test("a folder without documents is an error that names the folder")
  func emptyFolder() throws {
    let error = #expect(throws: AnalysisError.self) {
      try Samples.withFolder(["notes.csv": "a,b"]) { try compare($0) }
    }
    #expect(error?.failures.map(\.code) == ["no-documents"])
    #expect(error?.failures.map(\.input) == ["laws"])
  }

  @Test("a manifest says what a folder holds: its fields, its names, and nothing unlisted")
  func manifest() throws {
    let manifest = """
      documents:
        - id: marks-law
          files: [one.txt]
          fields: [ip, labour]
          complete: true
        - id: twin
          files: [two.txt]
          twinOf: marks-law
      """
    let files = ["manifest.yaml": manifest, "one.txt": Samples.law, "two.txt": Samples.law]
    let result = try Samples.withFolder(files) { try compare($0) }
    #expect(result.report.corpus.map(\.name) == ["marks-law"])
    #expect(result.report.corpus[0].fields == ["ip", "labour"])
    #expect(result.report.corpus[0].isComplete)
  }

  @Test("a manifest can be named itself; a file it lists and that is missing is one failure")
  func missingFile() throws {
    let manifest = "- id: a\n  files: [one.txt]\n- id: b\n  files: [gone.txt]\n"
    let files = ["m.yaml": manifest, "one.txt": Samples.law]
    let result = try Samples.withFolder(files) {
      try compare($0.appendingPathComponent("m.yaml"), "m.yaml")
    }
    #expect(result.report.corpus.map(\.name) == ["a"])
    #expect(result.failures.map(\.input) == ["gone.txt"])
  }

  @Test("a broken manifest is a failure with the line")
  func brokenManifest() throws {
    let error = #expect(throws: AnalysisError.self) {
      try Samples.withFolder(["m.yaml": "id: a\nfiels: [one.txt]\nfiles: [one.txt]\n"]) {
        try compare($0.appendingPathComponent("m.yaml"), "m.yaml")
      }
    }
    #expect(error?.failures.first?.code == "unknown-key")
    #expect(error?.failures.first?.message.contains("line 2") == true)
  }
}
