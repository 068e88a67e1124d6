import Findings
import LegalModel
import Pacta
import Testing

/// What experts decided on findings is found again and stands over what was computed.
@Suite("Decisions on findings")
struct DecisionTests {
  private static let law = """
    BỘ LUẬT
    LAO ĐỘNG

    Điều 1. Tuổi tối thiểu
    1. Người sử dụng lao động không được thuê người lao động dưới 13 tuổi.
    """

  private static func treaty(articlesAbove: Int = 0, age: Int = 15) -> String {
    let above = (0..<articlesAbove).map { number in
      "Article \(number + 1): Meeting \(number)\nThe Committee meets in room \(number).\n\n"
    }
    return """
      AGREEMENT ON LABOUR

      \(above.joined())Article \(articlesAbove + 1): Minimum Age
      No person under the age of \(age) years shall be employed by any employer.
      """
  }

  private func result(
    _ decisions: ExpertDecisions = ExpertDecisions(), treaty: String = treaty(),
    law: String = law, on day: String = "2026-01-01"
  ) throws -> CompatibilityResult {
    let options = AnalysisOptions(
      asOf: CalendarDate(day), language: .english, threshold: 0.01)
    return try CompatibilityAnalyzer(rules: .bundled, options: options).compare(
      treaty: .text(treaty, name: "treaty.txt"),
      with: [.text(law, name: "law.txt")], decisions: decisions)
  }

  private func decision(
    on finding: Finding, _ outcome: Decision.Outcome = .reject, level: ConformityLevel? = nil,
    expires: String? = nil
  ) throws -> WrittenDecision {
    let date = try #require(CalendarDate("2025-06-01"))
    return WrittenDecision(
      fingerprint: finding.fingerprint.value, rule: finding.rule,
      clause: finding.evidence.first?.provision.value,
      decision: Decision(
        outcome: outcome, level: level, reason: "Seen", author: "A", date: date,
        expires: expires.flatMap { CalendarDate($0) }), place: "decisions.yaml:1")
  }

  private func finding() throws -> Finding { try #require(try result().findings.first) }

  @Test("a rejected finding leaves the clause without a verdict, or with the expert's")
  func rejected() throws {
    let found = try finding()
    let open = try result(ExpertDecisions(findings: [try decision(on: found)]))
    #expect(open.assessments.first?.level == .undetermined)
    #expect(open.assessments.first?.basis == .decision)
    #expect(open.findings.first?.decision?.setsAside == true)
    let settled = try result(
      ExpertDecisions(findings: [try decision(on: found, level: .compatible)]))
    #expect(settled.assessments.first?.level == .compatible)
    #expect(settled.assessments.first?.proof.last?.phrase == .proofDecided)
  }

  @Test("a decision is found again after twenty articles were inserted above")
  func inserted() throws {
    let decisions = ExpertDecisions(findings: [try decision(on: try finding())])
    let later = try result(decisions, treaty: DecisionTests.treaty(articlesAbove: 20))
    #expect(later.findings.map { $0.decision?.standing } == [.current])
    #expect(later.assessments.last?.level == .undetermined)
  }

  @Test("a decision on a clause does not count when the law that decided has changed")
  func clauseUnderOtherLaw() throws {
    let good = DecisionTests.law.replacing("13 tuổi", with: "15 tuổi")
    let clause = try #require(try result(law: good).assessments.first)
    #expect(clause.level == .compatible && clause.findings.isEmpty)
    let date = try #require(CalendarDate("2025-06-01"))
    let written = WrittenDecision(
      fingerprint: clause.fingerprint.value, rule: nil, clause: "art_1",
      decision: Decision(
        outcome: .accept, level: .compatible, reason: "Seen", author: "A", date: date),
      place: "decisions.yaml:1")
    let kept = try result(ExpertDecisions(findings: [written]), law: good)
    #expect(kept.assessments.first?.decision?.standing == .current)
    let worse = try result(ExpertDecisions(findings: [written]))
    #expect(worse.assessments.first?.level == .incompatible)
    #expect(worse.assessments.first?.decision?.standing == .textChanged)
  }

  @Test("several decisions none of which is known are refused, each by its place")
  func strangers() throws {
    let known = try decision(on: try finding())
    let strange = (1...2).map { number in
      WrittenDecision(
        fingerprint: String(repeating: "\(number)", count: 32), rule: known.rule,
        clause: known.clause, decision: known.decision, place: "decisions.yaml:\(number)")
    }
    let error = #expect(throws: AnalysisError.self) {
      try result(ExpertDecisions(findings: strange))
    }
    #expect(error?.message.contains("decisions.yaml:1: no finding") == true)
    #expect(error?.message.contains("decisions.yaml:2: no finding") == true)
  }

