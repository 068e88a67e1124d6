import Ingestion
import LegalModel
import Testing

/// Treaties as JSON: shapes, labels, languages, places.
@Suite struct JSONTreatyTests {
  static func document(
    _ text: String, name: String = "treaty.json", sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> LegalDocument {
    try TextReading.document(text, name: name, sourceLocation: sourceLocation)
  }

  static let bilingual = """
    {
      "treaty": "協定", "treaty_zh": "協定", "treaty_en": "Agreement on Lamps", "total_articles": 3,
      "preamble_zh": "締約國", "preamble_en": "The Parties,\\nWishing for light,",
      "articles": [
        {"article": "一", "title_zh": "範圍", "title_en": "Scope", "content_zh": "本協定",
         "content_en": "1. Each Party shall light its lamps.\\n2. A Party may:\\n(a) clean \\"lamps\\";\\n(b) sell them."},
        {"article": "二", "title_zh": "", "title_en": "", "content_zh": "", "content_en": ""},
        {"article": "二之二", "title_zh": "", "title_en": "Oil", "content_zh": "油",
         "content_en": "The Parties shall save oil."}
      ]
    }
    """

  @Test func `the English text of a bilingual treaty is read article by article`() throws {
    let document = try JSONTreatyTests.document(JSONTreatyTests.bilingual)
    #expect(document.metadata.kind == "treaty")
    #expect(document.metadata.title == "Agreement on Lamps")
    #expect(document.metadata.language == .english)
    #expect(document.metadata.source.format == "json")
    #expect(document.articleNumbers == ["1", "2", "2 bis"])
    #expect(
      document.ids == [
        "art_1", "art_1__para_1", "art_1__para_2", "art_1__para_2__point_a",
        "art_1__para_2__point_b", "art_2", "art_2-bis",
      ])
    #expect(document.heading("art_1") == "Scope")
    #expect(document.text("art_1__para_2__point_a") == "clean \"lamps\";")
    #expect(document.provisions.first?.kind == .preamble)
    #expect(document.provisions.first?.id.value == "preamble")
    #expect(document.codes == ["other-language-not-read"])
  }

  @Test func `spans count the bytes of the file, with its escapes`() throws {
    let document = try JSONTreatyTests.document(JSONTreatyTests.bilingual)
    #expect(document.original("art_1__para_2__point_a") == "(a) clean \\\"lamps\\\";")
    #expect(document.original("art_1__para_1") == "1. Each Party shall light its lamps.")
    #expect(document.original("art_2") == "二")
    #expect(document.original("preamble") == "The Parties,\\nWishing for light,")
    #expect(document.source.original == Array(JSONTreatyTests.bilingual.utf8))
  }

