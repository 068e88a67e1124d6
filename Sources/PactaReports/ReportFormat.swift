public import Pacta

/// Takes the bytes of a report as they are made.
public typealias ReportSink = (_ bytes: [UInt8]) throws -> Void

/// The formats of a report.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// Markdown, for reading and for versioning.
  case md
  /// JSON in the shape of `docs/schema/check.schema.json`.
  case json
  /// One page that needs no network: filters, both texts side by side, a table from law to treaty.
  case html
  /// A Word file laid out as an official document.
  case docx
  /// A workbook in which experts fill in their decisions.
  case xlsx
  /// The table of concordance, a line a finding, for spreadsheets and scripts.
  case csv
  /// SARIF 2.1.0, for tools that show results beside the text.
  case sarif

  /// The format that the ending of a file name tells.
  public init?(ending file: String) {
    let ending = file.split(separator: ".").last.map { $0.lowercased() } ?? ""
    switch ending {
    case "markdown": self = .md
    case "htm": self = .html
    default: self.init(rawValue: ending)
    }
  }

  /// The endings of file names that tell a format: `.md or .json`.
  public static var endings: String {
    let names = allCases.map { "." + $0.rawValue }
    return names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
  }

  /// Writes a report.
  ///
  /// - Parameters:
  ///   - report: the report.
  ///   - template: which report a Word file is laid out as; the other formats have one layout.
  ///   - sink: takes the bytes, in order.
  /// - Throws: What the sink throws, or an error of the format's writer.
  public func write(
    _ report: CompatibilityReport, as template: ReportTemplate = .conformity, to sink: ReportSink
  ) throws {
    switch self {
    case .md: try sink(Array(report.markdown().utf8))
    case .json: try report.writeJSON(to: sink)
    case .xlsx: try report.writeWorkbook(to: sink)
    case .csv: try report.writeCSV(to: sink)
    case .sarif: try report.writeSARIF(to: sink)
    case .docx: try sink(report.docx(template: template))
    case .html: try report.html(to: sink)
    }
  }
}
