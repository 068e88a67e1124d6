import Alignment
import Findings
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
    let read = try DecisionsFile.decisions(from: source(pin)).links
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

  @Test("a decision on a finding is read beside one on a link")
  func findings() throws {
    let written = """
      - finding: 5d41402abc4b2a76b9719d911017c592
        clause: art_3__para_1
        decision: reject
        level: compatible
        author: A
        date: 2026-01-31
        reason: The decree has it
        expires: 2027-01-31
        leadAgency: Ministry

      """
    let read = try DecisionsFile.decisions(from: source(pin + written))
    #expect(read.links.count == 1)
    let decision = try #require(read.findings.first)
    #expect(decision.clause == "art_3__para_1" && decision.rule == nil)
    #expect(decision.decision.outcome == .reject && decision.decision.level == .compatible)
    #expect(decision.decision.expires?.description == "2027-01-31")
    #expect(decision.place == "d.yaml:8")
  }

  @Test("a wrong date and an unknown outcome are refused with their line")
  func wrong() {
    let written = """
      - finding: 5d41402abc4b2a76b9719d911017c592
        decision: perhaps
        author: A
        date: 2026-02-30
        reason: x

      """
    let error = #expect(throws: KnowledgeError.self) {
      try DecisionsFile.decisions(from: source(written))
    }
    #expect(error?.line == 2)
    let dated = #expect(throws: KnowledgeError.self) {
      try DecisionsFile.decisions(from: source(written.replacing("perhaps", with: "accept")))
    }
    #expect(dated?.line == 4)
  }
}
