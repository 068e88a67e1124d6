public import Findings

/// How well verdicts agree with labels, in the measures of the labelled cases.
public struct VerdictScore: Sendable, Hashable {
  /// A verdict beside its label.
  public struct Pair: Sendable, Hashable {
    /// The label.
    public let expected: ConformityLevel
    /// The verdict.
    public let predicted: ConformityLevel

    /// Makes a pair.
    public init(expected: ConformityLevel, predicted: ConformityLevel) {
      self.expected = expected
      self.predicted = predicted
    }
  }

  private let pairs: [Pair]

  /// Scores pairs; `noContraryProvision` counts as `compatible`.
  public init(_ pairs: [Pair]) {
    self.pairs = pairs.map {
      Pair(
        expected: $0.expected.forScoring, predicted: $0.predicted.forScoring)
    }
  }

  /// Share of verdicts equal to their label.
  public var exact: Double { share(pairs) { $0.expected == $0.predicted } }

  /// Share of verdicts other than `undetermined`.
  public var coverage: Double { share(pairs) { $0.predicted != .undetermined } }

  /// Share of the labels `incompatible` and `gap` that are called compatible or not applicable.
  public var falseCompatible: Double {
    share(pairs.filter { [.incompatible, .gap].contains($0.expected) }) {
      [.compatible, .notApplicable].contains($0.predicted)
    }
  }

  /// Mean of the F1 of the labels that occur.
  public var macroF1: Double {
    let labels = Set(pairs.map(\.expected))
    guard !labels.isEmpty else { return 0 }
    return labels.sorted { $0.rawValue < $1.rawValue }.reduce(0.0) { $0 + f1($1) }
      / Double(labels.count)
  }

  /// Share of the pairs labelled as a finding that are called one; `undetermined` counts half.
  public var sensitivity: Double {
    mean(pairs.filter(\.expected.isFlag).map { VerdictScore.flagged($0.predicted) })
  }

  /// Share of the other pairs that are not called a finding; `undetermined` counts half.
  public var specificity: Double {
    mean(pairs.filter { !$0.expected.isFlag }.map { 1 - VerdictScore.flagged($0.predicted) })
  }

  /// Share of what is called a finding that is labelled one.
  public var flagPrecision: Double {
    share(pairs.filter(\.predicted.isFlag)) { $0.expected.isFlag }
  }

  /// Mean of sensitivity and specificity.
  public var balanced: Double { (sensitivity + specificity) / 2 }

  private static func flagged(_ level: ConformityLevel) -> Double {
    level == .undetermined ? 0.5 : level.isFlag ? 1 : 0
  }

  private func f1(_ label: ConformityLevel) -> Double {
    let right = pairs.count { $0.expected == label && $0.predicted == label }
    let wrong = pairs.count { ($0.expected == label) != ($0.predicted == label) }
    return right + wrong == 0 ? 0 : Double(2 * right) / Double(2 * right + wrong)
  }

  private func share(_ pairs: [Pair], _ holds: (Pair) -> Bool) -> Double {
    pairs.isEmpty ? 0 : Double(pairs.count(where: holds)) / Double(pairs.count)
  }

  private func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }
}

extension ConformityLevel {
  /// Silence where silence is enough counts as compatible in the labels.
  var forScoring: ConformityLevel { self == .noContraryProvision ? .compatible : self }

  /// The level that a label of the case files stands for; nil for an unknown one.
  init?(label: String) {
    switch label {
    case "compatible": self = .compatible
    case "partial": self = .partlyCompatible
    case "conflict": self = .incompatible
    case "gap": self = .gap
    case "not-applicable": self = .notApplicable
    default: return nil
    }
  }
}
