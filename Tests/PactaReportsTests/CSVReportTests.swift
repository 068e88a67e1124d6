import Findings
import LegalModel
import Pacta
import Testing

@testable import PactaReports

@Suite("CSV report")
struct CSVReportTests {
  private func records(_ report: CompatibilityReport) throws -> [[String]] {
    var bytes: [UInt8] = []
    try report.writeCSV { bytes += $0 }
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    return CSVReportTests.records(String(decoding: bytes.dropFirst(3), as: UTF8.self))
  }

  /// Reads RFC 4180.
  private static func records(_ text: String) -> [[String]] {
    var records: [[String]] = [[]]
    var field = ""
    var isQuoted = false
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"" where isQuoted && rest.first == "\"":
        field.append("\"")
        rest.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        records[records.count - 1].append(field)
        field = ""
      case "\r" where !isQuoted && rest.first == "\n":
        rest.removeFirst()
        records[records.count - 1].append(field)
        field = ""
        records.append([])
      default: field.unicodeScalars.append(scalar)
      }
    }
    return records.dropLast()
  }

  @Test("there is a line for each finding or clause, and every line has all columns")
  func lines() throws {
    let report = try ReportSample.report(language: .english)
    let records = try records(report)
    #expect(records.count == Array(report.lines).count + 1)
    #expect(records.allSatisfy { $0.count == TableColumn.allCases.count })
    #expect(
      records.first?.prefix(3) == ["No.", "Treaty provision", "Text of the treaty provision"])
    let text = try #require(TableColumn.allCases.firstIndex(of: .clauseText))
    #expect(records.dropFirst().map { $0[text] } == report.lines.map(\.clause.text))
    let identity = try #require(TableColumn.allCases.firstIndex(of: .fingerprint))
    #expect(records.dropFirst().map { $0[identity] } == report.lines.map(\.fingerprint.value))
  }

  @Test(
    "a value that a spreadsheet would take for a formula has an apostrophe in front",
    arguments: ["=1", "+1", "-1", "@x", "\tx", "\rx", "\nx"])
  func formulas(text: String) {
    #expect(CSVText.text(.text(text)) == "'" + text)
    #expect(CSVText.text(.text("a" + text)) == "a" + text)
  }

  @Test(
    "what would begin a formula if the value were split has an apostrophe in front",
    arguments: [
      ("a;=HYPERLINK(\"x\")", "a;'=HYPERLINK(\"x\")"), ("a;+1;-1;@x", "a;'+1;'-1;'@x"),
      ("a\n=1\r\n@x", "a\n'=1\r\n'@x"), ("a\t=1", "a\t'=1"), ("＝1;＝1", "'＝1;'＝1"),
      ("mở đầu:\n- một; - hai;\n+ ba", "mở đầu:\n- một; - hai;\n+ ba"), ("1=1;a-b", "1=1;a-b"),
    ])
  func innerFormulas(text: String, safe: String) {
    #expect(CSVText.text(.text(text)) == safe)
  }

  @Test("quotation marks, commas, semicolons, tabs and line breaks are quoted")
  func quoting() {
    var bytes: [UInt8] = []
    CSVText.append(["a", "b\"c", "d,e", "f\ng", "", "h;i", "k\tl"], to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "a,\"b\"\"c\",\"d,e\",\"f\ng\",,\"h;i\",\"k\tl\"\r\n")
  }
}
