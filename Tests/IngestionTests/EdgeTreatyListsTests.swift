import Ingestion
import LegalModel
import Testing

/// Rows 2.x of EDGE_CASES_TREATIES: the marks of paragraphs and lists.
@Suite struct EdgeTreatyListsTests {
  static func article(_ body: String) -> String {
    "Article 1\nScope of the Convention\n\(body)\nArticle 2\nEntry into force\nThis Convention shall enter into force on the date of its signature.\n"
  }

  static let marks: [(marks: [String], kind: ProvisionKind, numbers: [String?])] = [
    (["1.", "2."], .paragraph, ["1", "2"]), (["(1)", "(2)"], .paragraph, ["1", "2"]),
    (["1)", "2)"], .paragraph, ["1", "2"]), (["1.1", "1.2"], .paragraph, ["1.1", "1.2"]),
    (["(a)", "(b)"], .point, ["a", "b"]), (["a)", "b)"], .point, ["a", "b"]),
    (["a.", "b."], .point, ["a", "b"]), (["(A)", "(B)"], .point, ["A", "B"]),
    (["A.", "B."], .point, ["A", "B"]), (["(i)", "(ii)"], .point, ["i", "ii"]),
    (["i)", "ii)"], .point, ["i", "ii"]), (["-", "-"], .dash, [nil, nil]),
    (["•", "•"], .dash, [nil, nil]), (["—", "—"], .dash, [nil, nil]),
    (["–", "–"], .dash, [nil, nil]),
  ]

  @Test(arguments: marks)
  func `a mark at the start of a line opens an item`(
    row: (marks: [String], kind: ProvisionKind, numbers: [String?])
  ) throws {
    let items = row.marks.map {
      "\($0) Each Party shall apply this rule to the persons of the other Party."
    }
    let document = try TextReading.document(
      EdgeTreatyListsTests.article(items.joined(separator: "\n")))
    #expect(document.all(row.kind).map(\.number) == row.numbers)
    #expect(document.articleNumbers == ["1", "2"])
  }

  @Test func `a number without a stop is a paragraph where the articles have titles`() throws {
    let document = try TextReading.document(
      EdgeTreatyListsTests.article(
        "1 The Member States shall apply this rule to goods.\n2 The Member States shall report to the Council.\n3 The Council shall meet."
      ))
    #expect(document.all(.paragraph).map(\.number) == ["1", "2", "3"])
  }

  @Test func `(i) between (h) and (j) is the letter i`() throws {
    let letters = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"]
    let document = try TextReading.document(
      EdgeTreatyListsTests.article(
        "1. Each Party shall publish the following:\n"
          + letters.map { "(\($0)) the laws and rules of the Party;" }.joined(separator: "\n")))
    #expect(document.all(.point).map(\.number) == letters.map { Optional($0) })
    #expect(document.all(.subpoint).isEmpty)
  }

  @Test func `(i) as the first item below (h) is the roman one, and (i) behind it the letter`()
    throws
  {
    let document = try TextReading.document(
      EdgeTreatyListsTests.article(
        """
        (a) one of the items;
        (b) one of the items:
        (i) the first part;
        (ii) the second part;
        (c) one of the items;
        (d) one of the items:
        (i) the first part;
        (ii) the second part;
        (iii) the third part;
        (iv) the fourth part;
        (v) the fifth part;
        (e) the last of the items.
        """))
    #expect(document.all(.point).map(\.number) == ["a", "b", "c", "d", "e"])
    #expect(document.all(.subpoint).map(\.number) == ["i", "ii", "i", "ii", "iii", "iv", "v"])
  }

  @Test func `(v) and (x) are letters behind (u) and (w)`() throws {
    let letters = "abcdefghijklmnopqrstuvwxyz".map { String($0) }
    let document = try TextReading.document(
      EdgeTreatyListsTests.article(
        letters.map { "(\($0)) the laws and rules of the Party;" }.joined(separator: "\n")))
    #expect(document.all(.point).map(\.number) == letters.map { Optional($0) })
  }

