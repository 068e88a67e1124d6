import DocumentWriters
import Findings
import LegalModel
public import Pacta

extension CompatibilityReport {
  /// Writes the report as SARIF 2.1.0 (OASIS): a result for each finding or clause without one, in the
  /// language of the report.
  ///
  /// - Parameter sink: Takes the bytes as they come.
  /// - Throws: What the sink throws.
  public func writeSARIF(to sink: ReportSink) throws {
    var text = JSONText()
    try text.object { text in
      text.pair("$schema", SARIFForm.schema)
      text.pair("version", "2.1.0")
      text.key("runs")
      try text.array { text in
        try text.object { text in
          try SARIFRun(self).write(to: &text, sink)
        }
      }
    }
    text.endLine()
    try sink(text.taken())
  }
}

/// Names that stand in SARIF files.
enum SARIFForm {
  static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  /// The name of the identity of a result; a new way of making it has another.
  static let fingerprint = "pacta/v1"
}

/// The one run of a file.
struct SARIFRun {
  private static let chunk = 1 << 18

  private let report: CompatibilityReport
  private let rules: SARIFRules
  private let places: SARIFPlaces
  private let results: SARIFResults

  init(_ report: CompatibilityReport) {
    self.report = report
    rules = SARIFRules(report)
    places = SARIFPlaces(report)
    results = SARIFResults(report: report, rules: rules, places: places)
  }

  func write(to text: inout JSONText, _ sink: ReportSink) throws {
    text.key("tool")
    text.object {
      $0.key("driver")
      $0.object(writeDriver)
    }
    text.pair("language", report.options.language.code)
    text.pair("columnKind", "unicodeCodePoints")
    text.key("artifacts")
    text.array { places.writeArtifacts(to: &$0) }
    text.key("invocations")
    text.array { text in text.object { SARIFNotifications(report, places).write(to: &$0) } }
    text.key("results")
    try text.array { text in
      for line in report.lines {
        results.write(line, to: &text)
        if text.bytes.count >= SARIFRun.chunk { try sink(text.taken()) }
      }
    }
    text.key("properties")
    text.object { text in
      text.pair("asOf", report.options.asOf?.description)
      text.pair("corpusDigest", report.tool.corpusDigest)
      text.pair("lexiconDigest", report.tool.lexiconDigest)
      text.pair("rulesDigest", report.tool.rulesDigest)
      text.pair("statusDigest", report.tool.statusDigest)
    }
  }

  private func writeDriver(_ text: inout JSONText) {
    text.pair("name", "pacta")
    text.pair("version", report.tool.version)
    text.pair("language", report.options.language.code)
    text.key("rules")
    text.array { rules.write(to: &$0) }
    text.key("notifications")
    text.array { text in
      for code in SARIFNotifications.codes(in: report) {
        text.object { $0.pair("id", code) }
      }
    }
  }
}
