import Findings
import Foundation
import LegalModel
import Pacta
import Testing

@testable import PactaReports

@Suite("ReportDifference")
struct ReportDifferenceTests {
  /// A treaty with two clauses on ages, measured by a law whose age is given.
  private func report(
    age: Int, title: String = "AGREEMENT ON LABOUR", more: String = "", asOf: String = "2026-01-01"
  ) throws -> SavedReport {
    let treaty = """
      \(title)

      Article 1: Minimum Age
      No person under the age of 15 years shall be employed by any employer.

      Article 2: Committee
      The Committee meets once a year.
      \(more)
      """
    let law = """
      BỘ LUẬT
      LAO ĐỘNG

      Điều 1. Tuổi tối thiểu
      1. Người sử dụng lao động không được thuê người lao động dưới \(age) tuổi.
      """
    let options = AnalysisOptions(asOf: CalendarDate(asOf), language: .english)
    let report = try CompatibilityAnalyzer(rules: .bundled, options: options).compare(
      treaty: .text(treaty, name: "treaty.txt"), with: [.text(law, name: "law.txt")]
    ).report
    return try SavedReport(json: report.json())
  }

  @Test(
    "a lower age in the law turns the clause red and gains a finding; the way back turns it green")
  func redAndGreen() throws {
    let (good, bad) = (try report(age: 15), try report(age: 13))
    let worse = try ReportDifference(from: good, to: bad)
    #expect(worse.rows.map(\.change) == [.turnedRed])
    #expect(worse.rows.first?.id == "art_1__para_1" || worse.rows.first?.id == "art_1")
    #expect(worse.rows.first?.after == .incompatible)
    #expect(worse.gained.count == 1 && worse.lost.isEmpty)
    let better = try ReportDifference(from: bad, to: good)
    #expect(better.rows.map(\.change) == [.turnedGreen])
    #expect(better.lost.count == 1 && better.gained.isEmpty)
  }

  @Test("a report does not differ from itself")
  func same() throws {
    let one = try report(age: 13)
    let difference = try ReportDifference(from: one, to: one)
    #expect(difference.rows.isEmpty && difference.gained.isEmpty && difference.lost.isEmpty)
    #expect(difference.unchangedRows == one.rows.count)
    #expect(difference.keptFindings == one.findings.count)
  }

  @Test("a clause that only one report has is told as added or removed")
  func addedAndRemoved() throws {
    let more = "\nArticle 3: Wages\nEvery worker shall be paid wages each month.\n"
    let (short, long) = (try report(age: 15), try report(age: 15, more: more))
    #expect(try ReportDifference(from: short, to: long).rows.map(\.change) == [.added])
    let removed = try ReportDifference(from: long, to: short).rows
    #expect(removed.map(\.change) == [.removed])
    #expect(removed.first?.after == nil && removed.first?.before != nil)
  }

  @Test("a clause inserted above does not lose a finding")
  func insertedAbove() throws {
    let difference = try ReportDifference(
      from: try report(age: 13),
      to: try report(age: 13, more: "\nArticle 3: Reports\nThe Committee may adopt a report.\n"))
    #expect(difference.gained.isEmpty && difference.lost.isEmpty)
    #expect(difference.keptFindings == 1)
  }

  @Test("a finding that stands on changed words is neither gained nor lost")
  func restated() throws {
    let difference = try ReportDifference(from: try report(age: 13), to: try report(age: 12))
    #expect(difference.gained.isEmpty && difference.lost.isEmpty)
    #expect(difference.restated.map(\.old) == difference.old.findings)
    #expect(difference.restated.map(\.new) == difference.new.findings)
    #expect(difference.keptFindings == 0)
  }

  @Test(
    "many findings on changed words are told apart by rule and places, each taken once, in order")
  func manyRestated() throws {
    let (old, new) = (try report(age: 13), try report(age: 12))
    let before = try SavedReport(old, findings: (0..<6_000).reversed(), words: "a")
    let after = try SavedReport(new, findings: Array(0..<5_000) + [0, 9_999], words: "b")
    let difference = try ReportDifference(from: before, to: after)
    #expect(difference.restated.count == 5_000)
    #expect(difference.restated.map(\.new.id) == (0..<5_000).map { "b\($0)" })
    #expect(difference.restated.map(\.old.id) == (0..<5_000).map { "a\($0)" })
    #expect(difference.lost.map(\.id) == (5_000..<6_000).reversed().map { "a\($0)" })
    #expect(difference.gained.map(\.id) == ["b0", "b9999"])
  }

