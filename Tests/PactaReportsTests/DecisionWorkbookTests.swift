import Findings
import LegalModel
import OfficePackage
import Pacta
import Testing

@testable import PactaReports

@Suite("Decisions in a workbook")
struct DecisionWorkbookTests {
  private static let keys = [
    "pacta:number", "pacta:decision", "pacta:settledLevel", "pacta:reason", "pacta:author",
    "pacta:date", "pacta:expires", "pacta:leadAgency", "pacta:deadline", "pacta:fingerprint",
    "pacta:rule", "pacta:place",
  ]
  private static let line = [
    "1", "Chấp nhận", "", "Đúng", "Lan", "05/03/2026", "", "", "", "abc", "rule-a", "art_1",
  ]

  private func workbook() throws -> DecisionWorkbook {
    DecisionWorkbook(wordings: try ReportSample.report().wordings)
  }

  private func read(_ sample: WorkbookSample) throws -> DecisionSheet {
    try workbook().read(sample.bytes(), name: "r.xlsx")
  }

  /// A sample with the keys and one line, changed.
  private func sample(_ change: (inout [String]) -> Void = { _ in }) -> WorkbookSample {
    var sample = WorkbookSample()
    sample.add(1, DecisionWorkbookTests.keys)
    var line = DecisionWorkbookTests.line
    change(&line)
    sample.add(4, line)
    return sample
  }

  @Test("every decision of a report comes back as it was written")
  func roundTrip() throws {
    let day = try #require(CalendarDate("2026-02-28"))
    let report = try ReportSample.draftReport(language: .vietnamese)
    let first = Decision(
      outcome: .reject, level: .undetermined, reason: "=Sai _x0041_ \"chỗ\"\nhai dòng",
      author: "Lê",
      date: day, expires: CalendarDate("2027-01-31"), leadAgency: "Bộ Tư pháp",
      deadline: CalendarDate("2026-12-31"))
    let second = Decision(outcome: .review, reason: "Xem lại", author: "Trần", date: day)
    let decided = report.replacing(
      assessments: report.assessments.map { assessment in
        var decided = assessment
        decided.decision = second
        return decided
      },
      findings: report.findings.map { finding in
        var decided = finding
        decided.decision = first
        return decided
      })
    #expect(!report.findings.isEmpty)
    var bytes: [UInt8] = []
    try decided.writeWorkbook { bytes += $0 }
    for language in [LanguageCode.vietnamese, .english] {
      let sheet = try DecisionWorkbook(wordings: report.wordings, language: language)
        .read(bytes, name: "r.xlsx")
      #expect(sheet.problems == [])
      #expect(sheet.treaty == WorkbookProperty.name(ofTreatyIn: report))
      let lines = Array(decided.lines)
      #expect(sheet.decisions.map(\.fingerprint) == lines.map(\.fingerprint.value))
      #expect(sheet.decisions.map(\.decision) == lines.map { $0.finding == nil ? second : first })
      #expect(sheet.decisions.map(\.rule) == lines.map { $0.finding?.rule })
      #expect(sheet.decisions.first?.clause == "art_1")
      #expect(sheet.decisions.first?.place == "r.xlsx!M3")
    }
  }

  @Test("lines without a decision are left out")
  func empty() throws {
    let report = try ReportSample.report()
    var bytes: [UInt8] = []
    try report.writeWorkbook { bytes += $0 }
    let sheet = try workbook().read(bytes, name: "r.xlsx")
    #expect(sheet.decisions.isEmpty && sheet.problems.isEmpty)
  }

  @Test("shared texts, runs of letters and phonetic hints are read as the text that is seen")
  func sharedTexts() throws {
    var sample = sample()
    sample.shared = [
      "<t>Bác bỏ</t>",
      "<r><rPr><b/></rPr><t xml:space=\"preserve\">Lý do </t></r><r><t>đầy đủ</t></r><rPh><t>x</t></rPh>",
    ]
    sample.set("B", .shared(0))
    sample.set("D", .shared(1))
    sample.set("E", .formula("A1", "Lan Anh"))
    let decision = try #require(try read(sample).decisions.first).decision
    #expect(decision.outcome == .reject)
    #expect(decision.reason == "Lý do đầy đủ")
    #expect(decision.author == "Lan Anh")
  }

  @Test(
    "a day is read as a number from 1900 or 1904, as text in either order, and as ISO",
    arguments: [
      (WorkbookSample.Content.number("46086"), false), (.number("46086.75"), false),
      (.number("44624"), true), (.inline("05/03/2026"), false), (.inline("5/3/2026"), false),
      (.inline("2026-03-05"), false), (.isoDay("2026-03-05T00:00:00"), false),
      (.inline(" 05.03.2026 "), false),
    ])
  func days(content: WorkbookSample.Content, countsFrom1904: Bool) throws {
    var sample = sample()
    sample.countsFrom1904 = countsFrom1904
    sample.set("F", content)
    #expect(try read(sample).decisions.first?.decision.date == CalendarDate("2026-03-05"))
  }

