import BundledRules
import Findings
import KnowledgeFiles
import LegalModel
import Norms
import Pacta
import PactaReports
import Testing

@Suite("Names of the values of a norm")
struct NormPhrasesTests {
  static let knowledge = try? RulesFolder.read(BundledRules().folder())

  private func names(_ phrases: [Phrase]) throws {
    for wording in try #require(NormPhrasesTests.knowledge).wordings {
      let names = phrases.map { wording.text($0) }
      #expect(Set(names).count == phrases.count, "two values share a name: \(names)")
      for (phrase, name) in zip(phrases, names) { #expect(name != phrase.rawValue) }
    }
  }

  @Test("every modality, strength, requirement and effect has its own name in both languages")
  func norms() throws {
    try names(Modality.allCases.map(Phrase.modality))
    try names(Strength.allCases.map(Phrase.strength))
    try names(RequirementKind.allCases.map(Phrase.requirement))
    try names(DeclaratoryEffect.allCases.map(Phrase.effect))
  }

  @Test("every bound, role and place of an amount has its own name in both languages")
  func amounts() throws {
    try names(Quantity.Bound.allCases.map { Phrase.bound($0) })
    try names(Quantity.Bound.allCases.map(Phrase.bound(ofDate:)))
    try names(Quantity.Role.allCases.map(Phrase.role))
    try names([NormQuantity.Place.subject, .action, .condition, .exception].map(Phrase.place))
  }

  @Test("every unit of the rules but that of counted things has a name in both languages")
  func measures() throws {
    let knowledge = try #require(NormPhrasesTests.knowledge)
    let units = Set(knowledge.quantityCues.flatMap { $0.units.map(\.name) }).subtracting(["count"])
    for wording in knowledge.wordings {
      let missing = units.filter { wording.name(ofMeasure: $0, after: 2) == nil }
      #expect(missing.isEmpty, "\(wording.language): \(missing.sorted())")
    }
  }

  @Test(
    "a figure is written as the language does",
    arguments: [
      (1_234_567.5, "1.234.567,5", "1,234,567.5"), (100, "100", "100"), (1000, "1.000", "1,000"),
      (66.66667, "66,6667", "66.6667"), (-2.5, "-2,5", "-2.5"), (0, "0", "0"),
    ])
  func figures(value: Double, vietnamese: String, english: String) throws {
    for wording in try #require(NormPhrasesTests.knowledge).wordings {
      #expect(
        wording.text(figure: value) == (wording.language == .vietnamese ? vietnamese : english))
    }
  }
}
