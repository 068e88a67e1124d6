import Findings
import KnowledgeFiles
import LegalModel
import Testing

@Suite("ConsequencesFile")
struct ConsequencesFileTests {
  static let head = """
    source: written here
    amended: {from: 2026-01-01, note: {vi: chưa đối chiếu, en: not compared}}
    notVerified: {vi: chưa kiểm tra, en: not checked}
    consequences:

    """

  static func step(_ id: String, _ more: String = "", checked: String = "text") -> String {
    """
      - id: \(id)
        title: {vi: Bước, en: Step}
        text: {vi: Làm việc này, en: Do this}
        from: 2016-07-01
        legalBasis: {vi: Điều 1, en: Article 1}
        source: written here
        checked: \(checked)
    \(more.split(separator: "\n").map { "    " + $0 + "\n" }.joined())
    """
  }

  static func read(_ text: String) throws(KnowledgeError) -> [Consequence] {
    try ConsequencesFile.consequences(
      from: [KnowledgeSource(name: "c.yaml", text: text)], kinds: ["figure", "bar"])
  }

  @Test("a step is read with what calls for it")
  func reads() throws {
    let steps = try ConsequencesFileTests.read(
      ConsequencesFileTests.head
        + ConsequencesFileTests.step(
          "approval",
          """
          when:
            findings: [{instruments: [government], levels: [incompatible], kinds: [figure]}]
            noneOf: [{requirements: [criminalisation]}]
            treaty: {kinds: [bilateral], binding: [notInForce]}
          until: 2030-12-31
          restsOn2016: true
          """))
    let step = try #require(steps.first)
    #expect(step.when.findings.first?.instruments == [.government])
    #expect(step.when.findings.first?.kinds == ["figure"])
    #expect(step.when.noneOf.first?.requirements == [.criminalisation])
    #expect(step.when.treaty.kinds == [.bilateral])
    #expect(step.isLaw(on: CalendarDate("2030-12-31")))
    #expect(!step.isLaw(on: CalendarDate("2031-01-01")))
    #expect(!step.isLaw(on: CalendarDate("2016-06-30")))
    #expect(!step.isLaw(on: nil))
  }

  @Test("that an amendment was not seen is said from its first day on, memory on every day")
  func notes() throws {
    let text =
      ConsequencesFileTests.head + ConsequencesFileTests.step("a", "restsOn2016: true")
      + ConsequencesFileTests.step("b", checked: "memory") + ConsequencesFileTests.step("c")
    let steps = try ConsequencesFileTests.read(text)
    let (before, after) = (CalendarDate("2025-12-31"), CalendarDate("2026-01-01"))
    #expect(steps.map { $0.note(on: before)?.en } == [nil, "not checked", nil])
    #expect(steps.map { $0.note(on: after)?.vi } == ["chưa đối chiếu", "chưa kiểm tra", nil])
    #expect(steps[0].note(on: nil) != nil)
  }

  static let mistakes: [(text: String, code: KnowledgeError.Code, line: Int)] = [
    (head + step("a", "color: red"), .unknownKey, 12),
    (head + step("a", "unless: [b]"), .orphan, 12),
    (head + step("a") + step("a"), .duplicate, 12),
    (head + step("a", "until: 2016-06-30"), .wrongShape, 12),
    (head + step("a", "until: soon"), .wrongShape, 12),
    (head + step("a", "when: {findings: [{levels: [compatible]}]}"), .idle, 12),
    (head + step("a", "when: {findings: [{kinds: [weather]}]}"), .unknownValue, 12),
    (head + step("a", "when: {findings: [{instruments: [party]}]}"), .unknownValue, 12),
    (head + step("a", "when: {treaty: {binding: [maybe]}}"), .unknownValue, 12),
    (head + step("a", checked: "hearsay"), .unknownValue, 11),
    ("source: here\nconsequences:\n" + step("a", "restsOn2016: true"), .missingKey, 10),
    ("source: here\nconsequences:\n" + step("a", checked: "memory"), .missingKey, 3),
  ]

  @Test("what is wrong is named with file and line", arguments: mistakes)
  func refuses(text: String, code: KnowledgeError.Code, line: Int) {
    let error = #expect(throws: KnowledgeError.self) { try ConsequencesFileTests.read(text) }
    #expect(error?.code == code)
    #expect(error?.file == "c.yaml")
    #expect(error?.line == line, "\(error?.description ?? "")")
  }
}
