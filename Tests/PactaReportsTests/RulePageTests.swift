import BundledRules
import Comparison
import Findings
import Foundation
import KnowledgeFiles
import LegalModel
import Norms
import Pacta
import PactaReports
import RuleEngine
import Testing

@Suite("Conditions in words")
struct ConditionWordsTests {
  private static let wordings =
    (try? RulesFolder.wordings(BundledRules().folder())) ?? []
  private let signals = [
    Signal(id: "ban", phrases: [:]), Signal(id: "renewal", phrases: [.english: ["renew"]]),
  ]

  private func words(_ language: LanguageCode) throws -> ConditionWords {
    let wording = ConditionWordsTests.wordings.first { $0.language == language }
    return ConditionWords(try #require(wording), signals: signals)
  }

  /// One condition of each kind.
  static let conditions: [Condition] = [
    .all([.silence(true), .complete(true)]), .any([.silence(true), .complete(false)]),
    .not(.silence(true)), .requirement(Set(RequirementKind.allCases)),
    .subject(0.4...0.8.nextDown), .subject(0...0.5.nextDown), .reverse(0.25...Double.infinity),
    .figure(Set(FigureRelation.allCases)), .element(Set(ElementMatch.Relation.allCases)),
    .field(Set(FieldRelation.allCases)), .polarity(Set(PolarityRelation.allCases)),
    .persons(Set(PersonRelation.allCases)), .rank(4...99), .rank(1...3), .rank(4...6),
    .silence(false), .given(true), .given(false), .complete(true),
    .side(.treaty, .modality(Set(Modality.allCases))),
    .side(.domestic, .strength(Set(Strength.allCases))), .side(.clause, .signals([0, 1])),
    .side(.clause, .anySignal([0])), .side(.clause, .noSignal([1])),
    .side(.domestic, .sanction(true)), .side(.domestic, .sanction(false)),
    .side(.domestic, .savesTreaties(true)), .side(.domestic, .conditional(true)),
    .side(.domestic, .exceptions(false)),
  ]

  @Test(
    "every condition is told, each in its own words, in both languages",
    arguments: [LanguageCode.vietnamese, .english])
  func every(language: LanguageCode) throws {
    let words = try words(language)
    let texts = ConditionWordsTests.conditions.map(words.text)
    #expect(Set(texts).count == texts.count, "\(texts)")
    for text in texts {
      #expect(!text.isEmpty && !text.contains("%"), "\(text)")
      #expect(!text.contains("condition."), "\(text)")
    }
  }

  @Test("shares are told in per cent, signals by name, values by their names")
  func values() throws {
    let words = try words(.english)
    #expect(words.text(.subject(0.4...0.8.nextDown)).contains("at least 40 per cent"))
    #expect(words.text(.subject(0.4...0.8.nextDown)).contains("less than 80 per cent"))
    #expect(words.text(.side(.clause, .anySignal([1]))).contains("“renewal”"))
    #expect(words.text(.figure([.short])).hasSuffix("below the floor"))
  }

  @Test("alternatives are moved in under what they belong to, what holds together is not")
  func outline() throws {
    let lines = try words(.english).outline([
      .all([.silence(false), .any([.complete(true), .all([.given(true), .rank(1...3)])])])
    ])
    #expect(lines.map(\.depth) == [0, 0, 1, 1, 2, 2])
    #expect(lines[1].text.hasSuffix(":"))
  }

  @Test("an obstacle says whether something is lacking or excluded")
  func obstacles() throws {
    let words = try words(.vietnamese)
    #expect(
      words.text(.lacking(.silence(true))) != words.text(.excluded(.silence(true))))
  }
}

@Suite("The page of a rule")
struct RulePageTests {
  private let folder = Result { RuleFolder(try BundledRules().folder()) }
  private let wordings = Result { try RulesFolder.wordings(BundledRules().folder()) }

  private func page(
    of rule: RuleDescriptor, among others: [RuleDescriptor] = [], cases: [RuleCase] = []
  ) throws -> RulePage {
    func entry(_ rule: RuleDescriptor) -> RuleEntry {
      RuleEntry(rule: rule, pack: "p", file: "packs/p/\(rule.id).yaml", cases: cases)
    }
    let wording = try #require(wordings.get().first { $0.language == .english })
    return RulePage(
      of: entry(rule), among: ([rule] + others).map(entry), signals: [], kinds: [],
      wording: wording, isFull: true)
  }

  private func rule(
    _ id: String, priority: Int, groups: Set<String> = [], defeats: Set<String> = []
  ) -> RuleDescriptor {
    let text = BilingualText(vi: "Một", en: "One %figures_")
    return RuleDescriptor(
      id: id, kind: "kind", level: .gap, severity: .high, confidence: .low, priority: priority,
      groups: groups, when: [.silence(true)], defeats: defeats, title: text, message: text,
      reason: text, source: "here")
  }

  @Test("it says what the rule defeats and what defeats it, where that can work")
  func defeats() throws {
    let own = rule("own", priority: 20, groups: ["all"], defeats: ["weak", "low"])
    let others = [
      rule("weak", priority: 10), rule("member", priority: 5, groups: ["low"]),
      rule("beyond", priority: 30, groups: ["low"]), rule("strong", priority: 40, defeats: ["all"]),
      rule("late", priority: 1, defeats: ["own"]),
    ]
    let text = try page(of: own, among: others).text()
    #expect(text.contains("- the group “low”: member\n"))
    #expect(text.contains("- weak – One"))
    #expect(text.contains("- strong – One"))
    #expect(!text.contains("late"))
  }

  @Test("places that a case fills are left open")
  func places() throws {
    #expect(try page(of: rule("own", priority: 1)).text().contains("  One …_\n"))
  }

  @Test("the texts of the cases are shown, each on a line")
  func cases() throws {
    let own = RuleCase(.near, treaty: "First\nsecond", law: nil)
    let text = try page(of: rule("own", priority: 1), cases: [own]).text()
    #expect(text.contains("    - Treaty: First second\n    - Law: nothing answers\n"))
  }

  @Test("the pages under docs/rules are those of the shipped rules; script/rule-docs writes them")
  func upToDate() throws {
    let folder = try folder.get()
    let wordings = try wordings.get()
    var place = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { place.deleteLastPathComponent() }
    place.appendPathComponent("docs/rules")
    var names: Set<String> = []
    var stale: [String] = []
    for entry in folder.entries {
      let pages = [LanguageCode.english, .vietnamese].compactMap { language in
        wordings.first { $0.language == language }.map {
          RulePage(
            of: entry, among: folder.entries, signals: folder.signals.signals,
            kinds: folder.kinds, wording: $0)
        }
      }
      let name = entry.rule.id + ".md"
      names.insert(name)
      let text = try? String(contentsOf: place.appendingPathComponent(name), encoding: .utf8)
      if text != RulePage.document(pages) { stale.append(name) }
    }
    #expect(stale == [], "run script/rule-docs")
    let written = try FileManager.default.contentsOfDirectory(atPath: place.path)
    #expect(Set(written) == names, "run script/rule-docs")
  }
}