  @Test("the table tells days, causes, verdicts before and after, and the places of findings")
  func table() throws {
    let difference = try ReportDifference(
      from: try report(age: 15, asOf: "2025-01-01"), to: try report(age: 13))
    let wordings = try CompatibilityAnalyzer(rules: .bundled).compare(
      treaty: .text(ReportSample.treaty, name: "t.txt"),
      with: [.text(ReportSample.law, name: "l.txt")]
    ).report.wordings
    let english = difference.table(try #require(wordings.first { $0.language == .english }))
    #expect(english.contains("As of: 2025-01-01 → 2026-01-01"))
    #expect(english.contains("The reports differ in: texts of law compared."))
    #expect(english.contains("Turned red: 1\n"))
    #expect(english.contains(" → Incompatible\n"))
    #expect(english.contains("Findings gained: 1\n"))
    #expect(english.contains("      paragraph 1, Article 1 (law): "))
    #expect(english.contains(" (AGREEMENT ON LABOUR): "))
    #expect(!english.contains("art_1"))
    #expect(!english.contains("Findings lost"))
    let vietnamese = difference.table(try #require(wordings.first { $0.language == .vietnamese }))
    #expect(vietnamese.contains("Phát sinh vấn đề: 1\n"))
  }

  @Test("bytes that are no report, and a report of another version, are refused")
  func refuses() throws {
    for text in ["", "no JSON", "[]", "{}", #"{"schemaVersion": "1", "rows": []}"#] {
      #expect(throws: SavedReportError.notAReport) { try SavedReport(json: Array(text.utf8)) }
    }
    let later =
      #"{"schemaVersion": "7", "tool": {"name": "pacta"}, "assessments": [], "findings": []}"#
    #expect(throws: SavedReportError.otherVersion(found: "7", known: "1")) {
      try SavedReport(json: Array(later.utf8))
    }
  }

  @Test("reports on different treaties are refused, naming both")
  func otherTreaty() throws {
    let (one, other) = (try report(age: 15), try report(age: 15, title: "CONVENTION ON RIVERS"))
    #expect(
      throws: SavedReportError.otherTreaty(old: "AGREEMENT ON LABOUR", new: "CONVENTION ON RIVERS")
    ) { try ReportDifference(from: one, to: other) }
  }

  static let changes: [(ConformityLevel, ConformityLevel, ReportDifference.Change)] = [
    (.compatible, .gap, .turnedRed), (.undetermined, .partlyCompatible, .turnedRed),
    (.partlyCompatible, .incompatible, .worse), (.incompatible, .gap, .better),
    (.compatible, .undetermined, .turnedOpen), (.incompatible, .undetermined, .turnedOpen),
    (.undetermined, .compatible, .settled), (.undetermined, .noContraryProvision, .settled),
    (.partlyCompatible, .compatible, .turnedGreen), (.gap, .notApplicable, .released),
    (.noContraryProvision, .compatible, .other),
  ]

  @Test("how a verdict changed is told from its weight before and after", arguments: changes)
  func change(before: ConformityLevel, after: ConformityLevel, change: ReportDifference.Change) {
    #expect(ReportDifference.Change(from: before, to: after) == change)
  }
}

extension SavedReport {
  /// The report with copies of its first finding on clauses with these numbers.
  fileprivate init(_ report: SavedReport, findings: [Int], words: String) throws {
    let first = try #require(report.findings.first)
    self.init(
      asOf: report.asOf, tool: report.tool, treaty: report.treaty, corpus: report.corpus,
      rows: report.rows,
      findings: findings.map { number in
        SavedFinding(
          id: words + String(number), rule: first.rule, kind: first.kind, level: first.level,
          severity: first.severity, confidence: first.confidence, message: first.message,
          reason: first.reason,
          evidence: first.evidence.map {
            .init(
              side: $0.side, document: $0.document, id: $0.id + "_\(number)", quote: $0.quote)
          }, recommendation: first.recommendation, legalBasis: first.legalBasis,
          fingerprint: words + String(number), decision: nil)
      })
  }
}
