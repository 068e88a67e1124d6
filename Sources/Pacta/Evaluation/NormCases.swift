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
  /// Raw value of `Modality`: `obligation`, `prohibition`, `permission` …
  public var modality: String
  /// Raw value of `Strength`: `mandatory`, `best_endeavour`, `discretionary`, `declaratory`.
  public var strength: String
  /// Raw value of `RequirementKind`; nil in a law, and where none was read.
  public var requirement: String?
  /// The words that name who has to act or may act; nil where none are printed.
  public var bearer: String?
  /// The words that name who gains by it; nil where none are printed.
  public var beneficiary: String?
  /// The amounts.
  public var quantities: [LabelledQuantity]
  /// The words of each condition.
  public var conditions: [String]
  /// The words of each exception.
  public var exceptions: [String]
}

/// A quantity as the label files write it.
public struct LabelledQuantity: Sendable, Codable, Hashable {
  /// The words of the amount.
  public var text: String
  /// The figure, in ``unit``; of a range the lower end.
  public var value: Double
  /// The unit by its name in `rules/quantities/`: `day`, `working_day`, `month`, `percent` …
  public var unit: String
  /// Raw value of the bound: `exactly`, `atLeast`, `atMost`, `moreThan`, `lessThan`, `between`.
  public var bound: String
  /// The upper end of a range, in ``unit``; nil for any other amount.
  public var upper: Double?
  /// True where the upper end itself does not belong to the range; otherwise nil.
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
