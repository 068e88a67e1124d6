import BundledRules
import Foundation
import KnowledgeFiles
import LegalModel
import Lexicon
import Testing

@Suite("The lexicon's linter")
struct LexiconLintTests {
  private func problems(_ concepts: String, head: String = "") -> [KnowledgeError] {
    let text = "domain: ip\n" + head + "sources: {own: written here}\nconcepts:\n" + concepts
    return LexiconFile.problems(in: [KnowledgeSource(name: "ip.yaml", text: text)])
  }

  private func concept(_ id: String, _ rest: String = "") -> String {
    "  - id: \(id)\n    preferred: {vi: \(id), en: \(id)}\n    seen: own\n"
      + (rest.isEmpty ? "" : "    \(rest)\n")
  }

  @Test("files in order give no problem")
  func inOrder() {
    #expect(problems(concept("sign") + concept("mark", "broader: [sign]")).isEmpty)
  }

  @Test("every problem is reported, in the order of the lines")
  func all() {
    let found = problems(
      "  - id: sign\n    preferred: {en: sign}\n    seen: own\n"
        + concept("mark", "broader: [nothing]") + concept("mark"))
    #expect(found.map(\.code) == [.oneLanguage, .orphan, .duplicate])
    #expect(found.map(\.line) == found.map(\.line).sorted { ($0 ?? 0) < ($1 ?? 0) })
  }

  @Test("a term without a letter is refused", arguments: ["\"…\"", "\"--\"", "\"(,)\""])
  func emptyTerm(term: String) {
    let found = problems("  - id: sign\n    preferred: {vi: \(term), en: sign}\n    seen: own\n")
    #expect(found.map(\.code) == [.emptyTerm])
    #expect(found.first?.line == 5)
  }

  @Test(
    "a link to an unknown concept names the line and the target",
    arguments: ["broader: [unheard-of]", "related: [unheard-of]"])
  func unknownTarget(link: String) {
    let found = problems(concept("sign", link))
    #expect(found.map(\.code) == [.orphan])
    #expect(found.first?.line == 7)
    #expect(found.first?.problem.contains("unheard-of") == true)
  }

  @Test("a cycle is reported once, with its steps")
  func cycle() {
    let found = problems(
      concept("egg", "broader: [hen]") + concept("hen", "broader: [egg]")
        + concept("feather", "broader: [hen]"))
    #expect(found.map(\.code) == [.cycle])
    #expect(found.first?.problem.contains("egg < hen < egg") == true)
  }

  @Test("a concept that is broader than itself is a cycle")
  func selfCycle() {
    #expect(problems(concept("egg", "broader: [egg]")).map(\.code) == [.cycle])
  }

  @Test("a person class hangs under a root")
  func personRoot() {
    let root = "roots: [person]\n"
    let person = concept("person", "class: person")
    #expect(problems(person + concept("worker", "broader: [person]"), head: root).isEmpty)
    let loose = problems(person + concept("court", "class: authority"), head: root)
    #expect(loose.map(\.code) == [.orphan])
    #expect(loose.first?.remedy.contains("person") == true)
  }

  @Test("an unknown class of persons names those that are known")
  func unknownClass() {
    let found = problems(concept("ghost", "class: spirit"))
    #expect(found.map(\.code) == [.unknownValue])
    #expect(found.first?.remedy.contains("authority") == true)
  }

  @Test("a concept may name several sources, all of them explained")
  func severalSources() {
    let text = "  - id: sign\n    preferred: {vi: dấu hiệu, en: sign}\n    seen: [own, hearsay]\n"
    #expect(problems(text).map(\.code) == [.unknownValue])
  }

  @Test("verbs are inflected, and British terms get American twins")
  func forms() throws {
    let text = """
      domain: ip
      sources: {own: written here}
      concepts:
        - id: authorisation
          preferred: {vi: ủy quyền, en: authorisation}
          verbs: [authorise]
          seen: own
      """
    let lexicon = try LexiconFile.lexicon(
      from: [KnowledgeSource(name: "ip.yaml", text: text)],
      spelling: SpellingVariants(endings: [
        SpellingVariants.Pair("isation", "ization"), SpellingVariants.Pair("ised", "ized"),
      ]))
    for word in ["authorisation", "authorizations", "authorise", "authorised", "authorized"] {
      #expect(lexicon.matches(in: Array(word.utf8), language: .english).count == 1, "\(word)")
    }
    #expect(lexicon.concepts[0].english == ["authorisation", "authorise"])
  }
}

@Suite("The shipped lexicon")
struct ShippedLexiconTests {
  private let folder = Result { try BundledRules().folder() }

  @Test("it is in order")
  func inOrder() throws {
    #expect(RulesFolder.lexiconProblems(try folder.get()).map(\.description) == [])
  }

  @Test("it has at least 1,200 concepts")
  func size() throws {
    #expect(try RulesFolder.lexicon(folder.get()).concepts.count >= 1200)
  }

  @Test(
    "its persons stand in their order",
    arguments: [
      ("any-person", "worker"), ("natural-person", "refugee"), ("any-person", "enterprise"),
      ("enterprise", "foreign-invested-enterprise"), ("public-authority", "customs-authority"),
      ("natural-person", "detainee"), ("worker", "foreign-worker"), ("state", "party"),
    ])
  func persons(broader: String, narrower: String) throws {
    let lexicon = try RulesFolder.lexicon(folder.get())
    #expect(lexicon.concept(ConceptID(narrower)) != nil)
    #expect(lexicon.isSame(ConceptID(broader), orBroaderThan: ConceptID(narrower)))
  }

  @Test(
    "it tells public bearers from private ones",
    arguments: [
      ("court", PersonClass.authority), ("customs-authority", .authority), ("party", .state),
      ("worker", .person), ("enterprise", .organisation), ("competent-authority", .authority),
      ("public-official", .authority), ("consumer", .person), ("trade-union", .organisation),
    ])
  func classes(name: String, expected: PersonClass) throws {
    #expect(try RulesFolder.lexicon(folder.get()).personClass(of: ConceptID(name)) == expected)
  }

  @Test("it knows the words of each language for measuring coverage")
  func words() throws {
    #expect(
      try RulesFolder.wordClasses(folder.get()).map(\.language) == [.english, .vietnamese])
  }

  @Test(
    "spelling, inflection and lost blanks make no difference",
    arguments: [
      "labor", "Labour", "organizations", "trade-mark", "trademarks", "eachParty", "withdrawn",
      "publishing", "e-commerce", "ecommerce", "license", "defense", "co-operation",
    ])
  func tolerance(text: String) throws {
    let lexicon = try RulesFolder.lexicon(folder.get())
    #expect(!lexicon.matches(in: Array(text.utf8), language: .english).isEmpty)
  }
}
