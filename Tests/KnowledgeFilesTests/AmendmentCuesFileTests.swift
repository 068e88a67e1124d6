import Applicability
import BundledRules
import KnowledgeFiles
import LegalModel
import Testing

@Suite("The words of amending instructions")
struct AmendmentCuesFileTests {
  @Test("the shipped folder has the Vietnamese words")
  func shipped() throws {
    let cues = try RulesFolder.amendments(BundledRules().folder())
    #expect(cues.map(\.language) == [.vietnamese])
    #expect(cues.first?[.remove].contains("bãi bỏ") == true)
  }

  @Test("a file without its source, or with a word in two lists, is refused")
  func refused() {
    let lists = AmendmentCues.Group.allCases.map { "\($0.key): []" }.joined(separator: "\n")
    for (text, code) in [
      ("language: vi\n" + lists, KnowledgeError.Code.missingKey),
      (
        "language: vi\nsource: ours\n"
          + lists.replacing("insert: []", with: "insert: [add]")
          .replacing("remove: []", with: "remove: [add]"), .duplicate
      ),
    ] {
      let error = #expect(throws: KnowledgeError.self) {
        try AmendmentCuesFile.cues(from: KnowledgeSource(name: "amendments/vi.yaml", text: text))
      }
      #expect(error?.code == code)
    }
  }
}
