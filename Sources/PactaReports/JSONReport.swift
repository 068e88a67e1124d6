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
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(CheckJSON(self))) + [0x0A]
  }
}

/// The root object of `check --format json`.
struct CheckJSON: Encodable {
  let schemaVersion = "1"
  let tool: ToolJSON
  let analysis: AnalysisJSON
  let treaty: TreatyJSON
  let corpus: [CorpusMemberJSON]
  let assessments: [AssessmentJSON]
  let findings: [FindingJSON]
  let summary: SummaryJSON
  let diagnostics: [DiagnosticJSON]

  private enum CodingKeys: String, CodingKey {
    case schemaVersion, tool, analysis, treaty, corpus, assessments, findings, summary, diagnostics
  }

  init(_ report: CompatibilityReport) {
    tool = ToolJSON(report.tool)
    analysis = AnalysisJSON(
      asOf: Nullable(report.options.asOf?.description), language: report.options.language.code)
    treaty = TreatyJSON(documents: report.treaty.map(TreatyDocumentJSON.init))
    corpus = report.corpus.map {
      CorpusMemberJSON(document: $0.name, fields: $0.fields, complete: $0.isComplete)
    }
    assessments = zip(report.concordance.rows, report.assessments).map {
      AssessmentJSON($0, $1, in: report)
    }
    findings = report.findings.map { FindingJSON($0, report.baseline) }
    summary = SummaryJSON(report)
    diagnostics = DiagnosticJSON.all(in: report)
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
}
