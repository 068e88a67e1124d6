public import Comparison
import Norms

/// Gives the verdict on a treaty clause: compares each of its norms with each domestic candidate, lets
/// the rules speak, and joins what they say.
public struct Judge: Sendable {
  /// The rules.
  public let rules: RuleBase
  /// What comparisons know.
  public let knowledge: ComparisonKnowledge

  /// Makes a judge.
  public init(rules: RuleBase, knowledge: ComparisonKnowledge) {
    self.rules = rules
    self.knowledge = knowledge
  }

  /// The verdict on a clause.
  ///
  /// - Parameters:
  ///   - clause: the treaty's provision with its norms.
  ///   - candidates: the domestic provisions that may answer it, the nearest first.
  ///   - nearness: how near the search found each candidate, from 0 to 1 for the nearest one; empty
  ///     where nothing was searched.
  ///   - isGiven: whether a person named the candidates; otherwise they were found by search.
  ///   - isComplete: whether the domestic law that was searched is all law of its field.
  public func judgement(
    on clause: ComparedProvision, against candidates: [ComparedProvision],
    nearness: [Double] = [], isGiven: Bool = false, isComplete: Bool = false
  ) -> ClauseJudgement {
    let norms = clause.norms.indices.map { index in
      judgement(
        on: index, of: clause, against: candidates, nearness: nearness, isGiven: isGiven,
        isComplete: isComplete)
    }
    return ClauseJudgement(norms: norms)
  }

  private func judgement(
    on index: Int, of clause: ComparedProvision, against candidates: [ComparedProvision],
    nearness: [Double], isGiven: Bool, isComplete: Bool
  ) -> NormJudgement {
    let norm = clause.norms[index]
    let answers = candidates.enumerated().map { number, candidate in
      let relation = NormRelation(
        norm, in: clause, with: candidate, others: candidates, isGiven: isGiven,
        knowledge: knowledge)
      let situation = Situation(
        relation, nearness: nearness.isEmpty ? 0 : nearness[number], isGiven: isGiven,
        isComplete: isComplete)
      return NormJudgement.Answer(
        candidate: number, nearness: nearness.isEmpty ? 0 : nearness[number],
        relation: relation, situation: situation,
        resolution: rules.resolution(of: situation))
    }
    let silence = Situation(silenceOn: norm, in: clause, isComplete: isComplete)
    return NormJudgement(
      norm: index, answers: answers, silence: silence, onSilence: rules.resolution(of: silence))
  }
}
