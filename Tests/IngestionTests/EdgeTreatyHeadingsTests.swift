import Ingestion
import LegalModel
import Testing

/// Rows 3, 3.1, 5 and 10 of EDGE_CASES_TREATIES: headings, false headings, pages, annexes.
@Suite struct EdgeTreatyHeadingsTests {
  static let headings: [(text: String, number: String, heading: String?)] = [
    ("ARTICLE 1\nPERSONS COVERED AND GENERAL SCOPE", "1", "PERSONS COVERED AND GENERAL SCOPE"),
    ("Article 1\nGeneral scope", "1", "General scope"),
    ("Article 1: General scope", "1", "General scope"),
    ("Article 1.1 – General scope", "1.1", "General scope"),
    ("Article 1.1 - General scope", "1.1", "General scope"),
    ("Article 1.1 –General scope", "1.1", "General scope"),
    ("Article 1. General scope", "1", "General scope"),
    ("ARTICLE I.1\nGeneral scope", "I.1", "General scope"),
    ("Article I\nGeneral scope", "I", "General scope"),
    ("Article 1bis\nGeneral scope", "1bis", "General scope"),
    ("Article 1 bis\nGeneral scope", "1 bis", "General scope"),
    ("ARTICLE ONE\nGENERAL SCOPE", "ONE", "GENERAL SCOPE"),
  ]

  @Test(arguments: headings)
  func `an article of a treaty is known by its label and takes its title`(
    row: (text: String, number: String, heading: String?)
  ) throws {
    let document = try TextReading.document(
      "\(row.text)\n1. Each Party shall apply this Convention to the persons of the other Party.\n2. Each Party shall report to the Council on the measures.\n"
    )
    #expect(document.articleNumbers == [row.number])
    let article = try #require(document.all(.article).first)
    #expect(document.heading(of: article) == row.heading)
    #expect(document.all(.paragraph).map(\.number) == ["1", "2"])
  }

  @Test(arguments: [
    ("Điều 1.1 : Thành lập", "1.1", "Thành lập"), ("Điều1.1 : Cộng gộp", "1.1", "Cộng gộp"),
    ("Diéu1.1: Cộng gộp", "1.1", "Cộng gộp"), ("ĐIỀU 1\nPHẠM VI", "1", "PHẠM VI"),
    ("DIEU 1\nPHẠM VI", "1", "PHẠM VI"), ("Điều 1.\nPhạm vi", "1", "Phạm vi"),
  ])
  func `a Vietnamese treaty text has the labels of laws, OCR included`(
    row: (text: String, number: String, heading: String)
  ) throws {
    let document = try TextReading.document(
      "\(row.text)\n1. Mỗi Bên áp dụng Hiệp định này với người của Bên kia.\n2. Mỗi Bên báo cáo Hội đồng về các biện pháp.\n"
    )
    #expect(document.articleNumbers == [row.number])
    #expect(document.all(.article).first.flatMap { document.heading(of: $0) } == row.heading)
  }

  @Test(arguments: [
    ("Article premier", "premier"), ("Article 1er", "1er"), ("Article 9bis", "9bis"),
    ("Article 9 ter", "9 ter"),
  ])
  func `French articles are read and tagged`(row: (label: String, number: String)) throws {
    let document = try TextReading.markdown(
      "### \(row.label)\n\nLes Parties contractantes sont tenues de respecter les règles du présent accord pour les personnes qui sont dans leur territoire et les biens.\n\n### Article 10\n\nLes Parties se consultent sur les mesures qui sont prises dans le cadre du présent accord et des protocoles.\n"
    )
    #expect(document.metadata.language.code == "fr")
    #expect(document.codes.contains("language-not-analysed"))
    #expect(document.articleNumbers.first == row.number)
  }

  /// Articles with a title each.
  static func articles(_ numbers: ClosedRange<Int>) -> String {
    numbers.map {
      "Article \($0)\nScope of the article\nEach Party shall apply this Convention to the persons.\n"
    }.joined()
  }

  @Test func `an extract that starts at a later article has its articles`() throws {
    let english = try TextReading.document(EdgeTreatyHeadingsTests.articles(18...20))
    let vietnamese = try TextReading.document(
      (18...20).map { "Điều \($0)\nNgười lao động có quyền làm việc của mình.\n" }.joined())
    #expect(english.articleNumbers == ["18", "19", "20"])
    #expect(vietnamese.articleNumbers == ["18", "19", "20"])
  }

