public import LegalModel

/// The verdict on one row of the table of concordance, with how it was reached.
public struct Assessment: Sendable, Hashable {
  /// Index of the row in the concordance.
  public let row: Int
  /// What kind of requirement the clause makes; nil when it was not read.
  public let requirement: RequirementKind?
  /// The verdict.
  public var level: ConformityLevel
  /// Whether domestic law goes further than required.
  public var exceeds: Bool
  /// What the verdict rests on.
  public var basis: AssessmentBasis
  /// The rule that decided; nil where none did.
  public let rule: String?
  /// How sure it is.
  public var confidence: Confidence
  /// Index of the domestic unit on which the verdict rests, or with which the clause was compared in
  /// vain; nil where silence decided, or where no norm was read.
  public var deciding: Int?
  /// The steps to the verdict, in order.
  public var proof: [Statement]
  /// Rules for another verdict that nearly applied; what a person can look at comes first.
  public let silent: [SilentRule]
  /// The verdict for each wording of a draft; empty where the clause has one wording.
  public let variants: [VariantVerdict]
  /// The verdict on the other side of a change of the law; nil where it is the same, or was not looked
  /// for.
  public var window: NonConformityWindow?
  /// The findings on the row, by id.
  public var findings: [String]
  /// What is marked where the clause is read beside domestic provisions.
  public var marks = ReadingMarks()
  /// Identity of the clause, with the domestic provision that decides, across versions of the texts.
  public var fingerprint: Fingerprint
  /// What an expert decided about a clause without findings; nil until then.
  public var decision: Decision?

  /// Makes an assessment.
  public init(
    row: Int, requirement: RequirementKind?, level: ConformityLevel, exceeds: Bool = false,
    basis: AssessmentBasis, rule: String? = nil, confidence: Confidence, deciding: Int? = nil,
    proof: [Statement], silent: [SilentRule] = [], variants: [VariantVerdict] = [],
    window: NonConformityWindow? = nil, findings: [String] = [], fingerprint: Fingerprint,
    decision: Decision? = nil
  ) {
    self.row = row
    self.requirement = requirement
    self.level = level
    self.exceeds = exceeds
    self.basis = basis
    self.rule = rule
    self.confidence = confidence
    self.deciding = deciding
    self.proof = proof
    self.silent = silent
    self.variants = variants
    self.window = window
    self.findings = findings
    self.fingerprint = fingerprint
    self.decision = decision
  }
}
