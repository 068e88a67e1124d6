import Ingestion
import LegalModel
import Testing

/// Rows B1–B16 of EDGE_CASES_VN: labels of articles, khoản and điểm.
@Suite struct EdgeLabelsTests {
  /// Ways to print the label of an article, with what follows it.
  static let articleLabels: [(line: String, number: String, heading: String?)] = [
    ("Điều 2. Phạm vi điều chỉnh", "2", "Phạm vi điều chỉnh"),  // B1
    ("Điều 2  ", "2", nil),  // B2
    ("Điều 2", "2", nil),
    ("Điều 2.", "2", nil),
    ("Điều 2 Giải thích từ ngữ ", "2", "Giải thích từ ngữ"),  // B3
    ("Điều 2 . Nguồn lực của Nhà nước", "2", "Nguồn lực của Nhà nước"),  // B4
    ("Điều. 2. Hiệu lực thi hành", "2", "Hiệu lực thi hành"),
    ("Điều2. Cấp bậc quân hàm", "2", "Cấp bậc quân hàm"),
    ("Điều 2: Miễn giảm học phí", "2", "Miễn giảm học phí"),  // B5
    ("Điều 2 - Bộ Nông nghiệp", "2", "Bộ Nông nghiệp"),
    ("Điều 1a. Quyền của người học", "1a", "Quyền của người học"),  // B6
    ("ĐIỀU 2. Quyền của người học", "2", "Quyền của người học"),
  ]

  @Test(arguments: articleLabels)
  func `an article is known by its label however it is printed`(
    row: (line: String, number: String, heading: String?)
  ) throws {
    let document = try TextReading.document(
      """
      Điều 1. Người được áp dụng
      Luật này áp dụng với người lao động.
      \(row.line)
      1. Nhà nước bảo đảm việc này.
      """)
    #expect(document.articleNumbers == ["1", row.number])
    #expect(document.heading("art_" + row.number) == row.heading)
    #expect(document.text("art_\(row.number)__para_1") == "Nhà nước bảo đảm việc này.")
  }

  @Test func `a point that the one before swallowed is a point of its own`() throws {
    let document = try TextReading.document(
      """
      Điều 1. Tình tiết tăng nặng
      1. Các tình tiết sau đây được xem xét:
      d) Gây thiệt hại lớn;
      đ) Có tổ chức; e) Tái phạm; g) Đối với trẻ em;
      h) Xúi giục người khác.
      """)
    #expect(document.all(.point).map(\.number) == ["d", "đ", "e", "g", "h"])
    #expect(document.text("art_1__para_1__point_e") == "Tái phạm;")
  }

  @Test func `inserted articles, khoản and điểm keep the letter or digit behind their number`()
    throws
  {
    let document = try TextReading.document(
      """
      Điều 25. Quyền của người lao động
      10. Khoản trước.
      10a. Khoản được thêm:
      g) điểm trước;
      g1) điểm được thêm.
      Điều 25a. Nghĩa vụ của người lao động
      1. Khoản thứ nhất.
      1a. Khoản được thêm.
      2. Khoản thứ hai.
      Điều 26. Trách nhiệm của cơ quan
      Cơ quan báo cáo.
      """)
    #expect(document.articleNumbers == ["25", "25a", "26"])
    #expect(document.ids.contains("art_25a__para_1a"))
    #expect(document.ids.contains("art_25a__para_2"))
    #expect(document.ids.contains("art_25__para_10a__point_g1"))
  }

  @Test(arguments: [
    "1.Người nào được giao việc thì làm.", "1.“Huân chương” là danh hiệu của Nhà nước.",
    "1 . Ủy ban nhân dân thực hiện.", "1/ Đề xuất nhu cầu về số lượng.",
  ])
  func `a khoản needs no blank behind its number, may have one before the stop, or a slash`(
    line: String
  )
    throws
  {
    let document = try TextReading.document(
      "Điều 1. Việc của cơ quan\n\(line)\n2. Việc khác của cơ quan.")
    #expect(document.ids == ["art_1", "art_1__para_1", "art_1__para_2"])
    #expect(document.provision("art_1__para_1")?.number == "1")
  }

  @Test func `điểm đ follows điểm d and precedes điểm e`() throws {
    let letters = VietnameseLabels.pointLetters.map { String($0) }
    let document = try TextReading.document(
      "Điều 1. Việc của cơ quan\n1. Cơ quan có các việc sau đây:\n"
        + letters.map { "\($0)) việc được giao;" }.joined(separator: "\n"))
    #expect(document.all(.point).map(\.number) == letters.map { Optional($0) })
    #expect(document.ids.filter { $0.hasSuffix("point_d") || $0.hasSuffix("point_đ") }.count == 2)
    #expect(document.codes == [])
  }

