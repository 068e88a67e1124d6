import LegalModel
import Pacta

/// A small comparison, made through the front door.
enum ReportSample {
  static let treaty = """
    AGREEMENT ON MARKS

    Article 1. Signs | marks
    No Party shall refuse *registration* of a trademark only because the sign is a sound.

    Article 2. Committee
    The Committee meets once a year.
    """

  static let law = """
    LUẬT
    NHÃN HIỆU

    Điều 1. Điều kiện bảo hộ
    1. Nhãn hiệu được bảo hộ khi là dấu hiệu nhìn thấy được; trừ dấu hiệu âm thanh.
    2. Việc đăng ký phải nộp phí.
    """

  /// A draft with two wordings, of which the law meets one.
  static let draft = """
    DRAFT AGREEMENT ON LABOUR

    Article 1: Minimum Age
    No person under the age of [18] [12] years shall be employed by any employer.
    """

  static let labourLaw = """
    BỘ LUẬT
    LAO ĐỘNG

    Điều 1. Tuổi tối thiểu
    1. Người sử dụng lao động không được thuê người lao động dưới 15 tuổi.
    """

  static func draftReport(language: LanguageCode) throws -> CompatibilityReport {
    let options = AnalysisOptions(asOf: CalendarDate("2026-01-01"), language: language)
    return try CompatibilityAnalyzer(rules: .bundled, options: options).compare(
      treaty: .text(draft, name: "draft.txt"), with: [.text(labourLaw, name: "law.txt")]
    ).report
  }

  static func report(language: LanguageCode = .vietnamese) throws -> CompatibilityReport {
    let options = AnalysisOptions(asOf: CalendarDate("2026-01-01"), language: language)
    return try CompatibilityAnalyzer(rules: .bundled, options: options).compare(
      treaty: .text(treaty, name: "treaty.txt"),
      with: [.text(law, name: "law.txt"), .bytes([], name: "empty.txt")]
    ).report
  }
}
