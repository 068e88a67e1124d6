public import Comparison
public import Findings
import LegalModel
public import RuleEngine

/// The verdict on a labelled case.
public struct VerdictOutcome: Sendable {
  /// The name of the case.
  public let id: String
  /// The label; nil when held back.
  public let expected: ConformityLevel?
  /// The label of the kind; nil when held back.
  public let expectedKind: String?
  /// The verdict.
  public let predicted: ConformityLevel
  /// The kinds of the findings, the deciding one first.
  public let predictedKinds: [String]
  /// Whether there is a finding.
  public let isFlagged: Bool
  /// How sure the verdict is.
  public let confidence: Confidence
  /// The rules that count, the deciding one first.
  public let rules: [String]
  /// Why, in English.
  public let reason: String
  /// The facts that the rules saw; nil for a clause without a norm.
  public let situation: Situation?
  /// What both texts speak of, and what only the treaty does; nil where nothing was compared.
  public let subject: SubjectRelation?

  init(
    id: String, expected: ConformityLevel?, expectedKind: String?, judgement: ClauseJudgement,
    elements: ElementFinder
  ) {
    let leading = judgement.leading
    let deciding = leading?.resolution.deciding
    let standing = leading?.resolution.standing ?? []
    let others = standing.filter { $0.id != deciding?.id }
    let flags = ([deciding].compactMap { $0 } + others).filter { $0.level.isFlag }
    self.id = id
    self.expected = expected
    self.expectedKind = expectedKind
    predicted = judgement.level
    isFlagged = judgement.level.isFlag
    var kinds: [String] = []
    for kind in flags.flatMap({ leading?.kinds(of: $0, elements: elements) ?? [] })
    where judgement.level.isFlag && !kinds.contains(kind) { kinds.append(kind) }
    predictedKinds = kinds
    confidence = deciding?.confidence ?? .low
    rules = [deciding?.id].compactMap { $0 } + others.map(\.id)
    reason = deciding?.reason.en ?? ""
    subject = leading?.deciding?.relation.subject
    situation = leading.map { $0.deciding?.situation ?? $0.silence }
  }

  /// The label beside the verdict.
  var pair: VerdictScore.Pair? {
    expected.map { VerdictScore.Pair(expected: $0, predicted: predicted) }
  }
}

/// Verdicts on labelled cases and how well they agree.
public struct VerdictEvaluation: Sendable {
  /// In the order of the file.
  public let outcomes: [VerdictOutcome]
  /// The cases that could not be read, with the reason.
  public let failures: [(id: String, message: String)]

  /// The names of the signals that facts number.
  public let signals: [String]

  init(
    _ outcomes: [VerdictOutcome], failures: [(id: String, message: String)] = [],
    signals: [String]
  ) {
    self.outcomes = outcomes
    self.failures = failures
    self.signals = signals
  }

  /// The scores; nil where labels are held back.
  public var score: VerdictScore? {
    let pairs = outcomes.compactMap(\.pair)
    return pairs.count == outcomes.count && !pairs.isEmpty ? VerdictScore(pairs) : nil
  }

  /// Share of the rightly flagged cases whose kind is the labelled one.
  public var kindAgreement: Double {
    let right = outcomes.filter { $0.isFlagged && ($0.expected?.isFlag ?? false) }
    let hits = right.count { $0.expectedKind.map($0.predictedKinds.contains) ?? false }
    return right.isEmpty ? 0 : Double(hits) / Double(right.count)
  }
}

extension VerdictEvaluation {
  /// Judges pairs of clause and provision.
  ///
  /// - Parameters:
  ///   - cases: the labelled pairs; labels are not looked at.
  ///   - inVietnamese: takes the Vietnamese wording of the clause where there is one.
  ///   - judging: reads and judges the texts.
  public init(_ cases: [ClausePairCase], inVietnamese: Bool, with judging: PairJudging) {
    var outcomes: [VerdictOutcome] = []
    var failures: [(id: String, message: String)] = []
    for pair in cases {
      let text = inVietnamese ? pair.treatyTextVI ?? pair.treatyText : pair.treatyText
      var judgement = ClauseJudgement(norms: [])
      do throws(AnalysisError) {
        judgement = try judging.judgement(
          on: text, beside: pair.lawText, rank: pair.rank)
      } catch {
        failures.append((pair.id, error.message))
      }
      outcomes.append(
        VerdictOutcome(
          id: pair.id, expected: pair.verdict.flatMap(ConformityLevel.init(label:)),
          expectedKind: pair.kind, judgement: judgement,
          elements: judging.judge.knowledge.elements))
    }
    self.init(
      outcomes, failures: failures, signals: judging.judge.knowledge.signals.signals.map(\.id))
  }
}
