import Comparison
import Findings
import Foundation
import KnowledgeFiles
import Pacta
import RuleEngine

/// What became of the cases of rules, for people and machines.
struct RuleTrialReport {
  private let trials: RuleTrials
  private let entries: [RuleEntry]
  private let notation: ConditionNotation

  init(_ trials: RuleTrials, of entries: [RuleEntry], in folder: RuleFolder) {
    self.trials = trials
    self.entries = entries
    notation = ConditionNotation(signals: folder.signals.signals.map(\.id))
  }

  /// The failures with what was decided instead, then the known misses, then the counts.
  func table() -> String {
    var text = ""
    for failure in trials.failures { text += block(failure) + "\n" }
    for miss in trials.misses { text += line(miss, "known miss") + "\n" }
    for found in trials.found { text += line(found, "known miss that is none any more") + "\n" }
    text +=
      count(entries.count, "rule", "rules") + ", " + count(trials.cases, "case", "cases")
      + ": \(trials.failures.count) failed, "
      + count(trials.misses.count, "known miss", "known misses")
      + ", \(trials.found.count) passing now\n"
    return text
  }

  private func count(_ number: Int, _ one: String, _ several: String) -> String {
    "\(number) \(number == 1 ? one : several)"
  }

  private func line(_ trial: RuleTrial, _ what: String) -> String {
    let file = entries.first { $0.rule.id == trial.rule }?.casesFile ?? trial.rule
    return "\(file):\(trial.ruleCase.line): \(what)"
  }

  private func block(_ trial: RuleTrial) -> String {
    let wanted = trial.ruleCase.expectation.fires ? "does not count" : "counts and must not"
    var text = line(trial, "\(trial.rule) \(wanted) (\(trial.ruleCase.expectation.rawValue)")
    text += trial.variant == .printed ? ")\n" : ", \(RuleTrialReport.name(of: trial.variant)))\n"
    if let failure = trial.failure { text += "  cannot be read: \(failure)\n" }
    if trial.verdicts.isEmpty, trial.failure == nil {
      text += "  no norm was read in the clause\n"
    }
    for verdict in trial.verdicts { text += lines(verdict, of: trial) }
    return text
  }

  private func lines(_ verdict: RuleTrial.NormVerdict, of trial: RuleTrial) -> String {
    var text = "  “\(RuleTrialReport.clipped(verdict.text))”\n    \(verdict.level.rawValue)"
    text +=
      verdict.standing.isEmpty
      ? ", no rule counts\n" : " by \(verdict.standing.joined(separator: ", "))\n"
    if trial.ruleCase.expectation.fires {
      if let other = verdict.defeatedBy { text += "    defeated by \(other)\n" }
      for reason in reasons(verdict) { text += "    \(reason)\n" }
    }
    for fact in notation.facts(of: verdict.situation) { text += "      \(fact)\n" }
    return text
  }

  /// Why the rule did not apply, in the words of a rule file.
  private func reasons(_ verdict: RuleTrial.NormVerdict) -> [String] {
    verdict.obstacles.map { obstacle in
      let asked = notation.text(obstacle.condition)
      let fact = notation.fact(of: verdict.situation, for: obstacle.condition)
      return switch obstacle {
      case .lacking: "when \(asked) does not hold; here: \(fact)"
      case .excluded: "unless \(asked) holds; here: \(fact)"
      }
    }
  }

  private static func clipped(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 100 ? line.prefix(99) + "…" : line
  }

  private static func name(of variant: CaseVariant) -> String {
    switch variant {
    case .printed: "as printed"
    case .decomposed: "with decomposed letters"
    case .carriageReturns: "with line ends of Windows"
    case .preamble: "behind a preamble"
    }
  }
}

extension RuleTrialReport {
  private struct Shape: Encodable {
    struct Trial: Encodable {
      let rule: String
      let file: String
      let line: Int
      let expectation: RuleCase.Expectation
      let variant: CaseVariant
      let failure: String?
      let norms: [Norm]
    }

    struct Norm: Encodable {
      let text: String
      let level: String
      let rules: [String]
      let defeatedBy: String?
      let obstacles: [String]
    }

    let schemaVersion = "1"
    let rules: Int
    let cases: Int
    let failures: [Trial]
    let misses: [Trial]
    let found: [Trial]
  }

  /// The same as JSON with sorted keys.
  func json() throws -> [UInt8] {
    try StableJSON.bytes(
      Shape(
        rules: entries.count, cases: trials.cases, failures: trials.failures.map(shape),
        misses: trials.misses.map(shape), found: trials.found.map(shape)))
  }

  private func shape(_ trial: RuleTrial) -> Shape.Trial {
    Shape.Trial(
      rule: trial.rule,
      file: entries.first { $0.rule.id == trial.rule }?.casesFile ?? "", line: trial.ruleCase.line,
      expectation: trial.ruleCase.expectation, variant: trial.variant, failure: trial.failure,
      norms: trial.verdicts.map {
        Shape.Norm(
          text: $0.text, level: $0.level.rawValue, rules: $0.standing, defeatedBy: $0.defeatedBy,
          obstacles: reasons($0))
      })
  }
}
