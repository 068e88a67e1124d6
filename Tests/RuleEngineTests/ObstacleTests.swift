import Comparison
import Findings
import LegalModel
import RuleEngine
import Testing

@Suite("What keeps a rule from applying")
struct ObstacleTests {
  private let text = BilingualText(vi: "a", en: "a")

  private func rule(when: [Condition], unless: [Condition] = []) -> RuleDescriptor {
    RuleDescriptor(
      id: "rule", kind: "kind", level: .gap, severity: .low, confidence: .low, priority: 1,
      when: when, unless: unless, title: text, message: text, reason: text)
  }

  @Test("nothing keeps a rule from applying that applies")
  func none() {
    let situation = Situation(requirement: .ceiling, coverage: 0.5)
    #expect(rule(when: [.subject(0.5...0.9)]).obstacles(in: situation).isEmpty)
  }

  @Test("of conditions that hold together those are named that do not")
  func parts() {
    let situation = Situation(requirement: .ceiling, coverage: 0.5)
    let subject = Condition.subject(0.6...0.9)
    let requirement = Condition.requirement([.ceiling])
    #expect(
      rule(when: [.all([requirement, subject]), requirement]).obstacles(in: situation)
        == [.lacking(subject)])
  }

  @Test("alternatives are named as a whole, exclusions that hold come behind")
  func alternatives() {
    let situation = Situation(requirement: .ceiling, isSilent: true)
    let either = Condition.any([.silence(false), .figure([.short])])
    let found = rule(when: [either], unless: [.silence(false), .silence(true)])
      .obstacles(in: situation)
    #expect(found == [.lacking(either), .excluded(.silence(true))])
  }
}

@Suite("Conditions as a rule file writes them")
struct ConditionNotationTests {
  private let notation = ConditionNotation(signals: ["ban", "renewal"])

  @Test(
    "each condition has its key and values",
    arguments: [
      (Condition.requirement([.option, .ceiling]), "requirement: [ceiling, option]"),
      (.subject(0.4...0.8.nextDown), "subject: {atLeast: 0.4, below: 0.8}"),
      (.reverse(0...0.5.nextDown), "reverse: {below: 0.5}"),
      (.figure([.short]), "figure: [short]"),
      (.rank(4...8), "rank: {atLeast: 4, atMost: 8}"),
      (.side(.clause, .anySignal([1, 0])), "clause: {anySignal: [renewal, ban]}"),
      (.side(.domestic, .savesTreaties(true)), "domestic: {savesTreaties: true}"),
      (
        .not(.any([.silence(true), .persons([.same])])),
        "not: {any: [{silence: true}, {persons: [same]}]}"
      ),
    ])
  func text(condition: Condition, expected: String) {
    #expect(notation.text(condition) == expected)
  }

  @Test("a situation tells what it has where a condition asks")
  func facts() {
    let situation = Situation(
      requirement: .ceiling, clause: [1], coverage: 0.456, figures: [.beyond, .added])
    #expect(notation.fact(of: situation, for: .subject(0.6...1)) == "0.46")
    #expect(notation.fact(of: situation, for: .side(.clause, .noSignal([1]))) == "[renewal]")
    #expect(
      notation.fact(of: situation, for: .any([.figure([.met]), .rank(1...2)]))
        == "[added, beyond]; unknown")
  }
}
