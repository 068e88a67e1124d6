public import Comparison
public import Findings
public import RuleEngine

// The names of the values of a rule. The switches are exhaustive, so that a new value cannot be
// without a name.

extension Phrase {
  /// How domestic law stands to an element that the treaty names.
  public static func element(_ relation: ElementMatch.Relation) -> Phrase {
    switch relation {
    case .satisfied: .elementRelationSatisfied
    case .avoided: .elementRelationAvoided
    case .conflict: .elementRelationConflict
    case .partial: .elementRelationPartial
    case .gap: .elementRelationGap
    }
  }

  /// Whether both sides belong to one field of law.
  public static func field(_ relation: FieldRelation) -> Phrase {
    switch relation {
    case .same: .fieldRelationSame
    case .other: .fieldRelationOther
    case .unknown: .fieldRelationUnknown
    }
  }

  /// Whether two norms point the same way.
  public static func polarity(_ relation: PolarityRelation) -> Phrase {
    switch relation {
    case .same: .polarityRelationSame
    case .opposed: .polarityRelationOpposed
    case .unknown: .polarityRelationUnknown
    }
  }

  /// How persons stand.
  public static func persons(_ relation: PersonRelation) -> Phrase {
    switch relation {
    case .same: .personRelationSame
    case .narrower: .personRelationNarrower
    case .wider: .personRelationWider
    case .unknown: .personRelationUnknown
    }
  }

  /// The name of a side, as it begins a condition.
  public static func side(_ side: Condition.SideName) -> Phrase {
    switch side {
    case .treaty: .conditionTreaty
    case .clause: .conditionClause
    case .domestic: .conditionDomestic
    }
  }

  /// How much a finding weighs.
  public static func severity(_ severity: Severity) -> Phrase {
    switch severity {
    case .info: .severityInfo
    case .low: .severityLow
    case .medium: .severityMedium
    case .high: .severityHigh
    case .critical: .severityCritical
    }
  }

  /// How sure a verdict is.
  public static func confidence(_ confidence: Confidence) -> Phrase {
    switch confidence {
    case .low: .confidenceLow
    case .medium: .confidenceMedium
    case .high: .confidenceHigh
    }
  }

  /// What a case of a rule shows.
  public static func expectation(_ expectation: RuleCase.Expectation) -> Phrase {
    switch expectation {
    case .fire: .ruleFire
    case .silent: .ruleSilent
    case .near: .ruleNear
    case .todo: .ruleTodo
    }
  }

  /// The name of what is advised.
  public static func action(_ action: Recommendation.Action) -> Phrase {
    switch action {
    case .keep: .actionKeep
    case .applyDirectly: .actionApplyDirectly
    case .amend: .actionAmend
    case .supplement: .actionSupplement
    case .issue: .actionIssue
    case .abolish: .actionAbolish
    case .guide: .actionGuide
    case .designate: .actionDesignate
    case .reserve: .actionReserve
    case .declare: .actionDeclare
    case .renegotiate: .actionRenegotiate
    case .phaseIn: .actionPhaseIn
    case .consultStandingCommittee: .actionConsultStandingCommittee
    case .submitForRatification: .actionSubmitForRatification
    case .interpret: .actionInterpret
    case .study: .actionStudy
    }
  }
}
