import BundledRules
import Citations
import Foundation
import Testing

@testable import Pacta

/// The labelled sentences of `corpora/cases`, written for Pacta by annotators who did not see the
/// program. The grammar has been mended where they showed a gap, so they say nothing of unseen texts
/// any more; a floor that breaks is a step back.
@Suite("Labelled sentences of our own")
struct OwnCasesTests {
  private func bytes(_ name: String) throws -> [UInt8] {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return [UInt8](try Data(contentsOf: root.appendingPathComponent("corpora/cases/" + name)))
  }

  @Test("norms")
  func norms() throws {
    let cases = try CaseLines.decode(NormCase.self, from: bytes("norms.jsonl"))
    #expect(cases.count > 300)
    let evaluation = try NormEvaluation(cases, with: TextAnalyzer(rules: .bundled))
    let score = try #require(NormScore(evaluation.outcomes))
    let floors = [
      "modality": 0.95, "strength": 0.95, "requirement": 0.93, "quantities": 0.95, "bearer": 0.93,
      "conditionsAndExceptions": 0.93,
    ]
    for figure in score.figures {
      let floor = try #require(floors[figure.name])
      #expect(figure.value >= floor, "\(figure.name)")
    }
  }

  @Test("citations")
  func citations() throws {
    let cases = try CaseLines.decode(CitationCase.self, from: bytes("citations.jsonl"))
    #expect(cases.count > 100)
    let finder = CitationFinder(try CitationKnowledge(rules: .bundled))
    let summary = CitationEvaluation(cases, finder: finder).summary
    #expect((summary.precision ?? 0) >= 0.97)
    #expect((summary.recall ?? 0) >= 0.97)
  }

  @Test("labels are echoed, never read")
  func blind() throws {
    let line = #"{"id":"x","lang":"en","genre":"treaty","text":"Each Party shall salt its fish."}"#
    let cases = try CaseLines.decode(NormCase.self, from: Array(line.utf8))
    let evaluation = try NormEvaluation(cases, with: TextAnalyzer(rules: .bundled))
    #expect(evaluation.outcomes[0].expected == nil)
    #expect(evaluation.outcomes[0].predicted.map(\.modality) == ["obligation"])
    #expect(NormScore(evaluation.outcomes) == nil)
  }
}
