import BundledRules
import Foundation
import SharedTexts
import Testing

@testable import Pacta

/// The search for real treaty provisions among all real laws.
@Suite("Real pairs", .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct RealPairTests {
  private func evaluation(jobs: Int) async throws -> RealPairEvaluation {
    let data = try #require(SharedData.folder)
    let file = data.deletingLastPathComponent()
      .appendingPathComponent("gold/real-pairs-dev.jsonl")
    let cases = try CaseLines.decode(
      RealPairCase.self, from: [UInt8](Data(contentsOf: file)))
    return try await RealPairEvaluation(cases, data: data, rules: .bundled, jobs: jobs)
  }

  @Test("the law articles of real pairs are found, the same for any number of jobs")
  func recall() async throws {
    let one = try await evaluation(jobs: 1)
    #expect(try #require(one.recall(at: 10)) >= 0.58)
    #expect(try #require(one.recall(at: 1)) >= 0.27)
    let two = try await evaluation(jobs: 2)
    #expect(one.outcomes.map(\.retrieved) == two.outcomes.map(\.retrieved))
  }
}
