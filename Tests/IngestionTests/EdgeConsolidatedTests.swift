import Ingestion
import LegalModel
import Testing

/// Rows E1–E10 of EDGE_CASES_VN: consolidated texts with the marks and bodies of notes.
@Suite struct EdgeConsolidatedTests {
  /// A page text: marks fused to words, bodies between the lines of the body.
  static let page = """
    Điều 1. Phạm vi quy định về xử phạt và chế độ
    áp dụng các biện pháp xử lý hành chính1
    1. Luật này quy định về xử phạt đối với người lao động và cơ quan của
    Nhà nước trong phạm vi cả nước theo các quy định sau đây.
    2.2 Tái phạm là việc người đã bị xử phạt lại có hành vi như vậy trong
    thời hạn do luật này quy định.

    1

    Tên điều này được sửa đổi theo quy định tại khoản 1 Điều 1 của Luật số
    67/2020/QH14 sửa đổi, bổ sung một số điều của luật.

    2

    Khoản này được sửa đổi theo quy định tại khoản 2 Điều 1 của Luật số
    67/2020/QH14 sửa đổi, bổ sung một số điều của luật.

    3. Việc xử phạt gồm các nguyên tắc sau đây được áp dụng với mọi người:
    a) mọi hành vi phải được phát hiện và ngăn chặn kịp thời theo đúng luật
    và phải bị đình chỉ ngay;
    b)3 chỉ xử phạt khi có hành vi do pháp luật quy định và mọi hậu quả của
    hành vi phải được khắc phục.

    3

    Điểm này được sửa đổi theo quy định tại khoản 3 Điều 1 của Luật số
    67/2020/QH14 sửa đổi, bổ sung một số điều của luật.

    Điều 2.4 (được bãi bỏ)

    4

    Điều này bị bãi bỏ theo quy định tại khoản 4 Điều 1 của Luật số
    67/2020/QH14 sửa đổi, bổ sung một số điều của luật.

    Điều 3. Hiệu lực của luật
    Luật này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2013 và được áp
    dụng trong phạm vi cả nước.
    """

  @Test func `note marks fused to title, khoản, điểm and Điều are no part of the numbers`() throws {
    let document = try TextReading.document(EdgeConsolidatedTests.page)
    #expect(document.articleNumbers == ["1", "2", "3"])
    #expect(
      document.ids == [
        "art_1", "art_1__para_1", "art_1__para_2", "art_1__para_3", "art_1__para_3__point_a",
        "art_1__para_3__point_b", "art_2", "art_3",
      ])
    #expect(document.heading("art_1")?.hasSuffix("hành chính") == true)
    #expect(document.text("art_1__para_2")?.hasPrefix("Tái phạm") == true)
    #expect(document.text("art_1__para_3__point_b")?.hasPrefix("chỉ xử phạt") == true)
  }

  @Test func `a note body between body lines is a footnote of the unit that carries its mark`()
    throws
  {
    let document = try TextReading.document(EdgeConsolidatedTests.page)
    #expect(document.footnotes.map(\.mark) == ["1", "2", "3", "4"])
    let owners = document.footnotes.map { document.provisions[$0.provision].id.value }
    #expect(owners == ["art_1", "art_1__para_2", "art_1__para_3__point_b", "art_2"])
    for note in document.footnotes {
      #expect(document.text(of: note)?.contains("67/2020/QH14") == true)
    }
    for provision in document.provisions where provision.kind != .footnote {
      #expect(!document.text(of: provision).contains("67/2020/QH14"), "\(provision.id)")
    }
  }

  /// A .doc whose notes were dumped behind the signature.
  static let dump = """
    VĂN BẢN HỢP NHẤT
    1. Luật Hải quan số 54/2014/QH13 ngày 23 tháng 6 năm 2014, có hiệu lực từ ngày 01 tháng 01 năm 2015;
    2. Luật số 67/2020/QH14 ngày 13 tháng 11 năm 2020 của Quốc hội.
    Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
    Điều 1. Phạm vi của luật
    Luật này áp dụng với người lao động.
    Điều 2. Hiệu lực của luật
    Luật này có hiệu lực từ ngày 01 tháng 7 năm 2013.
    XÁC THỰC VĂN BẢN HỢP NHẤT
    CHỦ NHIỆM
    Nguyễn Văn A
    Khoản này được sửa đổi theo quy định tại khoản 1 Điều 1 của Luật số 67/2020/QH14.
    Điều 103 của Luật Hải quan số 54/2014/QH13 quy định như sau:
    “Điều 103. Hiệu lực thi hành
    Luật đó có hiệu lực từ ngày 01 tháng 01 năm 2015.
    Điều 104. Quy định chuyển tiếp
    Người khai hải quan được chuyển tiếp.”
    """

  @Test func `notes behind the signature make no articles, though they quote whole ones`() throws {
    let document = try TextReading.document(EdgeConsolidatedTests.dump)
    #expect(
      document.provisions.filter { $0.kind == .article && !$0.isQuoted }.map(\.number) == [
        "1", "2",
      ])
  }

  @Test func `amending acts listed as 1, 2, 3 before the first article are no khoản`() throws {
    let document = try TextReading.document(EdgeConsolidatedTests.dump)
    #expect(document.all(.paragraph).isEmpty)
    #expect(document.provisions.prefix { $0.kind != .article }.allSatisfy { $0.parent == nil })
  }

  @Test func `a bracketed note mark behind a label is a note`() throws {
    let document = try TextReading.document(
      """
      Điều 1. Phạm vi của luật
      Luật này áp dụng với người lao động.
      Điều 2.[1] Đối tượng của luật
      1. Khoản thứ nhất của điều.
      2.[2] Khoản thứ hai gồm:
      a) điểm thứ nhất;
      b)[3] điểm thứ hai.
      [1] Điều này được sửa đổi theo Luật số 67/2020/QH14.
      [2] Khoản này được sửa đổi theo Luật số 67/2020/QH14.
      [3] Điểm này được sửa đổi theo Luật số 67/2020/QH14.
      """)
    #expect(
      document.ids == [
        "art_1", "art_2", "art_2__para_1", "art_2__para_2", "art_2__para_2__point_a",
        "art_2__para_2__point_b",
      ])
    #expect(document.heading("art_2") == "Đối tượng của luật")
    #expect(document.footnotes.map(\.mark) == ["1", "2", "3"])
  }
}