  @Test("the days around the leap day that never was are right")
  func leapDay() {
    let days = [1.0, 59, 61].map { WrittenDay.day(serial: $0, countsFrom1904: false)?.description }
    #expect(days == ["1900-01-01", "1900-02-28", "1900-03-01"])
    #expect(WrittenDay.day(serial: 0, countsFrom1904: false) == nil)
    #expect(WrittenDay.day(serial: 1e9, countsFrom1904: false) == nil)
  }

  @Test("columns are found by their words, in any order and language, where the key row is gone")
  func headings() throws {
    var sample = WorkbookSample()
    sample.add(1, ["Báo cáo của tôi"])
    sample.add(
      3,
      ["Identity", "ghi chú", "DATE", "Decided  by", "Reason", "Decision", "Expert's conclusion"])
    sample.add(5, ["abc", "x", "2026-03-05", "Lan", "Right", "accept", "Partly compatible"])
    sample.add(6, ["def", "x", "2026-03-05", "Lan", "Wrong", "Bác bỏ", ""])
    let sheet = try read(sample)
    #expect(sheet.problems == [])
    #expect(sheet.decisions.map(\.fingerprint) == ["abc", "def"])
    #expect(sheet.decisions.map(\.decision.outcome) == [.accept, .reject])
    #expect(sheet.decisions.first?.decision.level == .partlyCompatible)
    #expect(sheet.decisions.map(\.place) == ["r.xlsx!F5", "r.xlsx!F6"])
  }

  @Test("a key row that sorting took among the lines is still known")
  func sortedKeys() throws {
    var sample = WorkbookSample()
    sample.add(2, DecisionWorkbookTests.line)
    sample.add(3, DecisionWorkbookTests.keys)
    #expect(try read(sample).decisions.count == 1)
  }

  @Test(
    "what is wrong with a line is told with its cell",
    arguments: [
      (1, "Đồng ý", "r.xlsx!B4", "Chấp nhận"), (1, "", "r.xlsx!B4", "Quyết định"),
      (2, "Tốt", "r.xlsx!C4", "Tương thích một phần"), (3, "", "r.xlsx!D4", "Lý do"),
      (4, "", "r.xlsx!E4", "Người quyết định"), (5, "", "r.xlsx!F4", "Ngày"),
      (5, "31/02/2026", "r.xlsx!F4", "31/12/2026"), (6, "hôm nay", "r.xlsx!G4", "2026-12-31"),
      (8, "99", "r.xlsx!I4", "2026-12-31"), (9, "", "r.xlsx!J4", "Mã nhận dạng"),
    ])
  func problems(column: Int, text: String, place: String, expected: String) throws {
    let sheet = try read(sample { $0[column] = text })
    #expect(sheet.decisions.isEmpty)
    #expect(sheet.problems.count == 1)
    let problem = try #require(sheet.problems.first)
    #expect(problem.hasPrefix(place + ":") && problem.contains(expected))
  }

  @Test("two decisions on one finding are a problem, the same one twice is not")
  func twice() throws {
    var sample = sample()
    sample.add(7, DecisionWorkbookTests.line)
    #expect(try read(sample).problems == [])
    #expect(try read(sample).decisions.count == 1)
    var other = DecisionWorkbookTests.line
    other[1] = "Bác bỏ"
    sample.add(9, other)
    let problem = try #require(try read(sample).problems.first)
    #expect(problem.hasPrefix("r.xlsx!B9:") && problem.contains("r.xlsx!B4"))
  }

  @Test("the file says for which treaty it was made, in its properties or its first row")
  func treaty() throws {
    var sample = sample()
    #expect(try read(sample).treaty == nil)
    sample.rows[0].cells.append(("M", .inline("pacta:treaty=/akn/x")))
    #expect(try read(sample).treaty == "/akn/x")
    sample.properties = [("pacta.treaty", "Công ước")]
    #expect(try read(sample).treaty == "Công ước")
    sample.rows[0].cells[sample.rows[0].cells.count - 1] = ("M", .inline("pacta:treaty=Công ước X"))
    #expect(try read(sample).treaty == "Công ước X")
  }

  @Test(
    "a row with a number that no sheet has makes the workbook a broken one",
    arguments: ["9223372036854775807", "99999999999999999999", "1048577", "0", "-1", "x"])
  func rowNumbers(number: String) throws {
    var sample = sample()
    sample.rowName = number
    sample.add(5, DecisionWorkbookTests.line)
    #expect(throws: DecisionWorkbookError.brokenSheet("Đổi tên")) { try read(sample) }
  }

  @Test("a file that is none of ours is told from one that is no workbook")
  func otherFiles() throws {
    var sample = WorkbookSample()
    sample.add(1, ["a", "b"])
    #expect(try read(sample).problems.first?.hasPrefix("r.xlsx:") == true)
    #expect(throws: DecisionWorkbookError.package(.notAZip)) {
      try workbook().read(Array("no".utf8), name: "r.xlsx")
    }
    #expect(throws: DecisionWorkbookError.noWorkbook) {
      try workbook().read(ZIPSample().bytes(), name: "r.docx")
    }
  }
}
