import Comparison
import LegalModel
import Norms

/// Conditions as a rule file writes them, and the facts that they ask about in the same words.
public struct ConditionNotation: Sendable {
  private let signals: [String]

  /// Makes a notation.
  ///
  /// - Parameter signals: the names of the signals that conditions number.
  public init(signals: [String]) { self.signals = signals }

  /// A condition in one line of YAML.
  public func text(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts): "all: " + list(parts.map { "{" + text($0) + "}" })
    case .any(let parts): "any: " + list(parts.map { "{" + text($0) + "}" })
    case .not(let part): "not: {" + text(part) + "}"
    case .requirement(let kinds): "requirement: " + names(kinds)
    case .side(let side, let fact): "\(side.rawValue): {" + text(fact) + "}"
    case .subject(let range): "subject: " + text(range)
    case .reverse(let range): "reverse: " + text(range)
    case .near(let range): "near: " + text(range)
    case .figure(let relations): "figure: " + names(relations)
    case .element(let relations): "element: " + names(relations)
    case .field(let relations): "field: " + names(relations)
    case .polarity(let relations): "polarity: " + names(relations)
    case .persons(let relations): "persons: " + names(relations)
    case .rank(let range): "rank: {atLeast: \(range.lowerBound), atMost: \(range.upperBound)}"
    case .silence(let expected): "silence: \(expected)"
    case .given(let expected): "given: \(expected)"
    case .complete(let expected): "complete: \(expected)"
    }
  }

  /// What a situation has where a condition asks.
  public func fact(of situation: Situation, for condition: Condition) -> String {
    switch condition {
    case .all(let parts), .any(let parts):
      parts.map { fact(of: situation, for: $0) }.joined(separator: "; ")
    case .not(let part): fact(of: situation, for: part)
    case .requirement: situation.requirement.rawValue
    case .side(let side, let fact): self.fact(fact, of: situation.side(side))
    case .subject: ConditionNotation.rounded(situation.coverage)
    case .reverse: ConditionNotation.rounded(situation.reverse)
    case .near: ConditionNotation.rounded(situation.nearness)
    case .figure: names(situation.figures)
    case .element: names(situation.elements)
    case .field: situation.field.rawValue
    case .polarity: situation.polarity.rawValue
    case .persons: situation.persons.rawValue
    case .rank: situation.rank.map(String.init) ?? "unknown"
    case .silence: "\(situation.isSilent)"
    case .given: "\(situation.isGiven)"
    case .complete: "\(situation.isComplete)"
    }
  }

  /// All facts of a situation, one a line.
  public func facts(of situation: Situation) -> [String] {
    [
      "requirement: \(situation.requirement.rawValue)",
      "treaty: " + text(situation.treaty), "clause: {signals: \(signals(situation.clause))}",
      "domestic: " + text(situation.domestic),
      "subject: \(ConditionNotation.rounded(situation.coverage)), "
        + "reverse: \(ConditionNotation.rounded(situation.reverse)), "
        + "near: \(ConditionNotation.rounded(situation.nearness)), "
        + "figure: \(names(situation.figures)), element: \(names(situation.elements))",
      "field: \(situation.field.rawValue), polarity: \(situation.polarity.rawValue), "
        + "persons: \(situation.persons.rawValue)",
      "rank: \(situation.rank.map(String.init) ?? "unknown"), silence: \(situation.isSilent), "
        + "given: \(situation.isGiven), complete: \(situation.isComplete)",
    ]
  }

  private func text(_ side: Situation.Side) -> String {
    let flags = [
      ("sanction", side.hasSanction), ("savesTreaties", side.savesTreaties),
      ("conditional", side.isConditional), ("exceptions", side.hasExceptions),
    ].filter(\.1).map { $0.0 + ": true" }
    let parts = [
      side.modality.map { "modality: \($0.rawValue)" },
      side.strength.map { "strength: \($0.rawValue)" }, "signals: " + signals(side.signals),
    ].compactMap { $0 }
    return "{" + (parts + flags).joined(separator: ", ") + "}"
  }

  private func signals(_ signals: Set<Int>) -> String { list(signals.sorted().map(name)) }

  private func text(_ fact: Condition.SideFact) -> String {
    switch fact {
    case .modality(let values): "modality: " + names(values)
    case .strength(let values): "strength: " + names(values)
    case .signals(let signals): "signals: " + list(signals.map(name))
    case .anySignal(let signals): "anySignal: " + list(signals.map(name))
    case .noSignal(let signals): "noSignal: " + list(signals.map(name))
    case .sanction(let expected): "sanction: \(expected)"
    case .savesTreaties(let expected): "savesTreaties: \(expected)"
    case .conditional(let expected): "conditional: \(expected)"
    case .exceptions(let expected): "exceptions: \(expected)"
    }
  }

  private func fact(_ fact: Condition.SideFact, of side: Situation.Side) -> String {
    switch fact {
    case .modality: side.modality?.rawValue ?? "unknown"
    case .strength: side.strength?.rawValue ?? "unknown"
    case .signals, .anySignal, .noSignal: signals(side.signals)
    case .sanction: "\(side.hasSanction)"
    case .savesTreaties: "\(side.savesTreaties)"
    case .conditional: "\(side.isConditional)"
    case .exceptions: "\(side.hasExceptions)"
    }
  }

  private func text(_ range: ClosedRange<Double>) -> String {
    var parts: [String] = []
    if range.lowerBound > 0 { parts.append("atLeast: \(range.lowerBound)") }
    if range.upperBound.isFinite { parts.append("below: \(range.upperBound.nextUp)") }
    return "{" + parts.joined(separator: ", ") + "}"
  }

  private func names<Value: RawRepresentable>(_ values: Set<Value>) -> String
  where Value.RawValue == String {
    list(values.map(\.rawValue).sorted())
  }

  private func name(_ signal: Int) -> String {
    signals.indices.contains(signal) ? signals[signal] : "signal \(signal)"
  }

  private func list(_ parts: [String]) -> String { "[" + parts.joined(separator: ", ") + "]" }

  /// A share with two decimals.
  private static func rounded(_ share: Double) -> String { "\((share * 100).rounded() / 100)" }
}
