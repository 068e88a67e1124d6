import Comparison
import LegalModel
import Norms
import RuleEngine
import Testing

@Suite("Conditions")
struct ConditionTests {
  private let situation = Situation(
    requirement: .ceiling,
    treaty: Situation.Side(modality: .permission, strength: .discretionary, signals: [1, 2]),
    clause: [1, 2, 3],
    domestic: Situation.Side(modality: .obligation, signals: [4], hasSanction: true),
    rank: 5, coverage: 0.4, reverse: 0.8, figures: [.met, .beyond], elements: [.gap],
    field: .same, polarity: .opposed, persons: .narrower, isGiven: true)

  @Test(
    "a condition holds",
    arguments: [
      Condition.requirement([.ceiling, .option]), .side(.treaty, .modality([.permission])),
      .side(.treaty, .strength([.discretionary])), .side(.treaty, .signals([1, 2])),
      .side(.treaty, .signals([])), .side(.clause, .anySignal([3, 9])),
      .side(.domestic, .noSignal([1, 2, 3])), .side(.domestic, .sanction(true)),
      .side(.domestic, .savesTreaties(false)), .side(.treaty, .conditional(false)),
      .side(.treaty, .exceptions(false)), .subject(0.4...0.5), .reverse(0.5...(.infinity)),
      .figure([.beyond, .short]), .element([.gap]), .field([.same]), .polarity([.opposed]),
      .persons([.narrower]), .rank(5...8), .silence(false), .given(true), .complete(false),
      .all([]), .all([.given(true), .silence(false)]), .any([.silence(true), .given(true)]),
      .not(.any([])),
    ])
  func holds(condition: Condition) {
    #expect(condition.holds(in: situation))
    #expect(!Condition.not(condition).holds(in: situation))
  }

  @Test(
    "a condition does not hold",
    arguments: [
      Condition.requirement([.option]), .side(.treaty, .modality([])),
      .side(.domestic, .strength([.mandatory])), .side(.treaty, .signals([1, 3])),
      .side(.treaty, .anySignal([])), .side(.clause, .noSignal([3])),
      .side(.clause, .modality([.permission])), .side(.treaty, .sanction(true)),
      .subject(0...0.4.nextDown), .reverse(0.9...1), .figure([.short]), .figure([]),
      .element([.satisfied]), .field([.other]), .rank(6...8), .silence(true), .complete(true),
      .all([.given(true), .silence(true)]), .any([]), .not(.all([])),
    ])
  func fails(condition: Condition) {
    #expect(!condition.holds(in: situation))
  }

  @Test("an unknown rank lies nowhere, and in silence no modality and no figure is known")
  func unknown() {
    let silence = Situation(requirement: .positiveDuty, isSilent: true)
    #expect(!Condition.rank(1...9).holds(in: silence))
    #expect(!Condition.side(.domestic, .modality(Set(Modality.allCases))).holds(in: silence))
    #expect(!Condition.figure(Set(FigureRelation.allCases)).holds(in: silence))
    #expect(Condition.silence(true).holds(in: silence))
  }

  @Test("a condition knows the signals it asks for, however deep")
  func signals() {
    let condition = Condition.all([
      .side(.treaty, .signals([1])), .not(.any([.side(.clause, .noSignal([2, 3]))])),
      .given(true),
    ])
    #expect(condition.signals == [1, 2, 3])
  }

  @Test("what keeps a rule from applying is named by its smallest parts")
  func obstacles() {
    let rule = RuleDescriptor(
      id: "a", when: [.all([.given(true), .silence(true)]), .field([.other])],
      unless: [.rank(5...5), .complete(true)])
    #expect(
      rule.obstacles(in: situation) == [
        .lacking(.silence(true)), .lacking(.field([.other])), .excluded(.rank(5...5)),
      ])
  }
}