  @Test("a decision whose last day has passed is shown and does not count")
  func expired() throws {
    let decisions = ExpertDecisions(
      findings: [try decision(on: try finding(), expires: "2025-12-31")])
    let after = try result(decisions)
    #expect(after.findings.first?.decision?.standing == .expired)
    #expect(after.assessments.first?.level.isFlag == true)
    #expect(after.report.diagnostics.contains { $0.code == "decision-expired" })
    let before = try result(decisions, on: "2025-12-31")
    #expect(before.findings.first?.decision?.standing == .current)
  }

  @Test("a decision on a text that has changed since is shown and does not count")
  func changed() throws {
    let decisions = ExpertDecisions(findings: [try decision(on: try finding())])
    let later = try result(decisions, treaty: DecisionTests.treaty(age: 16))
    #expect(later.findings.first?.decision?.standing == .textChanged)
    #expect(later.assessments.first?.level.isFlag == true)
    #expect(later.report.diagnostics.contains { $0.code == "decision-text-changed" })
  }

  @Test("decisions that cannot be applied are all named, and none is applied")
  func wrong() throws {
    let good = try decision(on: try finding())
    let unknown = WrittenDecision(
      fingerprint: String(repeating: "0", count: 32), rule: nil, clause: nil,
      decision: good.decision, place: "decisions.yaml:9")
    let error = #expect(throws: AnalysisError.self) {
      try result(ExpertDecisions(findings: [good, good, unknown]))
    }
    #expect(error?.code == .decisions)
    #expect(error?.message.contains("already decided at decisions.yaml:1") == true)
    #expect(error?.message.contains("decisions.yaml:9") == true)
  }

  @Test("decisions made for another treaty are refused")
  func otherTreaty() throws {
    let decisions = ExpertDecisions(
      findings: [try decision(on: try finding())], treaty: "AGREEMENT ON FISH")
    let error = #expect(throws: AnalysisError.self) { try result(decisions) }
    #expect(error?.message.contains("AGREEMENT ON FISH") == true)
    let own = ExpertDecisions(treaty: "Agreement on  Labour")
    #expect(throws: Never.self) { try result(own) }
    // A short title is no beginning of another one.
    let short = ExpertDecisions(treaty: "Agreement on")
    #expect(throws: AnalysisError.self) { try result(short) }
  }

  @Test("a long title may have been cut by the file that kept it, at any letter")
  func cutTitle() throws {
    let line = "LABOUR AND WAGES, LABOUR AND WAGES\n"
    let long = "AGREEMENT ON\n" + String(repeating: line, count: 10) + "OF CREWS"
    let treaty = DecisionTests.treaty().replacing("AGREEMENT ON LABOUR", with: long)
    for length in [255, 254, 240] {
      let cut = ExpertDecisions(treaty: String(long.prefix(length)))
      #expect(throws: Never.self) { try result(cut, treaty: treaty) }
    }
    let other = ExpertDecisions(treaty: String(long.prefix(240)) + " OF FISHERMEN")
    #expect(throws: AnalysisError.self) { try result(other, treaty: treaty) }
  }
}
