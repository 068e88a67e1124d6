import Alignment
import KnowledgeFiles
import LegalModel
import Testing

@Suite("DecisionsFile")
struct DecisionsFileTests {
  private func source(_ text: String) -> KnowledgeSource {
    KnowledgeSource(name: "d.yaml", text: text)
  }

  private let pin = """
    - treaty: "18.18"
      law: 50/2005/QH11
      provision: art_72
      decision: pin
      author: A
      date: 2026-01-31
      reason: Same subject

    """

  @Test("a decision is read with its place")
  func reads() throws {
    let read = try DecisionsFile.decisions(from: source(pin))
    #expect(read.map(\.kind) == [.pin])
    #expect(read.first?.date.description == "2026-01-31")
    #expect(read.first?.place == "d.yaml:1")
  }

  @Test("two decisions on one link are refused with both places")
  func twice() {
    let error = #expect(throws: KnowledgeError.self) {
      try DecisionsFile.decisions(
        from: source(pin + pin.replacing("decision: pin", with: "decision: reject")))
    }
    #expect(error?.code == .duplicate)
    #expect(error?.line == 8)
    #expect(error?.problem.contains("d.yaml:1") == true)
  }

  @Test(
    "what is wrong is named with its line",
    arguments: [
      ("decision: pin", "decision: maybe", 4), ("2026-01-31", "31/01/2026", 6),
      ("author: A", "writer: A", 5),
    ])
  func wrong(old: String, new: String, line: Int) {
    let error = #expect(throws: KnowledgeError.self) {
      try DecisionsFile.decisions(from: source(pin.replacing(old, with: new)))
    }
    #expect(error?.line == line)
  }
}
