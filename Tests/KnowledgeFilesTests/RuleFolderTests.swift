import Foundation
import KnowledgeFiles
import RuleEngine
import Testing

@Suite("A folder of rules")
struct RuleFolderTests {
  private func folder(_ cases: String) throws -> RuleFolder {
    let fixture = try RulesFixture([
      "signals/all.yaml": RulesFixture.signals, "packs/p/one.yaml": RulesFixture.rule("one"),
      "packs/p/one.cases.yaml": cases,
    ])
    return RuleFolder(fixture.root)
  }

  @Test("a rule stands beside its cases, with pack, file and lines")
  func entry() throws {
    let entry = try #require(folder(RulesFixture.cases).entries.first)
    #expect(entry.rule.id == "one")
    #expect(entry.pack == "p")
    #expect(entry.casesFile == "packs/p/one.cases.yaml")
    #expect(entry.cases.map(\.expectation) == [.fire, .fire, .silent, .near])
    #expect(entry.cases.map(\.line) == [2, 3, 5, 7])
  }

  @Test("a case without law is one that nothing answers; rank and completeness can be given")
  func keys() throws {
    let cases = try folder(
      "fire:\n  - {treaty: One., rank: 4, complete: false, given: false, note: x}\ntodo:\n"
        + "  - {treaty: Two., law: Hai.}\n"
    ).entries[0].cases
    #expect(cases[0].law == nil)
    #expect(cases[0].rank == 4)
    #expect(!cases[0].isComplete && !cases[0].isGiven)
    #expect(cases[1].isComplete && cases[1].isGiven)
    #expect(cases[1].expectation == .todo)
  }

  @Test(
    "cases that cannot be read are a problem with its line, and the rule stays",
    arguments: [("fire:\n  - {law: Một.}\n", 2), ("burn: []\n", 1), ("fire: x\n", 1)])
  func broken(cases: String, line: Int) throws {
    let folder = try folder(cases)
    #expect(folder.entries.map(\.rule.id) == ["one"])
    #expect(folder.problems.map(\.error.file) == ["packs/p/one.cases.yaml"])
    #expect(folder.problems.first?.error.line == line)
  }
}

@Suite("A new rule")
struct RuleSkeletonTests {
  @Test("it can be read as it stands, and the linter says what is left to be written")
  func readable() throws {
    let fixture = try RulesFixture(["signals/all.yaml": RulesFixture.signals])
    let files = try RuleSkeleton(id: "new-one", pack: "p").write(into: fixture.root)
    #expect(files == ["packs/p/new-one.yaml", "packs/p/new-one.cases.yaml"])
    #expect(RuleFolder(fixture.root).problems.isEmpty)
    let codes = Set(
      RulesFolder.ruleProblems(fixture.root).filter { $0.level == .error }.map(\.error.code))
    #expect(codes == [.unfinished, .missingCases])
  }

  @Test("every key that it shows can be used")
  func comments() throws {
    let fixture = try RulesFixture(["signals/all.yaml": RulesFixture.signals])
    let files = try RuleSkeleton(id: "new-one", pack: "p").write(into: fixture.root)
    let text = try String(
      contentsOf: fixture.root.appendingPathComponent(files[0]), encoding: .utf8)
    let lines = text.split(separator: "\n").dropFirst().map { line in
      let indent = line.prefix { $0 == " " }
      let rest = line.dropFirst(indent.count)
      return rest.hasPrefix("# ") ? indent + rest.dropFirst(2) : line
    }
    try fixture.write(files[0], lines.joined(separator: "\n"))
    #expect(RuleFolder(fixture.root).problems.map(\.description) == [])
  }

  @Test("a name in use, in any pack, is never overwritten")
  func never() throws {
    let fixture = try RulesFixture(["packs/q/one.yaml": "mine"])
    let error = #expect(throws: KnowledgeError.self) {
      try RuleSkeleton(id: "one", pack: "p").write(into: fixture.root)
    }
    #expect(error?.code == .duplicate)
    let kept = try String(
      contentsOf: fixture.root.appendingPathComponent("packs/q/one.yaml"), encoding: .utf8)
    #expect(kept == "mine")
  }

  @Test("a name that could leave the folder is refused", arguments: ["../x", "A b", "", "-x"])
  func names(name: String) {
    #expect(throws: KnowledgeError.self) { try RuleSkeleton(id: name, pack: "p") }
    #expect(throws: KnowledgeError.self) { try RuleSkeleton(id: "x", pack: name) }
  }
}
