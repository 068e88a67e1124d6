public import Comparison
public import Findings
import LegalModel
import Norms
public import RuleEngine

/// What a rule asks, told to people in one language.
public struct ConditionWords: Sendable {
  /// A line of a list; the lines of greater depth behind it belong to it.
  public struct Line: Sendable, Hashable {
    /// How far it is moved in, from 0.
    public let depth: Int
    /// Its words.
    public let text: String

    /// Makes a line.
    public init(_ text: String, depth: Int = 0) {
      self.text = text
      self.depth = depth
    }
  }

  private let wording: Wording
  private let signals: [Signal]

  /// Tells conditions in the words of a table.
  ///
  /// - Parameters:
  ///   - wording: the table.
  ///   - signals: the signals that conditions number.
  public init(_ wording: Wording, signals: [Signal]) {
    self.wording = wording
    self.signals = signals
  }

  /// Conditions as a list, the parts of each moved in under it; what must hold together anyway is not
  /// moved in.
  public func outline(_ conditions: [Condition]) -> [Line] {
    conditions.flatMap { condition in
      if case .all(let parts) = condition { return outline(parts) }
      return lines(condition, depth: 0)
    }
  }

  /// A condition in one line.
  public func text(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts): joined(.conditionAll, parts)
    case .any(let parts): joined(.conditionAny, parts)
    case .not(let part): wording.text(.conditionNot, [text(part)])
    case .requirement(let kinds): list(.conditionRequirement, kinds, Phrase.requirement)
    case .side(let side, let fact): text(fact, of: wording.text(Phrase.side(side)))
    case .subject(let range): share(range, .conditionSubjectAtLeast, .conditionSubjectBelow)
    case .reverse(let range): share(range, .conditionReverseAtLeast, .conditionReverseBelow)
    case .near(let range): share(range, .conditionNearAtLeast, .conditionNearBelow)
    case .figure(let relations): list(.conditionFigure, relations, Phrase.figureRelation)
    case .element(let relations): list(.conditionElement, relations, Phrase.element)
    case .field(let relations): list(.conditionField, relations, Phrase.field)
    case .polarity(let relations): list(.conditionPolarity, relations, Phrase.polarity)
    case .persons(let relations): list(.conditionPersons, relations, Phrase.persons)
    case .rank(let range): ranks(range)
    case .silence(let expected): wording.text(expected ? .conditionSilence : .conditionSilenceNone)
    case .given(let expected): wording.text(expected ? .conditionGiven : .conditionGivenNone)
    case .complete(let expected):
      wording.text(expected ? .conditionComplete : .conditionCompleteNone)
    }
  }

  /// What kept a rule from applying, in one line.
  public func text(_ obstacle: Obstacle) -> String {
    switch obstacle {
    case .lacking(let condition): wording.text(.ruleLacking, [text(condition)])
    case .excluded(let condition): wording.text(.ruleExcluded, [text(condition)])
    }
  }

  private func lines(_ condition: Condition, depth: Int) -> [Line] {
    let split: (Phrase, [Condition])? =
      switch condition {
      case .all(let parts): (.conditionAll, parts)
      case .any(let parts): (.conditionAny, parts)
      case .not(.any(let parts)): (.conditionNoneOf, parts)
      default: nil
      }
    guard let (phrase, parts) = split else { return [Line(text(condition), depth: depth)] }
    return [Line(wording.text(phrase, [""]).trimmed, depth: depth)]
      + parts.flatMap { lines($0, depth: depth + 1) }
  }

  private func text(_ fact: Condition.SideFact, of side: String) -> String {
    switch fact {
    case .modality(let values): list(.conditionModality, values, Phrase.modality, [side])
    case .strength(let values): list(.conditionStrength, values, Phrase.strength, [side])
    case .signals(let signals): wording.text(.conditionSignals, [side, names(signals, ", ")])
    case .anySignal(let signals):
      wording.text(.conditionAnySignal, [side, names(signals, ConditionWords.alternative)])
    case .noSignal(let signals): wording.text(.conditionNoSignal, [side, names(signals, ", ")])
    case .sanction(let expected):
      wording.text(expected ? .conditionSanction : .conditionSanctionNone, [side])
    case .savesTreaties(let expected):
      wording.text(expected ? .conditionSavesTreaties : .conditionSavesTreatiesNone, [side])
    case .conditional(let expected):
      wording.text(expected ? .conditionConditional : .conditionConditionalNone, [side])
    case .exceptions(let expected):
      wording.text(expected ? .conditionExceptions : .conditionExceptionsNone, [side])
    }
  }

  /// Between values of which one is enough.
  private static let alternative = " / "

  private func joined(_ phrase: Phrase, _ parts: [Condition]) -> String {
    wording.text(phrase, [parts.map(text).joined(separator: "; ")])
  }

  /// The names of values in the order in which they are defined.
  private func list<Value: Hashable & CaseIterable>(
    _ phrase: Phrase, _ values: Set<Value>, _ name: (Value) -> Phrase, _ before: [String] = []
  ) -> String {
    let names = Value.allCases.filter(values.contains).map { value in
      let name = wording.text(name(value))
      return name.prefix(1).lowercased() + name.dropFirst()
    }
    return wording.text(phrase, before + [names.joined(separator: ConditionWords.alternative)])
  }

  private func names(_ numbers: [Int], _ separator: String) -> String {
    numbers.map { "“\(name(of: $0))”" }.joined(separator: separator)
  }

  private func name(of signal: Int) -> String {
    guard signals.indices.contains(signal) else { return String(signal) }
    return signals[signal].title[wording.language] ?? signals[signal].id
  }

  private func share(_ range: ClosedRange<Double>, _ atLeast: Phrase, _ below: Phrase) -> String {
    var parts: [String] = []
    if range.lowerBound > 0 { parts.append(wording.text(atLeast, [perCent(range.lowerBound)])) }
    if range.upperBound.isFinite { parts.append(wording.text(below, [perCent(range.upperBound)])) }
    return parts.joined(separator: "; ")
  }

  private func perCent(_ share: Double) -> String {
    wording.text(figure: (share * 1000).rounded() / 10)
  }

  private func ranks(_ range: ClosedRange<Int>) -> String {
    var parts: [String] = []
    if range.lowerBound > 1 {
      parts.append(wording.text(.conditionRankAtLeast, [String(range.lowerBound)]))
    }
    if range.upperBound < 99 || parts.isEmpty {
      parts.append(wording.text(.conditionRankAtMost, [String(range.upperBound)]))
    }
    return parts.joined(separator: "; ")
  }
}

extension String {
  /// Without blanks at its ends.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