  @Test func `four levels nest: 1, (a), (i), (A)`() throws {
    let document = try TextReading.document(
      EdgeTreatyListsTests.article(
        "1. A claim may be submitted:\n(a) by the claimant:\n(i) that the other Party has breached:\n(A) an obligation of this Section; or\n(B) an authorisation; and\n(ii) that it has incurred loss; and\n(b) by another.\n2. No claim shall be made later."
      ))
    #expect(
      document.ids == [
        "art_1", "art_1__para_1", "art_1__para_1__point_a", "art_1__para_1__point_a__subpoint_i",
        "art_1__para_1__point_a__subpoint_i__subpoint_A",
        "art_1__para_1__point_a__subpoint_i__subpoint_B", "art_1__para_1__point_a__subpoint_ii",
        "art_1__para_1__point_b", "art_1__para_2", "art_2",
      ])
  }

  @Test func `an order that PDF extraction broke is reported`() throws {
    let document = try TextReading.document(
      EdgeTreatyListsTests.article(
        "1. A claim may be submitted:\n(a) by the claimant:\n(i) that the respondent has breached:\n(ii) that the claimant has incurred loss by reason of,\n(A) an obligation under Section A;\n(B) an authorisation; or\n(C) an agreement; and\nor arising out of, that breach; and\n(b) by another."
      ))
    #expect(document.codes.contains { $0.contains("order") || $0.contains("sequence") })
  }

  @Test func `flush text behind the last point belongs to the paragraph, not to the point`() throws
  {
    let document = try TextReading.document(
      EdgeTreatyListsTests.article(
        "1. A claim may be submitted:\n(a) by the claimant; or\n(b) by an enterprise:\n(i) of the claimant; or\n(ii) of another,\nprovided that the claim arises from the measure of the Party.\n2. No claim shall be made later."
      ))
    #expect(
      document.text("art_1__para_1__tail_1")
        == "provided that the claim arises from the measure of the Party.")
    #expect(document.text("art_1__para_1__point_b__subpoint_ii") == "of another,")
  }

  @Test func `number and letter may share a line`() throws {
    let document = try TextReading.document(
      EdgeTreatyListsTests.article(
        "1. Each Party shall apply this rule.\n2. (a) Notwithstanding paragraph 1, a Party may tax.\n(b) A Party shall not tax twice."
      ))
    #expect(
      document.ids.prefix(5) == [
        "art_1", "art_1__para_1", "art_1__para_2", "art_1__para_2__point_a",
        "art_1__para_2__point_b",
      ])
    #expect(
      document.text("art_1__para_2__point_a") == "Notwithstanding paragraph 1, a Party may tax.")
  }

  @Test func `a mark needs no blank behind it`() throws {
    let document = try TextReading.document(
      EdgeTreatyListsTests.article(
        "Each Party shall suppress any such labour:\n(a)as a means of coercion;\n(b)as a method of labour."
      ))
    #expect(document.all(.point).map(\.number) == ["a", "b"])
    #expect(document.text("art_1__point_a") == "as a means of coercion;")
  }

  @Test func `a) may hold (i), and a third list starts again at a)`() throws {
    let document = try TextReading.document(
      EdgeTreatyListsTests.article(
        "1. Each Party shall establish as offences:\na) the production of:\n(i) a device;\n(ii) a password;\nb) the possession of an item.\n2. This Article shall not apply:\na) to research."
      ))
    #expect(document.ids.contains("art_1__para_1__point_a__subpoint_ii"))
    #expect(document.ids.contains("art_1__para_1__point_b"))
    #expect(document.ids.contains("art_1__para_2__point_a"))
  }

  @Test func `an article of paragraphs without numbers keeps them as its text`() throws {
    let document = try TextReading.document(
      EdgeTreatyListsTests.article(
        "The Parties shall consult each other.\nThe Parties may meet in either State."))
    #expect(
      document.text("art_1")
        == "The Parties shall consult each other.\nThe Parties may meet in either State.")
  }

  @Test func `definitions without number or quotation marks are units, with their own lists`()
    throws
  {
    let document = try TextReading.document(
      """
      Article 1.1
      Definitions
      For the purposes of this Agreement:
      AD Agreement means the Agreement on the Implementation of Article VI;
      customs administration means:
      (a) for Viet Nam, the General Department of Customs; and
      (b) for Korea, the Korea Customs Service;
      existing means in effect on the date of entry into force.
      Article 1.2
      Scope
      This Agreement shall apply to the territory of each Party.
      """)
    #expect(document.all(.definition).count == 3)
    #expect(document.all(.point).allSatisfy { $0.id.value.hasPrefix("art_1.1__def_2__") })
  }

  @Test func `a Vietnamese treaty text closes its list with flush text`() throws {
    let document = try TextReading.document(
      """
      Điều 1
      CÁC LOẠI THUẾ
      1. Hiệp định này áp dụng đối với các loại thuế sau đây:
      a) tại Việt Nam:
      (i) thuế thu nhập cá nhân;
      (ii) thuế thu nhập doanh nghiệp;
      (dưới đây được gọi là “thuế Việt Nam”);
      b) tại nước ký kết kia: thuế thu nhập.
      2. Hiệp định cũng áp dụng với các loại thuế tương tự.
      """)
    #expect(
      document.ids == [
        "art_1", "art_1__para_1", "art_1__para_1__point_a", "art_1__para_1__point_a__subpoint_i",
        "art_1__para_1__point_a__subpoint_ii", "art_1__para_1__point_a__tail_1",
        "art_1__para_1__point_b", "art_1__para_2",
      ])
  }
}
