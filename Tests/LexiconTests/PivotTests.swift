import LegalModel
import Lexicon
import Testing

@Suite("Pivot terms")
struct PivotTests {
  private static let lexicon = Lexicon(concepts: [
    Concept(
      id: ConceptID("organisation"), vietnamese: ["tổ chức"], english: ["organisation"],
      domain: "persons"),
    Concept(
      id: ConceptID("trade-union"), vietnamese: ["công đoàn", "tổ chức công đoàn"],
      english: ["trade union"], domain: "labour", broader: [ConceptID("organisation")]),
  ])
  private let reader = PivotReader(
    lexicon: PivotTests.lexicon,
    translations: TermBase(entries: [
      TermBase.Entry("dissolve", renderings: ["giải thể", "giải tán"], forms: ["dissolved"]),
      TermBase.Entry("union", renderings: ["liên minh"]),
      TermBase.Entry("member", renderings: ["thành viên", "đoàn viên"]),
    ]))

  private func terms(_ text: String, _ language: LanguageCode = .english) -> [PivotTerm] {
    reader.terms(of: Array(text.utf8), language: language)
  }

  private func text(_ text: String, _ language: LanguageCode = .vietnamese) -> PivotText {
    PivotText(Array(text.utf8), language: language, reader: reader)
  }

  @Test("the longest phrase wins and keeps its shorter ones as parts")
  func longest() {
    let found = terms("Trade unions may be dissolved.")
    #expect(found.map(\.range) == [0..<12, 20..<29])
    #expect(found.map(\.alternatives.count) == [2, 2])
    #expect(found.first?.concepts == [1])
    #expect(found.first?.parts.map(\.range) == [6..<12])
  }

  @Test("English words without a rendering give no term, acronyms stand for themselves")
  func unknownWords() {
    let found = terms("Nothing in the WTO forbids it.")
    #expect(found.map(\.range) == [15..<18])
    #expect(text("các cam kết WTO").contains(found[0]))
  }

  @Test("Vietnamese syllables outside known phrases stand in pairs")
  func vietnameseRest() {
    let found = terms("quỹ công đoàn cơ sở mới", .vietnamese)
    #expect(found.map { $0.alternatives[0].count } == [1, 2, 2, 2])
    #expect(found[1].concepts == [1])
  }

  @Test("a text has a term when one of its renderings stands in it")
  func contains() throws {
    let dissolved = try #require(terms("dissolved").first)
    let law = text("Việc giải thể công đoàn; giải thể, giải tán hội.")
    #expect(law.contains(dissolved))
    #expect(law.count(of: dissolved) == 3)
    #expect(!text("giải quyết tranh chấp, thể thao").contains(dissolved))
  }

  @Test("a run of syllables does not run across the end of a sentence")
  func sentenceEnd() throws {
    let dissolved = try #require(terms("dissolved").first)
    #expect(!text("không thể hòa giải. Thể thức bầu cử").contains(dissolved))
  }

  @Test("naming a narrower concept counts half")
  func narrower() throws {
    let organisation = try #require(terms("organisations").first)
    let law = text("Công đoàn bầu ban chấp hành.")
    #expect(!law.contains(organisation))
    #expect(law.count(of: organisation) == PivotText.narrowerShare)
  }

  @Test("an English text has the terms that can be rendered the same way")
  func english() throws {
    let member = try #require(terms("đoàn viên", .vietnamese).first)
    #expect(text("each member of the union", .english).contains(member))
    let union = try #require(terms("công đoàn", .vietnamese).first)
    #expect(text("a trade union", .english).contains(union))
  }

  @Test("a term weighs the more the rarer its most frequent rendering is")
  func weights() throws {
    let frequencies = TermFrequencies(
      rest: 0.001,
      shares: ["giải thể": 0.05, "thành viên": 0.5, "tổ chức": 0.25, "chức công": 0.01])
    let found = terms("dissolve the trade union of members")
    let weights = found.map(frequencies.weight)
    #expect(weights[0] > weights[2])
    #expect(weights[1] > weights[0])
    #expect(frequencies.share(of: SyllableRun(of: "tổ chức công đoàn")) == 0.001)
  }
}

extension SyllableRun {
  fileprivate init(of text: String) {
    self.init(Lexicon.folded(text, language: .vietnamese))
  }
}
