/// How well the norms that were read agree with the labels.
///
/// Norms are compared place by place; quantities as pairs of value, unit and bound over the sentence;
/// bearers, conditions and exceptions by the words they share.
public struct NormScore: Sendable, Hashable {
  /// Labelled sentences.
  public private(set) var cases = 0
  /// Labelled norms.
  public private(set) var norms = 0
  private var modality = 0
  private var strength = 0
  private var requirements = 0
  private var requirement = 0
  private var quantities = Agreement()
  private var bearers = Agreement()
  private var adjuncts = Agreement()

  /// Scores the labelled outcomes; nil when none is labelled.
  public init?(_ outcomes: [NormEvaluation.Outcome]) {
    for outcome in outcomes {
      guard let expected = outcome.expected else { continue }
      cases += 1
      add(expected, outcome.predicted)
    }
    if cases == 0 { return nil }
  }

  /// The figures by name, each from 0 to 1, in the order in which they are printed.
  public var figures: [(name: String, value: Double)] {
    [
      ("modality", share(modality, of: norms)), ("strength", share(strength, of: norms)),
      ("requirement", share(requirement, of: requirements)), ("quantities", quantities.f1),
      ("bearer", bearers.f1), ("conditionsAndExceptions", adjuncts.f1),
    ]
  }

  private mutating func add(_ expected: [LabelledNorm], _ predicted: [LabelledNorm]) {
    norms += expected.count
    for (index, label) in expected.enumerated() {
      let read = index < predicted.count ? predicted[index] : nil
      modality += read?.modality == label.modality ? 1 : 0
      strength += read?.strength == label.strength ? 1 : 0
      if let wanted = label.requirement {
        requirements += 1
        requirement += NormScore.agrees(read?.requirement, with: wanted) ? 1 : 0
      }
      bearers.add(NormScore.words(label.bearer), NormScore.words(read?.bearer))
      for adjuncts in [\LabelledNorm.conditions, \LabelledNorm.exceptions] {
        self.adjuncts.add(
          NormScore.words(label[keyPath: adjuncts].joined(separator: " ")),
          NormScore.words(read?[keyPath: adjuncts].joined(separator: " ")))
      }
    }
    quantities.add(
      expected.flatMap(\.quantities).map(NormScore.key),
      predicted.flatMap(\.quantities).map(NormScore.key))
  }

  /// Whether a kind is the labelled one, or one of the finer kinds that the labels do not have.
  private static func agrees(_ read: String?, with label: String) -> Bool {
    switch read {
    case "individualRight", "reporting", "interState":
      ["positiveDuty", "minimumStandard", "ceiling"].contains(label)
    case "progressive": label == "bestEndeavour"
    case "exception": label == "option"
    default: read == label
    }
  }

  private static func words(_ text: String?) -> [String] {
    (text ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func key(_ quantity: LabelledQuantity) -> String {
    "\(quantity.value) \(quantity.unit) \(quantity.bound)"
  }
}

/// Counts over two multisets of words.
private struct Agreement: Sendable, Hashable {
  private var common = 0
  private var total = 0

  /// Harmonic mean of precision and recall; 1 when both sides are empty.
  var f1: Double { total == 0 ? 1 : 2 * Double(common) / Double(total) }

  mutating func add(_ left: [String], _ right: [String]) {
    total += left.count + right.count
    var rest = Dictionary(left.map { ($0, 1) }, uniquingKeysWith: +)
    for word in right {
      guard let count = rest[word], count > 0 else { continue }
      rest[word] = count - 1
      common += 1
    }
  }
}

private func share(_ part: Int, of whole: Int) -> Double {
  whole == 0 ? 1 : Double(part) / Double(whole)
}
