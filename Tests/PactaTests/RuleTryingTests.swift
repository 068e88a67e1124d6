import BundledRules
import Comparison
import Findings
import Foundation
import KnowledgeFiles
import Pacta
import RuleEngine
import Testing

@Suite("Trying rules on their cases")
struct RuleTryingTests {
  /// The shipped knowledge with other rules.
  private func trials(_ files: [String: String]) throws -> (trials: RuleTrials, folder: RuleFolder)
  {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("pacta-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    try FileManager.default.copyItem(at: try BundledRules().folder(), to: root)
    let packs = root.appendingPathComponent("packs")
    try FileManager.default.removeItem(at: packs)
    let pack = packs.appendingPathComponent("p")
    try FileManager.default.createDirectory(at: pack, withIntermediateDirectories: true)
    for (name, text) in files {
      try text.write(to: pack.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    let trying = try RuleTrying(rules: .folder(root))
    return (trying.trials(of: trying.folder.entries), trying.folder)
  }

  private func rule(
    _ id: String, when: String, priority: Int = 10, defeats: String = "[]"
  ) -> String {
    """
    id: \(id)
    kind: numeric_threshold
    level: undetermined
    priority: \(priority)
    defeats: \(defeats)
    when: [\(when)]
    title: {vi: Một, en: One}
    message: {vi: Một, en: One}
    reason: {vi: Một, en: One}
    source: written here
    """
  }

  private let short = """
      - treaty: The period of protection of a trademark shall be at least ten years.
        law: Thời hạn bảo hộ nhãn hiệu là 05 năm.
    """
  private let long = """
      - treaty: The period of protection of a trademark shall be at least ten years.
        law: Thời hạn bảo hộ nhãn hiệu là 12 năm.
    """

  @Test("a rule that does what its cases say holds in every way of writing")
  func holds() throws {
    let result = try trials([
      "short.yaml": rule("short", when: "figure: [short]"),
      "short.cases.yaml": "fire:\n\(short)\nsilent:\n\(long)\n",
    ]).trials
    #expect(result.failures.isEmpty)
    #expect(result.cases == 2)
    #expect(result.trials.count == 2 * CaseVariant.allCases.count)
  }

  @Test("a failure says what was decided and which condition did not hold")
  func fails() throws {
    let result = try trials([
      "other.yaml": rule("other", when: "figure: [exceeded]"),
      "short.yaml": rule("short", when: "figure: [short]"),
      "short.cases.yaml": "fire:\n\(long)\nnear:\n\(short)\n",
    ]).trials
    #expect(result.failures.map(\.ruleCase.expectation) == [.fire, .near])
    #expect(result.failures.allSatisfy { $0.variant == .printed })
    let verdict = try #require(result.failures.first?.verdicts.first)
    #expect(verdict.standing == ["other"])
    #expect(verdict.obstacles == [.lacking(.figure([.short]))])
    #expect(verdict.situation.figures == [.exceeded])
    #expect(result.trials.count == 2, "what fails as printed is not tried further")
  }

  @Test("a rule that is defeated does not count")
  func defeated() throws {
    let result = try trials([
      "short.yaml": rule("short", when: "figure: [short]"),
      "short.cases.yaml": "fire:\n\(short)\n",
      "strong.yaml": rule(
        "strong", when: "subject: {atLeast: 0.1}", priority: 20, defeats: "[short]"),
    ]).trials
    #expect(result.failures.first?.verdicts.first?.defeatedBy == "strong")
    #expect(result.failures.first?.verdicts.first?.obstacles == [])
  }

  @Test("a known miss never fails, and is named when it passes")
  func todo() throws {
    let result = try trials([
      "short.yaml": rule("short", when: "figure: [short]"),
      "short.cases.yaml": "todo:\n\(short)\n\(long)\n",
    ]).trials
    #expect(result.failures.isEmpty)
    #expect(result.misses.map(\.ruleCase.line) == [4])
    #expect(result.found.map(\.ruleCase.line) == [2])
  }

  @Test("without a law text nothing answers")
  func silence() throws {
    let clause = "  - treaty: Each Party shall establish a register of trademarks.\n"
    let result = try trials([
      "none.yaml": rule("none", when: "{silence: true, complete: true}"),
      "none.cases.yaml": "fire:\n\(clause)silent:\n\(clause)    complete: false\n\(long)\n",
    ]).trials
    #expect(result.failures.isEmpty)
    #expect(result.cases == 3)
  }

  @Test("what a preamble says is no norm of the clause, and signals in it belong to no case")
  func preamble() throws {
    let result = try trials([
      "any.yaml": rule("any", when: "treaty: {modality: [none]}"),
      "any.cases.yaml": "silent:\n\(short)\n\(long)\n",
    ]).trials
    #expect(result.failures.isEmpty)
    #expect(result.trials.contains { $0.variant == .preamble })
  }

  @Test("a rule that cannot be read is a problem, and the others are tried")
  func broken() throws {
    let result = try trials([
      "broken.yaml": "id: [", "short.yaml": rule("short", when: "figure: [short]"),
      "short.cases.yaml": "fire:\n\(short)\n",
    ])
    #expect(result.folder.problems.map(\.error.file) == ["packs/p/broken.yaml"])
    #expect(result.trials.cases == 1 && result.trials.failures.isEmpty)
  }

  @Test("a clause without words is a failure, not the end of the run")
  func empty() throws {
    let result = try trials([
      "short.yaml": rule("short", when: "figure: [short]"),
      "short.cases.yaml": "fire:\n  - {treaty: \"–\", law: \"–\"}\n\(short)\n",
    ]).trials
    #expect(result.failures.map(\.ruleCase.line) == [2])
    #expect(result.cases == 2)
  }
}

@Suite("The shipped rules")
struct ShippedRulesTests {
  @Test("the linter finds nothing wrong; its warnings are for reading")
  func lint() throws {
    let errors = RulesFolder.ruleProblems(try BundledRules().folder())
      .filter { $0.level == .error }
    #expect(errors.map(\.description) == [])
  }

  @Test("every rule does what its cases say")
  func cases() throws {
    let trying = try RuleTrying(rules: .folder(try BundledRules().folder()))
    let failures = trying.trials(of: trying.folder.entries).failures
    #expect(
      failures.map { "\($0.rule):\($0.ruleCase.line) \($0.ruleCase.expectation) \($0.variant)" }
        == [])
  }
}
