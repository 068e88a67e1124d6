import LegalModel
import Testing

@Suite("Cited addresses in words")
struct CitedPathTests {
  @Test(
    "an address reads as a person would say it",
    arguments: [
      ("art_5__para_2__point_b", "điểm b khoản 2 Điều 5", "point b, paragraph 2, Article 5"),
      ("annex_2-D", "Phụ lục 2-D", "Annex 2-D"),
      ("chp_3__sec_1", "Mục 1 Chương 3", "Section 1, Chapter 3"),
      ("prot_1__art_2", "Điều 2 nghị định thư 1", "Article 2, protocol 1"),
      ("what_9", "what 9", "what 9"),
    ])
  func paths(id: String, vietnamese: String, english: String) {
    let path = ReadersPath(citing: ProvisionID(id))
    #expect(path.vi == vietnamese)
    #expect(path.en == english)
  }
}
