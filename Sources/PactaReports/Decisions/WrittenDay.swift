import LegalModel

/// Days as people and spreadsheets write them.
enum WrittenDay {
  /// The day of a cell; nil where it holds none.
  static func day(_ content: SheetCells.Content, countsFrom1904: Bool) -> CalendarDate? {
    switch content {
    case .number(let number): day(serial: number, countsFrom1904: countsFrom1904)
    case .text(let text): day(text)
    }
  }

  /// Reads `31/12/2026` (also with `.` or `-`), `2026-12-31`, and the latter with a time behind it.
  static func day(_ text: String) -> CalendarDate? {
    let text = text.trimmingWhitespace
    let head = text.prefix { $0 != "T" && $0 != " " }
    if let day = CalendarDate(head) { return day }
    let fields = head.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
    guard fields.count == 3, head.count == text.count, fields[2].count == 4,
      let day = number(fields[0]), let month = number(fields[1]), let year = number(fields[2])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func number(_ digits: Substring) -> Int? {
    digits.allSatisfy { $0.isASCII && $0.isNumber } ? Int(digits) : nil
  }

  /// The day with a number; a part of a day does not count.
  static func day(serial: Double, countsFrom1904: Bool) -> CalendarDate? {
    guard serial >= 1, serial < 2_958_466, serial.isFinite else { return nil }
    let number = Int(serial)
    let start =
      countsFrom1904
      ? CalendarDate(year: 1904, month: 1, day: 1)
      // The count from 1900 has a 29 February 1900 that never was, so the days before it are one less.
      : CalendarDate(year: 1899, month: 12, day: number < 60 ? 31 : 30)
    return start?.adding(days: number)
  }
}
