import Ingestion
import LegalModel
import Testing

/// Rows 4, 6 and 13 of EDGE_CASES_TREATIES: notes, languages and instruments in one file.
@Suite struct EdgeTreatyInstrumentsTests {
  static func english(_ numbers: ClosedRange<Int>) -> String {
    numbers.map {
      "### Article \($0)\n\nThe States Parties shall take all the measures which are necessary for the rights of the persons in this Article and in the Protocol, and shall report to the Council on them.\n"
    }
    .joined(separator: "\n")
  }

  static func dutch(_ numbers: ClosedRange<Int>) -> String {
    numbers.map {
      "### Artikel \($0)\n\nDe Staten die partij zijn bij dit Verdrag nemen alle maatregelen die nodig zijn voor de rechten van een ieder en brengen verslag uit aan de Raad met het oog op het Protocol.\n"
    }
    .joined(separator: "\n")
  }

  @Test func `an authentic text and its translation are two documents, the second not analysed`()
    throws
  {
    let documents = try TextReading.documents(
      "# Convention on Tests\n\n\(EdgeTreatyInstrumentsTests.english(1...4))\n# Verdrag inzake proeven\n\n\(EdgeTreatyInstrumentsTests.dutch(1...4))",
      name: "t.md")
    #expect(documents.map(\.metadata.language.code) == ["en", "nl"])
    #expect(documents.map(\.articleNumbers.count) == [4, 4])
    #expect(documents.map(\.metadata.source.part) == [1, 2])
    #expect(documents.map { $0.codes.contains("language-not-analysed") } == [false, true])
    #expect(documents[0].metadata.title == "Convention on Tests")
  }