  @Test func `all that is no text of the treaty is skipped with a reason`() throws {
    let document = try JSONTreatyTests.document(JSONTreatyTests.bilingual)
    func skipped(_ reason: String) -> [String] {
      document.ledger.skipped.filter { $0.reason == reason }.map { document.source.string($0.span) }
    }
    #expect(
      skipped("metadata") == ["\"treaty_en\": \"Agreement on Lamps\"", "\"total_articles\": 3"])
    #expect(skipped("other-language").contains("\"content_zh\": \"本協定\""))
    #expect(skipped("json-structure").contains("\\n"))
    #expect(Set(document.skipReasons) == ["metadata", "other-language", "json-structure"])
    #expect(document.ledger.bytes == JSONTreatyTests.bilingual.utf8.count)
    #expect(document.ledger.unaccounted == 0)
  }

  @Test func `escapes are decoded and lead back to their place`() throws {
    let document = try JSONTreatyTests.document(
      #"[{"number": 1, "text": "The\u0020caf\u00e9 e\u0301 \ud83d\udca1 of \u201cA\u201d.\u000aIt \/ b\u00a0c."}]"#
    )
    #expect(document.text("art_1") == "The café é 💡 of “A”.\nIt / b c.")
    #expect(
      document.original("art_1")
        == #"1, "text": "The\u0020caf\u00e9 e\u0301 \ud83d\udca1 of \u201cA\u201d.\u000aIt \/ b\u00a0c."#
    )
  }

  @Test func `half of a surrogate pair is shown as U+FFFD with a warning`() throws {
    let document = try JSONTreatyTests.document(#"[{"number": 1, "text": "A lamp \ud83d here."}]"#)
    #expect(document.text("art_1") == "A lamp \u{FFFD} here.")
    #expect(document.codes == ["lone-surrogate"])
  }

  @Test func `a tree of typed units gives parts, articles and preamble`() throws {
    let document = try JSONTreatyTests.document(
      """
      {"meta": {"title": "协定", "sign_date": "2002年11月04日", "effective_date": "2003-07-01"},
       "type": "document", "title": "Agreement on Lamps", "children": [
        {"type": "preamble", "label": "PREAMBLE", "title": "",
         "children": [{"text": "WE, the Parties,", "type": "text", "children": []}]},
        {"type": "part", "label": "PART 1", "title": "Light", "children": [
          {"type": "article", "label": "ARTICLE 1", "title": "Aim", "children": [
            {"type": "text", "text": "The aims are:\\n(a) light;\\n(b) more light."}]}]},
        {"type": "part", "label": "PART 2", "title": "", "children": [
          {"type": "article", "label": "ARTICLE 2", "title": "End", "children": [
            {"type": "text", "text": "This Agreement shall end."}]}]}]}
      """)
    #expect(
      document.ids == [
        "part_1", "art_1", "art_1__point_a", "art_1__point_b", "part_2", "art_2",
      ])
    #expect(document.metadata.title == "Agreement on Lamps")
    #expect(document.metadata.issued?.description == "2002-11-04")
    #expect(document.metadata.effective?.description == "2003-07-01")
    #expect(document.text("preamble") == "PREAMBLE\nWE, the Parties,")
    #expect(document.codes == [])
  }

  static let shapes: [String] = [
    #"[{"number": 1, "title": "Aim", "text": "The Parties shall aim."}, {"number": 2, "title": "End", "text": "It shall end."}]"#,
    #"{"title": "Treaty on Aims", "articles": [{"no": "1.", "heading": "Aim", "body": "The Parties shall aim."}, {"no": "2.", "heading": "End", "body": "It shall end."}]}"#,
    #"{"articles": {"1": {"title": "Aim", "text": "The Parties shall aim."}, "2": {"title": "End", "text": "It shall end."}}}"#,
    #"{"treaty": {"name": "Treaty on Aims", "articles": [{"title": "Article 1. Aim", "content": ["The Parties shall aim."]}, {"title": "Article 2. End", "content": ["It shall end."]}]}}"#,
    #"{"chapters": [{"articles": [{"article": "Article 1", "title": {"en": "Aim", "fr": "But"}, "text": {"en": "The Parties shall aim.", "fr": "Les Parties visent."}}, {"article": "Article 2", "title": {"en": "End", "fr": "Fin"}, "text": {"en": "It shall end.", "fr": "Il finit."}}]}]}"#,
  ]

  @Test(arguments: shapes)
  func `plain shapes of other people are read`(text: String) throws {
    let document = try JSONTreatyTests.document(text)
    #expect(document.articleNumbers == ["1", "2"])
    #expect(document.all(.article).map { document.heading(of: $0) } == ["Aim", "End"])
    #expect(
      document.all(.article).map { document.text(of: $0) } == [
        "The Parties shall aim.", "It shall end.",
      ])
  }

  @Test func `the order of the members does not matter`() throws {
    let text =
      #"[{"text": "The Parties shall aim.", "title": "Aim", "number": 1}, {"text": "It shall end.", "title": "End", "number": 2}]"#
    let document = try #require(
      DocumentReader().read(Array(text.utf8), name: "treaty.json").first)
    #expect(document.articleNumbers == ["1", "2"])
    #expect(document.heading("art_2") == "End")
    #expect(document.text("art_2") == "It shall end.")
    #expect(document.original("art_2") == #"It shall end.", "title": "End", "number": 2"#)
    #expect(document.ledger.unaccounted == 0)
  }

  @Test func `paragraphs and points that are values of their own keep their labels`() throws {
    let document = try JSONTreatyTests.document(
      """
      {"chapters": [{"number": "I", "title": "Light", "articles": [{"number": 1, "paragraphs": [
        {"number": 1, "text": "A Party shall:", "points": [
          {"number": "a", "text": "light lamps;"}, {"number": "(b)", "text": "sell lamps."}]},
        {"number": "2", "text": "Lamps shall be clean."}]}]}]}
      """)
    #expect(document.all(.chapter).map(\.number) == ["I"])
    #expect(document.all(.paragraph).map(\.number) == ["1", "2"])
    #expect(document.all(.point).map(\.number) == ["a", "b"])
    #expect(document.text("art_1__para_1__point_b") == "sell lamps.")
  }

  @Test(arguments: [
    ("\"XII\"", "XII"), ("\"5a\"", "5a"), ("\"12.15\"", "12.15"), ("7.1", "7.1"),
    ("\"ARTÍCULO 9\"", "9"), ("\"Điều 25a.\"", "25a"), ("\"一百零五\"", "105"), ("\"三一九\"", "319"),
    ("\"第十條\"", "10"), ("\"二十\"", "20"), ("\"十五之三\"", "15 ter"), ("\"  Article\u{a0} 4  \"", "4"),
  ])
  func `the number of an article is read in the forms it is written in`(
    row: (value: String, number: String)
  ) throws {
    let document = try JSONTreatyTests.document(
      "[{\"number\": \(row.value), \"title\": \"Aim\", \"text\": \"The Parties shall aim.\"}]")
    #expect(document.articleNumbers == [row.number])
    #expect(document.all(.article).map { document.heading(of: $0) } == ["Aim"])
  }

  @Test func `line ends that were lost between points are found again`() throws {
    let document = try JSONTreatyTests.document(
      #"[{"number": 1, "text": "Under paragraph 2(a)(i) a Party may:(a) light;(b)“clean” lamps; and(c) sell them.2. It is bound by Article 3.1 of it."}]"#
    )
    #expect(document.all(.point).map(\.number) == ["a", "b", "c"])
    #expect(document.all(.paragraph).map(\.number) == ["2"])
  }

  @Test func `strings with labels in them are read as text is`() throws {
    let document = try JSONTreatyTests.document(
      #"{"title": "Treaty on Aims", "text": "Article 1. Aim\nThe Parties shall aim.\nArticle 2. End\nIt shall end."}"#
    )
    #expect(document.articleNumbers == ["1", "2"])
  }

  @Test func `a Vietnamese treaty gets Vietnamese labels`() throws {
    let document = try JSONTreatyTests.document(
      #"{"articles": [{"number": 1, "title_vi": "Phạm vi", "text_vi": "1. Các Bên ký kết có nghĩa vụ bảo đảm quyền."}]}"#
    )
    #expect(document.metadata.language == .vietnamese)
    #expect(document.articleNumbers == ["1"])
    #expect(document.provisions.first.map { document.label(of: $0) } == "Điều 1:")
  }

  @Test func `members that are not known are named`() throws {
    let document = try JSONTreatyTests.document(
      #"[{"number": 1, "text": "A.", "footer": "See B."}, {"number": 2, "text": "Clean lamps.", "footer": null}]"#
    )
    #expect(
      document.diagnostics.map(\.message) == [
        "1 × \"footer\": not known here; what it holds was not read"
      ])
    #expect(document.skipReasons.contains("unknown-member"))
  }

  @Test func `a count of articles that differs is reported`() throws {
    let document = try JSONTreatyTests.document(
      #"{"total_articles": 3, "articles": [{"number": 1, "text": "The Parties shall aim."}]}"#)
    #expect(
      document.diagnostics.map(\.message)
        == ["the file says that it has 3 articles; 1 were found"])
  }

  @Test func `text behind the articles and an article without a number are kept`() throws {
    let document = try JSONTreatyTests.document(
      """
      {"articles": [{"number": 1, "text": "The Parties shall aim."},
        {"title": "Final words", "text": "All is well."}],
       "conclusions": "IN WITNESS WHEREOF the undersigned have signed.",
       "annexes": [{"number": "A", "title": "List", "text": "Lamps."}]}
      """)
    #expect(document.articleNumbers == ["1"])
    #expect(document.text("art_1") == "The Parties shall aim.")
    #expect(document.all(.signature).count == 1)
    #expect(document.all(.annex).map(\.number) == ["A"])
  }

  @Test(arguments: ["treaty.json", "treaty", "-", "TREATY.JSON"])
  func `JSON is told from its content or its ending`(name: String) throws {
    let text = "\u{FEFF}\n [ {\"number\": 1, \"text\": \"The Parties shall aim.\"} ]\n"
    let document = try JSONTreatyTests.document(text, name: name)
    #expect(document.metadata.source.format == "json")
    #expect(document.articleNumbers == ["1"])
  }

  @Test func `a draft that opens with a bracket is no JSON`() throws {
    let document = try TextReading.document(
      "[Article 1. Aim\nEach Party shall aim.]\n", name: "draft.txt")
    #expect(document.metadata.source.format == "text")
  }
}
