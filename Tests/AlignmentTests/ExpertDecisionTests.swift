import Alignment
import LegalModel
import Testing

@Suite("Experts' decisions")
struct ExpertDecisionTests {
  private func decision(_ kind: ExpertDecision.Kind) -> ExpertDecision {
    ExpertDecision(
      treaty: "1", law: "L", provision: "72", kind: kind, author: "A",
      date: CalendarDate("2026-01-31")!, reason: "R", place: "d.yaml:1")
  }

  private func link(_ unit: Int, _ score: Double) -> Correspondence {
    Correspondence(unit: unit, score: score, origin: .computed, sharedConcepts: [])
  }

  private func table(_ links: [Correspondence]) -> Concordance {
    Concordance(
      treaty: [], domestic: [],
      rows: [ConcordanceRow(unit: 0, correspondences: links, recognisedConcepts: 0)])
  }

  @Test("a pinned link stands first and keeps its score, and is marked as the expert's")
  func pin() {
    let row = table([link(3, 0.5), link(4, 0.4)]).applying(
      [SettledDecision(decision(.pin), rows: [0], units: [4])], candidates: 5
    ).rows[0]
    #expect(row.correspondences.map(\.unit) == [4, 3])
    #expect(row.correspondences.map(\.origin) == [.pinned, .computed])
    #expect(row.correspondences.first?.score == 0.4)
    #expect(row.correspondences.first?.decision?.author == "A")
  }

  @Test("a provision that was not found can be pinned")
  func pinUnfound() {
    let row = table([link(3, 0.5)]).applying(
      [SettledDecision(decision(.pin), rows: [0], units: [9])], candidates: 5
    ).rows[0]
    #expect(row.correspondences.map(\.unit) == [9, 3])
    #expect(row.correspondences.first?.score == 0)
  }

  @Test("a rejected link is listed apart, and the next candidate takes its place")
  func reject() {
    let row = table([link(3, 0.5), link(4, 0.4), link(5, 0.3)]).applying(
      [SettledDecision(decision(.reject), rows: [0], units: [3])], candidates: 2
    ).rows[0]
    #expect(row.correspondences.map(\.unit) == [4, 5])
    #expect(row.rejected.map(\.unit) == [3])
    #expect(row.rejected.map(\.origin) == [.rejected])
  }
}
