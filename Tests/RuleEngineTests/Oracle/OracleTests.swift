import Findings
import Testing

@testable import RuleEngine

/// The engine against the answer sets of a clingo program that other code made; see docs/oracle.md.
@Suite("Independent oracle")
struct OracleTests {
  @Test("a thousand random norm theories are judged as the answer set program judges them")
  func theories() throws {
    let fixture = try OracleFixture.read()
    #expect(fixture.theories.count == fixture.opening.count)
    #expect(fixture.theories.count >= 1000)
    let scales = fixture.scales
    let differences = fixture.theories.enumerated().flatMap { number, theory in
      OracleJudging(OracleReading(theory, scales)).differences.map { "theory \(number), \($0)" }
    }
    #expect(differences.count == 0, "\(differences.prefix(10).joined(separator: "\n"))")
  }

  @Test("without its defeats a theory is told from the one expected")
  func canFail() throws {
    let fixture = try OracleFixture.read()
    let scales = fixture.scales
    var told = 0
    for theory in fixture.theories {
      let reading = OracleReading(theory, scales)
      let rules = reading.rules.rules.map {
        RuleDescriptor(
          id: $0.id, kind: $0.kind, level: $0.level, priority: $0.priority, groups: $0.groups,
          when: $0.when,
          unless: $0.unless)
      }
      let judging = OracleJudging(reading, rules: RuleBase(rules))
      let hasDefeat =
        (theory.expected.beside.flatMap(\.self).map(\.rules) + theory.expected.silence)
        .contains { !$0.defeated.isEmpty }
      #expect(hasDefeat == !judging.differences.isEmpty)
      told += hasDefeat ? 1 : 0
    }
    #expect(told > 200)
  }
}

/// What the engine says of a theory beside what is expected.
private struct OracleJudging {
  private let reading: OracleReading
  private let rules: RuleBase

  init(_ reading: OracleReading, rules: RuleBase? = nil) {
    self.reading = reading
    self.rules = rules ?? reading.rules
  }

  private var theory: OracleTheory { reading.theory }

  private func judgement(on norm: Int) -> NormJudgement {
    let answers = reading.laws.indices.map { law in
      let relation = reading.relation(norm, law)
      let situation = reading.situation(relation, theory.meets[norm][law])
      return NormJudgement.Answer(
        candidate: law, nearness: (theory.laws[law].nearness ?? 0) / 10, relation: relation,
        situation: situation,
        resolution: rules.resolution(of: situation))
    }
    let silence = reading.silence(norm)
    return NormJudgement(
      norm: norm, answers: answers, silence: silence, onSilence: rules.resolution(of: silence))
  }

  /// Where engine and oracle part, in words.
  var differences: [String] {
    let judgements = theory.norms.indices.map(judgement)
    let clause = ClauseJudgement(norms: judgements)
    let expected = theory.expected
    return zip(judgements, theory.norms.indices).flatMap { differences($0, $1) }
      + told("clause", clause.level, expected.level)
      + told("leading norm", clause.leading?.norm, expected.leading)
  }

  private func differences(_ judgement: NormJudgement, _ norm: Int) -> [String] {
    let expected = theory.expected
    let beside = judgement.answers.flatMap { answer in
      told(
        "norm \(norm) beside \(answer.candidate)",
        OracleTheory.Beside(answer.relation, answer.resolution),
        expected.beside[norm][answer.candidate]) + unfounded(answer.resolution)
    }
    return beside
      + told(
        "norm \(norm) in silence", OracleTheory.Resolved(judgement.onSilence),
        expected.silence[norm])
      + told(
        "norm \(norm) decided by", judgement.deciding?.candidate ?? -1, expected.deciding[norm])
      + told("norm \(norm)", judgement.level, expected.verdicts[norm])
  }

  /// Defeats by a rule that does not count or does not defeat.
  private func unfounded(_ resolution: Resolution) -> [String] {
    resolution.defeated.filter {
      !$0.by.defeats($0.rule) || !resolution.standing.contains($0.by)
    }.map { "\($0.rule.id) is not defeated by \($0.by.id)" }
  }

  private func told<Value: Equatable>(_ place: String, _ own: Value, _ expected: Value) -> [String]
  {
    own == expected ? [] : ["\(place): \(own), expected \(expected)"]
  }
}
