import Applicability
import Comparison
import Findings
import Foundation
import LegalModel
import Norms
import RuleEngine
import Testing

@testable import KnowledgeFiles

/// The schemas for editors say what the readers take: neither can drift away from the other.
@Suite("Schemas of rules, signals and cases")
struct RuleSchemaTests {
  private typealias Members = [String: Any]

  private func schema(_ name: String) throws -> Members {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    let file = folder.appendingPathComponent("docs/schema/\(name).schema.json")
    return try #require(JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? Members)
  }

  private func definition(_ name: String, _ schema: Members) throws -> Members {
    try #require((schema["$defs"] as? Members)?[name] as? Members)
  }

  private func properties(_ schema: Members) throws -> Set<String> {
    #expect(schema["additionalProperties"] as? Bool == false)
    return Set(try #require(schema["properties"] as? Members).keys)
  }

  private func values(_ schema: Members?) -> [String] { schema?["enum"] as? [String] ?? [] }

  @Test("a rule has the keys of its reader")
  func rule() throws {
    let rule = try schema("rule")
    #expect(try properties(rule) == RuleFile.keys)
    #expect(Set(rule["required"] as? [String] ?? []) == RuleFile.required)
    let advice = (rule["properties"] as? Members)?["recommendation"] as? Members
    #expect(try properties(#require(advice)) == RuleFile.recommendationKeys)
  }

  @Test("a treaty and its facts have the keys and values of their reader")
  func status() throws {
    let status = try schema("status")
    let fact = try definition("fact", status)
    #expect(try properties(definition("treaty", status)) == StatusFile.keys)
    #expect(try properties(fact) == StatusFactReading.keys)
    let members = fact["properties"] as? Members
    #expect(
      Set(values(members?["fact"] as? Members)) == Set(StatusFact.Kind.allCases.map(\.rawValue)))
    #expect(
      Set(values(members?["checked"] as? Members))
        == Set(StatusFact.Check.allCases.map(\.rawValue)))
  }

  @Test("a rule without one of the required keys is refused, with them alone it is read")
  func required() throws {
    let lines = RulesFixture.rule("one").split(separator: "\n").map(String.init)
    #expect(Set(lines.map { String($0.prefix { $0 != ":" }) }) == RuleFile.required)
    let signals = SignalFinder(signals: [Signal(id: "nationals", phrases: [:])])
    func read(_ lines: [String]) throws(KnowledgeError) {
      let text = lines.joined(separator: "\n")
      _ = try RuleFile.rule(from: KnowledgeSource(name: "one.yaml", text: text), signals: signals)
    }
    try read(lines)
    for index in lines.indices {
      var fewer = lines
      fewer.remove(at: index)
      #expect(throws: KnowledgeError.self, "\(lines[index])") { try read(fewer) }
    }
  }

  @Test("conditions have the keys of their reader")
  func conditions() throws {
    let rule = try schema("rule")
    for (name, keys) in [
      ("condition", ConditionReading.keys), ("side", ConditionReading.sideKeys),
      ("clause", ConditionReading.clauseKeys), ("share", ConditionReading.shareKeys),
      ("rank", ConditionReading.rankKeys),
    ] {
      #expect(try properties(definition(name, rule)) == keys, "\(name)")
    }
  }

  @Test("every list of values is that of the program")
  func enumerations() throws {
    let rule = try schema("rule")
    let properties = try #require(rule["properties"] as? Members)
    let action =
      ((properties["recommendation"] as? Members)?["properties"] as? Members)?["action"] as? Members
    #expect(values(properties["level"] as? Members) == ConformityLevel.allCases.map(\.rawValue))
    #expect(values(properties["severity"] as? Members) == Severity.allCases.map(\.rawValue))
    #expect(values(properties["confidence"] as? Members) == Confidence.allCases.map(\.rawValue))
    #expect(values(action) == Recommendation.Action.allCases.map(\.rawValue))
    for (name, names) in [
      ("requirement", RequirementKind.allCases.map(\.rawValue)),
      ("modality", Modality.allCases.map(\.rawValue)),
      ("strength", Strength.allCases.map(\.rawValue)),
      ("figure", FigureRelation.allCases.map(\.rawValue)),
      ("element", ElementMatch.Relation.allCases.map(\.rawValue)),
      ("field", FieldRelation.allCases.map(\.rawValue)),
      ("polarity", PolarityRelation.allCases.map(\.rawValue)),
      ("persons", PersonRelation.allCases.map(\.rawValue)),
    ] {
      #expect(try values(definition(name, rule)) == names, "\(name)")
    }
  }

  @Test("signals and cases have the keys of their readers")
  func signalsAndCases() throws {
    let signals = try schema("signals")
    #expect(try properties(signals) == SignalsFile.keys)
    #expect(try properties(definition("signal", signals)) == SignalsFile.signalKeys)
    let cases = try schema("cases")
    #expect(try properties(cases) == CasesFile.keys)
    #expect(try properties(definition("case", cases)) == CasesFile.caseKeys)
  }

  @Test("docs/rules.md explains every key")
  func documented() throws {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    let page = try String(
      contentsOf: folder.appendingPathComponent("docs/rules.md"), encoding: .utf8)
    let keys =
      RuleFile.keys.union(ConditionReading.keys).union(ConditionReading.sideKeys)
      .union(CasesFile.keys).union(CasesFile.caseKeys)
    for key in keys.sorted() { #expect(page.contains("\n| `\(key)` |"), "\(key)") }
    for name in RuleTexts.placeholders { #expect(page.contains("%\(name)")) }
  }
}
