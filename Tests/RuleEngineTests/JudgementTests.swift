import Comparison
import Findings
import LegalModel
import Lexicon
import Norms
import Testing

@testable import RuleEngine

@Suite("Joining what rules say")
struct JudgementTests {
  private typealias Level = ConformityLevel

  @Test(
    "verdicts on the norms of a clause become one",
    arguments: [
      ([Level.compatible, .incompatible, .gap], Level.incompatible),
      ([.gap, .gap, .notApplicable], .gap), ([.gap, .compatible], .partlyCompatible),
      ([.noContraryProvision, .partlyCompatible], .partlyCompatible),
      ([.notApplicable, .compatible], .compatible),
      ([.noContraryProvision, .compatible], .compatible),
      ([.undetermined, .compatible], .undetermined), ([.undetermined, .gap], .gap),
      ([.undetermined, .incompatible], .incompatible),
      ([.undetermined, .gap, .compatible], .partlyCompatible),
      ([.undetermined, .undetermined], .undetermined),
      ([.notApplicable, .notApplicable], .notApplicable), ([], .undetermined),
    ] as [([ConformityLevel], ConformityLevel)])
  func joined(levels: [ConformityLevel], expected: ConformityLevel) {
    #expect(ClauseJudgement.joined(levels) == expected)
    #expect(ClauseJudgement.joined(levels.reversed()) == expected)
  }

  @Test("the order of the norms makes no difference")
  func order() {
    let (open, calm) = (Level.undetermined, Level.noContraryProvision)
    for levels in [[open, calm, calm, open], [calm, open, open, calm], [open, calm, open, calm]] {
      #expect(ClauseJudgement.joined(levels) == open)
    }
  }

  @Test(
    "one provision decides on a norm: level and tenths covered, and which",
    arguments: [
      ([(Level.compatible, 9), (.incompatible, 2)], 0), ([(.gap, 2), (.gap, 5)], 1),
      ([(.partlyCompatible, 4), (.compatible, 7)], 1), ([(.gap, 4), (.compatible, 4)], 0),
      ([(.undetermined, 9), (.gap, 1)], 1), ([(.notApplicable, 9), (.compatible, 1)], 1),
      ([(.undetermined, 2), (.notApplicable, 5)], 1),
    ] as [([(ConformityLevel, Int)], Int)])
  func deciding(answers: [(ConformityLevel, Int)], expected: Int) throws {
    let judgement = JudgementTests.judgement(answers)
    #expect(judgement.deciding?.candidate == expected)
    #expect(judgement.level == answers[expected].0)
  }

  @Test("what a decisive rule finds decides wherever it stands, unless it is nothing wanting")
  func decisive() {
    let found = JudgementTests.judgement(
      [(.compatible, 9), (.incompatible, 1)], groups: ["decisive"])
    #expect(found.deciding?.candidate == 1)
    let fine = JudgementTests.judgement([(.gap, 9), (.compatible, 1)], groups: ["decisive"])
    #expect(fine.deciding?.candidate == 0)
  }

  @Test("a provision that the search found nearer may decide though it covers less")
  func nearness() {
    let answers = [(Level.compatible, 6), (Level.gap, 4)]
    #expect(JudgementTests.judgement(answers).deciding?.candidate == 0)
    #expect(JudgementTests.judgement(answers, nearness: [0, 1]).deciding?.candidate == 1)
  }

  @Test("without a candidate silence decides")
  func silence() {
    let judgement = JudgementTests.judgement([])
    #expect(judgement.deciding == nil)
    #expect(judgement.level == .noContraryProvision)
  }

  @Test("the norm leads that has the verdict of the clause, else the most serious one")
  func leading() {
    let same = [(Level.compatible, 1), (.incompatible, 1), (.incompatible, 1)].enumerated().map {
      JudgementTests.judgement([$1], norm: $0)
    }
    #expect(ClauseJudgement(norms: same).leading?.norm == 1)
    let mixed = [(Level.compatible, 1), (.gap, 1)].enumerated().map {
      JudgementTests.judgement([$1], norm: $0)
    }
    #expect(ClauseJudgement(norms: mixed).level == .partlyCompatible)
    #expect(ClauseJudgement(norms: mixed).leading?.norm == 1)
  }

  /// A judgement from levels and tenths covered.
  private static func judgement(
    _ answers: [(ConformityLevel, Int)], norm: Int = 0, groups: Set<String> = [],
    nearness: [Double] = []
  ) -> NormJudgement {
    let relation = blank
    return NormJudgement(
      norm: norm,
      answers: answers.enumerated().map { number, answer in
        NormJudgement.Answer(
          candidate: number, nearness: nearness.isEmpty ? 0 : nearness[number],
          relation: relation,
          situation: Situation(requirement: .positiveDuty, coverage: Double(answer.1) / 10),
          resolution: resolution(answer.0, groups))
      }, silence: Situation(requirement: .positiveDuty, isSilent: true),
      onSilence: resolution(.noContraryProvision))
  }

  private static func resolution(
    _ level: ConformityLevel, _ groups: Set<String> = []
  ) -> Resolution {
    Resolution(standing: [RuleDescriptor(id: "a", level: level, groups: groups)], defeated: [])
  }

  /// A comparison of nothing with nothing.
  private static var blank: NormRelation {
    let knowledge = ComparisonKnowledge(
      pivot: PivotReader(lexicon: Lexicon(concepts: []), translations: TermBase()),
      frequencies: TermFrequencies(rest: 0.5, shares: [:]), content: ContentWords([]),
      signals: SignalFinder(signals: []), elements: ElementFinder(elements: []),
      fields: Fields(general: [], near: []), scales: MeasureScales(units: []))
    let norm = OracleReading.norm(modality: .obligation)
    let clause = ComparedProvision(
      text: [], language: .english, norms: [norm], knowledge: knowledge)
    return NormRelation(clause.norms[0], in: clause, with: clause, knowledge: knowledge)
  }
}
