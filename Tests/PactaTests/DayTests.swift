import Alignment
import Applicability
import Findings
import LegalModel
import Pacta
import Testing

/// The day of the analysis decides which law is compared, and what of the treaty binds.
@Suite("The day of the analysis")
struct DayTests {
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

  private static let repealing = """
    QUỐC HỘI
    Luật số: 33/2024/QH15

    LUẬT
    CÂY CẢNH

    Điều 1. Bảo hộ
    1. Cây cảnh được bảo hộ theo quy định của Chính phủ.

    Điều 2. Hiệu lực thi hành
    1. Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2025.
    2. Luật Giống hoa số 11/2010/QH12 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành.

    Luật này đã được Quốc hội thông qua ngày 20 tháng 6 năm 2024.
    """

  private static let treaty = """
    AGREEMENT ON FLOWERS

    Article 1. Term of Protection
    1. Each Party shall provide that the term of protection of a flower variety is at least 10 years from \
    the date of grant of the certificate of protection.
    """

  private func result(
    _ day: String, _ treaty: String = treaty, _ laws: [String] = [law, amending]
  ) throws -> CompatibilityResult {
    let options = AnalysisOptions(
      asOf: CalendarDate(day), language: .english, threshold: 0.01)
    return try CompatibilityAnalyzer(rules: .bundled, options: options).compare(
      treaty: .text(treaty, name: "treaty.txt"),
      with: laws.enumerated().map { .text($1, name: "law-\($0).txt") })
  }

  @Test("a law is compared as amended on the day")
  func amended() throws {
    let (early, late) = (try result("2020-01-01"), try result("2022-01-01"))
    func text(_ result: CompatibilityResult) -> [String] {
      result.concordance.domestic.filter { $0.id.value == "art_1__para_1" }.map(\.text)
    }
    #expect(text(early).first?.contains("05 năm") == true)
    #expect(text(late).first?.contains("12 năm") == true)
    #expect(early.report.diagnostics.map(\.code).contains("amendments-later"))
  }

  @Test("what was worked into the amended act is not compared a second time")
  func once() throws {
    let quoted = try result("2022-01-01").concordance.domestic.filter(\.isQuoted)
    #expect(quoted.isEmpty)
  }

  @Test("an amendment tells its act and day; words from it are evidence in its own text")
  func traced() throws {
    let report = try result("2022-01-01").report
    let change = try #require(report.amendments.values.first)
    #expect(change.document == "22/2020/QH14")
    #expect(change.date == CalendarDate("2021-07-01"))
  }

  @Test("an act that has ended is left out, with the act that ended it")
  func expired() throws {
    let laws = [DayTests.law, DayTests.repealing]
    let before = try result("2024-12-31", DayTests.treaty, laws)
    #expect(before.report.corpus.count == 1)
    #expect(before.report.diagnostics.map(\.code).contains("act-not-yet-law"))
    let after = try result("2025-01-01", DayTests.treaty, laws)
    #expect(after.report.corpus.map(\.name) == ["33/2024/QH15"])
    let note = try #require(after.report.diagnostics.first { $0.code == "act-expired" })
    #expect(note.arguments == ["11/2010/QH12", "2025-01-01", "33/2024/QH15"])
  }

  @Test("before an amendment the window says who mends it; after it, where the treaty bound before")
  func window() throws {
    let before = try #require(try result("2020-01-01").assessments.first)
    #expect(before.level.isFlag)
    let open = try #require(before.window)
    #expect(open.act == "22/2020/QH14")
    #expect(open.until == CalendarDate("2021-06-30"))
    #expect(try result("2022-01-01").assessments.first?.window == nil)
    let after = try #require(try result("2022-01-01", DayTests.suspended).assessments.last)
    #expect(!after.level.isFlag)
    #expect(after.window?.level == before.level)
    #expect(after.window?.from == CalendarDate("2019-01-14"))
    #expect(after.window?.until == CalendarDate("2021-06-30"))
  }

  @Test("a day on which no act is law is an error, not a comparison")
  func nothing() {
    let error = #expect(throws: AnalysisError.self) { try result("2010-01-01") }
    #expect(error?.code == .nothingToCompare)
    #expect(error?.message.contains("11/2010/QH12") == true)
  }

  private static let suspended = """
    TRANS-PACIFIC PARTNERSHIP AGREEMENT

    Article 18.48: Adjustment for Delay
    1. Each Party shall provide that the term of protection of a flower variety is at least 10 years.

    Article 18.90: Flowers
    1. Each Party shall provide that the term of protection of a flower variety is at least 10 years.
    """

  @Test("a suspended provision asks nothing, and the proof tells the fact with its source")
  func limited() throws {
    let assessments = try result("2026-01-01", DayTests.suspended).assessments
    #expect(assessments.map(\.basis) == [.status, .comparison])
    let first = try #require(assessments.first)
    #expect(first.level == .notApplicable)
    #expect(first.findings.isEmpty)
    #expect(first.proof.map(\.phrase) == [.proofLimit])
    #expect(try result("2017-01-01", DayTests.suspended).assessments.first?.basis == .comparison)
  }
}
