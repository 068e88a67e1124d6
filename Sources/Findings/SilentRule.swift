/// A rule that one thing kept from applying to a clause: why the verdict is not the rule's.
public struct SilentRule: Sendable, Hashable, Codable {
  /// The rule's id.
  public let rule: String
  /// What the rule is called.
  public let title: BilingualText
  /// The verdict that it would have given.
  public let level: ConformityLevel
  /// What it lacks, or what excludes it.
  public let obstacle: BilingualText

  /// Names a rule and what kept it from applying.
  public init(rule: String, title: BilingualText, level: ConformityLevel, obstacle: BilingualText) {
    self.rule = rule
    self.title = title
    self.level = level
    self.obstacle = obstacle
  }
}
