import Foundation
import Testing

@Suite(
  "pacta lexicon", .enabled(if: CommandLineTool.isBuilt, "pacta is not built beside the tests"))
struct LexiconCommandTests {
  /// A rules folder with one lexicon file.
  private func rules(_ lexicon: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["citations", "lexicon", "wording", "words"] {
      try FileManager.default.createDirectory(
        atPath: folder.path(name), withIntermediateDirectories: true)
    }
    _ = try folder.write("lexicon/ip.yaml", lexicon)
    _ = try folder.write("words/en.yaml", "language: en\nfunction-words: [the]\n")
    return folder
  }

  private let head = "domain: ip\nsources: {own: written here}\nconcepts:\n"

  @Test("lint prints every problem with file and line, exit 1")
  func broken() throws {
    let folder = try rules(
      head + "  - {id: sign, preferred: {en: sign}, seen: own}\n"
        + "  - {id: mark, preferred: {vi: dấu, en: mark}, broader: [nothing], seen: own}\n")
    let run = try CommandLineTool.run(["lexicon", "lint", "--rules", folder.root])
    #expect(run.status == 1)
    #expect(run.output.contains("lexicon/ip.yaml:4: concept 'sign' has no preferred term in 'vi'"))
    #expect(run.output.contains("lexicon/ip.yaml:5: concept 'mark' points to 'nothing'"))
  }

  @Test("lint of the shipped lexicon is exit 0")
  func shipped() throws {
    let run = try CommandLineTool.run(["lexicon", "lint"])
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("all in order"))
  }

  @Test("coverage lists what is missing and gives the shares as JSON")
  func coverage() throws {
    let folder = try rules(
      head + "  - {id: sign, preferred: {vi: dấu hiệu, en: sign}, seen: own}\n")
    let article = "The sign the turtle\nThe sign the turtle\nThe sign the turtle"
    let text = try folder.write("treaty.txt", "Article 1: Signs\n1. \(article)")
    let run = try CommandLineTool.run([
      "lexicon", "coverage", "\(text)#1", "--rules", folder.root, "--format", "json",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("\"text\" : \"turtle\""))
    #expect(run.output.contains("\"types\" : 0.5"))
  }

  @Test("a provision that is not there is named, exit 2")
  func unknownProvision() throws {
    let folder = try TemporaryFolder()
    let text = try folder.write("treaty.txt", "Article 1: Signs\n1. The sign.")
    let run = try CommandLineTool.run(["lexicon", "coverage", "\(text)#99"])
    #expect(run.status == 2)
    #expect(run.errors.contains("no provision '99'"))
  }
}
