import CLibXLSXWriter
import Foundation
import LegalModel

// Writing with libxlsxwriter. Its pointers live inside one call of `writeFile`.

extension Workbook {
  /// Writes the workbook into a file.
  func writeFile(at path: String, temporaryFolder: String) throws(SpreadsheetError) {
    let pointer = withMutableCString(temporaryFolder) { folder in
      var options = lxw_workbook_options(constant_memory: 1, tmpdir: folder, use_zip64: 0)
      return workbook_new_opt(path, &options)
    }
    guard let pointer else { throw .library(message: "out of memory") }
    var writing = WorkbookWriting(workbook: pointer, font: font)
    do throws(SpreadsheetError) {
      try writing.setProperties(of: self)
      for sheet in sheets { try writing.add(sheet) }
    } catch {
      lxw_workbook_free(pointer)
      throw error
    }
    // Writes the file and frees the workbook, whether it can be written or not.
    try check(workbook_close(pointer))
  }
}

/// One workbook at work.
struct WorkbookWriting {
  let workbook: UnsafeMutablePointer<lxw_workbook>
  private let font: String
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]

  init(workbook: UnsafeMutablePointer<lxw_workbook>, font: String) {
    self.workbook = workbook
    self.font = font
    // The widths of columns are counted in letters of the first format, which the library made.
    if let usual = workbook.pointee.formats.pointee.stqh_first { format_set_font_name(usual, font) }
  }

  /// What the file says of itself.
  func setProperties(of book: Workbook) throws(SpreadsheetError) {
    let error = withMutableCString(CellText.message(book.title)) { title in
      withMutableCString(CellText.message(book.author)) { author in
        var properties = lxw_doc_properties()
        properties.title = title
        properties.author = author
        properties.created = WorkbookWriting.seconds(at: book.created)
        return workbook_set_properties(workbook, &properties)
      }
    }
    try check(error)
    for property in book.properties {
      let value = CellText.property(property.value)
      try check(workbook_set_custom_property_string(workbook, property.name, value))
    }
  }

  /// Adds a sheet with all that is in it.
  mutating func add(_ sheet: Sheet) throws(SpreadsheetError) {
    guard let pointer = workbook_add_worksheet(workbook, sheet.name) else {
      throw .library(message: "'\(sheet.name)' cannot be the name of a sheet")
    }
    for (index, column) in sheet.columns.enumerated() {
      var options = lxw_row_col_options(hidden: column.isHidden ? 1 : 0, level: 0, collapsed: 0)
      let place = UInt16(index)
      try check(worksheet_set_column_opt(pointer, place, place, column.width, nil, &options))
    }
    var count = 0
    let fitting = RowFitting(widths: sheet.columns.map(\.width))
    try write(sheet.rows, to: pointer, fitting, count: &count)
    try SheetFrame(sheet: sheet, pointer: pointer, lastRow: max(count - 1, 0)).set()
    for chart in sheet.charts { try add(chart, of: sheet, to: pointer) }
  }

  private mutating func write(
    _ rows: some Sequence<Row>, to sheet: UnsafeMutablePointer<lxw_worksheet>,
    _ fitting: RowFitting, count: inout Int
  ) throws(SpreadsheetError) {
    for row in rows {
      let place = UInt32(count)
      let needed = row.isHidden ? nil : row.height ?? fitting.height(of: row.cells)
      if row.isHidden || needed != nil {
        var options = lxw_row_col_options(hidden: row.isHidden ? 1 : 0, level: 0, collapsed: 0)
        let height = needed ?? Double(LXW_DEF_ROW_HEIGHT)
        try check(worksheet_set_row_opt(sheet, place, height, nil, &options))
      }
      for (column, cell) in row.cells.enumerated() {
        try write(cell, to: sheet, place, UInt16(column))
      }
      count += 1
    }
  }

  private mutating func write(
    _ cell: Cell, to sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: UInt32, _ column: UInt16
  ) throws(SpreadsheetError) {
    let format = format(for: cell.style)
    switch cell.value {
    case .empty: try check(worksheet_write_blank(sheet, row, column, format))
    case .text(let text):
      try check(worksheet_write_string(sheet, row, column, CellText.fitting(text), format))
    case .number(let number): try check(worksheet_write_number(sheet, row, column, number, format))
    case .date(let date):
      var day = lxw_datetime(
        year: Int32(date.year), month: Int32(date.month), day: Int32(date.day), hour: 0, min: 0,
        sec: 0)
      try check(worksheet_write_datetime(sheet, row, column, &day, format))
    }
  }

  private mutating func format(for style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if let known = formats[style] { return known }
    guard let format = workbook_add_format(workbook) else { return nil }
    formats[style] = format
    format_set_font_name(format, font)
    if style.isBold { format_set_bold(format) }
    if style.isItalic { format_set_italic(format) }
    if let size = style.size { format_set_font_size(format, size) }
    if let ink = style.ink { format_set_font_color(format, ink.value) }
    if let fill = style.fill { format_set_bg_color(format, fill.value) }
    if style.wraps { format_set_text_wrap(format) }
    if style.hasBorder {
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, 0xB8B8B8)
    }
    if let notation = style.format { format_set_num_format(format, notation) }
    let side = style.alignment == .centre ? LXW_ALIGN_CENTER : LXW_ALIGN_LEFT
    format_set_align(format, UInt8(side.rawValue))
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    return format
  }

  /// Noon of the day in seconds since 1970; of 1 January 1980 where there is no day, as 0 would be now.
  private static func seconds(at day: CalendarDate?) -> Int {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = DateComponents(
      year: day?.year ?? 1980, month: day?.month ?? 1, day: day?.day ?? 1, hour: 12)
    return Int(calendar.date(from: parts)?.timeIntervalSince1970 ?? 315_576_000)
  }
}

/// Turns an error code of libxlsxwriter into an error.
func check(_ code: lxw_error) throws(SpreadsheetError) {
  guard code != LXW_NO_ERROR else { return }
  let message = lxw_strerror(code).map { String(cString: $0) }
  throw .library(message: message ?? "error \(code.rawValue)")
}

/// Lends the text as a C string that the C side may call its own, though it does not change it.
func withMutableCString<Value>(
  _ text: String, _ body: (UnsafeMutablePointer<CChar>) -> Value
) -> Value {
  var bytes = Array(text.utf8CString)
  return bytes.withUnsafeMutableBufferPointer { buffer in
    guard let start = buffer.baseAddress else { fatalError("a C string has at least its end") }
    return body(start)
  }
}
