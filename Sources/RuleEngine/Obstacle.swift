/// Why a rule does not apply to a situation.
public enum Obstacle: Sendable, Hashable {
  /// A condition of the rule that does not hold.
  case lacking(Condition)
  /// An exclusion of the rule that holds.
  case excluded(Condition)

  /// The condition.
  public var condition: Condition {
    switch self {
    case .lacking(let condition), .excluded(let condition): condition
    }
  }
}

extension RuleDescriptor {
  /// What keeps the rule from applying, in the order of the rule; nothing where it applies.
  ///
  /// Of conditions that must hold together those are named that do not.
  public func obstacles(in situation: Situation) -> [Obstacle] {
    when.flatMap { $0.lacking(in: situation).map(Obstacle.lacking) }
      + unless.filter { $0.holds(in: situation) }.map(Obstacle.excluded)
  }
}

extension Condition {
  /// The smallest parts of it that do not hold.
  func lacking(in situation: Situation) -> [Condition] {
    guard !holds(in: situation) else { return [] }
    if case .all(let parts) = self { return parts.flatMap { $0.lacking(in: situation) } }
    return [self]
  }
}
