import LegalModel
import Testing

@testable import Norms

@Suite("QuantityTrapsTests")
struct QuantityTrapsTests {
  @Test("Vietnamese figures that are no amounts are passed over", arguments: vietnameseSentences)
  func vietnamese(_ sentence: QuantitySentence) throws { try sentence.check(.vietnamese) }

  @Test("English figures that are no amounts are passed over", arguments: englishSentences)
  func english(_ sentence: QuantitySentence) throws { try sentence.check(.english) }

  private static let vietnameseSentences: [QuantitySentence] = [
    QuantitySentence(
      "Theo khoản 2 Điều 5 và các điều 15, 16 và 18 của Luật này."),
    QuantitySentence(
      "Luật số 45/2019/QH14 ngày 20 tháng 11 năm 2019."),
    QuantitySentence(
      "Nghị định này thay thế Pháp lệnh phí và lệ phí ngày 28 tháng 8 năm 2001."),
    QuantitySentence(
      "Người thứ ba và lần thứ hai không được tính."),
    QuantitySentence(
      "Chính phủ báo cáo trước ngày 20 tháng 10 hằng năm."),
    QuantitySentence(
      "Một Bên có thể yêu cầu tham vấn với một cơ quan của Bên kia."),
    QuantitySentence(
      "Hai bên và hai nước tăng cường hợp tác."),
    QuantitySentence(
      "Quy định này áp dụng từ năm 2025 và cho giai đoạn 2026 - 2030."),
    QuantitySentence(
      "Báo cáo tài chính năm được lập hằng năm."),
    QuantitySentence(
      "Được hưởng trợ cấp thôi việc một lần."),
    QuantitySentence(
      "Không quá số lần quy định trong một ngày."),
    QuantitySentence(
      "Tránh đánh thuế hai lần đối với thu nhập."),
    QuantitySentence(
      "Một số trường hợp, một phần diện tích và một trong các hình thức."),
    QuantitySentence(
      "Mục 3. Chương 12 về cấp giấy phép."),
    QuantitySentence(
      "Chuyển hàng từ một nước sang nước khác."),
    QuantitySentence(
      "Báo cáo gửi vào ngày 20 tháng đầu tiên của quý."),
  ]

  private static let englishSentences: [QuantitySentence] = [
    QuantitySentence(
      "Under paragraphs 2 and 3 of Article 18.2, Members notify subsidies."),
    QuantitySentence(
      "Articles 4, 5 and 6 Parties shall observe."),
    QuantitySentence(
      "The Convention of 20 March 1883 and GATT 1994 rules apply."),
    QuantitySentence(
      "Reports are due before 30 June of each year."),
    QuantitySentence(
      "Once adopted, the standard is published."),
    QuantitySentence(
      "The duty ends once the dispute is settled."),
    QuantitySentence(
      "The third party and the two Parties agree."),
    QuantitySentence(
      "One or the other Party may act, but no one shall be favoured."),
    QuantitySentence(
      "The rate per day is fixed once a contract is signed."),
  ]
}