  @Test func `articles that start again below a title of their own are a second instrument`() throws
  {
    let documents = try TextReading.documents(
      "# Covenant on Tests\n\n\(EdgeTreatyInstrumentsTests.english(1...5))\n# Optional Protocol to the Covenant on Tests\n\n\(EdgeTreatyInstrumentsTests.english(1...3))",
      name: "t.md")
    #expect(documents.map(\.articleNumbers.count) == [5, 3])
    #expect(
      documents.map(\.metadata.title) == [
        "Covenant on Tests", "Optional Protocol to the Covenant on Tests",
      ])
    #expect(documents.reduce(0) { $0 + $1.ledger.bytes } == documents[0].metadata.source.bytes)
    #expect(documents[0].metadata.source.span.upper <= documents[1].metadata.source.span.lower)
  }

  @Test func `blocks of two languages in turn are two documents`() throws {
    let pairs = (1...4).map { number in
      "Điều \(number)\n\nHai Bên ký kết áp dụng các quy định của Hiệp định này đối với người cư trú của mỗi nước và các khoản thuế được nêu tại đây. Mỗi Bên báo cho Bên kia biết các biện pháp đã áp dụng trong năm và trao đổi thông tin cần thiết. Các khoản thuế được áp dụng theo luật của mỗi nước, và người cư trú được hưởng các quyền như nhau. Nếu có điều gì chưa rõ thì cơ quan có thẩm quyền của hai Bên cùng nhau bàn bạc để giải quyết.\n\nArticle \(number)\n\nThe Contracting States shall apply the rules of this Agreement to the residents of each State and to the taxes which are named in it. Each State shall tell the other which measures were taken in the year and shall exchange the information that is needed. The taxes shall be levied by the law of each State, and the residents shall have the same rights in it. Where a question is open, the authorities of both States shall settle it by agreement with each other.\n"
    }
    let documents = try TextReading.documents(pairs.joined(separator: "\n"))
    #expect(documents.map(\.metadata.language.code).sorted() == ["en", "vi"])
    #expect(documents.map { $0.articleNumbers } == [["1", "2", "3", "4"], ["1", "2", "3", "4"]])
  }

  @Test func `a note between two points is a footnote, not paragraph 3`() throws {
    let document = try TextReading.tota(
      EdgeTotaTests.chapter(
        "CHAPTER 19", "Labour",
        EdgeTotaTests.article(
          "ARTICLE 19.3", "Labour Rights",
          "1. Each Party shall adopt the rights as stated in the Declaration3:\n(a) freedom of association;\n(b) the end of forced labour;\n3 The obligations set out in this Article, as they relate to the Organization, refer only to the Declaration.\n(c) the end of child labour.\n2. Each Party shall adopt laws on wages."
        )))
    #expect(document.all(.paragraph).map(\.number) == ["1", "2"])
    #expect(document.all(.point).map(\.number) == ["a", "b", "c"])
    #expect(document.footnotes.map(\.mark) == ["3"])
    #expect(
      document.text("art_19.3__para_1")
        == "Each Party shall adopt the rights as stated in the Declaration:")
    #expect(
      document.footnotes.first.flatMap { document.text(of: $0) }?.hasPrefix("The obligations")
        == true)
  }

  @Test func `a note at the foot of a page goes to the word with its mark`() throws {
    var text = ""
    for number in 1...6 {
      text +=
        "Article 12.\(number): Data\n1. No Party shall require a person to use the computing facilities in\nthat Party’s territory.\(number)\n2. Each Party shall publish its rules on the transfer of the information\nby electronic means.\n\n\(number) Viet Nam shall not be obliged to apply this paragraph for a period of\nfive years after the date of entry into force of this Agreement.\n\n12-\(number)\n\u{0C}"
    }
    let document = try TextReading.document(text)
    #expect(document.articleNumbers.count == 6)
    #expect(document.footnotes.map(\.mark) == (1...6).map { String($0) })
    #expect(
      document.footnotes.map { document.provisions[$0.provision].id.value }
        == (1...6).map { "art_12.\($0)__para_1" })
    #expect(
      document.footnotes.allSatisfy {
        document.text(of: $0)?.hasPrefix("Viet Nam shall not be obliged") == true
      })
  }

  @Test func `notes in superscript tags of Markdown are notes`() throws {
    let document = try TextReading.markdown(
      "### Article 1\n\nThe Members shall apply this Agreement <sup>1</sup> to the goods of the other Members.\n\n### Article 2\n\nThe Members shall report to the Council.\n\n<sup>1</sup> The word goods shall be read with the other Agreement.\n"
    )
    #expect(document.footnotes.map(\.mark) == ["1"])
    #expect(
      document.text("art_1")
        == "The Members shall apply this Agreement to the goods of the other Members.")
  }

  /// Three chapters with articles 1 and 2 each.
  static func chapters(_ separator: String) -> String {
    (1...3).map { chapter in
      "CHAPTER \(chapter)\nTRADE IN GOODS\nArticle 1\(separator)Scope\n"
        + "Each Party shall apply this Chapter to the goods of the other.\n"
        + "Article 2\(separator)Reports\nEach Party shall report to the other.\n"
    }
    .joined()
  }

  static let restarted = [1, 2, 3].flatMap { ["chp_\($0)__art_1", "chp_\($0)__art_2"] }

  @Test func `articles that restart in each chapter are addressed with the chapter`() throws {
    let document = try TextReading.document(EdgeTreatyInstrumentsTests.chapters(": "))
    #expect(document.all(.article).map(\.id.value) == EdgeTreatyInstrumentsTests.restarted)
    let index = try #require(document.provisions.firstIndex { $0.id.value == "chp_2__art_1" })
    #expect(document.path(of: index).en == "Article 1, Chapter 2")
    #expect(document.path(of: index).vi == "Điều 1 Chương 2")
  }

  @Test func `articles whose titles stand on the next line restart in each chapter as well`() throws
  {
    let document = try TextReading.document(EdgeTreatyInstrumentsTests.chapters("\n"))
    #expect(document.all(.article).map(\.id.value) == EdgeTreatyInstrumentsTests.restarted)
  }
}
