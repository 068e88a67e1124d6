import Ingestion
import LegalModel
import Testing

/// Rows H1–H6 of EDGE_CASES_VN: Markdown.
@Suite struct EdgeMarkdownTests {
  @Test(arguments: [
    "**Điều 1. Phạm vi điều chỉnh**", "### Điều 1. Phạm vi điều chỉnh",
    "#### **Điều 1. Phạm vi điều chỉnh**", "Điều 1. Phạm vi điều chỉnh",
  ])
  func `a heading is bold or marked, a body may be in italics`(heading: String) throws {
    let document = try TextReading.markdown(
      "\(heading)\n\n_Luật này quy định về quyền tác giả của người Việt Nam._\n")
    #expect(document.ids == ["art_1"])
    withKnownIssue("`#### **…**`: the closing stars stay in the heading", isIntermittent: true) {
      #expect(document.heading("art_1") == "Phạm vi điều chỉnh")
    } when: {
      heading.hasPrefix("#### **")
    }
    #expect(document.text("art_1") == "Luật này quy định về quyền tác giả của người Việt Nam.")
  }

  @Test func `number and title of a part may be glued on one line`() throws {
    let document = try TextReading.markdown(
      "## PHẦN THỨ NHẤT NHỮNG QUY ĐỊNH CHUNG\n\n**Điều 1. Phạm vi**\n\nLuật này áp dụng với người lao động.\n"
    )
    let part = try #require(document.all(.part).first)
    #expect(document.heading(of: part) == "NHỮNG QUY ĐỊNH CHUNG")
  }

  @Test func `a letterhead glued on one bold line still gives number, place and day`() throws {
    let document = try TextReading.markdown(
      """
      **Độc lập - Tự do - Hạnh phúc Số: 50/2005/QH11 ----- o0o ----- Hà Nội , Ngày 29 tháng 11 năm 2005**

      # LUẬT SỞ HỮU TRÍ TUỆ

      **Điều 1. Phạm vi**

      Luật này áp dụng với người lao động.
      """)
    #expect(document.metadata.number == "50/2005/QH11")
    #expect(document.metadata.issued?.description == "2005-11-29")
    #expect(document.metadata.title == "LUẬT SỞ HỮU TRÍ TUỆ")
  }

  @Test func `an em-dash parts chapter number and title, and points may be indented`() throws {
    let document = try TextReading.markdown(
      """
      ### Chương I — QUY ĐỊNH CHUNG

      #### Điều 1. Phạm vi

      1. Văn bản áp dụng với các cơ quan:
         a) Sở Giao dịch của Việt Nam.
         b) Cơ quan khác.
      """)
    #expect(
      document.ids == [
        "chp_I", "art_1", "art_1__para_1", "art_1__para_1__point_a", "art_1__para_1__point_b",
      ])
    #expect(document.heading("chp_I") == "QUY ĐỊNH CHUNG")
  }

  @Test func `front matter and rules are skipped, a metadata table stays and gives the number`()
    throws
  {
    let document = try TextReading.markdown(
      """
      ---
      title: Luật Điều ước quốc tế
      ---
      # LUẬT ĐIỀU ƯỚC QUỐC TẾ

      | **Số hiệu** | 108/2016/QH13 |
      |---|---|
      | **Ngày** | 09/04/2016 |

      ---

      ### Điều 1. Phạm vi

      Luật này áp dụng với người lao động.

      ---

      ### Điều 2. Hiệu lực

      Luật này có hiệu lực từ ngày 01 tháng 7 năm 2016.
      """)
    #expect(document.articleNumbers == ["1", "2"])
    #expect(document.skipReasons.contains("front-matter"))
    #expect(document.text("art_1") == "Luật này áp dụng với người lao động.")
    #expect(document.metadata.number == "108/2016/QH13")
    #expect(!document.provisions.contains { document.text(of: $0).contains("**") })
  }
}
