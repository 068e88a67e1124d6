import Ingestion
import LegalModel
import Testing

/// Rows D1–D10 of EDGE_CASES_VN: law quoted inside law.
@Suite struct EdgeAmendmentsTests {
  /// An amending law around a first khoản.
  static func law(_ khoản: String) -> String {
    """
    Điều 1. Sửa đổi, bổ sung một số điều của Luật Thử nghiệm
    \(khoản)
    Điều 2. Hiệu lực của luật
    Luật này có hiệu lực từ ngày 01 tháng 01 năm 2020.
    """
  }

  @Test func `an article in quotation marks belongs to the khoản that quotes it`() throws {
    let document = try TextReading.document(
      EdgeAmendmentsTests.law(
        """
        1. Điều 3 được sửa đổi, bổ sung như sau:
        “Điều 3. Đối tượng của quyền
        1. Đối tượng thứ nhất của quyền.
        2. Đối tượng thứ hai của quyền.”
        2. Điều 4 được sửa đổi như sau:
        “Điều 4. Giải thích
        Giải thích về quyền.”.
        """))
    #expect(document.articleNumbers == ["1", "2"])
    #expect(
      document.ids == [
        "art_1", "art_1__para_1", "art_1__para_1__qstr_1__art_3",
        "art_1__para_1__qstr_1__art_3__para_1", "art_1__para_1__qstr_1__art_3__para_2",
        "art_1__para_2", "art_1__para_2__qstr_1__art_4", "art_2",
      ])
    #expect(document.provisions.filter(\.isQuoted).count == 4)
  }

  @Test func `several articles stand inside one pair of marks, the later ones without a mark`()
    throws
  {
    let document = try TextReading.document(
      EdgeAmendmentsTests.law(
        """
        1. Các điều 19 và 20 được sửa đổi như sau:
        “Điều 19. Quyền nhân thân
        Quyền nhân thân gồm quyền đặt tên.
        Điều 20. Quyền tài sản
        1. Quyền tài sản gồm quyền sao chép.
        Điều 21. Quyền khác
        Quyền khác do hai bên chọn.”.
        2. Bãi bỏ khoản 3 Điều 45.
        """))
    #expect(document.articleNumbers == ["1", "2"])
    #expect(
      document.provisions.filter { $0.isQuoted && $0.kind == .article }.map(\.number) == [
        "19", "20", "21",
      ])
    #expect(document.text("art_1__para_2") == "Bãi bỏ khoản 3 Điều 45.")
  }

  @Test func `a quoted khoản or điểm starts in the middle of its list`() throws {
    let document = try TextReading.document(
      EdgeAmendmentsTests.law(
        """
        1. Sửa đổi khoản 4 Điều 9 như sau:
        “4. Người lao động được hưởng lương theo luật.”;
        2. Sửa đổi điểm d khoản 1 Điều 10 như sau:
        “d) Người đứng đầu cơ quan của Nhà nước;”
        3. Khoản sau cùng của điều.
        """))
    let quoted = document.provisions.filter(\.isQuoted)
    #expect(
      quoted.map(\.id.value) == ["art_1__para_1__qstr_1__para_4", "art_1__para_2__qstr_1__point_d"])
    #expect(document.ids.contains("art_1__para_3"))
  }

  @Test(arguments: ["”", "”.", "”;", ".”", ".”.", ".”;", "\"", "\".", ";”", "’’."])
  func `a quotation ends at its last mark, whatever stops stand around it`(closer: String) throws {
    let opener = closer.contains("\"") ? "\"" : "“"
    let document = try TextReading.document(
      EdgeAmendmentsTests.law(
        "1. Sửa đổi Điều 82 như sau:\n\(opener)Điều 82a. Quy hoạch của Nhà nước\nNhà nước lập quy hoạch\(closer)\n2. Khoản sau của điều."
      ))
    #expect(
      document.ids == [
        "art_1", "art_1__para_1", "art_1__para_1__qstr_1__art_82a", "art_1__para_2", "art_2",
      ])
  }

  @Test func `an amendment hides in the last articles of an ordinary code`() throws {
    let document = try TextReading.document(
      """
      Điều 1. Sửa đổi, bổ sung luật khác
      1. Sửa đổi Luật Bảo hiểm của người lao động như sau:
      a) Sửa đổi Điều 54 như sau:
      “Điều 54. Điều kiện hưởng lương
      1. Người lao động đủ tuổi thì được hưởng lương.”;
      b) Sửa đổi Điều 55 như sau:
      “Điều 55. Điều kiện khác
      Người lao động có thể nghỉ sớm.”.
      2. Luật khác do Chính phủ trình.
      Điều 2. Hiệu lực
      Bộ luật này có hiệu lực từ ngày 01 tháng 01 năm 2021.
      """)
    #expect(document.articleNumbers == ["1", "2"])
    #expect(document.ids.contains("art_1__para_1__point_a__qstr_1__art_54__para_1"))
    #expect(document.ids.contains("art_1__para_1__point_b__qstr_1__art_55"))
    #expect(document.ids.contains("art_1__para_2"))
  }

  @Test
  func `a line that starts with Điều but instructs heads no article; the quoted one has no title`()
    throws
  {
    let document = try TextReading.document(
      """
      Điều 1
      Điều 65 của Luật thi đua, khen thưởng được sửa đổi, bổ sung như sau:
      “Điều 65
      1. Danh hiệu “Nghệ nhân của dân” được tặng cho người có tài.
      2. Danh hiệu do Chủ tịch nước tặng.”
      Điều 2
      Luật này có hiệu lực từ ngày 01 tháng 01 năm 2010.
      """)
    #expect(document.articleNumbers == ["1", "2"])
    #expect(document.ids.contains("art_1__qstr_1__art_65__para_2"))
    #expect(
      document.text("art_1__qstr_1__art_65__para_1")
        == "Danh hiệu “Nghệ nhân của dân” được tặng cho người có tài.")
  }

  @Test func `an omnibus law has one article for each law it amends`() throws {
    let document = try TextReading.document(
      (1...3).map { number in
        """
        Điều \(number). Sửa đổi, bổ sung một số điều của Luật số \(number)
        1. Sửa đổi khoản 1 Điều 3 như sau:
        “1. Cơ quan nhà nước lập quy hoạch.”.
        """
      }.joined(separator: "\n"))
    #expect(document.articleNumbers == ["1", "2", "3"])
    #expect(document.provisions.filter(\.isQuoted).count == 3)
  }

  @Test func `words that are replaced stand in marks without being units`() throws {
    let document = try TextReading.document(
      EdgeAmendmentsTests.law(
        """
        1. Thay thế cụm từ “cơ quan chuyên môn” bằng cụm từ “cơ quan được giao” tại Điều 3.
        2. Bãi bỏ khoản 3 Điều 45.
        """))
    #expect(document.ids == ["art_1", "art_1__para_1", "art_1__para_2", "art_2"])
    #expect(document.provisions.allSatisfy { !$0.isQuoted })
  }

  @Test
  func `a quotation without its closing mark ends where the outer articles go on, and is reported`()
    throws
  {
    let document = try TextReading.document(
      EdgeAmendmentsTests.law(
        "1. Sửa đổi Điều 30 như sau:\n“Điều 30. Quyền của người học\nNgười học có quyền được nghe giảng."
      ))
    #expect(document.articleNumbers == ["1", "2"])
    #expect(document.codes.contains("quotation-not-closed"))
  }
}
