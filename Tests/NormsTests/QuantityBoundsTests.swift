import LegalModel
import Testing

@testable import Norms

@Suite("QuantityBoundsTests")
struct QuantityBoundsTests {
  @Test(
    "a Vietnamese bound is read on the side on which the text allows",
    arguments: vietnameseSentences)
  func vietnamese(_ sentence: QuantitySentence) throws { try sentence.check(.vietnamese) }

  @Test(
    "an English bound is read on the side on which the text allows", arguments: englishSentences)
  func english(_ sentence: QuantitySentence) throws { try sentence.check(.english) }

  private static let vietnameseSentences: [QuantitySentence] = [
    QuantitySentence(
      "Sổ sách được giữ ít nhất ⟦05 năm⟧.",
      "5 year atLeast"),
    QuantitySentence(
      "Thời gian nghỉ không dưới ⟦45 phút⟧.",
      "45 minute atLeast"),
    QuantitySentence(
      "Giá bán không thấp hơn ⟦90%⟧ giá niêm yết.",
      "90 percent atLeast"),
    QuantitySentence(
      "Người từ đủ ⟦16 tuổi⟧ trở lên được cấp thẻ.",
      "16 year_of_age atLeast"),
    QuantitySentence(
      "Cơ sở có từ ⟦50 lao động⟧ nữ trở lên lập phòng y tế.",
      "50 count atLeast"),
    QuantitySentence(
      "Nhóm cổ đông sở hữu từ ⟦5%⟧ tổng số cổ phần trở lên được xem sổ.",
      "5 percent atLeast"),
    QuantitySentence(
      "Người đủ ⟦35 tuổi⟧ được bổ nhiệm.",
      "35 year_of_age atLeast"),
    QuantitySentence(
      "Thời gian thử việc không quá ⟦60 ngày⟧.",
      "60 day atMost"),
    QuantitySentence(
      "Mức phạt tối đa đối với cá nhân là ⟦200 triệu đồng⟧.",
      "200000000 VND atMost"),
    QuantitySentence(
      "Phạt cải tạo đến ⟦02 năm⟧.",
      "2 year atMost"),
    QuantitySentence(
      "Chậm nhất là ⟦08 giờ làm việc⟧ kể từ khi nhận hồ sơ.",
      "8 working_hour atMost"),
    QuantitySentence(
      "Việc trả lời không muộn hơn ⟦20 ngày⟧.",
      "20 day atMost"),
    QuantitySentence(
      "Trong vòng ⟦15 ngày⟧ kể từ ngày ký.",
      "15 day atMost"),
    QuantitySentence(
      "Trẻ em dưới ⟦06 tuổi⟧ được miễn phí.",
      "6 year_of_age lessThan"),
    QuantitySentence(
      "Người chưa đủ ⟦mười tám tuổi⟧.",
      "18 year_of_age lessThan"),
    QuantitySentence(
      "Hành lý trên ⟦20 kg⟧ phải ký gửi.",
      "20 kilogram moreThan"),
    QuantitySentence(
      "Tốc độ vượt quá ⟦50 hải lý⟧ bị xử lý.",
      "50 nautical_mile moreThan"),
    QuantitySentence(
      "Không được giữ giấy tờ quá ⟦12 giờ⟧.",
      "12 hour atMost"),
    QuantitySentence(
      "Nghiêm cấm bố trí người lao động làm việc quá ⟦10 giờ⟧.",
      "10 hour atMost"),
    QuantitySentence(
      "Không ai bị tạm giữ quá ⟦09 ngày⟧.",
      "9 day atMost"),
    QuantitySentence(
      "Vùng an toàn không mở rộng quá ⟦500 mét⟧.",
      "500 metre atMost"),
    QuantitySentence(
      "Chủ nợ nộp đơn khi khoản nợ quá hạn quá ⟦03 tháng⟧.",
      "3 month moreThan"),
    QuantitySentence(
      "Không được sử dụng người dưới ⟦15 tuổi⟧.",
      "15 year_of_age lessThan"),
    QuantitySentence(
      "Phạt tù từ ⟦06 tháng đến 03 năm⟧.",
      "6..36 month between"),
    QuantitySentence(
      "Từ đủ ⟦14 tuổi đến chưa đủ 16 tuổi⟧.",
      "14..<16 year_of_age between"),
    QuantitySentence(
      "Phạt gấp từ ⟦02 đến 05 lần⟧ số tiền trốn thuế.",
      "2..5 times between"),
    QuantitySentence(
      "Ban có từ ⟦ba đến năm thành viên⟧.",
      "3..5 count between"),
    QuantitySentence(
      "Nghỉ đêm từ ⟦22 giờ đến 06 giờ⟧.",
      "22..6 clock_hour between"),
    QuantitySentence(
      "Mức trích từ trên ⟦3% đến hết 10%⟧ lợi nhuận.",
      "3..10 percent between"),
    QuantitySentence(
      "Làm việc không quá ⟦08 giờ⟧ trong ⟦01 ngày⟧ và ⟦48 giờ⟧ trong ⟦01 tuần⟧.",
      "8 hour atMost",
      "1 day exactly",
      "48 hour atMost",
      "1 week exactly"),
    QuantitySentence(
      "Số ủy viên không dưới ⟦ba⟧ và không quá ⟦bảy người⟧.",
      "3 count atLeast",
      "7 count atMost"),
    QuantitySentence(
      "Giới hạn bồi thường đối với mỗi kiện hàng là ⟦666 đơn vị tính toán⟧.",
      "666 SDR atMost"),
    QuantitySentence(
      "Quyết định được thông qua khi ⟦hai phần ba⟧ đại biểu biểu quyết tán thành, nếu quá ⟦nửa⟧ có mặt.",
      "66.6667 percent atLeast",
      "50 percent moreThan"),
    QuantitySentence(
      "Tòa án có thể gia hạn ⟦một lần⟧ thêm ⟦30 ngày⟧.",
      "1 count atMost",
      "30 day atMost"),
    QuantitySentence(
      "Hợp đồng mặc nhiên được gia hạn thêm ⟦hai năm⟧.",
      "2 year exactly"),
    QuantitySentence(
      "Trước ngày ⟦31/12/2030⟧.",
      "20301231 date lessThan"),
    QuantitySentence(
      "Từ ngày ⟦01 tháng 01 năm 2026 đến hết ngày 31 tháng 12 năm 2030⟧.",
      "20260101..20301231 date between"),
    QuantitySentence(
      "Luật có hiệu lực kể từ ngày ⟦01-7-2026⟧.",
      "20260701 date atLeast"),
    QuantitySentence(
      "Nộp hồ sơ trước ⟦17 giờ⟧ ngày làm việc.",
      "17 clock_hour lessThan"),
    QuantitySentence(
      "Cha dượng phải hơn con riêng ít nhất ⟦20 tuổi⟧.",
      "20 year atLeast"),
    QuantitySentence(
      "Thỏa thuận tỷ lệ không quá ⟦30%⟧ và hòa giải trong thời hạn ⟦07 ngày⟧.",
      "30 percent atMost",
      "7 day atMost"),
    QuantitySentence(
      "Rừng từ ⟦30.000 mét vuông (m2) đến dưới 70.000 mét vuông⟧ (m2).",
      "30000..<70000 square_metre between"),
    QuantitySentence(
      "Khai thác ⟦30 mét khối⟧ (m3) trở lên.",
      "30 cubic_metre atLeast"),
    QuantitySentence(
      "Hồ sơ được lưu giữ trong thời hạn ⟦20 năm⟧.",
      "20 year exactly"),
    QuantitySentence(
      "Đơn đăng ký bảo hộ được nộp trong thời hạn ⟦12 tháng⟧.",
      "12 month atMost"),
    QuantitySentence(
      "Không được sở hữu trên ⟦5%⟧ vốn điều lệ của công ty khác.",
      "5 percent atMost"),
    QuantitySentence(
      "Không được sử dụng người dưới ⟦15 tuổi⟧ hoặc trẻ em dưới ⟦36 tháng tuổi⟧.",
      "15 year_of_age lessThan",
      "36 month lessThan"),
    QuantitySentence(
      "Họp ít nhất ⟦một lần⟧ một năm, theo các đoạn từ 1 đến 3 trong giai đoạn ⟦10 năm⟧.",
      "1 count atLeast",
      "10 year exactly"),
    QuantitySentence(
      "Bỏ phiếu từ ⟦bảy giờ sáng đến bảy giờ tối⟧, không được trước ⟦năm giờ sáng⟧.",
      "7..19 clock_hour between",
      "5 clock_hour atLeast"),
    QuantitySentence(
      "Mức góp là ⟦hai mươi phần trăm⟧ (20%) vốn.",
      "20 percent exactly"),
    QuantitySentence(
      "Thuế được xóa bỏ trong ⟦3 giai đoạn⟧.",
      "3 count exactly"),
    QuantitySentence(
      "Đêm từ ⟦22 giờ đến 6 giờ sáng⟧ hôm sau.",
      "22..6 clock_hour between"),
    QuantitySentence(
      "Khoảng cách giữa hai lần kiểm tra là ⟦12 tháng⟧.",
      "12 month exactly"),
    QuantitySentence(
      "Thuế giảm từ ⟦20%⟧ xuống ⟦5%⟧.",
      "20 percent exactly",
      "5 percent exactly"),
    QuantitySentence(
      "Không áp dụng thuế suất cao hơn ⟦5 phần trăm⟧.",
      "5 percent atMost"),
  ]

