import Comparison
import LegalModel
import Norms
import RuleEngine

/// Reads the conditions of a rule: a mapping whose keys must all hold.
struct ConditionReading {
  let signals: SignalFinder

  /// The keys of a condition.
  static let keys: Set<String> = [
    "all", "any", "not", "requirement", "treaty", "clause", "domestic", "subject", "reverse",
    "near",
    "figure", "element", "field", "polarity", "persons", "rank", "silence", "given",
    "complete",
  ]

  /// The facts of the treaty norm and of the domestic provision.
  static let sideKeys: Set<String> = [
    "modality", "strength", "signals", "anySignal", "noSignal", "sanction", "savesTreaties",
    "conditional", "exceptions",
  ]

  /// What can be asked of the whole treaty clause.
  static let clauseKeys: Set<String> = ["signals", "anySignal", "noSignal"]

  /// The bounds of a share and of a rank.
  static let shareKeys: Set<String> = ["atLeast", "below"]
  static let rankKeys: Set<String> = ["atLeast", "atMost"]

  /// A list of conditions.
  func conditions(_ value: YAMLValue) throws(KnowledgeError) -> [Condition] {
    var conditions: [Condition] = []
    for element in try value.elements() { conditions.append(try condition(element)) }
    return conditions
  }

  /// One condition; several keys must hold together.
  func condition(_ value: YAMLValue) throws(KnowledgeError) -> Condition {
    _ = try value.record(keys: ConditionReading.keys)
    var parts: [Condition] = []
    for entry in try value.entries() { parts.append(try condition(entry.key, entry.value)) }
    guard let first = parts.first else {
      throw value.error(
        .missingKey, "the condition is empty",
        "Use one of: \(ConditionReading.keys.sorted().joined(separator: ", "))")
    }
    return parts.count == 1 ? first : .all(parts)
  }

  private func condition(_ key: String, _ value: YAMLValue) throws(KnowledgeError) -> Condition {
    switch key {
    case "all": .all(try conditions(value))
    case "any": .any(try conditions(value))
    case "not": .not(try condition(value))
    case "requirement": .requirement(try values(value))
    case "subject": .subject(try range(value))
    case "near": .near(try range(value))
    case "reverse": .reverse(try range(value))
    case "figure": .figure(try values(value))
    case "element": .element(try values(value))
    case "field": .field(try values(value))
    case "polarity": .polarity(try values(value))
    case "persons": .persons(try values(value))
    case "rank": .rank(try ranks(value))
    case "silence": .silence(try value.flag())
    case "given": .given(try value.flag())
    case "complete": .complete(try value.flag())
    default: try side(value, Condition.SideName(rawValue: key) ?? .treaty)
    }
  }

  /// Facts of a side, which must hold together.
  private func side(
    _ value: YAMLValue, _ side: Condition.SideName
  ) throws(KnowledgeError) -> Condition {
    _ = try value.record(
      keys: side == .clause ? ConditionReading.clauseKeys : ConditionReading.sideKeys)
    var facts: [Condition] = []
    for entry in try value.entries() {
      facts.append(.side(side, try fact(entry.key, entry.value)))
    }
    return facts.count == 1 ? facts[0] : .all(facts)
  }

  private func fact(_ key: String, _ value: YAMLValue) throws(KnowledgeError) -> Condition.SideFact
  {
    switch key {
    case "modality": .modality(try values(value))
    case "strength": .strength(try values(value))
    case "signals": .signals(try signals(value))
    case "anySignal": .anySignal(try signals(value))
    case "noSignal": .noSignal(try signals(value))
    case "sanction": .sanction(try value.flag())
    case "savesTreaties": .savesTreaties(try value.flag())
    case "conditional": .conditional(try value.flag())
    default: .exceptions(try value.flag())
    }
  }

  private func signals(_ value: YAMLValue) throws(KnowledgeError) -> [Int] {
    var indexes: [Int] = []
    for element in try value.elements() {
      let name = try element.text()
      guard let index = signals.index(of: name) else {
        throw element.error(
          .unknownValue, "there is no signal '\(name)'", "Add it to a file of rules/signals")
      }
      indexes.append(index)
    }
    return indexes
  }

  /// A list of the raw values of an enumeration.
  private func values<Value: RawRepresentable & CaseIterable & Hashable>(
    _ value: YAMLValue
  ) throws(KnowledgeError) -> Set<Value> where Value.RawValue == String {
    var values: Set<Value> = []
    for element in try value.elements() {
      let name = try element.text()
      guard let found = Value(rawValue: name) else {
        throw element.error(
          .unknownValue, "unknown value '\(name)'",
          "Use one of: \(Value.allCases.map(\.rawValue).sorted().joined(separator: ", "))")
      }
      values.insert(found)
    }
    return values
  }

  private func range(_ value: YAMLValue) throws(KnowledgeError) -> ClosedRange<Double> {
    let record = try value.record(keys: ConditionReading.shareKeys)
    let lower = try record.optional("atLeast")?.number() ?? 0
    let upper = try record.optional("below")?.number().nextDown ?? .infinity
    guard lower <= upper else {
      throw value.error(.wrongShape, "the range is empty", "Swap 'atLeast' and 'below'")
    }
    guard (0...1).contains(lower), upper == .infinity || upper <= 1 else {
      throw value.error(.wrongShape, "a share is from 0 to 1", "Write 0.4 for 40 per cent")
    }
    return lower...upper
  }

  private func ranks(_ value: YAMLValue) throws(KnowledgeError) -> ClosedRange<Int> {
    let record = try value.record(keys: ConditionReading.rankKeys)
    let lower = Int(try record.optional("atLeast")?.number() ?? 1)
    let upper = Int(try record.optional("atMost")?.number() ?? 99)
    guard lower <= upper else {
      throw value.error(.wrongShape, "the range is empty", "Swap 'atLeast' and 'atMost'")
    }
    return lower...upper
  }
}
