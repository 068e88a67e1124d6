import Comparison
import Findings
import LegalModel
import Norms
import RuleEngine

/// A rule of a theory.
struct OracleRule: Decodable {
  let id: String
  let level: ConformityLevel
  let priority: Int
  let kind: String?
  let groups: Set<String>?
  let defeats: Set<String>?
  let when: [OracleCondition]?
  let unless: [OracleCondition]?

  var descriptor: RuleDescriptor {
    RuleDescriptor(
      id: id, kind: kind ?? "test", level: level, priority: priority, groups: groups ?? [],
      when: (when ?? []).map(\.condition), unless: (unless ?? []).map(\.condition),
      defeats: defeats ?? [])
  }
}

extension RuleDescriptor {
  /// A rule without words.
  init(
    id: String, kind: String = "test", level: ConformityLevel = .compatible, priority: Int = 10,
    groups: Set<String> = [], when: [Condition] = [], unless: [Condition] = [],
    defeats: Set<String> = []
  ) {
    let text = BilingualText(vi: id, en: id)
    self.init(
      id: id, kind: kind, level: level, severity: .low, confidence: .low, priority: priority,
      groups: groups, when: when, unless: unless, defeats: defeats, title: text, message: text,
      reason: text)
  }
}

/// A condition of a theory: a mapping of one key, named as in a rule file; shares are in tenths.
struct OracleCondition: Decodable {
  enum Key: String, CodingKey {
    case all, any, not, requirement, treaty, domestic, clause, subject, reverse, figure, element
    case field, polarity, persons, rank, silence, given, complete
  }

  struct Limits: Decodable {
    let atLeast: Int?
    let below: Int?
    let atMost: Int?

    var share: ClosedRange<Double> {
      let least = Double(atLeast ?? 0) / 10
      return least...(below.map { (Double($0) / 10).nextDown } ?? .infinity)
    }

    var rank: ClosedRange<Int> { (atLeast ?? 1)...(atMost ?? 99) }
  }

  let condition: Condition

  init(from decoder: any Decoder) throws {
    let mapping = try decoder.container(keyedBy: Key.self)
    guard let key = mapping.allKeys.first, mapping.allKeys.count == 1 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "one key is expected"))
    }
    condition = try OracleCondition.condition(key, in: mapping)
  }

  private static func condition(
    _ key: Key, in mapping: KeyedDecodingContainer<Key>
  ) throws -> Condition {
    func value<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
      try mapping.decode(type, forKey: key)
    }
    func side(_ name: Condition.SideName) throws -> Condition {
      .side(name, try value(OracleSideFact.self).fact)
    }
    return switch key {
    case .all: .all(try value([OracleCondition].self).map(\.condition))
    case .any: .any(try value([OracleCondition].self).map(\.condition))
    case .not: .not(try value(OracleCondition.self).condition)
    case .requirement: .requirement(try value())
    case .treaty: try side(.treaty)
    case .domestic: try side(.domestic)
    case .clause: try side(.clause)
    case .subject: .subject(try value(Limits.self).share)
    case .reverse: .reverse(try value(Limits.self).share)
    case .figure: .figure(try value())
    case .element: .element(try value())
    case .field: .field(try value())
    case .polarity: .polarity(try value())
    case .persons: .persons(try value())
    case .rank: .rank(try value(Limits.self).rank)
    case .silence: .silence(try value())
    case .given: .given(try value())
    case .complete: .complete(try value())
    }
  }
}

/// What a theory asks of one side.
private struct OracleSideFact: Decodable {
  enum Key: String, CodingKey {
    case modality, strength, signals, anySignal, noSignal, sanction, savesTreaties, conditional
    case exceptions
  }

  let fact: Condition.SideFact

  init(from decoder: any Decoder) throws {
    let mapping = try decoder.container(keyedBy: Key.self)
    guard let key = mapping.allKeys.first else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "a fact is expected"))
    }
    func numbers() throws -> [Int] {
      try mapping.decode([String].self, forKey: key).compactMap(OracleWords.signals.firstIndex)
    }
    func flag() throws -> Bool { try mapping.decode(Bool.self, forKey: key) }
    fact =
      switch key {
      case .modality: .modality(try mapping.decode(Set<Modality>.self, forKey: key))
      case .strength: .strength(try mapping.decode(Set<Strength>.self, forKey: key))
      case .signals: .signals(try numbers())
      case .anySignal: .anySignal(try numbers())
      case .noSignal: .noSignal(try numbers())
      case .sanction: .sanction(try flag())
      case .savesTreaties: .savesTreaties(try flag())
      case .conditional: .conditional(try flag())
      case .exceptions: .exceptions(try flag())
      }
  }
}
