import Ingestion
import LegalModel
import Testing

/// Rows 1.1–1.13 of EDGE_CASES_TREATIES: the XML of the Texts of Trade Agreements.
@Suite struct EdgeTotaTests {
  static func chapter(_ number: String?, _ name: String?, _ articles: String) -> String {
    element("chapter", number, name, articles)
  }

  static func article(_ number: String?, _ name: String?, _ text: String) -> String {
    element("article", number, name, text)
  }

  private static func element(_ tag: String, _ number: String?, _ name: String?, _ text: String)
    -> String
  {
    let attributes = [number.map { " number=\"\($0)\"" }, name.map { " name=\"\($0)\"" }]
    return
      "<\(tag) \(tag)_identifier=\"7\"\(attributes.compactMap { $0 }.joined())>\(text)</\(tag)>"
  }

  @Test func `sections and titles stand beside chapters and keep their kind`() throws {
    let document = try TextReading.tota(
      EdgeTotaTests.chapter(
        "CHAPTER 7", "Trade",
        EdgeTotaTests.article("ARTICLE 7.1", "Scope", "The Parties shall trade."))
        + EdgeTotaTests.chapter(
          "SECTION I", "Horizontal Provisions",
          EdgeTotaTests.article("ARTICLE 8.1", "Aim", "The Parties shall aim."))
        + EdgeTotaTests.chapter(
          "TITLE IV", "Services",
          EdgeTotaTests.article("ARTICLE 9.1", "Scope", "The Parties shall serve.")))
    #expect(document.all(.chapter).map(\.number) == ["7"])
    #expect(document.all(.section).map(\.number) == ["I", "IV"])
    #expect(document.articleNumbers == ["7.1", "8.1", "9.1"])
  }

  @Test func `a chapter without number and name makes no unit and no preamble of the body`() throws
  {
    let document = try TextReading.tota(
      EdgeTotaTests.chapter(
        nil, "Preamble",
        EdgeTotaTests.article(nil, nil, "Preamble \n\nThe Parties, wishing to trade,"))
        + EdgeTotaTests.chapter(
          "CHAPTER 1", "Trade",
          EdgeTotaTests.article("ARTICLE 1", "Scope", "The Parties shall trade."))
        + EdgeTotaTests.chapter(
          nil, nil, EdgeTotaTests.article(nil, nil, "Words without any heading at all.")))
    #expect(document.articleNumbers == ["1"])
    #expect(document.all(.chapter).count == 1)
    let last = try #require(document.provisions.last)
    #expect(last.kind != .preamble)
    #expect(!(document.text("art_1") ?? "").contains("Words without"))
  }

  static let numbers: [(printed: String, number: String)] = [
    ("ARTICLE 9", "9"), ("ARTICLE 9.9", "9.9"), ("ARTÍCULO 9.9", "9.9"), ("ARTÍCULO 9-9", "9-9"),
    ("ARTICLE IV", "IV"), ("ARTICLE I.1", "I.1"), ("ARTICLE TWENTY-ONE", "TWENTY-ONE"),
    ("ARTICLE 8BIS.1", "8BIS.1"), ("ARTICLE 25 BIS", "25 BIS"), ("ARTICLE G-01", "G-01"),
    ("ARTICLE - 1", "1"), ("ARTICLE 2.7.1", "2.7.1"), ("ARTICLE: 8.4", "8.4"),
    ("ARTICLES 7.3", "7.3"), ("1", "1"), ("I", "I"), ("ARTICTE 8", "8"), ("ARTÍÍCULO 3-06", "3-06"),
  ]

  @Test(arguments: numbers)
  func `the number of an article is what stands behind its label`(
    row: (printed: String, number: String)
  ) throws {
    let document = try TextReading.tota(
      EdgeTotaTests.chapter(
        "CHAPTER 1", "Trade",
        EdgeTotaTests.article(row.printed, "Consultations", "The Parties shall consult.")))
    #expect(document.articleNumbers == [row.number])
    let article = try #require(document.all(.article).first)
    #expect(document.heading(of: article) == "Consultations")
    #expect(document.text(of: article) == "The Parties shall consult.")
  }

