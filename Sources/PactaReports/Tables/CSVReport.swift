import Findings
import LegalModel
public import Pacta

extension CompatibilityReport {
  /// Writes the table of concordance as CSV (RFC 4180): UTF-8 with a byte order mark, which Excel wants,
  /// lines that end with CR LF, a line for each finding or clause without one.
  ///
  /// A value that a spreadsheet would take for a formula has an apostrophe in front.
  ///
  /// - Throws: What the sink throws.
  public func writeCSV(to sink: ReportSink) throws {
    let values = TableValues(report: self)
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    CSVText.append(TableColumn.allCases.map { wording.text($0.heading) }, to: &bytes)
    for line in lines {
      let fields = TableColumn.allCases.map { CSVText.text(values.value($0, of: line)) }
      CSVText.append(fields, to: &bytes)
      guard bytes.count >= 1 << 16 else { continue }
      try sink(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    try sink(bytes)
  }
}

/// Writes records of comma-separated values.
enum CSVText {
  /// A value as a field says it; days as `2019-11-20`.
  static func text(_ value: TableValue) -> String {
    switch value {
    case .text(let text): safe(text)
    case .number(let number): String(number)
    case .date(let date): date?.description ?? ""
    }
  }

  /// The text, made harmless for spreadsheets.
  private static func safe(_ text: String) -> String {
    guard let first = text.utf8.first, formulaMarks.contains(first) else { return text }
    return "'" + text
  }

  /// `=`, `+`, `-`, `@`, tab, carriage return and line feed, with which formulas begin, or behind which
  /// they are looked for.
  private static let formulaMarks: Set<UInt8> = [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A]

  /// Appends one record.
  static func append(_ fields: [String], to bytes: inout [UInt8]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      append(field, to: &bytes)
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  private static func append(_ field: String, to bytes: inout [UInt8]) {
    let needsQuotes = field.utf8.contains { [0x22, 0x2C, 0x0D, 0x0A].contains($0) }
    guard needsQuotes else { return bytes.append(contentsOf: field.utf8) }
    bytes.append(0x22)
    for byte in field.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
