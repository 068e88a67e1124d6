import Alignment
import Findings
import Foundation
import LegalModel
public import Pacta

extension CompatibilityReport {
  /// The report as JSON in the shape of `docs/schema/check.schema.json`: keys sorted, UTF-8, a line
  /// break at the end.
  ///
  /// - Throws: An encoding error of Foundation; none is known for a report that Pacta made.
  public func json() throws -> [UInt8] {
    var bytes: [UInt8] = []
    try writeJSON { bytes += $0 }
    return bytes
  }

  /// Writes the report as ``json()`` has it, piece by piece.
  ///
  /// - Throws: What the sink throws, or an encoding error of Foundation; none is known for a report that
  ///   Pacta made.
  public func writeJSON(to sink: ReportSink) throws {
    var stream = JSONStream()
    let analysis = AnalysisJSON(
      asOf: Nullable(options.asOf?.description), language: options.language.code)
    try stream.member("analysis", analysis, to: sink)
    try stream.array(
      "assessments",
      zip(concordance.rows, assessments).lazy.map { AssessmentJSON($0, $1, in: self) }, to: sink)
    try stream.array("corpus", corpus.map(CorpusMemberJSON.init), to: sink)
    try stream.array("diagnostics", DiagnosticJSON.all(in: self), to: sink)
    try stream.array("findings", findings.lazy.map { FindingJSON($0, baseline) }, to: sink)
    try stream.member("schemaVersion", "1", to: sink)
    try stream.member("summary", SummaryJSON(self), to: sink)
    try stream.member("tool", ToolJSON(tool), to: sink)
    let documents = zip(treaty, standings).map { TreatyDocumentJSON($0, standing: $1) }
    try stream.member("treaty", TreatyJSON(documents: documents), to: sink)
    try stream.end(to: sink)
  }
}

/// An optional value that is written as `null` when absent, so that every object has all its keys.
struct Nullable<Value: Encodable>: Encodable {
  let value: Value?

  init(_ value: Value?) { self.value = value }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}

struct ToolJSON: Encodable {
  let name = "pacta"
  let version: String
  let rulesDigest: String
  let lexiconDigest: String
  let statusDigest: String
  let corpusDigest: String

  private enum CodingKeys: String, CodingKey {
    case name, version, rulesDigest, lexiconDigest, statusDigest, corpusDigest
  }

  init(_ tool: ToolDescription) {
    version = tool.version
    rulesDigest = tool.rulesDigest
    lexiconDigest = tool.lexiconDigest
    statusDigest = tool.statusDigest
    corpusDigest = tool.corpusDigest
  }
}

struct AnalysisJSON: Encodable {
  let asOf: Nullable<String>
  let language: String
}

struct CorpusMemberJSON: Encodable {
  let document: String
  let fields: [String]
  let complete: Bool

  init(_ reported: ReportedDocument) {
    document = reported.name
    fields = reported.fields
    complete = reported.isComplete
  }
}
