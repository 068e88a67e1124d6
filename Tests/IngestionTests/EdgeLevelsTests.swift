import Ingestion
import LegalModel
import Testing

/// Rows C1–C10 of EDGE_CASES_VN: the units above the article.
@Suite struct EdgeLevelsTests {
  static let body = "Điều 1. Phạm vi của luật\nLuật này áp dụng với người lao động.\n"

  @Test(arguments: ["PHẦN THỨ NHẤT", "Phần thứ nhất", "PHẦN I", "Phần 1"])
  func `a part spelled out or in figures has its title on the next line`(label: String) throws {
    let document = try TextReading.document(
      "\(label)\nNHỮNG QUY ĐỊNH CHUNG\n\(EdgeLevelsTests.body)")
    let part = try #require(document.all(.part).first)
    #expect(document.heading(of: part) == "NHỮNG QUY ĐỊNH CHUNG")
    #expect(document.all(.article).first?.parent.map { document.provisions[$0].kind } == .part)
  }

  @Test func `spelled parts count on through the second and the third`() throws {
    let words = ["nhất", "hai", "ba", "tư", "năm"]
    let text = words.enumerated().map {
      "Phần thứ \($1)\nTÊN PHẦN\nĐiều \($0 + 1). Phạm vi của phần\nQuy định của phần."
    }
    let document = try TextReading.document(text.joined(separator: "\n"))
    #expect(document.all(.part).count == 5)
    #expect(document.ids.filter { $0.hasPrefix("art_") } == (1...5).map { "art_\($0)" })
  }

  @Test(arguments: [
    ("Chương 1.\nQUY ĐỊNH CHUNG", "1"), ("Chương 1:\nQUY ĐỊNH CHUNG", "1"),
    ("CHƯƠNG I. QUY ĐỊNH CHUNG", "I"), ("CHƯƠNG I\nQUY ĐỊNH CHUNG", "I"),
    ("Chương I\nQUY ĐỊNH CHUNG", "I"), ("Chương I - QUY ĐỊNH CHUNG", "I"),
    ("Chương I — QUY ĐỊNH CHUNG", "I"), ("CHƯƠNG I QUY ĐỊNH CHUNG", "I"),
  ])
  func `a chapter has its number in either figures and its title on this line or the next`(
    label: (text: String, number: String)
  ) throws {
    let document = try TextReading.document("\(label.text)\n\(EdgeLevelsTests.body)")
    let chapter = try #require(document.all(.chapter).first)
    #expect(chapter.number == label.number)
    #expect(document.heading(of: chapter) == "QUY ĐỊNH CHUNG")
    #expect(document.ids.last == "art_1")
  }

  @Test func `sections in Roman and Arabic figures may mix in one chapter, with subsections below`()
    throws
  {
    let document = try TextReading.document(
      """
      Chương I
      QUYỀN
      MỤC I
      QUYỀN CHUNG
      Điều 1. Quyền thứ nhất
      Người lao động có quyền.
      Mục II. QUYỀN RIÊNG
      Tiểu mục 1. QUYỀN CHIẾM HỮU
      Điều 2. Quyền thứ hai
      Người lao động có quyền.
      MỤC 3
      QUYỀN KHÁC
      Điều 3. Quyền thứ ba
      Người lao động có quyền.
      """)
    #expect(document.all(.section).map(\.number) == ["I", "II", "3"])
    #expect(document.ids.contains("chp_I__sec_II__subsec_1"))
    #expect(document.all(.article).map(\.id.value) == ["art_1", "art_2", "art_3"])
    let second = try #require(document.provisions.firstIndex { $0.id.value == "art_2" })
    #expect(document.provisions[second].parent.map { document.provisions[$0].kind } == .subsection)
  }

  @Test func `sections restart in each chapter and stay apart by their eIds`() throws {
    let document = try TextReading.document(
      (1...2).map { chapter in
        "Chương \(chapter)\nTÊN CHƯƠNG\nMục 1\nTÊN MỤC\nĐiều \(chapter). Quyền của người học\nNgười học có quyền."
      }.joined(separator: "\n"))
    #expect(document.all(.section).map(\.id.value) == ["chp_1__sec_1", "chp_2__sec_1"])
  }

