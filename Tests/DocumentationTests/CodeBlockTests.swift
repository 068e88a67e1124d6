import Foundation
import Testing

/// What a page shows has to compile, and has to do what it says: each block of Swift code is a part of an
/// example that the tests compile and run.
@Suite("Code in the documentation")
struct CodeBlockTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// README and other pages, and the sources of the modules that embedders import.
  private static let documented = [
    "README.md", "docs", "Sources/LegalModel/LegalModel.docc", "Sources/Ingestion/Ingestion.docc",
    "Sources/Findings", "Sources/Pacta", "Sources/PactaReports", "Sources/Audit",
  ]

  private static let compiled = ["Tests/DocumentationTests", "docs/examples"]

  @Test("stands word for word in an example that is compiled")
  func compiles() throws {
    let sources = try files(CodeBlockTests.compiled, "swift").map { try CompiledSource($0) }
    let blocks = try
      (files(CodeBlockTests.documented, "md")
      + files(CodeBlockTests.documented, "swift"))
      .flatMap { try CodeBlock.all(in: $0, below: CodeBlockTests.root) }
    #expect(blocks.count > 20)
    for block in blocks {
      let isCompiled = sources.contains(where: block.isPart)
      #expect(
        isCompiled,
        "\(block.place): the code is no part of an example in Tests/DocumentationTests")
    }
  }

  /// The files with an ending, those of hidden folders left out: a build of the example has some.
  private func files(_ places: [String], _ ending: String) -> [URL] {
    places.flatMap { place -> [URL] in
      let start = CodeBlockTests.root.appendingPathComponent(place)
      if start.pathExtension == ending { return [start] }
      guard let names = FileManager.default.enumerator(atPath: start.path) else { return [] }
      return names.compactMap { $0 as? String }
        .filter { $0.hasSuffix("." + ending) && !$0.hasPrefix(".") && !$0.contains("/.") }
        .sorted().map { start.appendingPathComponent($0) }
    }
  }
}