  @Test func `điểm may end in a stop`() throws {
    let document = try TextReading.document(
      "Điều 1. Cấp bậc\n1. Các cấp gồm:\na. Trung đội trưởng;\nb. Đại đội trưởng;\nc. Tiểu đoàn trưởng;\nd. Trung đoàn trưởng;\nđ. Lữ đoàn trưởng."
    )
    #expect(document.all(.point).map(\.number) == ["a", "b", "c", "d", "đ"])
  }

  @Test func `điểm đd follows điểm đ, and c.1 stands under c`() throws {
    let document = try TextReading.document(
      """
      Điều 1. Việc của cơ quan
      1. Các việc gồm:
      a) việc a;
      b) việc b;
      c) việc c gồm:
      c.1) phần một;
      c.2) phần hai;
      d) việc d;
      đ) việc đ;
      đd) việc được thêm;
      e) việc e.
      """)
    #expect(document.all(.point).map(\.number) == ["a", "b", "c", "d", "đ", "đd", "e"])
    let inner = document.all(.subpoint)
    #expect(inner.map(\.number) == ["c.1", "c.2"])
    #expect(inner.allSatisfy { $0.parent.map { document.provisions[$0].number } == "c" })
  }

  @Test func `điểm may stand right under its article, with dashes and plus signs below`() throws {
    let document = try TextReading.document(
      """
      Điều 1. Giá thuê nhà
      a) Giá thuê gồm:
      - chi phí xây dựng;
      - chi phí quản lý:
      + chi phí bảo trì;
      + chi phí khác.
      b) Giá bán do hai bên chọn.
      """)
    #expect(document.all(.point).map(\.id.value) == ["art_1__point_a", "art_1__point_b"])
    #expect(document.all(.dash).count == 4)
    #expect(document.ids.contains("art_1__point_a__indent_2__indent_2"))
  }

  @Test
  func `text between two points belongs to the point before, text behind the last to the khoản`()
    throws
  {
    let document = try TextReading.document(
      """
      Điều 1. Nguyên tắc
      1. Việc xử lý theo các nguyên tắc:
      a) chỉ xử lý một lần.
      Một hành vi chỉ bị xử lý một lần.
      b) người có quyền phải chứng minh.
      Quy định này áp dụng với mọi nguyên tắc trên.
      2. Khoản sau.
      """)
    #expect(
      document.text("art_1__para_1__point_a")
        == "chỉ xử lý một lần.\nMột hành vi chỉ bị xử lý một lần.")
    #expect(
      document.text("art_1__para_1__tail_1") == "Quy định này áp dụng với mọi nguyên tắc trên.")
    #expect(
      document.ids == [
        "art_1", "art_1__para_1", "art_1__para_1__point_a", "art_1__para_1__point_b",
        "art_1__para_1__tail_1", "art_1__para_2",
      ])
  }

  @Test func `a khoản swallowed at the end of the khoản before is found`() throws {
    let document = try TextReading.document(
      """
      Điều 1. Quyền của chủ nhà
      1. Quyền thứ nhất của chủ nhà.
      """
        + "\n2. Yêu cầu bên thuê bồi thường trong quá trình sử dụng nhà của mình.3. Quyền, nghĩa vụ khác theo hợp đồng.\n"
    )
    #expect(document.ids == ["art_1", "art_1__para_1", "art_1__para_2", "art_1__para_3"])
    #expect(document.text("art_1__para_3") == "Quyền, nghĩa vụ khác theo hợp đồng.")
  }

  @Test func `the stub of a repealed article is an article`() throws {
    let document = try TextReading.document(
      "Điều 1. Phạm vi của luật\nLuật áp dụng trong cả nước.\nĐiều 2. (được bãi bỏ)\nĐiều 3. Hiệu lực\nLuật có hiệu lực ngay."
    )
    #expect(document.articleNumbers == ["1", "2", "3"])
    #expect(document.heading("art_2") == "(được bãi bỏ)")
  }

  @Test func `a law whose labels were drawn by Word is reported, not returned empty`() throws {
    let titles = [
      "Phạm vi", "Đối tượng", "Giải thích từ ngữ", "Nguyên tắc", "Chính sách", "Hợp tác",
    ]
    let body = titles.map {
      "\($0) của luật\nNgười lao động và cơ quan nhà nước thực hiện đúng luật này.\nCơ quan nhà nước kiểm tra việc thực hiện."
    }
    let document = try TextReading.document(
      "LUẬT\nVIỆC LÀM\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\nCHƯƠNG I\nQUY ĐỊNH CHUNG\n"
        + body.joined(separator: "\n"))
    #expect(document.codes.filter { $0 == "labels-missing" }.count == 1)
    #expect(!document.all(.unplaced).isEmpty)
    #expect(document.articleNumbers == [])
  }
}

extension LegalDocument {
  /// The unit with an eId.
  func provision(_ id: String) -> Provision? { provision(ProvisionID(id)) }
}
