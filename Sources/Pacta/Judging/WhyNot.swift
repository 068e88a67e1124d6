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

  /// A rule for another verdict that one thing kept from applying.
  struct NearRule {
    let rule: RuleDescriptor
    let obstacle: Obstacle
    /// Whether the obstacle is a thing that a person can look at.
    let isTelling: Bool
  }

  /// The rules for another verdict that lack one thing only, in their order.
  func nearRules(in situation: Situation, _ resolution: Resolution) -> [NearRule] {
    rules.rules.compactMap { rule in
      guard rule.level != resolution.level else { return nil }
      let obstacles = rule.obstacles(in: situation)
      guard obstacles.count == 1 else { return nil }
      return NearRule(
        rule: rule, obstacle: obstacles[0], isTelling: isTelling(obstacles[0], situation))
    }
  }

  /// A figure or an element that is not there at all tells nothing.
  private func isTelling(_ obstacle: Obstacle, _ situation: Situation) -> Bool {
    guard case .lacking(let condition) = obstacle else { return false }
    return switch condition {
    case .subject, .reverse, .near, .polarity, .complete, .given, .silence: true
    case .figure: !situation.figures.isEmpty
    case .element: !situation.elements.isEmpty
    default: false
    }
  }

  /// The step of a proof that says it; nil where no rule that would turn the verdict round tells why not.
  func statement(of near: [NearRule], instead level: ConformityLevel) -> Statement? {
    let other = near.first { near in
      near.isTelling && near.rule.level != .undetermined && near.rule.level.isFlag != level.isFlag
    }
    return other.map { other in
      Statement(
        .proofWhyNot,
        [
          .phrase(.level(other.rule.level)), .bilingual(other.rule.title),
          .bilingual(text(other.obstacle)),
        ])
    }
  }

  /// What a row names of them: first those that lack a thing that a person can look at.
  func silentRules(of near: [NearRule]) -> [SilentRule] {
    (near.filter(\.isTelling) + near.filter { !$0.isTelling }).prefix(WhyNot.silentLimit).map {
      SilentRule(
        rule: $0.rule.id, title: $0.rule.title, level: $0.rule.level, obstacle: text($0.obstacle))
    }
  }

  private func text(_ obstacle: Obstacle) -> BilingualText {
    BilingualText(vi: vietnamese.text(obstacle), en: english.text(obstacle))
  }
}
