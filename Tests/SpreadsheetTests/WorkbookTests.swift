import LegalModel
import LegalXML
import OfficePackage
import Testing

@testable import Spreadsheet

@Suite("Workbook")
struct WorkbookTests {
  private func bytes(_ rows: [Row], _ change: (inout Sheet) -> Void = { _ in }) throws -> [UInt8] {
    var sheet = Sheet(
      name: "Bảng", columns: [Column(width: 20), Column(width: 20, isHidden: true)], rows: rows)
    change(&sheet)
    var bytes: [UInt8] = []
    try Workbook(
      title: "Báo cáo", author: "pacta", created: CalendarDate("2026-01-01"),
      properties: [("pacta.treaty", "Công ước")], sheets: [sheet]
    ).write { bytes += $0 }
    return bytes
  }

  private func part(_ name: String, of bytes: [UInt8]) throws -> String {
    String(decoding: try ZIPPackage(bytes: bytes).read(name), as: UTF8.self)
  }

  @Test("the same workbook gives the same bytes")
  func deterministic() throws {
    let rows: [Row] = [[Cell("Điều 1"), Cell(.date(try #require(CalendarDate("2019-11-20"))))]]
    #expect(try bytes(rows) == bytes(rows))
  }

  @Test(
    "text that begins like a formula stays text",
    arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")"])
  func formulas(text: String) throws {
    let sheet = try part("xl/worksheets/sheet1.xml", of: bytes([[Cell(text)]]))
    #expect(!sheet.contains("<f>"))
    let tree = try XMLTree(parsing: Array(sheet.utf8))
    let cell = try #require(tree.descendants(of: tree.root).first { tree.name(of: $0) == "c" })
    #expect(tree.value(of: "t", on: cell) == "inlineStr")
    #expect(tree.text(of: cell) == text)
  }

  @Test("a cell holds at most 32,767 UTF-16 code units, and does not cut a letter in two")
  func longText() {
    #expect(CellText.fitting(String(repeating: "đ", count: 32_767)).utf16.count == 32_767)
    let long = CellText.fitting(String(repeating: "đ", count: 40_000))
    #expect(long.utf16.count == 32_767)
    #expect(long.hasSuffix("…"))
    let pairs = CellText.fitting(String(repeating: "😀", count: 20_000))
    #expect(pairs.utf16.count <= 32_767)
    #expect(pairs.hasSuffix("😀…"))
  }

  @Test("the limit of a cell counts the escapes, and cuts none in two", arguments: 0...13)
  func longEscapes(blanks: Int) {
    let text = String(repeating: " ", count: blanks) + String(repeating: "_x0041_", count: 4_000)
    let cell = CellText.fitting(text)
    #expect(cell.utf16.count <= 32_767 && cell.utf16.count > 32_750)
    let last = (cell.utf16.count - blanks - "…".utf16.count) % "_x005F_x0041_".utf16.count
    #expect(!(1..<"_x005F_".utf16.count).contains(last))
    #expect(CellText.fitting("_x0041_x0042_") == "_x005F_x0041_x005F_x0042_")
  }

  @Test(
    "a title with any characters, of any length, leaves a readable file",
    arguments: [
      "R&D AND TRADE&GROWTH", "&G", "&&G", String(repeating: "&", count: 500),
      String(repeating: "Hiệp ước ", count: 200), String(repeating: "ê\u{323}\u{302}", count: 300),
      "a\u{FFFE}b\u{FFFF}c\u{1}d", String(repeating: "😀", count: 300), "<x/>\"_x0041_\"",
    ])
  func oddTitle(title: String) throws {
    var bytes: [UInt8] = []
    var sheet = Sheet(name: "Bảng", columns: [Column(width: 20)], rows: [[Cell(title)]] as [Row])
    sheet.print.header = title
    try Workbook(
      title: title, author: title, properties: [("pacta.treaty", title)], sheets: [sheet]
    ).write { bytes += $0 }
    for name in try ZIPPackage(bytes: bytes).parts.map(\.name) where name.hasSuffix(".xml") {
      _ = try XMLTree(parsing: try ZIPPackage(bytes: bytes).read(name))
    }
    let custom = try XMLTree(parsing: Array(part("docProps/custom.xml", of: bytes).utf8))
    #expect(custom.text(of: custom.root).utf16.count <= 255)
  }

  @Test("control characters are left out, and what reads like an escape is escaped")
  func odd() {
    #expect(CellText.fitting("a\u{1}b\r\nc") == "ab\nc")
    #expect(CellText.fitting("a\u{FFFE}b\u{FFFF}c＝\u{1FFFE}") == "abc＝\u{1FFFE}")
    #expect(CellText.fitting("_x0041_ and _x and a_xyz") == "_x005F_x0041_ and _x and a_xyz")
  }

  @Test("rows grow with their text, up to what spreadsheets can show")
  func heights() {
    let fitting = RowFitting(widths: [20])
    let style = CellStyle()
    #expect(fitting.height(of: [Cell("ngắn", style)]) == nil)
    let two = fitting.height(of: [Cell("một\nhai", style)]) ?? 0
    let ten = fitting.height(of: [Cell(String(repeating: "mười chữ ", count: 22), style)]) ?? 0
    #expect(two > 20 && ten > 2 * two)
    #expect(fitting.height(of: [Cell(String(repeating: "từ ", count: 9_000), style)]) == 409)
  }

  @Test("hidden columns, filters, rules and properties are in the file")
  func frame() throws {
    let file = try bytes([[Cell("A"), Cell("B")], [Cell("1"), Cell("2")]]) { sheet in
      sheet.frozen = (1, 0)
      sheet.filterRow = 0
      sheet.validations = [
        Validation(
          column: 0, firstRow: 1,
          rule: .oneOf(sheet: "Bảng", cells: CellRange(rows: 0...1, columns: 1...1)), message: "!"),
        Validation(column: 1, firstRow: 1, rule: .day(years: 1945...2200), message: "!"),
      ]
    }
    let sheet = try part("xl/worksheets/sheet1.xml", of: file)
    #expect(sheet.contains("<autoFilter ref=\"A1:B2\""))
    #expect(sheet.contains("'Bảng'!$B$1:$B$2"))
    #expect(sheet.contains("hidden=\"1\""))
    #expect(sheet.contains("type=\"date\""))
    #expect(try part("docProps/custom.xml", of: file).contains("Công ước"))
    #expect(try part("docProps/core.xml", of: file).contains("2026-01-01T12:00:00Z"))
  }

  @Test("a sheet with a name that no tab can bear is an error")
  func badName() {
    #expect(throws: SpreadsheetError.self) {
      try Workbook(title: "", sheets: [Sheet(name: "a/b", columns: [], rows: [Row]())])
        .write { _ in }
    }
  }
}
