import BundledRules
import Citations
import KnowledgeFiles
import LegalModel
import Testing

@Suite("The words of citations")
struct CitationCuesFileTests {
  @Test("the shipped folder has both languages and the names")
  func shipped() throws {
    let knowledge = try RulesFolder.citations(BundledRules().folder())
    #expect(Set(knowledge.cues.map(\.language)) == [.vietnamese, .english])
    #expect(knowledge.instruments.contains { $0.names.first == "Luật Nhà ở" })
  }

  @Test("a list that is missing is named, with its file")
  func missingList() {
    let text = """
      language: en
      kinds:
        - {word: Convention, named: true}
      of: [of]
      """
    let error = #expect(throws: KnowledgeError.self) {
      try CitationCuesFile.knowledge(from: [
        KnowledgeSource(name: "citations/en.yaml", text: text)
      ])
    }
    #expect(error?.code == .missingKey)
    #expect(error?.file == "citations/en.yaml")
  }

  @Test("a name that two instruments have is refused with both lines")
  func sharedName() {
    let text = """
      acts:
        - Luật Nhà kính
      treaties:
        - {names: [Greenhouse Convention, GHC], articles: plain}
        - {names: [Glasshouse Convention, GHC]}
      """
    let error = #expect(throws: KnowledgeError.self) {
      try CitationCuesFile.knowledge(from: [
        KnowledgeSource(name: "citations/names.yaml", text: text)
      ])
    }
    #expect(error?.code == .duplicate)
    #expect(error?.line == 5)
    #expect(error?.problem.contains("line 4") == true)
  }

  @Test("articles are numbered plainly or not at all")
  func wrongArticles() {
    let text = """
      acts: []
      treaties:
        - {names: [Greenhouse Convention], articles: dotted}
      """
    let error = #expect(throws: KnowledgeError.self) {
      try CitationCuesFile.knowledge(from: [
        KnowledgeSource(name: "citations/names.yaml", text: text)
      ])
    }
    #expect(error?.code == .unknownValue)
    #expect(error?.line == 3)
  }
}
