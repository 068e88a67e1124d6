import Alignment
import Foundation
import LegalModel
import Pacta
import Testing

@testable import PactaReports

@Suite("JSON report")
struct JSONReportTests {
  private func root(_ language: LanguageCode = .vietnamese) throws -> [String: Any] {
    let bytes = try ReportSample.report(language: language).json()
    let object = try JSONSerialization.jsonObject(with: Data(bytes))
    return try #require(object as? [String: Any])
  }

  @Test("the root has exactly the keys of the published shape")
  func rootKeys() throws {
    #expect(
      try root().keys.sorted() == [
        "analysis", "assessments", "corpus", "diagnostics", "findings", "schemaVersion", "summary",
        "tool", "treaty",
      ])
    #expect(try root()["schemaVersion"] as? String == "1")
  }

  @Test("an assessment and its correspondences have exactly the keys of the published shape")
  func assessmentKeys() throws {
    let assessments = try #require(try root()["assessments"] as? [[String: Any]])
    let first = try #require(assessments.first)
    #expect(
      first.keys.sorted() == [
        "basis", "confidence", "correspondences", "deciding", "decision", "exceeds", "findings",
        "fingerprint", "level", "proof", "provision", "requirement", "rule", "silent",
        "steps", "variants", "window",
      ])
    #expect(first["basis"] as? String == "comparison")
    #expect(first["requirement"] as? String == "prohibitionOfMeasure")
    let provision = try #require(first["provision"] as? [String: Any])
    #expect(provision.keys.sorted() == ["id", "path", "span", "text"])
    let links = try #require(first["correspondences"] as? [[String: Any]])
    #expect(
      try #require(links.first).keys.sorted() == [
        "amendedBy", "document", "id", "origin", "path", "score", "text",
      ])
  }

  @Test("a verdict names the domestic provision that decided, a draft each of its wordings")
  func decidingAndVariants() throws {
    let bytes = try ReportSample.draftReport(language: .english).json()
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let first = try #require((root["assessments"] as? [[String: Any]])?.first)
    let deciding = try #require(first["deciding"] as? [String: Any])
    #expect(deciding.keys.sorted() == ["amendedBy", "document", "id", "path", "text"])
    let variants = try #require(first["variants"] as? [[String: Any]])
    #expect(variants.compactMap { $0["text"] as? String } == ["18", "12"])
    #expect(
      try #require(variants.first).keys.sorted() == ["group", "level", "party", "safe", "text"])
  }

  @Test("the span of a provision covers its words in the original text")
  func span() throws {
    let assessments = try #require(try root()["assessments"] as? [[String: Any]])
    let provision = try #require(assessments.first?["provision"] as? [String: Any])
    let span = try #require(provision["span"] as? [Int])
    let text = try #require(provision["text"] as? String)
    let covered = String(
      decoding: Array(ReportSample.treaty.utf8)[span[0]..<span[1]], as: UTF8.self)
    #expect(covered.contains(text))
  }

  @Test("summary counts every level and severity, and agrees with the rows")
  func summary() throws {
    let summary = try #require(try root()["summary"] as? [String: Any])
    #expect(
      summary.keys.sorted() == ["appraisal", "coverage", "levels", "procedure", "severities"])
    let levels = try #require(summary["levels"] as? [String: Int])
    let assessments = try #require(try root()["assessments"] as? [[String: Any]])
    #expect(levels.count == 7)
    #expect(levels.values.reduce(0, +) == assessments.count)
    let appraisal = try #require(summary["appraisal"] as? [String: Any])
    #expect(
      appraisal.keys.sorted() == [
        "conformity", "constitutionality", "directApplication", "documentsToChange",
      ])
    for answer in appraisal.values.compactMap({ $0 as? [String: Any] }) {
      #expect(answer["assessed"] as? Bool == true)
      #expect(!(answer["statement"] as? String ?? "").isEmpty)
    }
  }

  @Test("digests are SHA-256, and the unread input is a diagnostic of level error")
  func digestsAndDiagnostics() throws {
    let tool = try #require(try root()["tool"] as? [String: Any])
    for key in ["rulesDigest", "lexiconDigest", "corpusDigest"] {
      let digest = try #require(tool[key] as? String)
      #expect(digest.hasPrefix("sha256:") && digest.utf8.count == 71)
    }
    let diagnostics = try #require(try root()["diagnostics"] as? [[String: Any]])
    let unread = try #require(diagnostics.first { $0["code"] as? String == "empty-file" })
    #expect(unread["level"] as? String == "error")
    #expect(unread["document"] as? String == "empty.txt")
  }

  @Test("the corpus digest changes with a law's text, the lexicon digest does not")
  func corpusDigest() throws {
    let other = try CompatibilityAnalyzer(rules: .bundled).compare(
      treaty: .text(ReportSample.treaty, name: "treaty.txt"),
      with: [.text(ReportSample.law + "\n3. Phí do Chính phủ quy định.\n", name: "law.txt")])
    let tool = try ReportSample.report().tool
    #expect(other.report.tool.corpusDigest != tool.corpusDigest)
    #expect(other.report.tool.lexiconDigest == tool.lexiconDigest)
  }

  @Test("proof is worded in the language of the report")
  func proofLanguage() throws {
    let proof = try #require(
      try (root(.english)["assessments"] as? [[String: Any]])?.first?["proof"] as? [String])
    #expect(proof.contains { $0.hasPrefix("Kind of requirement: ") })
  }

  @Test("what is written piece by piece is what JSONEncoder writes of the whole")
  func streamed() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let empty = try ReportSample.report().replacing(assessments: [], findings: [])
    for report in try [
      ReportSample.report(), ReportSample.draftReport(language: .english), empty,
    ] {
      let whole = [UInt8](try encoder.encode(WholeReport(report))) + [0x0A]
      #expect(try report.json() == whole)
    }
  }
}

/// The root object of `check --format json`, in one piece.
private struct WholeReport: Encodable {
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
    treaty = TreatyJSON(
      documents: zip(report.treaty, report.standings).map { TreatyDocumentJSON($0, standing: $1) })
    corpus = report.corpus.map(CorpusMemberJSON.init)
    assessments = zip(report.concordance.rows, report.assessments).map {
      AssessmentJSON($0, $1, in: report)
    }
    findings = report.findings.map { FindingJSON($0, report.baseline) }
    summary = SummaryJSON(report)
    diagnostics = DiagnosticJSON.all(in: report)
  }
}
