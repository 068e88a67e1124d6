public import Findings

/// The rules, in the order in which they are weighed.
public struct RuleBase: Sendable {
  /// All rules, those of greater priority first, of equal priority by name.
  public let rules: [RuleDescriptor]

  /// Orders rules.
  public init(_ rules: [RuleDescriptor]) {
    self.rules = rules.sorted { $0.comes(before: $1) }
  }

  /// The rule with a name.
  public func rule(_ id: String) -> RuleDescriptor? { rules.first { $0.id == id } }

  /// What the rules say of a situation.
  ///
  /// Defeasible, and decided in one pass: the rules that apply are taken by falling priority, and one
  /// counts unless a rule that counts already defeats it. A rule can so never be defeated by one of
  /// less priority, and there is exactly one answer.
  public func resolution(of situation: Situation) -> Resolution {
    var standing: [RuleDescriptor] = []
    var defeated: [Resolution.Defeat] = []
    for rule in rules where rule.applies(to: situation) {
      if let stronger = standing.first(where: { $0.defeats(rule) }) {
        defeated.append(Resolution.Defeat(rule: rule, by: stronger))
      } else {
        standing.append(rule)
      }
    }
    return Resolution(standing: standing, defeated: defeated)
  }
}

/// Which rules applied, and which of them count.
public struct Resolution: Sendable, Hashable {
  /// A rule that applied and does not count.
  public struct Defeat: Sendable, Hashable {
    /// The rule.
    public let rule: RuleDescriptor
    /// The rule that defeated it.
    public let by: RuleDescriptor
  }

  /// The rules that count, by falling priority.
  public let standing: [RuleDescriptor]
  /// The rules that were defeated, by falling priority.
  public let defeated: [Defeat]

  /// The rule that decides: that of the greatest priority; of several such the one with the most
  /// serious verdict, then the first by name.
  public var deciding: RuleDescriptor? {
    guard let priority = standing.first?.priority else { return nil }
    return standing.prefix { $0.priority == priority }.min {
      $0.level.seriousness == $1.level.seriousness
        ? $0.id < $1.id : $0.level.seriousness > $1.level.seriousness
    }
  }

  /// The verdict; `undetermined` where no rule counts.
  public var level: ConformityLevel { deciding?.level ?? .undetermined }
}