  @Test func `l9 of a poor scan is 19, shown as printed and corrected`() throws {
    let document = try TextReading.document(
      EdgeTreatyHeadingsTests.articles(1...18)
        + "Article l9\nReports\nEach Party shall report to the Council on the measures.\nArticle 20\nEntry\nThis Convention shall enter into force.\n"
    )
    #expect(document.articleNumbers.suffix(3) == ["18", "l9", "20"])
    let misprint = try #require(document.all(.article).first { $0.number == "l9" })
    #expect(misprint.numberCorrected == "19")
    #expect(misprint.id.value == "art_19")
    #expect(document.codes == ["misprinted-number"])
  }

  @Test func `Article X between 2 and 3 is a placeholder, not ten`() throws {
    let document = try TextReading.document(
      EdgeTreatyHeadingsTests.articles(1...2)
        + "Article X\nMost Favoured Nation Treatment\nEach Party shall give the treatment to the other.\nArticle 3\nReports\nEach Party shall report to the Council.\n"
    )
    #expect(document.articleNumbers == ["1", "2", "X", "3"])
    #expect(document.variants.map(\.kind) == [.placeholder])
    #expect(!document.codes.contains("article-sequence-break"))
  }

  @Test(arguments: [
    "Article 3.3 (Goods Wholly Obtained or Produced);",
    "Article 3.24 (Verification) and meet all requirements of this Chapter.",
    "Article 6bis of the Paris Convention (1967) and Article 16 of the other Agreement,",
    "Articles 4.2 – 4.6 only in certain special cases.",
    "Article III:2 of GATT 1994 on the like goods.",
  ])
  func `a line that cites an article heads none`(line: String) throws {
    let document = try TextReading.document(
      "Article 1\nScope\nEach Party shall apply to the goods of the other Party which are under\n\(line)\nArticle 2\nReports\nEach Party shall report to the Council on the measures.\n"
    )
    #expect(document.articleNumbers == ["1", "2"])
  }

  @Test(arguments: [
    "Điều III:2 của GATT 1994 liên quan đến hàng hóa tương tự.",
    "Điều XI của GATT 1994 và các quy định khác.",
  ])
  func `a Vietnamese line that cites an article of GATT heads none`(line: String) throws {
    let document = try TextReading.document(
      "Điều 1\nPhạm vi của Hiệp định\nMỗi Bên áp dụng các biện pháp phù hợp với\n\(line)\nĐiều 2\nBáo cáo\nMỗi Bên báo cáo Hội đồng về các biện pháp.\n"
    )
    #expect(document.articleNumbers == ["1", "2"])
  }

  /// Pages with numbers such as `12-9` and a running head.
  static let pages: String = {
    var text =
      "Article 12.1: Definitions\nFor the purposes of this Chapter the words of the Parties shall be read\nin the way in which they are used by the Parties in the other Chapters.\n"
    for page in 1...9 {
      text +=
        "\n12-\(page)\n\u{0C}Article 12.\(page + 1): Cross-border Transfer of Information by Electronic\nMeans\n1. The Parties recognise that each Party may have its own rules on the\ntransfer of information by electronic means.\n2. A Party shall not prevent the transfer of information where it is for\nthe conduct of the business of a person.\n"
    }
    return text
  }()

