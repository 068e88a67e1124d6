import Alignment
import Foundation
import LegalModel
import Lexicon
import Testing

private let lexicon = Lexicon(concepts: [
  Concept(
    id: ConceptID("sign"), vietnamese: ["dấu hiệu"], english: ["sign"], domain: "ip"),
  Concept(
    id: ConceptID("visible"), vietnamese: ["nhìn thấy được"], english: ["visually perceptible"],
    domain: "ip"),
  Concept(id: ConceptID("sound"), vietnamese: ["âm thanh"], english: ["sound"], domain: "ip"),
  Concept(
    id: ConceptID("trademark"), vietnamese: ["nhãn hiệu"], english: ["trademark"], domain: "ip"),
  Concept(
    id: ConceptID("wages"), vietnamese: ["tiền lương"], english: ["wages"], domain: "labour"),
  Concept(
    id: ConceptID("shall"), vietnamese: ["phải"], english: ["shall"], domain: "deontic",
    isTopical: false),
])

private func unit(_ number: Int, _ text: String, _ language: LanguageCode) -> ComparedUnit {
  ComparedUnit(
    document: 0, provision: number, id: ProvisionID("art_\(number)"),
    path: ReadersPath(vi: "Điều \(number)", en: "Article \(number)"), heading: nil, text: text,
    span: SourceSpan(0, text.utf8.count), language: language)
}

private let treaty = [
  unit(
    1, "No Party shall require that a sign be visually perceptible, nor refuse a sound.", .english),
  unit(2, "Wages shall be paid in legal tender.", .english),
  unit(3, "The Committee shall meet once a year.", .english),
]

private let laws = [
  unit(1, "Người sử dụng lao động phải trả tiền lương đúng hạn.", .vietnamese),
  unit(
    2, "Nhãn hiệu được bảo hộ khi là dấu hiệu nhìn thấy được dưới dạng chữ hoặc hình.", .vietnamese),
  unit(3, "Dấu hiệu chỉ nguồn gốc hàng hóa.", .vietnamese),
  unit(4, "Bản ghi âm thanh phải được lưu giữ.", .vietnamese),
  unit(5, "Việc đăng ký phải nộp phí.", .vietnamese),
]

@Suite("TermAlignment")
struct TermAlignmentTests {
  private let alignment = TermAlignment(lexicon: lexicon, candidates: 3, threshold: 0.01)

  @Test("an English clause finds the Vietnamese provision with the same terms first")
  func acrossLanguages() throws {
    let concordance = alignment.concordance(of: treaty, with: laws)
    let row = concordance.rows[0]
    #expect(row.correspondences.first?.unit == 1)
    let shared = try #require(row.correspondences.first).sharedConcepts.map(\.value)
    #expect(Set(shared) == ["sign", "visible"])
    #expect(concordance.rows[1].correspondences.map(\.unit) == [0])
  }

  @Test("a clause without a term of the lexicon has no candidate across languages")
  func noTerms() {
    let row = alignment.concordance(of: treaty, with: laws).rows[2]
    #expect(row.correspondences.isEmpty)
    #expect(row.recognisedConcepts == 0)
  }

  @Test("words of duty alone make no candidate")
  func notTopical() {
    let units = [unit(9, "It shall.", .english)]
    #expect(alignment.concordance(of: units, with: laws).rows[0].correspondences.isEmpty)
  }

  @Test("within one language the words themselves count")
  func sameLanguage() throws {
    let units = [unit(9, "Việc đăng ký bản vẽ phải nộp phí thẩm định.", .vietnamese)]
    let row = alignment.concordance(of: units, with: laws).rows[0]
    #expect(row.correspondences.first?.unit == 4)
    #expect(try #require(row.correspondences.first).sharedConcepts.isEmpty)
  }

  @Test("scores lie between 0 and 1, fall, and are no more than asked for")
  func scores() {
    for row in alignment.concordance(of: treaty, with: laws).rows {
      let scores = row.correspondences.map(\.score)
      #expect(scores == scores.sorted(by: >))
      #expect(scores.allSatisfy { $0 > 0 && $0 <= 1 })
      #expect(scores.count <= 3)
    }
  }

  @Test("equal candidates keep document order")
  func ties() {
    let twins = [laws[4], laws[3], laws[0], laws[2], laws[2], laws[2]]
    let row = alignment.concordance(of: [treaty[1], treaty[0]], with: twins).rows[1]
    #expect(row.correspondences.map(\.unit) == [1, 3, 4])
  }

  @Test("a row does not depend on the other rows' order")
  func order() {
    let forward = alignment.concordance(of: treaty, with: laws)
    let backward = alignment.concordance(of: treaty.reversed(), with: laws)
    #expect(forward.rows.map(\.correspondences) == backward.rows.reversed().map(\.correspondences))
  }

  @Test("decomposed text gives the same candidates as composed text")
  func normalisation() {
    let decomposed = laws.map {
      unit($0.provision, $0.text.decomposedStringWithCanonicalMapping, .vietnamese)
    }
    #expect(
      alignment.concordance(of: treaty, with: laws).rows
        == alignment.concordance(of: treaty, with: decomposed).rows)
  }

  @Test("removing the counterpart removes the candidate")
  func removal() {
    let rest = Array(laws[1...])
    #expect(alignment.concordance(of: [treaty[1]], with: rest).rows[0].correspondences.isEmpty)
  }
}
