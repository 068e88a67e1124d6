import Foundation
import LegalModel
import Lexicon
import Testing

private func concept(_ id: String, vi: [String], en: [String]) -> Concept {
  Concept(id: ConceptID(id), vietnamese: vi, english: en, domain: "test")
}

private let lexicon = Lexicon(concepts: [
  concept("trademark", vi: ["nhãn hiệu"], en: ["trademark", "trade mark"]),
  concept("well-known-trademark", vi: ["nhãn hiệu nổi tiếng"], en: ["well-known trademark"]),
  concept("agreement", vi: ["thỏa thuận"], en: ["agreement"]),
  concept("cancellation", vi: ["hủy bỏ"], en: ["cancellation"]),
  concept("amendment", vi: ["sửa đổi, bổ sung"], en: ["amendment"]),
  concept("party", vi: ["bên ký kết"], en: ["party"]),
  concept("tax", vi: ["thuế"], en: ["tax"]),
  concept("process", vi: ["quy trình"], en: ["process"]),
  concept("class", vi: ["nhóm"], en: ["class"]),
  concept("status", vi: ["quy chế"], en: ["status"]),
  concept("network", vi: ["mạng lưới 24/7"], en: ["24/7 network"]),
  concept("contract", vi: ["thỏa thuận"], en: ["contract"]),
])

@Suite("Lexicon")
struct LexiconTests {
  private func ids(_ text: String, _ language: LanguageCode) -> [String] {
    lexicon.matches(in: Array(text.utf8), language: language).map(\.concept.value)
  }

  @Test(
    "old and new tone placement, case and decomposed spelling name the same concept",
    arguments: [
      "thỏa thuận", "thoả thuận", "Thoả Thuận", "THỎA THUẬN", "thỏa\u{A0}thuận", "thỏa\nthuận",
    ])
  func spelling(text: String) {
    #expect(ids(text, .vietnamese) == ["agreement", "contract"])
    let decomposed = text.decomposedStringWithCanonicalMapping
    #expect(ids(decomposed, .vietnamese) == ["agreement", "contract"])
  }

  @Test("huỷ and hủy are one word; hụy is another")
  func toneIsKept() {
    #expect(ids("huỷ bỏ", .vietnamese) == ["cancellation"])
    #expect(ids("hụy bỏ", .vietnamese).isEmpty)
    #expect(ids("huy bo", .vietnamese).isEmpty)
  }

  @Test("a half-decomposed letter, ê with a combining grave, is the composed one")
  func halfDecomposed() {
    let lexicon = Lexicon(concepts: [concept("article", vi: ["điều"], en: ["article"])])
    let text = Array("Đi\u{EA}\u{300}u 1".utf8)
    #expect(lexicon.matches(in: text, language: .vietnamese).map(\.range) == [0..<8])
  }

  @Test(
    "an English plural names the concept of its singular",
    arguments: [
      ("parties", "party"), ("taxes", "tax"), ("processes", "process"), ("classes", "class"),
      ("trademarks", "trademark"), ("status", "status"), ("Trade Marks", "trademark"),
      ("trade-marks", "trademark"),
    ])
  func plural(text: String, concept: String) {
    #expect(ids(text, .english) == [concept])
  }

  @Test("a Vietnamese word that ends in s is no plural")
  func noPluralInVietnamese() {
    #expect(ids("taxs", .vietnamese).isEmpty)
  }

  @Test("the longest term wins, and its range covers exactly its words")
  func longestMatch() {
    let text = MarkedText("Bảo hộ ⟦nhãn hiệu nổi tiếng⟧ và ⟦Nhãn hiệu⟧ khác.")
    let matches = lexicon.matches(in: text.bytes, language: .vietnamese)
    #expect(matches.map(\.concept.value) == ["well-known-trademark", "trademark"])
    #expect(matches.map(\.range) == text.ranges)
  }

  @Test("of two terms that overlap the longer one wins, even if it begins later")
  func longerBeginsLater() {
    let lexicon = Lexicon(concepts: [
      concept("security", vi: ["bảo đảm an toàn"], en: ["a b"]),
      concept("ensure", vi: ["bảo đảm"], en: ["a"]),
      concept("safety", vi: ["an toàn, vệ sinh lao động"], en: ["b c d"]),
    ])
    let text = Array("bảo đảm an toàn, vệ sinh lao động; bảo đảm an toàn".utf8)
    #expect(
      lexicon.matches(in: text, language: .vietnamese).map(\.concept.value)
        == ["ensure", "safety", "security"])
    #expect(
      lexicon.matches(in: Array("a b c d".utf8), language: .english).map(\.concept.value)
        == ["ensure", "safety"])
  }

  @Test("a term with a comma needs its comma, one without does not run across it")
  func comma() {
    #expect(ids("sửa đổi, bổ sung", .vietnamese) == ["amendment"])
    #expect(ids("sửa đổi bổ sung", .vietnamese).isEmpty)
    #expect(ids("nhãn, hiệu", .vietnamese).isEmpty)
  }

  @Test("no term runs across the end of a sentence", arguments: ["nhãn. Hiệu", "nhãn; hiệu"])
  func sentence(text: String) {
    #expect(ids(text, .vietnamese).isEmpty)
  }

  @Test("a term inside a word is no match")
  func wholeWords() {
    #expect(ids("taxonomy counterparty", .english).isEmpty)
  }

  @Test("a number with a slash can be part of a term")
  func slash() {
    #expect(ids("a 24/7 network", .english) == ["network"])
  }

  @Test("a language that is not analysed has no matches")
  func otherLanguage() {
    #expect(ids("trademark", LanguageCode("fr")).isEmpty)
  }

  @Test("broken UTF-8 is passed over", arguments: [[0xE1], [0xC3], [0xFF, 0x80], [0xF0, 0x9F]])
  func broken(bytes: [UInt8]) {
    let text = bytes + Array(" tax ".utf8) + bytes
    let matches = lexicon.matches(in: text, language: .english)
    #expect(matches.map(\.concept.value) == ["tax"])
  }

  @Test("a concept knows its preferred term in each language")
  func preferredTerm() {
    #expect(lexicon.concepts[0].preferredTerm(in: .english) == "trademark")
    #expect(lexicon.concepts[0].preferredTerm(in: .vietnamese) == "nhãn hiệu")
    #expect(lexicon.concepts[0].preferredTerm(in: LanguageCode("fr")) == "trademark")
  }
}
