import LegalModel
import Testing

@testable import Norms

@Suite("QuantityNumbersTests")
struct QuantityNumbersTests {
  @Test(
    "Vietnamese figures and number words are read with their units", arguments: vietnameseSentences)
  func vietnamese(_ sentence: QuantitySentence) throws { try sentence.check(.vietnamese) }

  @Test("English figures and number words are read with their units", arguments: englishSentences)
  func english(_ sentence: QuantitySentence) throws { try sentence.check(.english) }

  private static let vietnameseSentences: [QuantitySentence] = [
    QuantitySentence(
      "Vốn điều lệ tối thiểu là ⟦100.000.000 đồng⟧.",
      "100000000 VND atLeast"),
    QuantitySentence(
      "Mức đóng là ⟦1,5%⟧ tiền lương.",
      "1.5 percent exactly"),
    QuantitySentence(
      "Diện tích rừng từ ⟦10 000 ha⟧ trở lên.",
      "10000 hectare atLeast"),
    QuantitySentence(
      "Thời hạn trả lời là ⟦08 giờ làm việc⟧.",
      "8 working_hour exactly"),
    QuantitySentence(
      "Thời hạn bảo hộ là ⟦năm mươi năm⟧.",
      "50 year exactly"),
    QuantitySentence(
      "Nhiệm kỳ của hội đồng là ⟦năm năm⟧.",
      "5 year exactly"),
    QuantitySentence(
      "Người học được nghỉ ⟦mười lăm ngày⟧.",
      "15 day exactly"),
    QuantitySentence(
      "Thông báo gửi trước ⟦hai mươi mốt ngày⟧.",
      "21 day exactly"),
    QuantitySentence(
      "Lệ phí là ⟦một trăm linh năm nghìn đồng⟧.",
      "105000 VND exactly"),
    QuantitySentence(
      "Tạm giữ trong ⟦hai mươi bốn giờ⟧ kể từ khi bắt.",
      "24 hour atMost"),
    QuantitySentence(
      "Vốn pháp định là ⟦3 tỷ đồng⟧.",
      "3000000000 VND exactly"),
    QuantitySentence(
      "Thu nhập đến ⟦6,2 triệu đồng⟧ được miễn thuế.",
      "6200000 VND atMost"),
    QuantitySentence(
      "Phải có ⟦một phần ba⟧ số ủy viên dự họp.",
      "33.3333 percent exactly"),
    QuantitySentence(
      "Được giảm ⟦1/3⟧ mức hình phạt.",
      "33.3333 percent exactly"),
    QuantitySentence(
      "Bảo hành ⟦một năm rưỡi⟧.",
      "1.5 year exactly"),
    QuantitySentence(
      "Báo cáo gửi trong thời hạn ⟦30 (ba mươi) ngày⟧.",
      "30 day atMost"),
    QuantitySentence(
      "Dự án có vốn tối thiểu ⟦mười hai nghìn tỷ đồng⟧.",
      "12000000000000 VND atLeast"),
    QuantitySentence(
      "Xe chạy tối đa ⟦80 km/h⟧.",
      "80 kilometre_per_hour atMost"),
    QuantitySentence(
      "Thửa đất rộng ⟦50 m2⟧.",
      "50 square_metre exactly"),
    QuantitySentence(
      "Phí thẩm định là ⟦USD 800⟧.",
      "800 USD exactly"),
    QuantitySentence(
      "Tiền bồi thường là ⟦5.000 đô la Mỹ⟧.",
      "5000 USD exactly"),
    QuantitySentence(
      "Trẻ từ ⟦24 tháng tuổi đến 36 tháng tuổi⟧ được uống vắc xin.",
      "24..36 month between"),
    QuantitySentence(
      "Lô hàng nặng ⟦5kg⟧.",
      "5 kilogram exactly"),
    QuantitySentence(
      "Giá thuê không quá ⟦mười phần trăm⟧ giá bán.",
      "10 percent atMost"),
  ]

  private static let englishSentences: [QuantitySentence] = [
    QuantitySentence(
      "The deposit is ⟦1,000.5 euros⟧.",
      "1000.5 EUR exactly"),
    QuantitySentence(
      "The quota is ⟦10 000 tonnes⟧.",
      "10000 tonne exactly"),
    QuantitySentence(
      "The licence is valid for ⟦twenty-five years⟧.",
      "25 year exactly"),
    QuantitySentence(
      "The tenderer has ⟦one hundred and eighty days⟧.",
      "180 day exactly"),
    QuantitySentence(
      "The tax is ⟦thirty-two point five per cent⟧.",
      "32.5 percent exactly"),
    QuantitySentence(
      "The notice is given ⟦sixty (60) days⟧ in advance.",
      "60 day exactly"),
    QuantitySentence(
      "The fund holds ⟦two million dollars⟧.",
      "2000000 USD exactly"),
    QuantitySentence(
      "A charge of ⟦US$ 2.5 million⟧ is due.",
      "2500000 USD exactly"),
    QuantitySentence(
      "The majority is ⟦three-fourths⟧ of the votes.",
      "75 percent exactly"),
    QuantitySentence(
      "⟦One half⟧ of the seats is reserved.",
      "50 percent exactly"),
    QuantitySentence(
      "Samples are worth ⟦US$40⟧.",
      "40 USD exactly"),
    QuantitySentence(
      "The budget is ⟦EUR 10,000⟧.",
      "10000 EUR exactly"),
    QuantitySentence(
      "The crew rests for ⟦ten consecutive hours⟧.",
      "10 hour exactly"),
    QuantitySentence(
      "The carrier pays ⟦17 SDR⟧ per kilogramme.",
      "17 SDR exactly"),
    QuantitySentence(
      "The ship measures ⟦500 gross tonnage⟧.",
      "500 gross_tonnage exactly"),
    QuantitySentence(
      "The site closes for a ⟦30-day⟧ period.",
      "30 day exactly"),
    QuantitySentence(
      "The office is open between ⟦8 a.m. and 5 p.m.⟧",
      "8..17 clock_hour between"),
    QuantitySentence(
      "The plot covers ⟦12.5 ha⟧.",
      "12.5 hectare exactly"),
  ]
}
