import Foundation
import Testing

/// Runs the example of an embedding program, as a user does.
@Suite("The embedding example")
struct EmbeddingExampleTests {
  @Test("prints a verdict on each provision and writes the page")
  func runs() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let program = try #require(EmbeddingExampleTests.program)
    let page = FileManager.default.temporaryDirectory
      .appendingPathComponent("pacta-docs-\(UUID().uuidString).html")
    defer { try? FileManager.default.removeItem(at: page) }
    let (process, output) = (Process(), Pipe())
    process.executableURL = program
    process.arguments = [
      root.appendingPathComponent("corpora/treaty/draft-labour-mobility-agreement.en.txt").path,
      root.appendingPathComponent("corpora/manifest.yaml").path, page.path,
    ]
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(text.contains("paragraph 2, Article 2: Compatible"))
    #expect(try String(contentsOf: page, encoding: .utf8).hasSuffix("</html>\n"))
  }

  /// The program, which is built beside the tests.
  private static let program: URL? = {
    var folder = URL(fileURLWithPath: ProcessInfo.processInfo.arguments.first ?? "")
    for _ in 0..<5 {
      folder.deleteLastPathComponent()
      let candidate = folder.appendingPathComponent("EmbeddingExample")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
    }
    return nil
  }()
}
