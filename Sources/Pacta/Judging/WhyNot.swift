import Findings
import RuleEngine

/// Why a verdict is not the nearest other one: the rule for another level that lacks least, and what it
/// lacks.
struct WhyNot {
  private let vietnamese: ConditionWords
  private let english: ConditionWords
  private let rules: RuleBase

  init(rules: RuleBase, vietnamese: ConditionWords, english: ConditionWords) {
    self.rules = rules
    self.vietnamese = vietnamese
    self.english = english
  }

  /// Whether a rule lacks one thing, and one that a person can look at: a figure or an element that is not
  /// there at all tells nothing.
  private func isTelling(_ obstacles: [Obstacle], _ situation: Situation) -> Bool {
    guard obstacles.count == 1, case .lacking(let condition) = obstacles[0] else { return false }
    return switch condition {
    case .subject, .reverse, .near, .polarity, .complete, .given, .silence: true
    case .figure: !situation.figures.isEmpty
    case .element: !situation.elements.isEmpty
    default: false
    }
  }

  /// The step of a proof that says it; nil where every other rule lacks more than one thing.
  func statement(on situation: Situation, _ resolution: Resolution) -> Statement? {
    let level = resolution.level
    let near = rules.rules.first { rule in
      rule.level != level && rule.level != .undetermined && rule.level.isFlag != level.isFlag
        && isTelling(rule.obstacles(in: situation), situation)
    }
    guard let near, let obstacle = near.obstacles(in: situation).first else { return nil }
    return Statement(
      .proofWhyNot,
      [
        .phrase(.level(near.level)), .bilingual(near.title),
        .bilingual(BilingualText(vi: vietnamese.text(obstacle), en: english.text(obstacle))),
      ])
  }
}
