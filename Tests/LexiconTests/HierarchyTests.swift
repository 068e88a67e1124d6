import Lexicon
import Testing

private func concept(
  _ id: String, broader: [String] = [], personClass: PersonClass? = nil
) -> Concept {
  Concept(
    id: ConceptID(id), vietnamese: [id], english: [id], domain: "test",
    broader: broader.map { ConceptID($0) }, personClass: personClass)
}

private let lexicon = Lexicon(concepts: [
  concept("any-person", personClass: .person),
  concept("natural-person", broader: ["any-person"]),
  concept("worker", broader: ["natural-person"]),
  concept("foreign-worker", broader: ["worker", "foreigner"]),
  concept("foreigner", broader: ["natural-person"]),
  concept("public-authority", personClass: .authority),
  concept("customs-authority", broader: ["public-authority"]),
  concept("customs-officer", broader: ["natural-person"], personClass: .authority),
  concept("trademark"),
  concept("egg", broader: ["hen"]),
  concept("hen", broader: ["egg"]),
])

@Suite("Hierarchy of concepts")
struct HierarchyTests {
  private func id(_ name: String) -> ConceptID { ConceptID(name) }

  @Test("what is narrower is derived from what is broader")
  func narrower() {
    #expect(lexicon.broader(of: id("worker")) == [id("natural-person")])
    #expect(
      lexicon.narrower(of: id("natural-person")).map(\.value)
        == ["worker", "foreigner", "customs-officer"])
  }

  @Test("ancestors come nearest first, each once")
  func ancestors() {
    #expect(
      lexicon.ancestors(of: id("foreign-worker")).map(\.value)
        == ["worker", "foreigner", "natural-person", "any-person"])
  }

  @Test("any person holds a foreign worker, a foreign worker does not hold any person")
  func holds() {
    #expect(lexicon.isSame(id("any-person"), orBroaderThan: id("foreign-worker")))
    #expect(lexicon.isSame(id("worker"), orBroaderThan: id("worker")))
    #expect(!lexicon.isSame(id("foreign-worker"), orBroaderThan: id("any-person")))
    #expect(!lexicon.isSame(id("worker"), orBroaderThan: id("foreigner")))
  }

  @Test(
    "the class of the nearest concept that has one holds",
    arguments: [
      ("worker", PersonClass.person), ("customs-authority", .authority),
      ("customs-officer", .authority), ("any-person", .person),
    ])
  func personClass(name: String, expected: PersonClass) {
    #expect(lexicon.personClass(of: id(name)) == expected)
  }

  @Test("a trademark is no person, and neither is an unknown concept")
  func noPerson() {
    #expect(lexicon.personClass(of: id("trademark")) == nil)
    #expect(lexicon.personClass(of: id("unheard-of")) == nil)
    #expect(lexicon.ancestors(of: id("unheard-of")).isEmpty)
  }

  @Test("a cycle is walked once")
  func cycle() {
    #expect(lexicon.ancestors(of: id("egg")) == [id("hen")])
  }

  @Test("authorities and States act with public power, persons and organisations do not")
  func publicPower() {
    #expect(PersonClass.allCases.filter(\.isPublic) == [.authority, .state])
  }
}
