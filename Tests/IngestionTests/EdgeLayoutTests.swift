import Ingestion
import LegalModel
import Testing

/// Rows F1–F16 of EDGE_CASES_VN: letterheads, pages, wrapped lines, signatures, appendices.
@Suite struct EdgeLayoutTests {
  static let body = "Điều 1. Phạm vi của luật\nLuật này áp dụng với người lao động.\n"

  @Test(arguments: [
    "QUỐC HỘI / -------- / Luật số: 108/2016/QH13 | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc / Hà Nội, ngày 09 tháng 4 năm 2016",
    "QUỐC HỘI                   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nLuật số: 108/2016/QH13\tĐộc lập - Tự do - Hạnh phúc\n\tHà Nội, ngày 09 tháng 4 năm 2016",
    "Số: 108/2016/QH13\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHà Nội, ngày 09 tháng 4 năm 2016",
  ])
  func `the letterhead gives number, place and day in one table row, glued columns or lines`(
    head: String
  )
    throws
  {
    let document = try TextReading.document(
      "\(head)\nLUẬT\nĐIỀU ƯỚC QUỐC TẾ\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\n\(EdgeLayoutTests.body)"
    )
    #expect(document.metadata.number == "108/2016/QH13")
    #expect(document.metadata.kind == "law")
    #expect(document.metadata.title == "LUẬT ĐIỀU ƯỚC QUỐC TẾ")
    #expect(document.metadata.issued?.description == "2016-04-09")
    #expect(document.metadata.place == "Hà Nội")
    #expect(document.ids == ["art_1"])
    #expect(document.all(.legalBasis).count == 1)
  }

  /// Gazette pages with a running head, a page number and a form feed.
  static let pages: String = {
    var text =
      "Người ký: Cổng Thông tin điện tử\nEmail: a@b.vn\nThời gian ký: 29.03.2021 16:31:39 +07:00\n"
    for page in 1...8 {
      text += """
        \u{0C}CÔNG BÁO/Số \(470 + page) + \(471 + page)/Ngày 26-3-2021

        \(30 + page)

        Điều \(page). Quyền của người lao động trong cơ quan và các trường hợp mà
        người lao động được nghỉ
        1. Người lao động có quyền làm việc và nghỉ ngơi theo các quy định tại
        Điều 28 của Luật này.
        2. Người lao động được trả lương với mức không thấp hơn mức do luật là
        1.000.000.000 đồng đối với cá nhân trong thời hạn không quá
        06 tháng, kể từ ngày quyết định của cơ quan nhà nước có hiệu lực theo

        """
    }
    return text
  }()

  @Test func `running heads, page numbers and the signing banner are skipped with their reasons`()
    throws
  {
    let document = try TextReading.document(EdgeLayoutTests.pages)
    #expect(Set(document.skipReasons) == ["signing-banner", "page-header", "page-number"])
    for provision in document.provisions {
      #expect(!document.text(of: provision).contains("CÔNG BÁO"), "\(provision.id)")
    }
  }

  @Test func `wrapped references and figures at a line start are no labels`() throws {
    let document = try TextReading.document(EdgeLayoutTests.pages)
    #expect(document.articleNumbers == (1...8).map { String($0) })
    #expect(document.all(.paragraph).count == 16)
    #expect(document.text("art_3__para_1")?.hasSuffix("tại Điều 28 của Luật này.") == true)
    #expect(document.text("art_3__para_2")?.contains("là 1.000.000.000 đồng") == true)
    #expect(document.text("art_3__para_2")?.contains("quá 06 tháng") == true)
  }

