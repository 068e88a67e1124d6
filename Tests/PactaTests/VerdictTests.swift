import Alignment
import BundledRules
import Findings
import Foundation
import LegalModel
import SharedTexts
import Testing

@testable import Pacta

/// Verdicts on labelled pairs do not fall below what was reached.
@Suite("Verdicts on our own pairs")
struct OwnVerdictTests {
  private func score(inVietnamese: Bool) throws -> VerdictScore {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("corpora/cases/clause-pairs.jsonl")
    let cases = try CaseLines.decode(
      ClausePairCase.self, from: [UInt8](Data(contentsOf: file)))
    let evaluation = VerdictEvaluation(
      cases, inVietnamese: inVietnamese, with: try PairJudging(rules: .bundled))
    #expect(evaluation.failures.isEmpty)
    return try #require(evaluation.score)
  }

  @Test("English wordings")
  func english() throws {
    let score = try score(inVietnamese: false)
    #expect(score.macroF1 >= 0.38)
    #expect(score.balanced >= 0.60)
    #expect(score.falseCompatible <= 0.30)
    #expect(score.coverage >= 0.90)
  }

  @Test("Vietnamese wordings")
  func vietnamese() throws {
    let score = try score(inVietnamese: true)
    #expect(score.macroF1 >= 0.34)
    #expect(score.balanced >= 0.58)
    #expect(score.falseCompatible <= 0.28)
  }
}

@Suite("Verdicts", .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct SharedVerdictTests {
  private func cases() throws -> [ClausePairCase] {
    let file = try #require(SharedData.folder).deletingLastPathComponent()
      .appendingPathComponent("gold/clause-pairs-dev.jsonl")
    return try CaseLines.decode(ClausePairCase.self, from: [UInt8](Data(contentsOf: file)))
  }

  @Test("clause pairs of the shared cases", arguments: [false, true])
  func floors(inVietnamese: Bool) throws {
    let evaluation = VerdictEvaluation(
      try cases(), inVietnamese: inVietnamese, with: try PairJudging(rules: .bundled))
    let score = try #require(evaluation.score)
    #expect(score.macroF1 >= 0.58)
    #expect(score.balanced >= 0.78)
    #expect(score.coverage >= 0.90)
    #expect(score.falseCompatible <= 0.18)
    #expect(evaluation.kindAgreement >= 0.75)
  }

  @Test("the engine reads no label: without labels the verdicts are the same")
  func blind() throws {
    let judging = try PairJudging(rules: .bundled)
    let labelled = VerdictEvaluation(try cases(), inVietnamese: false, with: judging)
    let bare = try cases().enumerated().map { number, pair in
      ClausePairCase(
        id: "q\(number)", treatyText: pair.treatyText, treatyTextVI: nil, law: pair.law,
        lawNumber: pair.lawNumber, lawText: pair.lawText, verdict: nil, kind: nil)
    }
    let blind = VerdictEvaluation(bare, inVietnamese: false, with: judging)
    #expect(blind.outcomes.map(\.predicted) == labelled.outcomes.map(\.predicted))
    #expect(blind.score == nil)
  }
}

@Suite("A law measured by treaties, and drafts")
struct MirrorAndDraftTests {
  private let corpora = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("corpora")

  @Test("a law against a treaty is judged from the treaty's clauses")
  func mirror() throws {
    let analyzer = try CompatibilityAnalyzer(rules: .bundled)
    let law = corpora.appendingPathComponent("vn/luat-so-huu-tri-tue-2005.txt")
    let treaty = corpora.appendingPathComponent("treaty/cptpp-ip-and-labour.en.txt")
    let result = try analyzer.compare(treaty: .file(law), with: [.file(treaty)])
    #expect(result.report.corpus.map(\.name) == ["50/2005/QH11"])
    #expect(result.concordance.rows.allSatisfy { !$0.correspondences.isEmpty })
    #expect(result.report.diagnostics.contains { $0.code == "clauses-not-touched" })
    #expect(result.findings.contains { $0.evidence.contains { $0.side == .domestic } })
  }

  @Test("each wording of a draft has a verdict, and the safe one is told")
  func variants() throws {
    let analyzer = try CompatibilityAnalyzer(rules: .bundled)
    let draft = """
      AGREEMENT ON WORK

      Article 1
      Hours
      Weekly rest shall be at least [24] [48] consecutive hours for each worker.
      """
    let law = """
      BỘ LUẬT LAO ĐỘNG

      Điều 1. Nghỉ hằng tuần
      Mỗi tuần, người lao động được nghỉ ít nhất 24 giờ liên tục.
      """
    let result = try analyzer.compare(
      treaty: .text(draft, name: "draft.txt"), with: [.text(law, name: "law.txt")])
    let variants = result.assessments.flatMap(\.variants)
    #expect(variants.map(\.text) == ["24", "48"])
    #expect(variants.map(\.isSafe) == [true, false])
  }

  @Test("one job and several give the same report")
  func jobs() async throws {
    let analyzer = try CompatibilityAnalyzer(rules: .bundled)
    let treaty = corpora.appendingPathComponent("treaty/cptpp-ip-and-labour.en.txt")
    let laws = corpora.appendingPathComponent("vn")
    let one = try analyzer.compare(treaty: .file(treaty), with: [.file(laws)])
    let several = try await analyzer.compare(treaty: .file(treaty), with: [.file(laws)], jobs: 3)
    #expect(one.assessments == several.assessments)
    #expect(one.findings == several.findings)
  }
}
