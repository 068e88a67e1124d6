public import Pacta

/// Takes the bytes of a report as they are made.
public typealias ReportSink = (_ bytes: [UInt8]) throws -> Void

/// The formats of a report.
public enum ReportFormat: String, Sendable, CaseIterable {
  case md, json, html, docx, xlsx, csv, sarif

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
  /// - Parameter template: which report it is laid out as, in the formats that people read.
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
