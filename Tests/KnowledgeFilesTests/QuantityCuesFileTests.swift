import KnowledgeFiles
import LegalModel
import Norms
import Testing

@Suite("QuantityCuesFile")
struct QuantityCuesFileTests {
  private func file(
    units: String = "[{unit: day, words: [day]}]", decimal: String = ".", phrases: String? = nil
  ) -> String {
    let lists = QuantityRole.allCases.map { "  \($0.name): []" }.joined(separator: "\n")
    return """
      language: en
      source: written here
      figures: {thousands: ",", decimal: "\(decimal)"}
      numbers:
        {words: {one: 1}, inner: {}, tens: [], hundreds: [], scales: {million: 1000000}, joints: [],
         points: [], halves: [], articles: [one], occasions: {once: 1}}
      fractions: {links: [], denominators: {third: 3}, shares: {half: 50}}
      months: {may: 5}
      units: \(units)
      counted: [person]
      phrases:
      \(phrases ?? lists)
      """
  }

  private func error(_ text: String) -> KnowledgeError? {
    do {
      _ = try QuantityCuesFile.cues(from: KnowledgeSource(name: "en.yaml", text: text))
      return nil
    } catch {
      return error
    }
  }

  @Test("a file is read with its numbers, units and phrases")
  func reads() throws {
    let units =
      "[{unit: day, words: [day]}, {unit: week, words: [week], equals: {unit: day, times: 7}}]"
    let cues = try QuantityCuesFile.cues(
      from: KnowledgeSource(name: "en.yaml", text: file(units: units)))
    #expect(cues.language == .english)
    #expect(cues.numbers.scales == ["million": 1_000_000])
    #expect(cues.numbers.shares == ["half": 50])
    #expect(cues.units.map(\.name) == ["day", "week"])
    #expect(cues.units.last?.base == "day")
    #expect(cues.units.last?.factor == 7)
  }

  @Test("phrases of an unknown kind are refused with their line and the kinds that are known")
  func unknownRole() {
    let error = error(file(phrases: "  atLest: [at least]"))
    #expect(error?.code == .unknownKey)
    #expect(error?.line == 12)
    #expect(error?.remedy.contains("atLeast") == true)
  }

  @Test("phrases that are missing are named")
  func missingRole() {
    let error = error(file(phrases: "  atLeast: [at least]"))
    #expect(error?.code == .missingKey)
    #expect(error?.problem.contains("atMost") == true)
  }

  @Test("a unit that is a multiple of an unknown one is refused")
  func unknownBase() {
    let error = error(file(units: "[{unit: week, words: [week], equals: {unit: day, times: 7}}]"))
    #expect(error?.code == .unknownValue)
    #expect(error?.line == 9)
  }

  @Test("a decimal mark of two characters is refused")
  func longMark() {
    #expect(error(file(decimal: "..")).map(\.code) == .wrongShape)
  }

  @Test("a number that is none is refused")
  func noNumber() {
    #expect(error(file().replacing("{one: 1}", with: "{one: first}"))?.code == .wrongShape)
  }
}
