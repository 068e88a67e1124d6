import CLibXLSXWriter

/// What is set on a sheet around its cells: filters, rules, the page.
struct SheetFrame {
  let sheet: Sheet
  let pointer: UnsafeMutablePointer<lxw_worksheet>
  let lastRow: Int

  func set() throws(SpreadsheetError) {
    if sheet.frozen != (0, 0) {
      worksheet_freeze_panes(pointer, UInt32(sheet.frozen.rows), UInt16(sheet.frozen.columns))
    }
    if let row = sheet.filterRow, !sheet.columns.isEmpty {
      let last = UInt16(sheet.columns.count - 1)
      try check(worksheet_autofilter(pointer, UInt32(row), 0, UInt32(max(lastRow, row)), last))
    }
    for validation in sheet.validations where validation.firstRow <= lastRow {
      try add(validation)
    }
    try setPage(sheet.print)
  }

  private func setPage(_ print: PrintLayout) throws(SpreadsheetError) {
    worksheet_set_paper(pointer, 9)  // A4
    if print.isLandscape { worksheet_set_landscape(pointer) }
    worksheet_set_margins(pointer, 0.4, 0.4, 0.6, 0.6)
    if let scale = print.scale {
      worksheet_set_print_scale(pointer, UInt16(scale))
    } else {
      worksheet_fit_to_pages(pointer, 1, 0)
    }
    if let rows = print.repeatedRows {
      try check(worksheet_repeat_rows(pointer, UInt32(rows.lowerBound), UInt32(rows.upperBound)))
    }
    if let columns = print.repeatedColumns {
      let (first, last) = (UInt16(columns.lowerBound), UInt16(columns.upperBound))
      try check(worksheet_repeat_columns(pointer, first, last))
    }
    if !print.columnBreaks.isEmpty {
      var breaks = print.columnBreaks.map { UInt16($0) } + [0]
      try check(worksheet_set_v_pagebreaks(pointer, &breaks))
    }
    if !print.header.isEmpty {
      try check(worksheet_set_header(pointer, "&L" + CellText.header(print.header)))
    }
    try check(worksheet_set_footer(pointer, "&C&P / &N"))
  }

  private func add(_ validation: Validation) throws(SpreadsheetError) {
    var rule = lxw_data_validation()
    rule.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    let error = withMutableCString(CellText.message(validation.message)) { message in
      rule.error_message = message
      switch validation.rule {
      case .oneOf(let sheet, let cells):
        rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
        return withMutableCString("=" + reference(to: cells, in: sheet)) { formula in
          rule.value_formula = formula
          return apply(&rule, validation)
        }
      case .day(let years):
        rule.validate = UInt8(LXW_VALIDATION_TYPE_DATE.rawValue)
        rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
        rule.minimum_datetime = day(1, 1, of: years.lowerBound)
        rule.maximum_datetime = day(31, 12, of: years.upperBound)
        return apply(&rule, validation)
      }
    }
    try check(error)
  }

  private func apply(_ rule: inout lxw_data_validation, _ validation: Validation) -> lxw_error {
    let column = UInt16(validation.column)
    return worksheet_data_validation_range(
      pointer, UInt32(validation.firstRow), column, UInt32(lastRow), column, &rule)
  }

  private func day(_ day: Int32, _ month: Int32, of year: Int) -> lxw_datetime {
    lxw_datetime(year: Int32(year), month: month, day: day, hour: 0, min: 0, sec: 0)
  }

  /// A range as formulas write it: `'Sheet 1'!$A$1:$A$7`.
  private func reference(to range: CellRange, in sheet: String) -> String {
    let first = SheetFrame.address(range.rows.lowerBound, range.columns.lowerBound)
    let last = SheetFrame.address(range.rows.upperBound, range.columns.upperBound)
    return "'" + sheet.replacing("'", with: "''") + "'!" + first + ":" + last
  }

  private static func address(_ row: Int, _ column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return "$\(letters)$\(row + 1)"
  }
}