  @Test func `a heading that wraps is one heading`() throws {
    let document = try TextReading.document(EdgeLayoutTests.pages)
    #expect(
      document.heading("art_2")
        == "Quyền của người lao động trong cơ quan và các trường hợp mà người lao động được nghỉ")
  }

  @Test(arguments: [
    "CHỦ TỊCH QUỐC HỘI\nĐã ký: Nguyễn Thị Ngân",
    "\u{A0} | CHỦ TỊCH QUỐC HỘI /  /  / Nguyễn Thị Ngân",
    "CHỦ TỊCH QUỐC HỘI\n                                   Nguyễn Thị Ngân",
    "TM. CHÍNH PHỦ\nKT. THỦ TƯỚNG\n(Đã ký)\nNguyễn Thị Ngân",
  ])
  func `the signature ends the body and names the signer`(signature: String) throws {
    let document = try TextReading.document(
      EdgeLayoutTests.body
        + "Luật này đã được Quốc hội khóa XIII, kỳ họp thứ 11 thông qua ngày 09 tháng 4 năm 2016.\n\(signature)\n"
    )
    #expect(document.ids == ["art_1"])
    #expect(document.text("art_1") == "Luật này áp dụng với người lao động.")
    #expect(document.metadata.signer == "Nguyễn Thị Ngân")
    #expect(document.metadata.issued?.description == "2016-04-09")
  }

  @Test func `the recipients of a decree are no list of its last article`() throws {
    let document = try TextReading.document(
      """
      Điều 1. Hiệu lực của nghị định
      1. Nghị định này có hiệu lực từ ngày 10 tháng 9 năm 2024.
      2. Các bộ thi hành nghị định này.
      Nơi nhận:
      - Ban Bí thư Trung ương Đảng;
      - Các bộ, cơ quan ngang bộ;
      TM. CHÍNH PHỦ
      KT. THỦ TƯỚNG
      (Đã ký)
      Nguyễn Văn A
      """)
    #expect(document.ids == ["art_1", "art_1__para_1", "art_1__para_2"])
    #expect(document.all(.recipients).count == 1)
    #expect(document.all(.signature).count == 1)
    #expect(document.metadata.signer == "Nguyễn Văn A")
  }

  @Test func `rows of an appendix that are numbered like khoản are rows of its table`() throws {
    let document = try TextReading.document(
      EdgeLayoutTests.body + """
        CHỦ TỊCH QUỐC HỘI
        Nguyễn Văn A
        PHỤ LỤC I
        DANH MỤC NGÀNH, NGHỀ
        STT | Ngành, nghề
        1 | Kinh doanh vàng của doanh nghiệp
        2 | Kinh doanh nước mặt
        3.1 | Nước mặt | 1-3
        """)
    #expect(document.all(.row).count == 4)
    #expect(document.all(.paragraph).isEmpty)
    #expect(document.all(.table).allSatisfy { $0.id.value.hasPrefix("att_1__") })
  }

  @Test func `noise of a poor scan in a label leaves the text readable`() throws {
    let document = try TextReading.document(
      "Điều 1. Người nộp thuế\nCác trường hợp gồm:\na) người nộp thuế;\n.©l) Người nộp thuế khác của cơ quan só 108/2025/QH15."
    )
    #expect(document.all(.point).map(\.number) == ["a"])
    let texts = document.provisions.map { document.text(of: $0) }.joined(separator: "\n")
    #expect(texts.contains(".©l) Người nộp thuế khác của cơ quan só 108/2025/QH15."))
  }

  @Test func `an act without the word for its kind has its number from the title`() throws {
    let document = try TextReading.document(
      """
      SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT SỞ HỮU TRÍ TUỆ
      CỦA QUỐC HỘI KHÓA XII, KỲ HỌP THỨ 5
      SỐ 36/2009/QH12 NGÀY 19 THÁNG 6 NĂM 2009
      Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
      \(EdgeLayoutTests.body)
      """)
    #expect(document.metadata.number == "36/2009/QH12")
    #expect(document.metadata.kind == "law")
    #expect(document.metadata.issued?.description == "2009-06-19")
    #expect(document.metadata.title?.hasPrefix("SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU") == true)
  }

  @Test func `a constitution has no number`() throws {
    let document = try TextReading.document(
      "HIẾN PHÁP\nNƯỚC CỘNG HOÀ XÃ HỘI CHỦ NGHIÃ VIỆT NAM\nLỜI NÓI ĐẦU\nNhân dân ta có truyền thống đoàn kết.\nChương I\nCHẾ ĐỘ CHÍNH TRỊ\nĐiều 1\nNước ta là một nước độc lập.\n"
    )
    #expect(document.metadata.kind == "constitution")
    #expect(document.metadata.rank == 1)
    #expect(document.metadata.number == nil)
    #expect(document.ids == ["chp_I", "art_1"])
  }
}
