import Findings
import LegalModel
public import Pacta

extension CompatibilityReport {
  /// Writes the table of concordance as CSV (RFC 4180): UTF-8 with a byte order mark, which Excel wants,
  /// lines that end with CR LF, a line for each finding or clause without one.
  ///
  /// A value that a spreadsheet would take for a formula, or that it would find behind a semicolon in a
  /// value, has an apostrophe in front.
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

  /// The text, made harmless for spreadsheets: an apostrophe stands in front of what begins a formula.
  ///
  /// Where Windows separates lists with semicolons, as in Viet Nam, Excel splits at these and takes no
  /// account of quotation marks inside what it then thinks a field. So what stands behind a semicolon, a
  /// tab or a line break is looked at, too; but a dash or plus behind a line break is left: it opens an
  /// item of a list.
  private static func safe(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let last {
        let isItem = (scalar == "-" || scalar == "+") && (last == "\n" || last == "\r")
        if splits.contains(last), formulaMarks.contains(scalar), !isItem { safe.append("'") }
      } else if formulaMarks.contains(scalar) || blankMarks.contains(scalar) {
        safe.append("'")
      }
      safe.append(scalar)
      last = scalar
    }
    return String(safe)
  }

  /// With which formulas begin; in East Asian programs also in full width.
  private static let formulaMarks: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
  /// Behind which they are looked for at the start of a field.
  private static let blankMarks: Set<Unicode.Scalar> = ["\t", "\r", "\n"]
  /// At which a program may split what is one field.
  private static let splits: Set<Unicode.Scalar> = [";", "\t", "\r", "\n"]

  /// Appends one record.
  static func append(_ fields: [String], to bytes: inout [UInt8]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      append(field, to: &bytes)
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  private static func append(_ field: String, to bytes: inout [UInt8]) {
    // Programs that split at semicolons or tabs take a whole field for one when it stands in quotes.
    let needsQuotes = field.utf8.contains {
      switch $0 {
      case 0x22, 0x2C, 0x3B, 0x09, 0x0D, 0x0A: true
      default: false
      }
    }
    guard needsQuotes else { return bytes.append(contentsOf: field.utf8) }
    bytes.append(0x22)
    for byte in field.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
