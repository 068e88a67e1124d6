public import Findings
import Foundation
import LegalModel
import RuleEngine

/// A labelled pair of two domestic norms, in the shape of the benchmark for legal texts.
public struct NormPairCase: Sendable, Codable {
  /// Echoed; the number of the line where the file gives none.
  public let id: String?
  /// Both norms: the one that is examined, then the one it is measured by.
  public let question: String
  /// The label: `Có` for a contradiction, `Không` for none; nil when held back.
  public let label: String?

  private enum CodingKeys: String, CodingKey {
    case id, question
    case label = "ground_truth"
  }

  /// The label for a contradiction, as the case files write it.
  private static let contradictionLabel = "Có"
  /// What opens the words of each norm in the case files.
  private static let opening = "Nội dung quy phạm:"

  /// The words of the two norms; nil where the question has another shape.
  var texts: (examined: String, basis: String)? {
    let parts = question.components(separatedBy: NormPairCase.opening)
    guard parts.count == 3 else { return nil }
    // What stands behind the last line break names the second norm.
    let lines = parts[1].split(separator: "\n", omittingEmptySubsequences: false)
    return (lines.dropLast().joined(separator: "\n"), parts[2])
  }

  /// Whether the label says that they contradict one another.
  public var isContradiction: Bool? { label.map { $0 == NormPairCase.contradictionLabel } }
}

/// Whether pairs of domestic norms contradict one another, and how well that agrees.
public struct NormPairEvaluation: Sendable {
  /// A pair with what was found.
  public struct Outcome: Sendable {
    /// The name of the case.
    public let id: String
    /// The label; nil when held back.
    public let expected: Bool?
    /// Whether a contradiction was found.
    public let predicted: Bool
    /// The verdict behind it.
    public let level: ConformityLevel
    /// The rules that count.
    public let rules: [String]
  }

  /// In the order of the file.
  public let outcomes: [Outcome]
  /// The cases that have another shape.
  public let failures: [(id: String, message: String)]

  /// Reads the norm that the other is measured by as a requirement, and judges the other beside it. What
  /// carries no verdict counts as no contradiction.
  public init(_ cases: [NormPairCase], with judging: PairJudging) {
    var outcomes: [Outcome] = []
    var failures: [(id: String, message: String)] = []
    for (number, pair) in cases.enumerated() {
      let id = pair.id ?? String(number + 1)
      var judgement = ClauseJudgement(norms: [])
      do throws(AnalysisError) {
        guard let texts = pair.texts else {
          throw AnalysisError(code: .cases, message: "the question does not hold two norms")
        }
        judgement = try judging.judgement(
          on: texts.basis, treatyLanguage: .vietnamese, beside: texts.examined)
      } catch {
        failures.append((id, error.message))
      }
      outcomes.append(
        Outcome(
          id: id, expected: pair.isContradiction, predicted: judgement.level.isFlag,
          level: judgement.level,
          rules: judgement.leading?.resolution.standing.map(\.id) ?? []))
    }
    self.outcomes = outcomes
    self.failures = failures
  }

  /// Mean of the F1 of both answers; nil where labels are held back.
  public var macroF1: Double? {
    guard !outcomes.isEmpty, outcomes.allSatisfy({ $0.expected != nil }) else { return nil }
    let values = [true, false].map { answer -> Double in
      let right = outcomes.count { $0.expected == answer && $0.predicted == answer }
      let wrong = outcomes.count { ($0.expected == answer) != ($0.predicted == answer) }
      return right + wrong == 0 ? 0 : Double(2 * right) / Double(2 * right + wrong)
    }
    return values.reduce(0, +) / 2
  }
}
