import Comparison
import Findings
import Foundation
import LegalModel
import Norms
import RuleEngine

/// A theory of the fixture, as `script/oracle` wrote it.
struct OracleTheory: Decodable {
  struct Element: Decodable {
    let stance: LegalElement.Stance
    let otherwise: LegalElement.Outcome

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      stance = try values.decode(LegalElement.Stance.self)
      otherwise = try values.decode(LegalElement.Outcome.self)
    }
  }

  /// A concept: the places of those above it, and its class of persons.
  struct Concept: Decodable {
    let broader: [Int]
    let personClass: String?

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      broader = try values.decode([Int].self)
      personClass = values.isAtEnd ? nil : try values.decode(String.self)
    }
  }

  struct Figure: Decodable {
    let amount: Double
    let unit: String
    let bound: Quantity.Bound
    let upper: Double?

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      amount = try values.decode(Double.self)
      unit = try values.decode(String.self)
      bound = try values.decode(Quantity.Bound.self)
      upper = values.isAtEnd ? nil : try values.decode(Double.self)
    }
  }

  /// A treaty norm, or a domestic provision with at most one norm.
  struct Side: Decodable {
    let modality: Modality?
    let strength: Strength?
    let signals: [String]?
    let traits: Set<String>?
    let figures: [Figure]?
    let persons: [Int]?
    let elements: [Int]?
    // A treaty norm only.
    let requirement: RequirementKind?
    let mandated: Bool?
    // A provision only.
    let further: [String]?
    let releases: [Int]?
    let rank: Int?
    /// In tenths.
    let nearness: Double?
  }

  /// How a norm and a provision meet: shares in tenths, and the field.
  struct Meeting: Decodable {
    let coverage: Double
    let reverse: Double
    let field: FieldRelation

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      coverage = try values.decode(Double.self) / 10
      reverse = try values.decode(Double.self) / 10
      field = try values.decode(FieldRelation.self)
    }
  }

  let concepts: [Concept]
  let elements: [Element]
  let clause: [String]
  let norms: [Side]
  let laws: [Side]
  let meets: [[Meeting]]
  let given: Bool
  let complete: Bool
  let rules: [OracleRule]
  let expected: Expectation
}

extension OracleTheory {
  /// Level, deciding rule, rules that count, rules that are defeated; rules have names of one letter.
  struct Resolved: Decodable, Equatable {
    let level: ConformityLevel
    let deciding: String
    let standing: String
    let defeated: String

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      try self.init(next: &values)
    }

    init(next values: inout any UnkeyedDecodingContainer) throws {
      level = try values.decode(ConformityLevel.self)
      deciding = try values.decode(String.self)
      standing = try values.decode(String.self)
      defeated = try values.decode(String.self)
    }

    init(_ resolution: Resolution) {
      level = resolution.level
      deciding = resolution.deciding?.id ?? ""
      standing = resolution.standing.map(\.id).sorted().joined()
      defeated = resolution.defeated.map(\.rule.id).sorted().joined()
    }
  }

  /// What is expected of a norm beside a provision.
  struct Beside: Decodable, Equatable {
    let figures: [FigureRelation]
    let elements: [ElementMatch.Relation]
    let polarity: PolarityRelation
    let persons: PersonRelation
    let rules: Resolved

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      figures = try values.decode([FigureRelation].self)
      elements = try values.decode([ElementMatch.Relation].self)
      polarity = try values.decode(PolarityRelation.self)
      persons = try values.decode(PersonRelation.self)
      rules = try Resolved(next: &values)
    }

    init(_ relation: NormRelation, _ resolution: Resolution) {
      figures = relation.figures.map(\.relation)
      elements = relation.elements.map(\.relation)
      polarity = relation.polarity
      persons = relation.persons
      rules = Resolved(resolution)
    }
  }

  struct Expectation: Decodable {
    let beside: [[Beside]]
    let silence: [Resolved]
    let deciding: [Int]
    let verdicts: [ConformityLevel]
    let level: ConformityLevel
    let leading: Int
  }
}

/// The fixture: what all theories share in its first line, then one theory a line.
struct OracleFixture {
  struct Unit: Decodable {
    let dimension: String
    let least: Double
    let greatest: Double

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      dimension = try values.decode(String.self)
      least = try values.decode(Double.self)
      greatest = try values.decode(Double.self)
    }
  }

  struct Opening: Decodable {
    let count: Int
    let units: [String: Unit]
  }

  let opening: Opening
  let theories: [OracleTheory]

  static func read() throws -> OracleFixture {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/oracle.jsonl")
    let lines = try Data(contentsOf: file).split(separator: 0x0A)
    let decoder = JSONDecoder()
    return OracleFixture(
      opening: try decoder.decode(Opening.self, from: lines.first ?? Data()),
      theories: try lines.dropFirst().map { try decoder.decode(OracleTheory.self, from: $0) })
  }

  /// The units with their factors.
  var scales: MeasureScales {
    MeasureScales(
      units: opening.units.sorted { $0.key < $1.key }.map { name, unit in
        MeasureScales.Unit(
          name: name, dimension: unit.dimension, factor: unit.least...unit.greatest)
      })
  }
}
