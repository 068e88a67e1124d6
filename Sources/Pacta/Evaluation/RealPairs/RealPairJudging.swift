public import Findings
public import LegalModel

/// A labelled pair as it is handed to whoever judges it.
public struct RealPair: Sendable {
  /// The treaty.
  public let treaty: LegalDocument
  /// The provisions that the case names, as indexes into its provisions.
  public let provisions: [Int]
  /// The law of the pair as printed.
  public let law: LegalDocument
  /// The acts that amend it, in the order of the case.
  public let amendments: [LegalDocument]
}

/// The verdict on a labelled pair.
public struct RealPairJudgement: Sendable, Hashable {
  /// The verdict.
  public var level: ConformityLevel
  /// The kinds of the findings, the deciding one first.
  public var kinds: [String]
  /// Whether there is a finding.
  public var isFlagged: Bool
  /// How sure the verdict is.
  public var confidence: Confidence
  /// The rules that count, the deciding one first.
  public var rules: [String]
  /// Why, in English.
  public var reason: String

  /// Makes a judgement; without words it is that nothing was judged.
  public init(
    level: ConformityLevel = .undetermined, kinds: [String] = [], isFlagged: Bool = false,
    confidence: Confidence = .low, rules: [String] = [], reason: String = ""
  ) {
    self.level = level
    self.kinds = kinds
    self.isFlagged = isFlagged
    self.confidence = confidence
    self.rules = rules
    self.reason = reason
  }
}

/// Gives the verdict on a treaty provision against one law alone.
///
/// This is the one place where a judge is plugged into the evaluation of real pairs.
public protocol RealPairJudging: Sendable {
  /// The verdict on a pair.
  func judgement(on pair: RealPair) -> RealPairJudgement
}

/// Judges nothing: every pair is undetermined.
public struct NoRealPairJudge: RealPairJudging {
  /// Makes it.
  public init() {}

  public func judgement(on pair: RealPair) -> RealPairJudgement { RealPairJudgement() }
}
