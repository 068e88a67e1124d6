import Ingestion
import LegalModel
import Testing

/// What documents say of themselves: number, kind, rank, days, issuer, signer, work URI.
@Suite struct MetadataTests {
  /// A Vietnamese document that can be told by its opening and its end.
  struct Act: Sendable, CustomTestStringConvertible {
    let opening: String
    var ending = ""
    let kind: String
    let rank: Int?
    let number: String?
    let issuer: String?
    let uri: String?
    var testDescription: String { number ?? kind }

    var text: String {
      "\(opening)\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\n"
        + "Điều 1. Phạm vi của văn bản\nVăn bản này áp dụng với người lao động và cơ quan.\n\(ending)"
    }
  }

  static let acts: [Act] = [
    Act(
      opening:
        "QUỐC HỘI\nLuật số: 45/2019/QH14\nHà Nội, ngày 20 tháng 11 năm 2019\nBỘ LUẬT\nLAO ĐỘNG",
      kind: "code", rank: 2, number: "45/2019/QH14", issuer: "Quốc hội",
      uri: "/akn/vn/act/bo-luat/2019-11-20/45-2019-qh14"),
    Act(
      opening:
        "QUỐC HỘI\nLuật số: 70/2020/QH14\nHà Nội, ngày 13 tháng 11 năm 2020\nLUẬT\nTHỎA THUẬN QUỐC TẾ",
      kind: "law", rank: 2, number: "70/2020/QH14", issuer: "Quốc hội",
      uri: "/akn/vn/act/luat/2020-11-13/70-2020-qh14"),
    Act(
      opening:
        "CHÍNH PHỦ\nSố: 95/2024/NĐ-CP\nHà Nội, ngày 24 tháng 7 năm 2024\nNGHỊ ĐỊNH\nQuy định chi tiết một số điều của Luật Nhà ở",
      ending: "Nơi nhận:\n- Lưu: VT.\nTM. CHÍNH PHỦ\nKT. THỦ TƯỚNG\n(Đã ký)\nTrần Văn B\n",
      kind: "decree", rank: 5, number: "95/2024/NĐ-CP", issuer: "Chính phủ",
      uri: "/akn/vn/act/nghi-dinh/2024-07-24/95-2024-nd-cp"),
    Act(
      opening:
        "BỘ TÀI CHÍNH\nSố: 12/2023/TT-BTC\nHà Nội, ngày 02 tháng 3 năm 2023\nTHÔNG TƯ\nHướng dẫn việc nộp thuế",
      kind: "circular", rank: 8, number: "12/2023/TT-BTC", issuer: nil,
      uri: "/akn/vn/act/thong-tu/2023-03-02/12-2023-tt-btc"),
    Act(
      opening:
        "ỦY BAN THƯỜNG VỤ QUỐC HỘI\nPháp lệnh số: 04/2014/UBTVQH13\nHà Nội, ngày 01 tháng 4 năm 2014\nPHÁP LỆNH\nVIỆC THỬ NGHIỆM",
      kind: "ordinance", rank: 3, number: "04/2014/UBTVQH13", issuer: "Ủy ban Thường vụ Quốc hội",
      uri: "/akn/vn/act/phap-lenh/2014-04-01/04-2014-ubtvqh13"),
    Act(
      opening:
        "THỦ TƯỚNG CHÍNH PHỦ\nSố: 5/2021/QĐ-TTg\nHà Nội, ngày 05 tháng 02 năm 2021\nQUYẾT ĐỊNH\nVề việc thử nghiệm",
      kind: "decision", rank: 6, number: "5/2021/QĐ-TTg", issuer: "Thủ tướng Chính phủ",
      uri: "/akn/vn/act/quyet-dinh/2021-02-05/5-2021-qd-ttg"),
    Act(
      opening:
        "BAN CHẤP HÀNH TRUNG ƯƠNG\nSố 56-CT/TW\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 19 tháng 12 năm 2025\nCHỈ THỊ\nCỦA BAN BÍ THƯ\nvề việc thử nghiệm",
      kind: "directive", rank: nil, number: "56-CT/TW", issuer: "Ban Bí thư",
      uri: "/akn/vn/doc/chi-thi/2025-12-19/56-ct-tw"),
  ]

  @Test(arguments: acts)
  func `a Vietnamese document is known by its kind, number, issuer, rank and day`(act: Act) throws {
    let metadata = try TextReading.document(act.text).metadata
    #expect(metadata.kind == act.kind)
    #expect(metadata.number == act.number)
    #expect(metadata.rank == act.rank)
    #expect(metadata.issuer == act.issuer)
    #expect(metadata.workURI?.value == act.uri)
    #expect(metadata.place == "Hà Nội")
    #expect(metadata.language == .vietnamese)
  }

