import Findings
import Foundation
import LegalModel
import Pacta
import PactaReports
import Testing

/// Two reports on the same files as of two days.
@Suite("ReportDifference of two days")
struct DifferenceOfDaysTests {
  private static let law = """
    QUỐC HỘI
    Luật số: 11/2010/QH12

    LUẬT
    GIỐNG HOA

    Điều 1. Thời hạn bảo hộ giống hoa
    1. Thời hạn bảo hộ giống hoa là 05 năm kể từ ngày cấp bằng bảo hộ giống hoa.

    Điều 2. Hiệu lực thi hành
    Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2011.

    Luật này đã được Quốc hội thông qua ngày 17 tháng 6 năm 2010.
    """

  private static let amending = """
    QUỐC HỘI
    Luật số: 22/2020/QH14

    LUẬT
    SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT GIỐNG HOA SỐ 11/2010/QH12

    Điều 1. Sửa đổi, bổ sung một số điều của Luật Giống hoa
    1. Sửa đổi, bổ sung khoản 1 Điều 1 như sau:
    “1. Thời hạn bảo hộ giống hoa là 12 năm kể từ ngày cấp bằng bảo hộ giống hoa.”.

    Điều 2. Hiệu lực thi hành
    Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2021.

    Luật này đã được Quốc hội thông qua ngày 19 tháng 11 năm 2020.
    """

  private func report(_ day: String, title: String = "AGREEMENT ON FLOWERS") throws -> (
    saved: SavedReport, wordings: [Wording]
  ) {
    let treaty = """
      \(title)

      Article 1. Term of Protection
      1. Each Party shall provide that the term of protection of a flower variety is at least 10 years \
      from the date of grant of the certificate of protection.
      """
    let options = AnalysisOptions(asOf: CalendarDate(day), language: .english, threshold: 0.01)
    let report = try CompatibilityAnalyzer(rules: .bundled, options: options).compare(
      treaty: .text(treaty, name: "treaty.txt"),
      with: [
        .text(DifferenceOfDaysTests.law, name: "law.txt"),
        .text(DifferenceOfDaysTests.amending, name: "amending.txt"),
      ]
    ).report
    return (try SavedReport(json: report.json()), report.wordings)
  }

  private func table(_ difference: ReportDifference, _ wordings: [Wording]) throws -> String {
    difference.table(try #require(wordings.first { $0.language == .vietnamese }))
  }

  @Test("the amendment that turned a verdict is named, and the act that is law on one day only")
  func cause() throws {
    let (old, wordings) = try report("2020-01-01")
    let difference = try ReportDifference(from: old, to: report("2022-01-01").saved)
    let row = try #require(difference.rows.first { $0.id == "art_1__para_1" })
    #expect(row.cause?.document == "22/2020/QH14")
    #expect(row.cause?.date == CalendarDate("2021-07-01"))
    let text = try table(difference, wordings)
    #expect(text.contains("      do khoản 1 Điều 1 văn bản số 22/2020/QH14 (từ ngày 01/07/2021)\n"))
    #expect(
      text.contains(
        "văn bản được đối chiếu theo thời điểm (chỉ có trong báo cáo cũ: –; chỉ có trong báo cáo mới: 22/2020/QH14)."
      ))
    #expect(!text.contains("Cảnh báo"))
  }

  @Test(
    "reports in the wrong order are told, and that the files are the same; without an amendment in between there is no cause"
  )
  func reversed() throws {
    let (new, wordings) = try report("2022-01-01")
    let difference = try ReportDifference(from: new, to: report("2020-01-01").saved)
    #expect(difference.rows.allSatisfy { $0.cause == nil })
    let same = try ReportDifference(
      from: report("2022-01-01").saved, to: report("2022-02-01").saved)
    #expect(
      try table(same, wordings).contains("cùng công cụ, quy tắc và tệp văn bản; chỉ khác thời điểm")
    )
    #expect(try table(difference, wordings).contains("Cảnh báo: thời điểm đánh giá của báo cáo cũ"))
  }

  @Test("a treaty that began to bind between the days is told")
  func standing() throws {
    let title = "Comprehensive and Progressive Agreement for Trans-Pacific Partnership"
    let (old, wordings) = try report("2019-01-01", title: title)
    let difference = try ReportDifference(from: old, to: report("2019-02-01", title: title).saved)
    #expect(difference.standings.count == 1)
    #expect(
      try table(difference, wordings).contains(
        "Tình trạng của điều ước: chưa có hiệu lực đối với Việt Nam → có hiệu lực đối với Việt Nam từ ngày 14/01/2019"
      ))
    let text = String(decoding: try difference.json(), as: UTF8.self)
    for state in ["notInForce", "inForce"] { #expect(text.contains("\"state\" : \"\(state)\"")) }
  }

  @Test("a treaty without status facts is told as a note of the report")
  func notKnown() throws {
    let options = AnalysisOptions(asOf: CalendarDate("2020-01-01"))
    func codes(_ title: String) throws -> [String] {
      try CompatibilityAnalyzer(rules: .bundled, options: options).compare(
        treaty: .text(
          "\(title)\n\nArticle 1. Roads\nEach Party shall build roads.\n", name: "t.txt"),
        with: [.text(DifferenceOfDaysTests.law, name: "law.txt")]
      ).report.diagnostics.map(\.code)
    }
    #expect(try codes("DRAFT AGREEMENT ON ROADS").contains("treaty-not-known"))
    #expect(try !codes("Paris Agreement").contains("treaty-not-known"))
  }
}
