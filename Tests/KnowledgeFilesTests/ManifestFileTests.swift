import KnowledgeFiles
import LegalModel
import Testing

@Suite("ManifestFile")
struct ManifestFileTests {
  private func source(_ text: String) -> KnowledgeSource {
    KnowledgeSource(name: "manifest.yaml", text: text)
  }

  @Test(
    "one document, a list, and a list under 'documents' are all manifests",
    arguments: [
      "id: a\nfiles: [a.txt]\nfields: [labour]\ncomplete: true\n",
      "- id: a\n  files: a.txt\n  fields: [labour]\n  complete: true\n",
      "documents:\n  - id: a\n    files: [a.txt]\n    fields: [labour]\n    complete: true\n",
    ])
  func shapes(text: String) throws {
    let entry = try #require(ManifestFile.entries(from: source(text)).first)
    #expect(entry.id == "a")
    #expect(entry.files == ["a.txt"])
    #expect(entry.fields == ["labour"])
    #expect(entry.isComplete)
    #expect(ManifestFile.isManifest(source(text)))
  }

  @Test("what is not stated is neither complete nor in any field")
  func defaults() throws {
    let entry = try #require(ManifestFile.entries(from: source("id: a\nfiles: [a.txt]")).first)
    #expect(!entry.isComplete)
    #expect(entry.fields.isEmpty)
    #expect(entry.language == nil)
  }

  @Test("an id used twice is refused with both lines")
  func duplicate() {
    let text = "- id: a\n  files: [a.txt]\n- id: a\n  files: [b.txt]\n"
    let error = #expect(throws: KnowledgeError.self) {
      try ManifestFile.entries(from: source(text))
    }
    #expect(error?.code == .duplicate)
    #expect(error?.line == 3)
    #expect(error?.problem.contains("line 1") == true)
  }

  @Test(
    "an entry without files is refused with its line",
    arguments: ["- id: a\n", "- id: a\n  files: []\n"])
  func noFiles(text: String) {
    let error = #expect(throws: KnowledgeError.self) {
      try ManifestFile.entries(from: source(text))
    }
    #expect((1...2).contains(error?.line ?? 0))
  }

  @Test("a flag that is no flag is refused with its line")
  func flag() {
    let error = #expect(throws: KnowledgeError.self) {
      try ManifestFile.entries(from: source("id: a\nfiles: [a.txt]\ncomplete: perhaps\n"))
    }
    #expect(error?.code == .wrongShape)
    #expect(error?.line == 3)
  }

  @Test("other YAML is no manifest", arguments: ["domain: ip\n", "- 1\n- 2\n", "", "a: [\n"])
  func otherYAML(text: String) {
    #expect(!ManifestFile.isManifest(source(text)))
  }
}