  @Test func `page numbers such as 12-9 are skipped, a title over two lines is one title`() throws {
    let document = try TextReading.document(EdgeTreatyHeadingsTests.pages)
    #expect(document.articleNumbers == (1...10).map { "12.\($0)" })
    #expect(document.skipReasons == [String](repeating: "page-number", count: 9))
    #expect(
      document.heading("art_12.5") == "Cross-border Transfer of Information by Electronic Means")
    #expect(document.all(.paragraph).count == 18)
  }

  @Test func `page breaks of a converter are skipped and cut no paragraph`() throws {
    let document = try TextReading.markdown(
      "Article 1\nScope\n1. Each Party shall apply this Convention to the persons of the\n\n--- PAGE BREAK ---\n\nother Party who are in its territory.\n2. Each Party shall report.\n"
    )
    #expect(document.skipReasons.contains("page-break"))
    #expect(document.all(.paragraph).map(\.number) == ["1", "2"])
  }

  @Test func `a table of contents repeats the headings without doubling the articles`() throws {
    let document = try TextReading.document(
      "TABLE OF CONTENTS\nCHAPTER 1\nArticle 1.1: Scope\nArticle 1.2: Reports\nCHAPTER 1\nINITIAL PROVISIONS\nArticle 1.1: Scope\nEach Party shall apply this Agreement to the goods of the other.\nArticle 1.2: Reports\nEach Party shall report to the other.\n"
    )
    #expect(document.all(.toc).count == 1)
    #expect(document.articleNumbers == ["1.1", "1.2"])
  }

  @Test func `garbage of a scanned page before a heading hides no article`() throws {
    let document = try TextReading.document(
      "Điều 16.1\nPhạm vi của Hiệp định\nMỗi Bên áp dụng Hiệp định này với người của Bên kia.\ncoy sa CHƯƠNG 17 ; .\nCAC DIEU KHOAN THE CHE\nĐiều 17.1\nỦy ban hỗn hợp\nHai Bên lập Ủy ban hỗn hợp.\n"
    )
    #expect(document.articleNumbers == ["16.1", "17.1"])
  }

  @Test func `U+01A2 of a legacy font is Ư`() throws {
    let document = try TextReading.document(
      "HIỆP ĐỊNH TH\u{01A2}ƠNG MẠI\nCH\u{01A2}ƠNG 1\nQUY ĐỊNH CHUNG\nĐiều 1\nPhạm vi của Hiệp định\nMỗi Bên áp dụng Hiệp định với ng\u{01A3}ời của Bên kia.\n"
    )
    #expect(document.all(.chapter).count == 1)
    #expect(document.text("art_1") == "Mỗi Bên áp dụng Hiệp định với người của Bên kia.")
  }

  @Test func `a protocol that replaces articles holds the new ones as quotations`() throws {
    let document = try TextReading.document(
      "Article 1\nAmendment\nArticle 5 of the Agreement shall be replaced by the following:\n“Article 5\nExchange of Information\n1. The Parties shall exchange information which is relevant.\n2. The information shall be secret.”\nArticle 2\nEntry into force\nThis Protocol shall enter into force on the date of the last notification.\n"
    )
    #expect(document.articleNumbers == ["1", "2"])
    #expect(
      document.provisions.filter { $0.isQuoted && $0.kind == .article }.map(\.number) == ["5"])
  }

  @Test func `an exchange of notes has no articles but keeps its paragraphs`() throws {
    let document = try TextReading.document(
      "Excellency,\nI have the honour to confirm the following understanding between the Parties:\n1. The Parties shall apply the Agreement from the date of the note.\n2. The Parties shall consult each other on the request of either.\nI have the honour to propose that this note be an agreement.\n"
    )
    #expect(document.articleNumbers == [])
    #expect(document.all(.paragraph).map(\.number) == ["1", "2"])
    #expect(!document.codes.contains("labels-missing"))
  }

  @Test(arguments: [
    ("ANNEX 4A", "4A"), ("ANNEX 2-D", "2-D"), ("Annex I", "I"), ("APPENDIX 1", "1"),
    ("ANNEX A", "A"),
  ])
  func `an annex keeps its printed number and counts its articles anew`(
    row: (label: String, number: String)
  ) throws {
    let document = try TextReading.document(
      "Article 1\nScope\nEach Party shall apply this Agreement to the goods of the other.\n\n\(row.label)\nRULES OF THE ANNEX\nArticle 1\nAim\nThe annex shall be applied by the Parties.\n"
    )
    #expect(document.all(.annex).map(\.number) == [row.number])
    #expect(document.articleNumbers == ["1"])
    #expect(document.ids.contains("att_1__art_1"))
  }

  @Test func `schedules of commitments are rows of a table`() throws {
    let document = try TextReading.markdown(
      "# PHỤ LỤC 8-D\n\nBIỂU CAM KẾT CỤ THỂ CỦA VIỆT NAM\n\n| Ngành và phân ngành | Hạn chế tiếp cận thị trường | Hạn chế đối xử quốc gia |\n|---|---|---|\n| Dịch vụ pháp lý | (1) Không hạn chế | (1) Chưa cam kết |\n| Dịch vụ kế toán | (2) Không hạn chế | (2) Không hạn chế |\n"
    )
    #expect(document.all(.table).count == 1)
    #expect(document.all(.row).count == 3)
    #expect(document.articleNumbers == [])
  }
}
