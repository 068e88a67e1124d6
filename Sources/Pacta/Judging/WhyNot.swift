import Findings
import RuleEngine

/// Why a verdict is not the nearest other one: the rule for another level that lacks least, and what it
/// lacks.
struct WhyNot {
  private let vietnamese: ConditionWords
  private let english: ConditionWords
  private let rules: RuleBase

  /// How many silent rules a row names.
  private static let silentLimit = 8

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
      [.phrase(.level(near.level)), .bilingual(near.title), .bilingual(text(obstacle))])
  }

  /// The rules for another verdict that one thing kept from applying: first those that lack a thing
  /// that a person can look at.
  func silentRules(in situation: Situation, _ resolution: Resolution) -> [SilentRule] {
    var (telling, others): ([SilentRule], [SilentRule]) = ([], [])
    for rule in rules.rules where rule.level != resolution.level {
      let obstacles = rule.obstacles(in: situation)
      guard obstacles.count == 1, telling.count < WhyNot.silentLimit else { continue }
      let silent = SilentRule(
        rule: rule.id, title: rule.title, level: rule.level, obstacle: text(obstacles[0]))
      if isTelling(obstacles, situation) { telling.append(silent) } else { others.append(silent) }
    }
    return Array((telling + others).prefix(WhyNot.silentLimit))
  }

  private func text(_ obstacle: Obstacle) -> BilingualText {
    BilingualText(vi: vietnamese.text(obstacle), en: english.text(obstacle))
  }
}
