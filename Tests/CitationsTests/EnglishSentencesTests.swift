import LegalModel
import Testing

@Suite("Citations in English sentences")
struct EnglishSentencesTests {
  @Test(
    "units nest in brackets, behind commas and in front of 'of'",
    arguments: [
      Sentence("art_9", "Article 7(2)(a)(ii)", "-|art_7__para_2__point_a__point_ii"),
      Sentence(
        "art_9", "clause (iii) of subparagraph (b) of paragraph 4 of Article 3",
        "-|art_3__para_4__point_b__point_iii"),
      Sentence("art_9", "Article 2, paragraph 2 (b), shall", "-|art_2__para_2__point_b"),
      Sentence("art_9", "Point b, Clause 2, Article 17", "-|art_17__para_2__point_b"),
      Sentence("art_9", "paragraph (b) of Article 7 hereof", "-|art_7__point_b"),
      Sentence("art_9", "Section B of Chapter 9 (Investment)", "-|chp_9__sec_B"),
      Sentence("art_9", "Articles 12.3.1 and 12.10", "-|art_12.3__para_1,art_12.10"),
      Sentence("art_6-2", "Article 6-17", "-|art_6-17"),
      Sentence("art_9", "Article XIX:2(b)", "-|art_XIX__para_2__point_b"),
    ])
  func chains(_ sentence: Sentence) {
    #expect(Words.cited(sentence.text, .english, at: sentence.place) == sentence.cited)
  }

  @Test(
    "lists and ranges",
    arguments: [
      Sentence(
        "art_9", "Articles 6 (Berths), 7 (Pilots and Tugs) and 8 apply", "-|art_6,art_7,art_8"),
      Sentence(
        "art_9", "Articles 6 (1), 7 and 8 (1) and (2)",
        "-|art_6__para_1,art_7,art_8__para_1,art_8__para_2"),
      Sentence(
        "art_9", "paragraphs 1(a), 1(c) and 3 through 5 of Article 4",
        "-|art_4__para_1__point_a,art_4__para_1__point_c,"
          + "art_4__para_3,art_4__para_4,art_4__para_5"),
      Sentence(
        "art_9", "Subparagraphs (a)(i) through (iii) of paragraph 2 of Article 7",
        "-|art_7__para_2__point_a__point_i,art_7__para_2__point_a__point_ii,"
          + "art_7__para_2__point_a__point_iii"),
      Sentence(
        "art_9", "Annexes 2-A to 2-C and Annex B, Article 4",
        "-|annex_2-A,annex_2-B,annex_2-C,annex_B__art_4"),
      Sentence(
        "art_9__para_2",
        "Article 9.4 (National Treatment), Article 9.5 (Expropriation) and paragraph 3",
        "-|art_9.4,art_9.5,art_9__para_3"),
    ])
  func lists(_ sentence: Sentence) {
    #expect(Words.cited(sentence.text, .english, at: sentence.place) == sentence.cited)
  }

  @Test(
    "words that point",
    arguments: [
      Sentence("art_4__para_2__point_a", "this subparagraph", "-|art_4__para_2__point_a"),
      Sentence("art_4__para_2__point_a", "subparagraph (b)", "-|art_4__para_2__point_b"),
      Sentence("art_4__para_2", "in the preceding paragraph", "-|art_4__para_1"),
      Sentence(
        "art_4__para_2", "Article 17, except paragraph 3 thereof", "-|art_17", "-|art_17__para_3"),
      Sentence("art_4__para_2", "this Article and this Agreement", "-|art_4"),
    ])
  func pointers(_ sentence: Sentence) {
    #expect(Words.cited(sentence.text, .english, at: sentence.place) == sentence.cited)
  }

  @Test(
    "documents go by number or by name",
    arguments: [
      Sentence(
        "art_4", "Article 10 of the Labour Code and Article 5(2) of Decree No. 15/2021/ND-CP",
        "Labour Code|art_10", "15/2021/ND-CP|art_5__para_2"),
      Sentence(
        "art_4", "The Law on Enterprises and the Treaty of Waitangi so provide",
        "Law on Enterprises|", "Treaty of Waitangi|"),
      Sentence("art_4", "Article 2.4 of the TBT Agreement", "TBT Agreement|art_2__para_4"),
      Sentence(
        "art_4", "Article 2(1) of the Berne Convention (1971) and GATT 1994 Article XX",
        "Berne Convention|art_2__para_1", "GATT 1994|art_XX"),
      Sentence(
        "art_4", "sections 4 and 5 of the Arbitration Act 1996",
        "Arbitration Act 1996|sec_4,sec_5"),
      Sentence("art_4", "See Regulation (EU) 2016/679.", "2016/679|"),
      Sentence("art_4", "Part III, Section 2, of UNCLOS", "UNCLOS|part_III__sec_2"),
    ])
  func documents(_ sentence: Sentence) {
    #expect(Words.cited(sentence.text, .english, at: sentence.place) == sentence.cited)
  }

  @Test(
    "common words are no labels",
    arguments: [
      "In part, the articles of clothing in sections A and B weigh 5 to 7 kg.",
      "A free trade agreement or any Investment Agreement between them; part 2 of the channel.",
      "The protocol officer arrives on 5 May; article numbers stand on 12-B labels.",
      "Part-time workers in 2 chapters, under protocol, take 3 titles at point 5.",
    ])
  func traps(_ text: String) {
    #expect(Words.cited(text, .english, at: "art_4__para_2").isEmpty)
  }

  @Test("plain article numbers leave the rest to the paragraph")
  func plainArticles() {
    #expect(Words.cited("Article 5.7", .english, at: "art_1", plain: true) == ["-|art_5__para_7"])
    #expect(Words.cited("Article 5.7", .english, at: "art_1") == ["-|art_5.7"])
  }
}
