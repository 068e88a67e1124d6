import Alignment
import Findings
import Pacta
import Synchronization
import Testing

@Suite("AnalysisEvent")
struct AnalysisEventTests {
  private static let treaty = AnalysisInput.text(Samples.treaty, name: "treaty.txt")
  private static let laws: [AnalysisInput] = [
    .text(Samples.law, name: "law.txt"), .bytes([], name: "empty.txt"),
  ]

  /// What is told while some work goes on.
  private final class Observation: Sendable {
    private let seen = Mutex<[AnalysisEvent]>([])
    var events: [AnalysisEvent] { seen.withLock { $0 } }
    func take(_ event: AnalysisEvent) { seen.withLock { $0.append(event) } }
  }

  @Test("every step begins in its order, and its pieces are told one by one", arguments: [1, 3])
  func steps(jobs: Int) async throws {
    let observation = Observation()
    let analyzer = try CompatibilityAnalyzer(rules: .bundled)
    let result = try await analyzer.compare(
      treaty: AnalysisEventTests.treaty, with: AnalysisEventTests.laws, jobs: jobs,
      observe: observation.take)
    let clauses = result.concordance.rows.count
    #expect(clauses > 1)
    let expected: [(AnalysisEvent.Step, pieces: Int, isToldOneByOne: Bool)] = [
      (.reading, 1, true), (.reading, 2, true), (.amending, 0, true), (.aligning, clauses, false),
      (.norms, 2, true), (.judging, clauses, true),
    ]
    #expect(
      observation.events
        == expected.flatMap { step, pieces, isToldOneByOne in
          [.began(step, pieces: pieces)]
            + (isToldOneByOne ? Array(repeating: .done(step), count: pieces) : [])
        })
  }

  @Test("who is told of the work does not change its result")
  func sameResult() async throws {
    let analyzer = try CompatibilityAnalyzer(rules: .bundled)
    let watched = try await analyzer.compare(
      treaty: AnalysisEventTests.treaty, with: AnalysisEventTests.laws, jobs: 2,
      observe: Observation().take)
    let alone = try analyzer.compare(
      treaty: AnalysisEventTests.treaty, with: AnalysisEventTests.laws)
    #expect(watched.assessments == alone.assessments)
  }

  @Test("a body of law that is read once tells of reading, amendments and norms")
  func corpus() async throws {
    let observation = Observation()
    _ = try await CompatibilityAnalyzer(rules: .bundled).corpus(
      from: AnalysisEventTests.laws, observe: observation.take)
    #expect(
      observation.events == [
        .began(.reading, pieces: 2), .done(.reading), .done(.reading),
        .began(.amending, pieces: 0), .began(.norms, pieces: 1), .done(.norms),
      ])
  }
}