  @Test func `the day of an act is the day it was passed`() throws {
    let document = try TextReading.document(
      """
      QUỐC HỘI
      Luật số: 45/2019/QH14
      BỘ LUẬT
      LAO ĐỘNG
      Căn cứ Luật số 10/2012/QH13 ngày 18 tháng 6 năm 2012;
      Điều 1. Phạm vi của Bộ luật
      Bộ luật này áp dụng với người lao động.
      Điều 2. Hiệu lực thi hành
      1. Bộ luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2021.
      2. Bộ luật số 10/2012/QH13 hết hiệu lực kể từ ngày Bộ luật này có hiệu lực thi hành.
      Bộ luật này được Quốc hội khóa XIV thông qua ngày 20 tháng 11 năm 2019.
      CHỦ TỊCH QUỐC HỘI
      Nguyễn Thị Ngân
      """)
    #expect(document.metadata.issued?.description == "2019-11-20")
    #expect(document.metadata.effective?.description == "2021-01-01")
    #expect(document.metadata.number == "45/2019/QH14")
    #expect(document.metadata.signer == "Nguyễn Thị Ngân")
  }

  @Test func `a number cited in the legal basis is not the number of the act`() throws {
    let document = try TextReading.document(
      "NGHỊ ĐỊNH\nQuy định về việc làm\nCăn cứ Luật Việc làm số 38/2013/QH13 của Quốc hội;\nĐiều 1. Phạm vi của nghị định\nNghị định này áp dụng với người lao động.\n"
    )
    #expect(document.metadata.number == nil)
    #expect(document.metadata.kind == "decree")
  }

  @Test func `a consolidated text names itself by its own number`() throws {
    let document = try TextReading.document(
      "VĂN PHÒNG QUỐC HỘI\nSố: 31/VBHN-VPQH\nHà Nội, ngày 29 tháng 12 năm 2020\nLUẬT\nVIỆC LÀM\nLuật Việc làm số 15/2012/QH13 ngày 20 tháng 6 năm 2012 của Quốc hội, có hiệu lực từ ngày 01 tháng 7 năm 2013;\nĐiều 1. Phạm vi của luật\nLuật này áp dụng với người lao động.\n"
    )
    #expect(document.metadata.number == "31/VBHN-VPQH")
    #expect(document.metadata.kind == "consolidation")
  }

  @Test func `an English treaty has its title, its day and its authentic languages`() throws {
    let document = try TextReading.document(
      """
      CONVENTION ON TESTS
      The States Parties to the present Convention have agreed as follows:
      Article 1
      Scope of the Convention
      This Convention shall apply to any test which is made by the Parties.
      Article 2
      Entry into force
      This Convention shall enter into force on the date of its signature.
      DONE at Vienna, this twenty-third day of May, 23 May 1969, in the English, French and Spanish languages, all texts being equally authentic.
      """)
    #expect(document.metadata.kind == "treaty")
    #expect(document.metadata.title == "CONVENTION ON TESTS")
    #expect(document.metadata.issued?.description == "1969-05-23")
    #expect(document.metadata.authenticLanguages.map(\.code) == ["en", "fr", "es"])
    #expect(document.metadata.workURI?.value == "/akn/un/act/treaty/1969-05-23/convention-on-tests")
    #expect(document.all(.signature).count == 1)
  }

  @Test(arguments: [
    ("CÔNG ƯỚC\nVỀ VIỆC THỬ NGHIỆM", "treaty"), ("HIỆP ĐỊNH GIỮA HAI CHÍNH PHỦ", "treaty"),
    ("NGHỊ ĐỊNH THƯ\nSỬA ĐỔI HIỆP ĐỊNH", "treaty"), ("BẢN GHI NHỚ\nVỀ HỢP TÁC", "agreement"),
    ("TUYÊN BỐ CHUNG\nVIỆT NAM - NHẬT BẢN", "statement"),
  ])
  func `the Vietnamese text of a commitment is no domestic act`(row: (title: String, kind: String))
    throws
  {
    let document = try TextReading.document(
      "\(row.title)\nĐiều 1\nPhạm vi của văn bản\nHai Bên áp dụng văn bản này trên lãnh thổ của mình.\n"
    )
    #expect(document.metadata.kind == row.kind)
    #expect(document.metadata.rank == nil)
  }

  @Test func `the source says path, part, format, size and digest`() throws {
    let text = "Điều 1. Phạm vi của luật\nLuật này áp dụng với người lao động.\n"
    let source = try #require(DocumentReader().read(Array(text.utf8), name: "a/law.txt").first)
      .metadata.source
    #expect(source.path == "a/law.txt")
    #expect(source.part == 1)
    #expect(source.format == "text")
    #expect(source.encoding == "utf-8")
    #expect(source.bytes == text.utf8.count)
    #expect(source.span == SourceSpan(0, text.utf8.count))
    #expect(source.sha256 == SHA256.hexDigest(of: Array(text.utf8)))
    #expect(try TextReading.markdown(text).metadata.source.format == "markdown")
  }
}
