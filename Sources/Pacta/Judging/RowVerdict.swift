import Alignment
import Comparison
import Findings
import LegalModel
import RuleEngine

/// The verdict on one row of the concordance, with what is told about it.
struct RowVerdict {
  let row: ConcordanceRow
  let judgement: ClauseJudgement
  let knowledge: ComparisonKnowledge
  /// The domestic units that the clause was compared with.
  let candidates: [Int]
  /// How the candidates are named: document and place.
  let candidateNames: [BilingualText]
  /// The treaty clause.
  let clause: ComparedProvision
  /// Tells why the verdict is not another one.
  let whyNot: WhyNot

  /// The norm that decides, and the rule that decides on it.
  private var leading: NormJudgement? { judgement.leading }

  /// The assessment of the row; findings are named by the caller.
  func assessment(searched: Statement, fingerprint: Fingerprint) -> Assessment {
    let rule = leading?.resolution.deciding
    let near = nearRules
    return Assessment(
      row: row.unit, requirement: leading?.silence.requirement, level: judgement.level,
      exceeds: judgement.level == .compatible && (rule?.exceeds ?? false), basis: .comparison,
      rule: rule?.id, confidence: confidence,
      deciding: leading?.deciding.map { candidates[$0.candidate] },
      proof: [searched] + decisionSteps + steps(near) + joiningSteps + variantSteps,
      silent: whyNot.silentRules(of: near), variants: judgement.variants(of: clause),
      fingerprint: fingerprint)
  }

  /// A verdict that was joined from different ones is no surer than low.
  private var confidence: Confidence {
    guard let leading, leading.level == judgement.level else { return .low }
    return leading.resolution.deciding?.confidence ?? .low
  }

  /// The steps from the texts to the verdict.
  private func steps(_ near: [WhyNot.NearRule]) -> [Statement] {
    guard let leading else { return [Statement(.proofNoNorm)] }
    var steps = [
      Statement(.proofRequirement, [.phrase(.requirement(leading.silence.requirement))])
    ]
    if let answer = leading.deciding {
      steps +=
        ProofSteps(answer: answer, name: candidateNames[answer.candidate], knowledge)
        .statements
    } else {
      steps.append(Statement(.proofNoCandidate))
    }
    let other = whyNot.statement(of: near, instead: leading.resolution.level)
    return steps + ProofSteps.rules(of: leading.resolution) + [other].compactMap { $0 }
  }

  /// The rules that nearly applied to the facts beside the deciding provision, else to those of silence.
  private var nearRules: [WhyNot.NearRule] {
    leading.map { norm in
      whyNot.nearRules(in: norm.deciding?.situation ?? norm.silence, norm.resolution)
    } ?? []
  }

  /// What experts decided on the row's links.
  private var decisionSteps: [Statement] {
    (row.correspondences + row.rejected).compactMap { link in
      link.decision.map { decision in
        Statement(
          decision.kind == .pin ? .proofPinned : .proofRejected,
          [
            .bilingual(RowVerdict.name(of: decision)), .text(decision.author), .day(decision.date),
            .part(decision.reason),
          ])
      }
    }
  }

  /// The domestic provision of a decision, as readers cite it.
  private static func name(of decision: ExpertDecision) -> BilingualText {
    let place = ProvisionPick(decision.provision).path
    func text(_ path: String?) -> String { "\(path ?? decision.provision) (\(decision.law))" }
    return BilingualText(vi: text(place?.vi), en: text(place?.en))
  }

  /// How many norms of the clause have which verdict, where they differ.
  private var joiningSteps: [Statement] {
    let levels = judgement.norms.map(\.level)
    guard Set(levels).count > 1 else { return [] }
    return ConformityLevel.allCases.compactMap { level in
      let count = levels.count { $0 == level }
      return count > 0 ? Statement(.proofJoined, [.phrase(.level(level)), .count(count)]) : nil
    }
  }

  /// The verdict on each wording of a draft.
  private var variantSteps: [Statement] {
    judgement.variants(of: clause).map { variant in
      Statement(
        variant.isSafe ? .proofVariantSafe : .proofVariant,
        [
          variant.text.isEmpty
            ? .phrase(.proofVariantLeftOut)
            : .text(
              ([variant.text] + [variant.party].compactMap { $0.map { "(\($0))" } })
                .joined(separator: " ")),
          .phrase(.level(variant.level)),
        ])
    }
  }
}
