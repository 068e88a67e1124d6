import LegalModel
import Lexicon
import Testing

private func concept(_ id: String, vi: String, en: String) -> Concept {
  Concept(id: ConceptID(id), vietnamese: [vi], english: [en], domain: "test")
}

private let lexicon = Lexicon(concepts: [
  concept("trademark", vi: "nhãn hiệu", en: "trade mark"),
  concept("electronic-commerce", vi: "thương mại điện tử", en: "e-commerce"),
  concept("party", vi: "bên ký kết", en: "party"),
  concept("labour", vi: "lao động", en: "labour"),
])

@Suite("Glued words")
struct GluedWordsTests {
  private func ids(_ text: String, _ language: LanguageCode) -> [String] {
    lexicon.matches(in: Array(text.utf8), language: language).map(\.concept.value)
  }

  @Test(
    "a term in two words is found joined, hyphened and parted",
    arguments: ["trade mark", "trade-mark", "trademark", "Trademarks", "TradeMark", "TRADEMARK"])
  func joined(text: String) {
    #expect(ids(text, .english) == ["trademark"])
  }

  @Test(
    "a term with a hyphen is found without it",
    arguments: ["e-commerce", "ecommerce", "e commerce"])
  func withoutHyphen(text: String) {
    #expect(ids(text, .english) == ["electronic-commerce"])
  }

  @Test(
    "a capital behind a small letter begins a word: each Party, lost in a PDF",
    arguments: ["eachParty shall", "theParties", "LabourParty"])
  func capital(text: String) {
    #expect(ids(text, .english).contains("party"))
  }

  @Test("the range of a word behind a lost blank covers that word alone")
  func rangeBehindLostBlank() {
    let text = MarkedText("each⟦Party⟧ shall")
    #expect(lexicon.matches(in: text.bytes, language: .english).map(\.range) == text.ranges)
  }

  @Test(
    "Vietnamese syllables that were glued together are found, with either tone placement",
    arguments: ["nhãnhiệu", "của Nhãn hiệu", "củaNhãn hiệu", "LAOĐỘNG nhãnhiệu"])
  func vietnamese(text: String) {
    #expect(ids(text, .vietnamese).last == "trademark")
  }

  @Test("a word in capitals is one word", arguments: ["PARTY", "Party"])
  func capitals(text: String) {
    #expect(ids(text, .english) == ["party"])
  }
}
