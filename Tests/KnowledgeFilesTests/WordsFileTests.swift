import KnowledgeFiles
import LegalModel
import Lexicon
import Testing

@Suite("WordsFile")
struct WordsFileTests {
  private func source(_ text: String) -> KnowledgeSource {
    KnowledgeSource(name: "en.yaml", text: text)
  }

  @Test("the classes and the spelling of a language are read")
  func reads() throws {
    let file = source(
      """
      language: en
      function-words: [of]
      labels: [Article]
      least-words: 2
      spelling:
        words: [[licence, license]]
      """)
    let classes = try WordsFile.classes(from: file)
    #expect(classes.functionWords == ["of"])
    #expect(classes.leastWords == 2)
    #expect(try WordsFile.spelling(from: [file]).variants(of: "licence") == ["license"])
  }

  @Test("a variant that is no pair is refused with its line")
  func noPair() {
    let error = #expect(throws: KnowledgeError.self) {
      try WordsFile.spelling(from: [source("language: en\nspelling:\n  words: [[licence]]\n")])
    }
    #expect(error?.code == .wrongShape)
    #expect(error?.line == 3)
  }

  @Test("a least number of words below one is refused", arguments: ["0", "-1", "two"])
  func leastWords(value: String) {
    let error = #expect(throws: KnowledgeError.self) {
      try WordsFile.classes(from: source("language: en\nleast-words: \(value)\n"))
    }
    #expect(error?.line == 2)
  }

  @Test("a misspelt key is refused")
  func unknownKey() {
    let error = #expect(throws: KnowledgeError.self) {
      try WordsFile.classes(from: source("language: en\nfunction-word: [of]\n"))
    }
    #expect(error?.code == .unknownKey)
  }
}
