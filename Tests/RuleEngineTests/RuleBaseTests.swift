import Findings
import LegalModel
import RuleEngine
import Testing

@Suite("Rule bases")
struct RuleBaseTests {
  private let situation = Situation(requirement: .positiveDuty)

  private func resolution(_ rules: RuleDescriptor...) -> Resolution {
    RuleBase(rules).resolution(of: situation)
  }

  private func ids(_ rules: [RuleDescriptor]) -> String { rules.map(\.id).joined() }

  @Test("rules are weighed by priority, and those of equal priority by name")
  func order() {
    let rules = RuleBase([
      RuleDescriptor(id: "b", priority: 10), RuleDescriptor(id: "c", priority: 20),
      RuleDescriptor(id: "a", priority: 10),
    ])
    #expect(ids(rules.rules) == "cab")
    #expect(rules.rule("b")?.priority == 10)
    #expect(rules.rule("x") == nil)
  }

  @Test("a rule defeats by name and by group, but not what is weighed before it")
  func defeats() {
    let found = resolution(
      RuleDescriptor(id: "a", priority: 30),
      RuleDescriptor(id: "b", priority: 20, defeats: ["a", "c", "g"]),
      RuleDescriptor(id: "c", priority: 10),
      RuleDescriptor(id: "d", priority: 10, groups: ["f", "g"]))
    #expect(ids(found.standing) == "ab")
    #expect(ids(found.defeated.map(\.rule)) == "cd")
    #expect(ids(found.defeated.map(\.by)) == "bb")
  }

  @Test("a rule that is defeated defeats nothing")
  func reinstated() {
    let found = resolution(
      RuleDescriptor(id: "a", priority: 30, defeats: ["b"]),
      RuleDescriptor(id: "b", priority: 20, defeats: ["c"]),
      RuleDescriptor(id: "c", priority: 10))
    #expect(ids(found.standing) == "ac")
    #expect(ids(found.defeated.map(\.rule)) == "b")
  }

  @Test("two rules that defeat one another: the first by name counts, and none defeats itself")
  func mutual() {
    let found = resolution(
      RuleDescriptor(id: "b", groups: ["g"], defeats: ["a", "g"]),
      RuleDescriptor(id: "a", groups: ["g"], defeats: ["b", "g"]))
    #expect(ids(found.standing) == "a")
  }

  @Test("a rule with an exclusion that holds does not count and defeats nothing")
  func unless() {
    let found = resolution(
      RuleDescriptor(id: "a", priority: 30, unless: [.silence(false)], defeats: ["b"]),
      RuleDescriptor(id: "b"))
    #expect(ids(found.standing) == "b")
  }

  @Test("the greatest priority decides, then the most serious verdict, then the name")
  func deciding() {
    let found = resolution(
      RuleDescriptor(id: "a", level: .incompatible, priority: 10),
      RuleDescriptor(id: "b", level: .compatible, priority: 20),
      RuleDescriptor(id: "d", level: .gap, priority: 20),
      RuleDescriptor(id: "c", level: .gap, priority: 20))
    #expect(found.deciding?.id == "c")
    #expect(found.level == .gap)
  }

  @Test("where no rule counts, nothing is determined")
  func none() {
    #expect(resolution(RuleDescriptor(id: "a", when: [.silence(true)])).level == .undetermined)
  }
}
