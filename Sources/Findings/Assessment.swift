public import LegalModel

/// The verdict on one row of the table of concordance, with how it was reached.
public struct Assessment: Sendable, Hashable {
  /// Index of the row in the concordance.
  public let row: Int
  /// What kind of requirement the clause makes; nil when it was not read.
  public let requirement: RequirementKind?
  /// The verdict.
  public let level: ConformityLevel
  /// Whether domestic law goes further than required.
  public let exceeds: Bool
  /// What the verdict rests on.
  public let basis: AssessmentBasis
  /// How sure it is.
  public let confidence: Confidence
  /// Index of the domestic unit on which the verdict rests, or with which the clause was compared in
  /// vain; nil where silence decided, or where no norm was read.
  public let deciding: Int?
  /// The steps to the verdict, in order.
  public let proof: [Statement]
  /// The verdict for each wording of a draft; empty where the clause has one wording.
  public let variants: [VariantVerdict]
  /// The verdict on the other side of a change of the law; nil where it is the same, or was not looked
  /// for.
  public let window: NonConformityWindow?
  /// The findings on the row, by id.
  public let findings: [String]

  /// Makes an assessment.
  public init(
    row: Int, requirement: RequirementKind?, level: ConformityLevel, exceeds: Bool = false,
    basis: AssessmentBasis, confidence: Confidence, deciding: Int? = nil, proof: [Statement],
    variants: [VariantVerdict] = [], window: NonConformityWindow? = nil, findings: [String] = []
  ) {
    self.row = row
    self.requirement = requirement
    self.level = level
    self.exceeds = exceeds
    self.basis = basis
    self.confidence = confidence
    self.deciding = deciding
    self.proof = proof
    self.variants = variants
    self.window = window
    self.findings = findings
  }

  /// The assessment with the names of its findings.
  public func with(findings: [String]) -> Assessment {
    Assessment(
      row: row, requirement: requirement, level: level, exceeds: exceeds, basis: basis,
      confidence: confidence, deciding: deciding, proof: proof, variants: variants,
      window: window, findings: findings)
  }

  /// The assessment with a window and the step that tells of it.
  public func with(window: NonConformityWindow, told step: Statement) -> Assessment {
    Assessment(
      row: row, requirement: requirement, level: level, exceeds: exceeds, basis: basis,
      confidence: confidence, deciding: deciding, proof: proof + [step], variants: variants,
      window: window, findings: findings)
  }
}
