import KnowledgeFiles
import Testing

@Suite("The linter of the rules")
struct RuleLintTests {
  /// The problems of a folder with one rule and what is given.
  private func problems(
    _ rule: [String: String] = [:], _ files: [String: String] = [:]
  ) throws -> [RuleProblem] {
    let own = [
      "signals/all.yaml": RulesFixture.signals + "\n",
      "packs/p/one.yaml": RulesFixture.rule("one", rule),
      "packs/p/one.cases.yaml": RulesFixture.cases,
    ]
    let folder = try RulesFixture(own.merging(files) { _, given in given })
    return RulesFolder.ruleProblems(folder.root)
  }

  private func codes(_ problems: [RuleProblem]) -> [KnowledgeError.Code] {
    problems.map(\.error.code)
  }

  @Test("rules in order give no problem; a signal that only comparing uses is no idle one")
  func inOrder() throws {
    #expect(try problems().map(\.description) == [])
  }

  @Test(
    "what one rule can do wrong is named with its file and line",
    arguments: [
      (["kind": "nonsense"], KnowledgeError.Code.unknownValue, 2, "nonsense"),
      (["message": "{vi: \"%figure\", en: x}"], .unknownValue, 7, "%figure"),
      (["title": "{vi: \"%law\", en: x}"], .unknownValue, 6, "%law"),
      (["reason": "{vi: TODO, en: x}"], .unfinished, 8, "reason"),
      (["defeats": "[nothing]"], .orphan, 10, "nothing"),
      (["defeats": "[one]"], .orphan, 10, "no other rule"),
      (["level": "gap", "legalBasis": "x"], .missingKey, 3, "advises nothing"),
      (
        ["level": "incompatible", "recommendation": "{action: amend, vi: x, en: x}"], .missingKey,
        3, "names no norm"
      ),
      (["exceeds": "true", "level": "undetermined"], .unknownValue, 10, "further"),
      (["when": "[{domestic: {signals: [unheard-of]}}]"], .unknownValue, 5, "unheard-of"),
      (["when": "[{weather: [fine]}]"], .unknownKey, 5, "weather"),
      (["colour": "red"], .unknownKey, 10, "colour"),
      (["id": "two"], .unknownValue, 1, "'two'"),
    ])
  func single(lines: [String: String], code: KnowledgeError.Code, line: Int, part: String) throws {
    let found = try problems(lines).filter { $0.level == .error }
    #expect(codes(found) == [code], "\(found)")
    #expect(found.first?.error.file == "packs/p/one.yaml")
    #expect(found.first?.error.line == line)
    #expect(found.first?.description.contains(part) == true, "\(found)")
  }

  @Test("one broken rule does not hide what is wrong with another")
  func oneByOne() throws {
    let found = try problems(
      ["kind": "nonsense"],
      ["packs/p/two.yaml": "id: [", "packs/p/two.cases.yaml": RulesFixture.cases])
    #expect(codes(found) == [.unknownValue, .notYAML])
  }

  @Test("a name that two packs use is named once")
  func duplicate() throws {
    let found = try problems(
      [:],
      [
        "packs/q/one.yaml": RulesFixture.rule("one"),
        "packs/q/one.cases.yaml": RulesFixture.cases,
      ])
    #expect(codes(found) == [.duplicate])
    #expect(found.first?.error.file == "packs/q/one.yaml")
  }

  @Test(
    "a defeat works where the defeater is weighed first",
    arguments: [("20", true), ("10", false), ("5", false)])
  func defeats(priority: String, works: Bool) throws {
    let found = try problems(
      ["groups": "[usual]"],
      [
        "packs/p/two.yaml": RulesFixture.rule("two", ["defeats": "[usual]", "priority": priority]),
        "packs/p/two.cases.yaml": RulesFixture.cases,
      ])
    #expect(codes(found) == (works ? [] : [.idle]))
  }

  @Test("a rule without cases, with too few, and cases without a rule are named")
  func cases() throws {
    let found = try problems(
      [:],
      [
        "packs/p/one.cases.yaml": "fire:\n  - {treaty: One., law: Một.}\n",
        "packs/p/two.yaml": RulesFixture.rule("two"), "packs/p/three.cases.yaml": "fire: []\n",
      ])
    #expect(codes(found) == [.missingCases, .missingCases, .orphan, .missingCases])
    #expect(found.map(\.error.file).last == "packs/p/two.yaml")
  }

  @Test("a rule for silence cannot count where a law text stands")
  func silence() throws {
    let found = try problems(["when": "[{silence: true}]"]).filter { $0.level == .error }
    #expect(found.map(\.error.line) == [2, 3])
    #expect(codes(found) == [.wrongShape, .wrongShape])
  }

  @Test("a signal that nothing asks for is a warning")
  func unusedSignal() throws {
    let found = try problems(["when": "[{silence: false}]"])
    #expect(found.map(\.level) == [.warning])
    #expect(found.first?.error.line == 6)
    #expect(found.first?.description.contains("nationals") == true)
  }

  @Test(
    "a phrase that names an act, an article or a case is refused",
    arguments: [
      "theo Điều 5 của Luật này", "luật số 45/2019/QH14", "Nghị định 38/2005", "vụ G001-dev",
    ])
  func specialCase(phrase: String) throws {
    let signals =
      "source: x\nsignals:\n  - id: nationals\n    title: {vi: một, en: one}\n    vi: [\"\(phrase)\"]\n"
    let found = try problems([:], ["signals/all.yaml": signals])
    #expect(codes(found) == [.specialCase], "\(found)")
    #expect(found.first?.error.line == 3)
  }

  @Test("ordinary phrases with numbers are none", arguments: ["24/7", "dưới 18 tuổi", "Covid-19"])
  func ordinary(phrase: String) throws {
    let signals =
      "source: x\nsignals:\n  - id: nationals\n    title: {vi: một, en: one}\n    vi: [\"\(phrase)\"]\n"
    #expect(try problems([:], ["signals/all.yaml": signals]).isEmpty)
  }

  @Test("elements are looked through too")
  func elements() throws {
    let element = """
      source: x
      elements:
        - id: storage
          title: {vi: Lưu trữ, en: Storage}
          stance: forbidden
          kind: nonsense
          otherwise: conflict
          treaty: {en: [Article 14.13]}
          law: {vi: [lưu trữ dữ liệu]}
      """
    let found = try problems([:], ["elements/all.yaml": element])
    #expect(codes(found) == [.specialCase, .unknownValue])
    #expect(found.map(\.error.line) == [3, 3])
  }
}
