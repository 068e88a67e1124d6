public import Findings
public import RuleEngine

/// A case of a rule in one way of writing, and what the rules said of it.
public struct RuleTrial: Sendable {
  /// The rule that was tried.
  public let rule: String
  /// The case.
  public let ruleCase: RuleCase
  /// How its texts were written.
  public let variant: CaseVariant
  /// What the rules said of each norm of the clause.
  public let verdicts: [NormVerdict]
  /// Why a text could not be read; nil where both could.
  public let failure: String?

  /// What the rules said of one norm.
  public struct NormVerdict: Sendable {
    /// The words of the norm.
    public let text: String
    /// The verdict.
    public let level: ConformityLevel
    /// The rules that count, the deciding one first.
    public let standing: [String]
    /// The rule that defeated the one that was tried; nil where none did.
    public let defeatedBy: String?
    /// What kept the rule from applying.
    public let obstacles: [Obstacle]
    /// The facts that the rules saw.
    public let situation: Situation
  }

  /// Whether the rule counted.
  public var fired: Bool { verdicts.contains { $0.standing.contains(rule) } }

  /// Whether the rule did what the case says.
  public var holds: Bool { failure == nil && fired == ruleCase.expectation.fires }
}

/// What became of the cases of rules.
public struct RuleTrials: Sendable {
  /// Every case that was tried, with the ways of writing that were needed to know.
  public let trials: [RuleTrial]

  /// The trials that failed; known misses never do.
  public var failures: [RuleTrial] {
    trials.filter { !$0.holds && $0.ruleCase.expectation != .todo }
  }

  /// The known misses that are still missed.
  public var misses: [RuleTrial] {
    trials.filter { !$0.holds && $0.ruleCase.expectation == .todo }
  }

  /// The known misses that are none any more.
  public var found: [RuleTrial] {
    trials.filter { $0.holds && $0.ruleCase.expectation == .todo && $0.variant == .printed }
  }

  /// How many cases were tried.
  public var cases: Int { trials.count { $0.variant == .printed } }
}