  @Test func `chapters restart in each part and stay apart by their eIds`() throws {
    let document = try TextReading.document(
      ["nhất", "hai"].enumerated().map { index, word in
        "PHẦN THỨ \(word.uppercased())\nTÊN PHẦN\nChương I\nTÊN CHƯƠNG\nĐiều \(index + 1). Quyền của người học\nNgười học có quyền."
      }.joined(separator: "\n"))
    #expect(document.all(.chapter).count == 2)
    #expect(document.all(.article).map(\.id.value) == ["art_1", "art_2"])
    #expect(
      document.all(.chapter).allSatisfy { $0.parent.map { document.provisions[$0].kind } == .part })
  }

  @Test func `an annex restarts its articles under its own name`() throws {
    let document = try TextReading.document(
      """
      Điều 1. Ban hành quy chế
      Ban hành kèm theo luật này quy chế của người lao động.
      PHỤ LỤC SỐ 01
      QUY CHẾ
      Điều 1. Phạm vi của quy chế
      Quy chế áp dụng với người lao động.
      PHỤ LỤC II
      DANH MỤC
      Danh mục của người lao động.
      """)
    #expect(document.all(.annex).last?.number == "II")
    #expect(document.articleNumbers == ["1"])
    #expect(document.ids.contains("att_1__art_1"))
    #expect(document.all(.annex).map(\.number) == ["01", "II"])
  }

  @Test(arguments: [
    "Mục đích của giao dịch là lợi ích mà các bên mong muốn.",
    "Mục tiêu của giáo dục là con người.",
    "Chương trình máy tính được bảo hộ như tác phẩm.", "Phần vốn góp của người học được bảo hộ.",
    "Điều kiện của người lao động do luật định.", "Phụ lục hợp đồng là bộ phận của hợp đồng.",
    "Phần mềm máy tính được bảo hộ.", "Điều ước quốc tế được ưu tiên áp dụng.",
  ])
  func `a sentence that starts with a label word heads no unit`(sentence: String) throws {
    let document = try TextReading.document("Điều 1. Quyền của người lao động\n\(sentence)\n")
    #expect(document.ids == ["art_1"])
    #expect(document.text("art_1") == sentence)
  }

  @Test(arguments: [
    "Điều\n1. Nhiệm vụ của Bộ luật", "Phần thứ\nnhất",
  ])
  func `a label torn over two lines by a converter is still a label`(label: String) throws {
    let text =
      label.hasPrefix("Phần")
      ? "\(label)\nQUY ĐỊNH CHUNG\n\(EdgeLevelsTests.body)"
      : "\(label)\nBộ luật có nhiệm vụ bảo vệ người lao động.\n"
    let document = try TextReading.document(text)
    #expect(document.articleNumbers == ["1"])
    #expect(document.all(.part).count == (label.hasPrefix("Phần") ? 1 : 0))
    #expect(document.ids.count == (label.hasPrefix("Phần") ? 2 : 1))
  }

  @Test func `the official codification numbers an article by its place in the code`() throws {
    let document = try TextReading.document(
      """
      Điều 1.11.NĐ.1.1. Phạm vi điều chỉnh
      (Điều 1 Nghị định số 13/2023/NĐ-CP, có hiệu lực thi hành kể từ ngày 01/07/2023)
      Văn bản này áp dụng với người lao động.
      Điều 1.11.NĐ.1.2. Giải thích từ ngữ
      (Điều 2 Nghị định số 13/2023/NĐ-CP, có hiệu lực thi hành kể từ ngày 01/07/2023)
      1. Người lao động là người làm việc.
      """)
    #expect(document.articleNumbers == ["1.11.NĐ.1.1", "1.11.NĐ.1.2"])
    #expect(document.heading("art_1.11.NĐ.1.1") == "Phạm vi điều chỉnh")
    #expect(document.ids.contains("art_1.11.NĐ.1.2__para_1"))
  }
}