  private static let englishSentences: [QuantitySentence] = [
    QuantitySentence(
      "Records are kept for at least ⟦five years⟧.",
      "5 year atLeast"),
    QuantitySentence(
      "The rest shall be no fewer than ⟦eleven hours⟧.",
      "11 hour atLeast"),
    QuantitySentence(
      "The fine shall not be less than ⟦EUR 100⟧.",
      "100 EUR atLeast"),
    QuantitySentence(
      "A vessel of ⟦24 metres⟧ or more needs a licence.",
      "24 metre atLeast"),
    QuantitySentence(
      "Persons aged ⟦65⟧ and over pay less.",
      "65 year_of_age atLeast"),
    QuantitySentence(
      "The stay shall not exceed ⟦90 days⟧.",
      "90 day atMost"),
    QuantitySentence(
      "Members are limited to ⟦12⟧ observers.",
      "12 count atMost"),
    QuantitySentence(
      "The court may order up to ⟦20 hours⟧ of work.",
      "20 hour atMost"),
    QuantitySentence(
      "Replies are sent no later than ⟦ten days⟧ after receipt.",
      "10 day atMost"),
    QuantitySentence(
      "Within ⟦three months⟧ of the award, a party may apply.",
      "3 month atMost"),
    QuantitySentence(
      "Goods worth ⟦$200⟧ or less are exempt.",
      "200 USD atMost"),
    QuantitySentence(
      "Firms with fewer than ⟦50 employees⟧ are exempt.",
      "50 count lessThan"),
    QuantitySentence(
      "No child under the age of ⟦fifteen years⟧ shall be employed.",
      "15 year_of_age lessThan"),
    QuantitySentence(
      "Land over ⟦1,000 hectares⟧ is listed.",
      "1000 hectare moreThan"),
    QuantitySentence(
      "No one shall be held for longer than ⟦48 hours⟧.",
      "48 hour atMost"),
    QuantitySentence(
      "A Party shall not delay a reply for more than ⟦twelve hours⟧.",
      "12 hour atMost"),
    QuantitySentence(
      "A Party undertakes not to lower the quota to less than ⟦80 per cent⟧ of the base.",
      "80 percent atLeast"),
    QuantitySentence(
      "Neither Party shall charge more than ⟦2 per cent⟧.",
      "2 percent atMost"),
    QuantitySentence(
      "If the delay exceeds ⟦three weeks⟧, the buyer may withdraw.",
      "3 week moreThan"),
    QuantitySentence(
      "A worker who has been absent for more than ⟦ten days⟧ may be dismissed.",
      "10 day moreThan"),
    QuantitySentence(
      "The fee is between ⟦US$10 and US$50⟧.",
      "10..50 USD between"),
    QuantitySentence(
      "The term is ⟦ten to fifteen years⟧.",
      "10..15 year between"),
    QuantitySentence(
      "Imprisonment of from ⟦one to five years⟧.",
      "1..5 year between"),
    QuantitySentence(
      "A child aged ⟦12 to 14⟧ may work.",
      "12..14 year_of_age between"),
    QuantitySentence(
      "Work stops between ⟦10 p.m. and 6 a.m.⟧",
      "22..6 clock_hour between"),
    QuantitySentence(
      "The panel has not less than ⟦three⟧ and not more than ⟦seven members⟧.",
      "3 count atLeast",
      "7 count atMost"),
    QuantitySentence(
      "The maximum axle load shall be ⟦10 tonnes⟧.",
      "10 tonne atMost"),
    QuantitySentence(
      "The minimum age shall be ⟦16 years⟧.",
      "16 year_of_age atLeast"),
    QuantitySentence(
      "The quorum is a majority of ⟦two-thirds⟧ of the members.",
      "66.6667 percent atLeast"),
    QuantitySentence(
      "The period may be extended ⟦once⟧ by ⟦30 days⟧.",
      "1 count atMost",
      "30 day atMost"),
    QuantitySentence(
      "It is renewed automatically for periods of ⟦five years⟧.",
      "5 year exactly"),
    QuantitySentence(
      "Tariffs end by ⟦1 January 2030⟧.",
      "20300101 date atMost"),
    QuantitySentence(
      "Claims filed after ⟦31 December 2027⟧ are void.",
      "20271231 date moreThan"),
    QuantitySentence(
      "From ⟦1 March 2026 to 28 February 2027⟧.",
      "20260301..20270228 date between"),
    QuantitySentence(
      "The adopter must be at least ⟦20 years⟧ older than the child.",
      "20 year atLeast"),
    QuantitySentence(
      "The retirement age shall not be below ⟦60⟧ for women.",
      "60 year_of_age atLeast"),
    QuantitySentence(
      "Citizens who have attained the age of ⟦eighteen⟧ may vote.",
      "18 year_of_age atLeast"),
    QuantitySentence(
      "Hours of work shall not exceed ⟦eight hours⟧ a day and ⟦forty hours⟧ a week.",
      "8 hour atMost",
      "40 hour atMost"),
    QuantitySentence(
      "The tax shall be no less than ⟦twice⟧ the amount due.",
      "2 times atLeast"),
    QuantitySentence(
      "The body meets at least ⟦once⟧ a year.",
      "1 count atLeast"),
    QuantitySentence(
      "Employers with ⟦five⟧ or more workers shall register.",
      "5 count atLeast"),
    QuantitySentence(
      "Records shall be retained for ⟦five years⟧ or more.",
      "5 year atLeast"),
    QuantitySentence(
      "It shall enter into force within ⟦60 days⟧.",
      "60 day atMost"),
    QuantitySentence(
      "Debts fell over the ⟦three-year⟧ period ending then.",
      "3 year exactly"),
    QuantitySentence(
      "A Party shall not impose a duty above ⟦10 per cent⟧.",
      "10 percent atMost"),
    QuantitySentence(
      "This Chapter shall not apply to contracts below ⟦50,000 SDR⟧.",
      "50000 SDR lessThan"),
    QuantitySentence(
      "The sum is ⟦ten thousand dollars⟧ ($10,000).",
      "10000 USD exactly"),
    QuantitySentence(
      "The average is measured over a ⟦three-year⟧ period.",
      "3 year exactly"),
    QuantitySentence(
      "At the latest ⟦three years⟧ after entry into force.",
      "3 year atMost"),
    QuantitySentence(
      "Anyone who is ⟦16⟧ or older may apply.",
      "16 year_of_age atLeast"),
    QuantitySentence(
      "The term shall not end before ⟦20 years⟧ from filing.",
      "20 year atLeast"),
    QuantitySentence(
      "Wages are paid at intervals not exceeding ⟦one month⟧.",
      "1 month atMost"),
    QuantitySentence(
      "The report follows in no case later than ⟦180 days⟧.",
      "180 day atMost"),
    QuantitySentence(
      "The rate falls from ⟦10 per cent⟧ to ⟦5 per cent⟧.",
      "10 percent exactly",
      "5 percent exactly"),
  ]
}
