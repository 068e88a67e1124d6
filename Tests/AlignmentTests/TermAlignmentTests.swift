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
  private let alignment = TermAlignment(
    reader: PivotReader(
      lexicon: lexicon,
      translations: TermBase(entries: [
        TermBase.Entry("refuse", renderings: ["từ chối"], forms: ["refused"]),
        TermBase.Entry("pay", renderings: ["trả", "nộp"], forms: ["paid"]),
      ])), frequencies: TermFrequencies(rest: 0.001, shares: ["phải": 0.4, "trả": 0.02]),
    candidates: 3, threshold: 0.01)

  @Test("an English clause finds the Vietnamese provision with the same terms first")
  func acrossLanguages() throws {
    let concordance = alignment.concordance(of: treaty, with: laws)
    let row = concordance.rows[0]
    #expect(row.correspondences.first?.unit == 1)
    let shared = try #require(row.correspondences.first).sharedConcepts.map(\.value)
    #expect(Set(shared) == ["sign", "visible"])
    #expect(concordance.rows[1].correspondences.first?.unit == 0)
  }

  @Test("each match tells the words of both texts, where they stand, and what they add")
  func explanation() throws {
    let link = try #require(
      alignment.concordance(of: treaty, with: laws).rows[0].correspondences.first)
    let first = try #require(link.matches.first)
    #expect(first.term == "visually perceptible")
    #expect(first.found == "nhìn thấy được")
    #expect(first.place == .unit)
    let sum = link.matches.reduce(link.furtherTerms + link.field) { $0 + $1.share }
    #expect(abs(sum - link.score) < 0.001)
  }

  @Test("a rendering of the term base finds a provision, and the heading counts more than the text")
  func termBase() throws {
    let laws = [
      ComparedUnit(
        document: 0, provision: 1, id: ProvisionID("art_1"), path: ReadersPath(vi: "", en: ""),
        heading: "Hồ sơ", text: "Cơ quan có quyền từ chối.", span: SourceSpan(0, 1),
        language: .vietnamese),
      ComparedUnit(
        document: 0, provision: 2, id: ProvisionID("art_2"), path: ReadersPath(vi: "", en: ""),
        heading: "Từ chối", text: "Cơ quan có quyền nêu lý do.", span: SourceSpan(0, 1),
        language: .vietnamese),
    ]
    let row = alignment.concordance(of: [unit(1, "It may be refused.", .english)], with: laws)
      .rows[0]
    #expect(row.correspondences.map(\.unit) == [1, 0])
    #expect(row.correspondences.first?.matches.first?.place == .heading)
  }

  @Test("paragraphs of one article give one candidate, the one with most of the terms")
  func paragraphs() {
    let paragraphs = [("Bên có nghĩa vụ.", 2), ("Phải trả tiền lương bằng tiền mặt.", 3)].map {
      text, provision in
      ComparedUnit(
        document: 0, provision: provision, id: ProvisionID("p\(provision)"),
        path: ReadersPath(vi: "", en: ""), heading: "Trả lương", text: text,
        span: SourceSpan(0, 1), language: .vietnamese, article: 1)
    }
    let row = alignment.concordance(of: [treaty[1]], with: paragraphs).rows[0]
    #expect(row.correspondences.map(\.unit) == [1])
  }

  @Test("the act that answers the rest of a chapter comes first among equals")
  func field() {
    let chapter = [
      ("Wages shall be paid.", 1), ("A sound may be refused.", 2), ("Wages.", 3),
    ].map { text, number in
      ComparedUnit(
        document: 0, provision: number, id: ProvisionID("a\(number)"),
        path: ReadersPath(vi: "", en: ""), heading: nil, text: text, span: SourceSpan(0, 1),
        language: .english, division: 0)
    }
    let laws = [
      ("Âm thanh.", 0), ("Âm thanh.", 1), ("Tiền lương, trả tiền lương.", 1),
    ].enumerated().map { place, law in
      ComparedUnit(
        document: law.1, provision: place, id: ProvisionID("l\(place)"),
        path: ReadersPath(vi: "", en: ""), heading: nil, text: law.0, span: SourceSpan(0, 1),
        language: .vietnamese)
    }
    let table = alignment.concordance(of: [chapter[1]], with: laws, amid: chapter)
    #expect(table.rows[0].correspondences.map(\.unit) == [1, 0])
    #expect((table.rows[0].correspondences.first?.field ?? 0) > 0)
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
    let text = "Dấu hiệu chỉ nguồn gốc hàng hóa."
    let twins = [laws[4]] + (6...8).map { unit($0, text, .vietnamese) }
    let row = alignment.concordance(of: [treaty[1], treaty[0]], with: twins).rows[1]
    #expect(row.correspondences.map(\.unit) == [1, 2, 3])
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
    let row = alignment.concordance(of: [treaty[1]], with: rest).rows[0]
    #expect(row.correspondences.allSatisfy { $0.sharedConcepts.isEmpty })
  }
}