  @Test func `a number inside the name counts where the label has none`() throws {
    let document = try TextReading.tota(
      EdgeTotaTests.chapter(
        "CHAPTER 1", "Trade",
        EdgeTotaTests.article(
          "ARTICLE", "1.1 Establishment Of The Area", "The Parties shall establish.")))
    #expect(document.articleNumbers == ["1.1"])
    #expect(
      document.all(.article).first.flatMap { document.heading(of: $0) }
        == "Establishment Of The Area")
  }

  @Test func `article numbers that restart in each chapter are told apart by the chapter`() throws {
    let chapters = (1...3).map { number in
      EdgeTotaTests.chapter(
        "CHAPTER \(number)", "Trade",
        EdgeTotaTests.article("ARTICLE 1", "Scope", "1. The Parties shall trade.")
          + EdgeTotaTests.article("ARTICLE 2", "Aim", "The Parties shall aim."))
    }
    let document = try TextReading.tota(chapters.joined())
    #expect(
      document.all(.article).map(\.id.value) == [
        "chp_1__art_1", "chp_1__art_2", "chp_2__art_1", "chp_2__art_2", "chp_3__art_1",
        "chp_3__art_2",
      ])
    #expect(document.ids.contains("chp_2__art_1__para_1"))
  }

  @Test func `the meta element gives title, language, days, status and parties`() throws {
    let document = try TextReading.tota(
      EdgeTotaTests.chapter(
        "CAPÍTULO 1", "Comercio",
        EdgeTotaTests.article("ARTÍCULO 1", "Objeto", "Las Partes se comprometen.")),
      meta:
        "<name>Chile - Viet Nam</name><language>es</language><date_signed>2011-11-11</date_signed>"
        + "<date_into_force>2014-01-01</date_into_force><status>in force</status>"
        + "<parties_original><partyisocode>CHL</partyisocode><partyisocode>VNM</partyisocode></parties_original>"
    )
    #expect(document.metadata.title == "Chile - Viet Nam")
    #expect(document.metadata.language.code == "es")
    #expect(document.metadata.issued?.description == "2011-11-11")
    #expect(document.metadata.effective?.description == "2014-01-01")
    #expect(document.metadata.status == "in force")
    #expect(document.metadata.parties == ["CHL", "VNM"])
    #expect(document.metadata.kind == "treaty")
    #expect(document.codes == ["language-not-analysed"])
    #expect(document.all(.chapter).map(\.number) == ["1"])
  }

  @Test func `the work URI of a treaty has its day of signature and its name`() throws {
    let document = try TextReading.tota(
      EdgeTotaTests.chapter(
        "CHAPTER 1", "Trade",
        EdgeTotaTests.article("ARTICLE 1", "Scope", "The Parties shall trade.")),
      meta: "<name>TPP</name><date_signed>2016-02-04</date_signed>")
    #expect(document.metadata.workURI?.value == "/akn/un/act/treaty/2016-02-04/tpp")
  }

  @Test func `an article of ninety thousand letters is read whole`() throws {
    let sentence = "The Parties shall consult each other on the matters of this Article. "
    let document = try TextReading.tota(
      EdgeTotaTests.chapter(
        nil, "Trade",
        EdgeTotaTests.article("ARTICLE 1", "Scope", String(repeating: sentence, count: 1_300))))
    #expect((document.text("art_1") ?? "").utf8.count > 89_000)
  }

  @Test func `glued words of a poor PDF are kept as they are`() throws {
    let document = try TextReading.tota(
      EdgeTotaTests.chapter(
        "CHAPTER 1", "Trade",
        EdgeTotaTests.article("ARTICLE 1", "Scope", "eachParty shall apply thisAgreement.")))
    #expect(document.text("art_1") == "eachParty shall apply thisAgreement.")
  }

  @Test func `a list inside an article that cites another article heads no article`() throws {
    let document = try TextReading.tota(
      EdgeTotaTests.chapter(
        "CHAPTER 15", "Committees",
        EdgeTotaTests.article(
          "ARTICLE 15.3", "Bodies",
          "The bodies are:\n(a) those of\nArticle 9.3 (Government Procurement Working Group); and\n(b) others."
        )))
    #expect(document.articleNumbers == ["15.3"])
    #expect(document.all(.point).map(\.number) == ["a", "b"])
  }
}
