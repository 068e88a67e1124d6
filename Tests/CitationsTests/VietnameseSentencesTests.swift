import Foundation
import LegalModel
import Testing

@Suite("Citations in Vietnamese sentences")
struct VietnameseSentencesTests {
  @Test(
    "smaller units stand in the larger ones behind them",
    arguments: [
      Sentence("art_7", "theo điểm a1 khoản 2 Điều 5a", "-|art_5a__para_2__point_a1"),
      Sentence(
        "art_7", "tại tiết a.2 điểm a khoản 1 Điều 8", "-|art_8__para_1__point_a__point_a.2"),
      Sentence("art_7", "điểm c, khoản 1, Điều 23 của Luật này", "-|art_23__para_1__point_c"),
      Sentence("art_7", "Theo Điều 3, khoản 1, điểm b", "-|art_3__para_1__point_b"),
      Sentence("art_7", "theo đoạn 2 khoản 3 Điều 30", "-|art_30__para_3"),
      Sentence("art_7", "theo đoạn 4 của Điều 8", "-|art_8__para_4"),
      Sentence(
        "art_7", "Tiểu mục 1 Mục 2 Chương XIV của Bộ luật này", "-|chp_XIV__sec_2__subsec_1"),
      Sentence("art_7", "Phụ lục 2-D kèm theo Hiệp định này", "-|annex_2-D"),
    ])
  func chains(_ sentence: Sentence) {
    #expect(Words.cited(sentence.text, .vietnamese, at: sentence.place) == sentence.cited)
  }

  @Test(
    "lists share what stands behind them",
    arguments: [
      Sentence(
        "art_7", "khoản 1, 2 và điểm a khoản 3 Điều 15",
        "-|art_15__para_1,art_15__para_2,art_15__para_3__point_a"),
      Sentence("art_7", "khoản 2 các điều 11, 12", "-|art_11__para_2,art_12__para_2"),
      Sentence(
        "art_7", "điểm a, b khoản 2, khoản 3 Điều 184 Bộ luật Tố tụng dân sự",
        "Bộ luật Tố tụng dân sự|"
          + "art_184__para_2__point_a,art_184__para_2__point_b,art_184__para_3"),
      Sentence(
        "art_7", "Điều 173, các khoản 2 và 3 (tội trộm); Điều 174, khoản 4 (tội lừa)",
        "-|art_173__para_2,art_173__para_3,art_174__para_4"),
      Sentence(
        "art_7", "khoản 2 Điều này và Điều 9 của Luật Đất đai", "-|art_7__para_2",
        "Luật Đất đai|art_9"),
    ])
  func lists(_ sentence: Sentence) {
    #expect(Words.cited(sentence.text, .vietnamese, at: sentence.place) == sentence.cited)
  }

  @Test("ranges go through the Vietnamese alphabet")
  func ranges() {
    #expect(
      Words.cited("từ điểm c đến điểm h khoản 1", .vietnamese, at: "art_2__para_3") == [
        "-|"
          + ["c", "d", "đ", "e", "g", "h"].map { "art_2__para_1__point_" + $0 }
          .joined(separator: ",")
      ])
    #expect(
      Words.cited("các điều từ 4 đến 6 và Điều 9", .vietnamese, at: "art_2")
        == ["-|art_4,art_5,art_6,art_9"])
  }

  @Test(
    "this unit is the one in which the sentence stands",
    arguments: [
      Sentence("art_7__para_2__point_b", "theo điểm này", "-|art_7__para_2__point_b"),
      Sentence("art_7__para_2__point_b", "điểm a khoản này", "-|art_7__para_2__point_a"),
      Sentence("art_7__para_2", "Điều này", "-|art_7"),
      Sentence("art_7__para_2", "nêu tại khoản 1 nói trên", "-|art_7__para_1"),
      Sentence("chp_5__art_1__para_2", "khoản 1 Điều này", "-|chp_5__art_1__para_1"),
      Sentence("art_1__para_2__qstr_1__art_30__para_4", "khoản 1 Điều này", "-|art_30__para_1"),
    ])
  func context(_ sentence: Sentence) {
    #expect(Words.cited(sentence.text, .vietnamese, at: sentence.place) == sentence.cited)
  }

  @Test(
    "documents go by number or by name",
    arguments: [
      Sentence(
        "art_7", "Luật Tương trợ tư pháp số 08/2007/QH12 và Luật số 36/2009/QH12", "08/2007/QH12|",
        "36/2009/QH12|"),
      Sentence("art_7", "Chỉ thị số 13-CT/TW của Ban Bí thư", "13-CT/TW|"),
      Sentence("art_7", "Luật Phòng, chống ma túy thì", "Luật Phòng, chống ma túy|"),
      Sentence(
        "art_7", "Điều 5 của Luật bảo vệ và kiểm dịch thực vật được",
        "Luật bảo vệ và kiểm dịch thực vật|art_5"),
      Sentence(
        "art_7", "Điều 5.7 của Hiệp định SPS và Điều 5.7 của Hiệp định CPTPP",
        "Hiệp định SPS|art_5__para_7", "Hiệp định CPTPP|art_5.7"),
      Sentence(
        "art_7", "Công ước La Hay về tống đạt giấy tờ năm 1965",
        "Công ước La Hay về tống đạt giấy tờ năm 1965|"),
      Sentence("art_7", "khoản 3 Điều 18 UNTOC", "UNTOC|art_18__para_3"),
      Sentence("art_7", "Chương II Hiến pháp năm 1992", "Hiến pháp năm 1992|chp_II"),
    ])
  func documents(_ sentence: Sentence) {
    #expect(Words.cited(sentence.text, .vietnamese, at: sentence.place) == sentence.cited)
  }

  @Test(
    "common words are no labels",
    arguments: [
      "Mục lục ngân sách có 3 chương, 12 khoản và 40 tiểu mục.",
      "Khoản 3 triệu đồng ứng trước; khoản phải thu 12%; tài khoản 112.",
      "thời điểm 5 giờ sáng, địa điểm 2 km từ cảng, điều 2 người thỏa thuận",
      "Phần thưởng gồm 02 suất; cổ phần 5 năm; đoạn đường dài 3,5 km.",
      "Luật sư đoàn có 7 thành viên; Luật pháp quốc tế được tôn trọng.",
      "Nghị quyết Đại hội đồng cổ đông và Hợp đồng BOT được gửi đi.",
      "Luật này, Nghị định này và Hiệp định này có hiệu lực.",
    ])
  func traps(_ text: String) {
    #expect(Words.cited(text, .vietnamese, at: "art_12__para_4").isEmpty)
  }

  @Test("decomposed letters and wrapped lines change nothing")
  func forms() {
    let text = "theo các điểm đ và e khoản 1 Điều 9 của Luật Quản lý thuế"
    let whole = Words.cited(text, .vietnamese, at: "art_1")
    let wrapped = text.replacingOccurrences(of: " khoản ", with: "\r\nkhoản\r\n")
    #expect(whole == ["Luật Quản lý thuế|art_9__para_1__point_đ,art_9__para_1__point_e"])
    #expect(Words.cited(wrapped, .vietnamese, at: "art_1") == whole)
    #expect(
      Words.cited(text.decomposedStringWithCanonicalMapping, .vietnamese, at: "art_1") == whole)
  }
}
