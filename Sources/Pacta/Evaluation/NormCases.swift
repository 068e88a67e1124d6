import LegalModel
public import Norms

/// A labelled sentence: what it commands, in the shape of `corpora/cases/norms.jsonl`.
public struct NormCase: Sendable, Codable {
  /// Echoed, never read by the engine.
  public let id: String
  /// `vi` or `en`.
  public let lang: String
  /// `statute` or `treaty`.
  public let genre: String?
  /// The text to read.
  public let text: String
  /// The labels; absent when they are held back.
  public let norms: [LabelledNorm]?
}

/// A norm as the label files write it.
public struct LabelledNorm: Sendable, Codable, Hashable {
  public var modality: String
  public var strength: String
  public var requirement: String?
  public var bearer: String?
  public var beneficiary: String?
  public var quantities: [LabelledQuantity]
  public var conditions: [String]
  public var exceptions: [String]
}

/// A quantity as the label files write it.
public struct LabelledQuantity: Sendable, Codable, Hashable {
  public var text: String
  public var value: Double
  public var unit: String
  public var bound: String
  public var upper: Double?
  public var upperExclusive: Bool?
}

extension LabelledNorm {
  /// A norm in the shape of the label files.
  public init(_ norm: Norm) {
    modality = norm.modality.rawValue
    strength = norm.strength.rawValue
    requirement = norm.requirement?.rawValue
    bearer = norm.bearer?.text
    beneficiary = norm.beneficiary?.text
    quantities = norm.quantities.map(LabelledQuantity.init)
    conditions = norm.conditions.map(\.part.text)
    exceptions = norm.exceptions.map(\.part.text)
  }
}

extension LabelledQuantity {
  init(_ quantity: NormQuantity) {
    text = quantity.part.text
    value = quantity.quantity.value
    unit = quantity.quantity.unit
    bound = quantity.quantity.bound.rawValue
    upper = quantity.quantity.upper
    upperExclusive = quantity.quantity.upperIsExclusive ? true : nil
  }
}
