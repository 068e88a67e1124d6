import KnowledgeFiles
import LegalModel
import Lexicon
import Testing

@Suite("TermBaseFile")
struct TermBaseFileTests {
  private func source(_ terms: String, name: String = "en-vi.yaml") -> KnowledgeSource {
    KnowledgeSource(name: name, text: "language: en\nto: vi\nsource: own\nterms:\n" + terms)
  }

  @Test("renderings are parted by semicolons and a verb is inflected")
  func reads() throws {
    let file = source("  abolish: bãi bỏ; hủy bỏ\n  withdraw/withdrew/withdrawn: rút\n")
    let base = try TermBaseFile.termBase(from: [file])
    #expect(base.entries.map(\.term) == ["abolish", "withdraw"])
    #expect(base.entries[0].renderings == ["bãi bỏ", "hủy bỏ"])
    #expect(base.entries[0].forms == ["abolished", "abolishing"])
    #expect(base.entries[1].forms == ["withdrew", "withdrawn", "withdrawing"])
  }

  @Test(
    "what is wrong is named with its line",
    arguments: [
      ("  abolish: bãi bỏ;\n", KnowledgeError.Code.emptyTerm),
      ("  abolish: bãi bỏ; bãi bỏ\n", .duplicate), ("  '...': bãi bỏ\n", .emptyTerm),
      ("  abolish: [bãi bỏ]\n", .wrongShape),
    ])
  func wrong(terms: String, code: KnowledgeError.Code) {
    let error = #expect(throws: KnowledgeError.self) {
      try TermBaseFile.termBase(from: [source(terms)])
    }
    #expect(error?.code == code)
    #expect(error?.line == 5)
  }

  @Test("a word in two files is refused with both places")
  func twice() {
    let error = #expect(throws: KnowledgeError.self) {
      try TermBaseFile.termBase(from: [
        source("  end: chấm dứt\n", name: "a.yaml"), source("  end: kết thúc\n", name: "b.yaml"),
      ])
    }
    #expect(error?.description.contains("a.yaml:5") == true)
    #expect(error?.file == "b.yaml")
  }
}

@Suite("FrequenciesFile")
struct FrequenciesFileTests {
  private func source(_ counts: String) -> KnowledgeSource {
    KnowledgeSource(
      name: "vi.yaml",
      text: "language: vi\nsource: own\narticles: 100\nrest: 1\ncounts:\n" + counts)
  }

  @Test("a count is the share of all articles")
  func reads() throws {
    let read = try FrequenciesFile.frequencies(from: source("  công đoàn: 25\n"))
    let run = PivotReader(lexicon: Lexicon(concepts: []), translations: TermBase())
      .terms(of: Array("công đoàn".utf8), language: .vietnamese)[0].alternatives[0]
    #expect(read.share(of: run) == 0.25)
    #expect(read.rest == 0.01)
  }

  @Test("a count beyond the number of articles is refused with its line", arguments: ["0", "101"])
  func beyond(count: String) {
    let error = #expect(throws: KnowledgeError.self) {
      try FrequenciesFile.frequencies(from: source("  công đoàn: \(count)\n"))
    }
    #expect(error?.line == 6)
  }
}
