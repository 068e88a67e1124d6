import BundledRules
import Comparison
import Findings
public import KnowledgeFiles
import LegalModel
import Norms
public import RuleEngine

/// Tries rules on the cases beside them.
///
/// ```swift
/// let trying = try RuleTrying(rules: .bundled)
/// for failure in trying.trials(of: trying.folder.entries).failures { print(failure.rule) }
/// ```
public struct RuleTrying: Sendable {
  /// The rules and their cases; what cannot be used is among its problems.
  public let folder: RuleFolder
  private let judging: PairJudging

  /// Reads rules and knowledge once.
  ///
  /// - Throws: ``AnalysisError`` with code `rules` when texts cannot be judged at all; a rule that
  ///   cannot be used is a problem of ``folder``.
  public init(rules: RulesLocation) throws(AnalysisError) {
    do {
      let place = try rules.places.folder()
      folder = RuleFolder(place)
      judging = PairJudging(try RulesFolder.read(place, trying: folder))
    } catch {
      throw AnalysisError(code: .rules, message: "\(error)")
    }
  }

  /// Tries each case of some rules, as printed and in the other ways of writing; a case that fails as
  /// printed is not tried further.
  public func trials(of entries: [RuleEntry]) -> RuleTrials {
    RuleTrials(
      trials: entries.flatMap { entry in entry.cases.flatMap { trials(of: $0, entry.rule) } })
  }

  private func trials(of ruleCase: RuleCase, _ rule: RuleDescriptor) -> [RuleTrial] {
    var trials: [RuleTrial] = []
    for variant in CaseVariant.allCases where variant != .preamble || folder.preambles != nil {
      let trial = trial(of: ruleCase, rule, variant)
      trials.append(trial)
      if !trial.holds { break }
    }
    return trials
  }

  private func trial(
    of ruleCase: RuleCase, _ rule: RuleDescriptor, _ variant: CaseVariant
  ) -> RuleTrial {
    do throws(AnalysisError) {
      let clause = try read(ruleCase.treaty, variant, \.treaty, order: .treaty, rank: nil)
      let law = try ruleCase.law.map { text throws(AnalysisError) in
        try read(text, variant, \.law, order: .domestic, rank: ruleCase.rank).provision
      }
      let judgement = judging.judge.judgement(
        on: clause.provision, against: law.map { [$0] } ?? [],
        nearness: ruleCase.isGiven || law == nil ? [] : [1], isGiven: ruleCase.isGiven,
        isComplete: ruleCase.isComplete)
      let own = judgement.norms.filter { clause.own.contains($0.norm) }
      return RuleTrial(
        rule: rule.id, ruleCase: ruleCase, variant: variant,
        verdicts: own.map { RuleTrial.NormVerdict($0, clause.provision, rule) }, failure: nil)
    } catch {
      return RuleTrial(
        rule: rule.id, ruleCase: ruleCase, variant: variant, verdicts: [], failure: error.message)
    }
  }

  /// A text of a case, and the indexes of the norms that do not stand in the preamble.
  private func read(
    _ text: String, _ variant: CaseVariant, _ part: KeyPath<Preambles, BilingualText>,
    order: NormReader.Order, rank: Int?
  ) throws(AnalysisError) -> (provision: ComparedProvision, own: Set<Int>) {
    let language = TextAnalyzer.language(of: text)
    let preamble =
      folder.preambles.map { language == .vietnamese ? $0[keyPath: part].vi : $0[keyPath: part].en }
      ?? ""
    let written = variant.text(text, behind: preamble)
    let passage = try judging.analyzer.passage(written, language: language, order: order)
    let provision = judging.provision(written, of: passage, rank: rank)
    let start = variant.offset(behind: preamble)
    let own = provision.norms.indices.filter {
      passage.pasted(provision.norms[$0].norm.sentence.span).upper > start
    }
    return (provision, Set(own))
  }
}

extension RuleTrial.NormVerdict {
  init(_ judgement: NormJudgement, _ clause: ComparedProvision, _ rule: RuleDescriptor) {
    let resolution = judgement.resolution
    let situation = judgement.deciding?.situation ?? judgement.silence
    let deciding = resolution.deciding?.id
    text = clause.norms[judgement.norm].norm.sentence.text
    level = judgement.level
    standing =
      [deciding].compactMap { $0 } + resolution.standing.map(\.id).filter { $0 != deciding }
    defeatedBy = resolution.defeated.first { $0.rule.id == rule.id }?.by.id
    obstacles = rule.obstacles(in: situation)
    self.situation = situation
  }
}
