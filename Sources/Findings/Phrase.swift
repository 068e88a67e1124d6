// Long: one enumeration has every phrase, and an enumeration cannot be cut.

public import LegalModel

/// Every sentence and label that a report is worded with.
///
/// The raw values are the keys of the tables under `rules/wording`; a table that lacks one is
/// refused when the rules are read.
public enum Phrase: String, Sendable, Codable, CaseIterable {
  // MARK: Cover
  case reportTitle = "report.title"
  case reportStage = "report.stage"
  case coverTreaty = "cover.treaty"
  case coverParties = "cover.parties"
  case coverStatus = "cover.status"
  case coverEffective = "cover.effective"
  case coverLanguage = "cover.language"
  case coverPicked = "cover.picked"
  case coverAsOf = "cover.asOf"
  case coverCorpus = "cover.corpus"
  case coverTool = "cover.tool"
  case coverAssessor = "cover.assessor"
  case coverToFill = "cover.toFill"
  case coverUnknown = "cover.unknown"
  case datePattern = "date.pattern"
  case languageVietnamese = "language.vi"
  case languageEnglish = "language.en"

  // MARK: Sections
  case sectionSummary = "section.summary"
  case sectionProfile = "section.profile"
  case sectionConstitutionality = "section.constitutionality"
  case sectionConformity = "section.conformity"
  case sectionDetails = "section.details"
  case sectionDirectApplication = "section.directApplication"
  case sectionChanges = "section.changes"
  case sectionSameField = "section.sameField"
  case sectionLanguages = "section.languages"
  case sectionPlan = "section.plan"
  case sectionCoverage = "section.coverage"

  // MARK: Summary and profile
  case summaryCompared = "summary.compared"
  case summaryCandidates = "summary.candidates"
  case summaryNoVerdict = "summary.noVerdict"
  case summaryUnread = "summary.unread"
  case summaryClosest = "summary.closest"
  case summaryNothing = "summary.nothing"
  case profileUnit = "profile.unit"
  case profileCount = "profile.count"
  case profileObligations = "profile.obligations"

  // MARK: The appraisal headings
  case notAssessedConstitutionality = "notAssessed.constitutionality"
  case notAssessedConformity = "notAssessed.conformity"
  case notAssessedDirectApplication = "notAssessed.directApplication"
  case notAssessedChanges = "notAssessed.changes"
  case notAssessedSameField = "notAssessed.sameField"
  case notAssessedLanguages = "notAssessed.languages"
  case notAssessedPlan = "notAssessed.plan"

  // MARK: Table of concordance and details
  case tableNumber = "table.number"
  case tableTreaty = "table.treaty"
  case tableDomestic = "table.domestic"
  case tableLevel = "table.level"
  case tableRows = "table.rows"
  case tableScore = "table.score"
  case tableMore = "table.more"
  case tableNone = "table.none"
  case tableExplained = "table.explained"
  case detailsExplained = "details.explained"
  case detailsScore = "details.score"
  case detailsQuoted = "details.quoted"

  // MARK: Levels
  case levelCompatible = "level.compatible"
  case levelPartlyCompatible = "level.partlyCompatible"
  case levelIncompatible = "level.incompatible"
  case levelGap = "level.gap"
  case levelNoContraryProvision = "level.noContraryProvision"
  case levelNotApplicable = "level.notApplicable"
  case levelUndetermined = "level.undetermined"

  // MARK: Proof
  case proofSearched = "proof.searched"
  case proofSharedTerms = "proof.sharedTerms"
  case proofSharedWords = "proof.sharedWords"
  case proofNoCandidate = "proof.noCandidate"
  case proofNoTerms = "proof.noTerms"
  case proofNoNorm = "proof.noNorm"
  case proofRequirement = "proof.requirement"
  case proofCompared = "proof.compared"
  case proofShared = "proof.shared"
  case proofMissing = "proof.missing"
  case proofFigure = "proof.figure"
  case proofElementMet = "proof.elementMet"
  case proofElementMissed = "proof.elementMissed"
  case proofRule = "proof.rule"
  case proofNoRule = "proof.noRule"
  case proofOutweighed = "proof.outweighed"
  case proofDefeated = "proof.defeated"
  case proofWhyNot = "proof.whyNot"
  case proofVariant = "proof.variant"
  case proofVariantSafe = "proof.variantSafe"

  // MARK: How figures stand
  case figureMet = "figure.met"
  case figureExceeded = "figure.exceeded"
  case figureShort = "figure.short"
  case figureBeyond = "figure.beyond"
  case figureOpposite = "figure.opposite"
  case figureDiffers = "figure.differs"
  case figureMixed = "figure.mixed"
  case figureAbsent = "figure.absent"
  case figureAdded = "figure.added"
  case figureIncomparable = "figure.incomparable"

  // MARK: Coverage
  case coverageDocuments = "coverage.documents"
  case coverageDocument = "coverage.document"
  case coverageRead = "coverage.read"
  case coverageCompared = "coverage.compared"
  case coverageFields = "coverage.fields"
  case coverageComplete = "coverage.complete"
  case coverageIncomplete = "coverage.incomplete"
  case coverageNotStated = "coverage.notStated"
  case coverageExcluded = "coverage.excluded"
  case coverageWithout = "coverage.without"
  case coverageAllWith = "coverage.allWith"
  case coverageUnread = "coverage.unread"
  case coverageUnreadNone = "coverage.unreadNone"
  case coverageDiagnostics = "coverage.diagnostics"
  case coverageDiagnosticsNone = "coverage.diagnosticsNone"
  case coverageMoreOfCode = "coverage.moreOfCode"
  case coverageLimits = "coverage.limits"
  case coverageSignOff = "coverage.signOff"

  // MARK: A pasted text
  case passageReadAs = "passage.readAs"
  case passageStatute = "passage.statute"
  case passageTreaty = "passage.treaty"
  case passageInstruments = "passage.instruments"
  case passageStructure = "passage.structure"
  case passageCitations = "passage.citations"
  case passageNorms = "passage.norms"
  case passageUnread = "passage.unread"
  case passageCitationsNone = "passage.citationsNone"
  case passageNormsNone = "passage.normsNone"
  case passageUnreadNone = "passage.unreadNone"
  case passageNotUnderstood = "passage.notUnderstood"
  case passageWordsLeft = "passage.wordsLeft"
  case passageQuoted = "passage.quoted"
  case citedHere = "cited.here"
  case citedWhole = "cited.whole"
  case citedOutside = "cited.outside"
  case citedDocument = "cited.document"
  case citedInDocument = "cited.inDocument"
  case citedAmended = "cited.amended"

  // MARK: Parts of a norm
  case normRequirement = "norm.requirement"
  case normSentence = "norm.sentence"
  case normMandate = "norm.mandate"
  case normBearer = "norm.bearer"
  case normSubject = "norm.subject"
  case normBeneficiary = "norm.beneficiary"
  case normCounterparty = "norm.counterparty"
  case normCue = "norm.cue"
  case normAction = "norm.action"
  case normTerm = "norm.term"
  case normSanction = "norm.sanction"
  case normCondition = "norm.condition"
  case normException = "norm.exception"
  case normTreatySavings = "norm.treatySavings"
  case normCircumstance = "norm.circumstance"
  case normConcept = "norm.concept"
  case normVariant = "norm.variant"
  case normLeftOut = "norm.leftOut"
  case normNotStated = "norm.notStated"
  case normNoCue = "norm.noCue"

  // MARK: What a norm does
  case modalityObligation = "modality.obligation"
  case modalityProhibition = "modality.prohibition"
  case modalityPermission = "modality.permission"
  case modalityRight = "modality.right"
  case modalityPower = "modality.power"
  case modalityDefinition = "modality.definition"
  case modalityNone = "modality.none"
  case strengthMandatory = "strength.mandatory"
  case strengthBestEndeavour = "strength.bestEndeavour"
  case strengthDiscretionary = "strength.discretionary"
  case strengthDeclaratory = "strength.declaratory"
  case requirementPositiveDuty = "requirement.positiveDuty"
  case requirementCriminalisation = "requirement.criminalisation"
  case requirementMinimumStandard = "requirement.minimumStandard"
  case requirementCeiling = "requirement.ceiling"
  case requirementProhibitionOfMeasure = "requirement.prohibitionOfMeasure"
  case requirementEqualTreatment = "requirement.equalTreatment"
  case requirementIndividualRight = "requirement.individualRight"
  case requirementProgressive = "requirement.progressive"
  case requirementReporting = "requirement.reporting"
  case requirementInterState = "requirement.interState"
  case requirementUniformRule = "requirement.uniformRule"
  case requirementException = "requirement.exception"
  case requirementOption = "requirement.option"
  case requirementBestEndeavour = "requirement.bestEndeavour"
  case requirementDefinition = "requirement.definition"
  case requirementDeclaratory = "requirement.declaratory"
  case effectRecital = "effect.recital"
  case effectInterpretation = "effect.interpretation"
  case effectScope = "effect.scope"
  case effectCommencement = "effect.commencement"
  case effectAmendment = "effect.amendment"
  case effectListItem = "effect.listItem"
  case effectListFrame = "effect.listFrame"
  case effectContinuation = "effect.continuation"
  case effectInterpretationFrame = "effect.interpretationFrame"
  case effectFormula = "effect.formula"
  case effectStatement = "effect.statement"

  // MARK: Amounts
  case boundExactly = "bound.exactly"
  case boundAtLeast = "bound.atLeast"
  case boundAtMost = "bound.atMost"
  case boundMoreThan = "bound.moreThan"
  case boundLessThan = "bound.lessThan"
  case boundBetween = "bound.between"
  case dateExactly = "dateBound.exactly"
  case dateAtLeast = "dateBound.atLeast"
  case dateAtMost = "dateBound.atMost"
  case dateMoreThan = "dateBound.moreThan"
  case dateLessThan = "dateBound.lessThan"
  case dateBetween = "dateBound.between"
  case amountSingle = "amount.single"
  case amountRange = "amount.range"
  case amountRangeBelow = "amount.rangeBelow"
  case amountPrinted = "amount.printed"
  case amountMeasured = "amount.measured"
  case amountRoleAmount = "amountRole.amount"
  case amountRoleDeadline = "amountRole.deadline"
  case amountRoleReferencePeriod = "amountRole.referencePeriod"
  case amountRoleRecurrence = "amountRole.recurrence"
  case amountRoleOccasions = "amountRole.occasions"
  case placeSubject = "place.subject"
  case placeAction = "place.action"
  case placeCondition = "place.condition"
  case placeException = "place.exception"
  case placeSanction = "place.sanction"

  // MARK: A rule
  case ruleFinds = "rule.finds"
  case ruleWhy = "rule.why"
  case ruleWhen = "rule.when"
  case ruleUnless = "rule.unless"
  case ruleDefeats = "rule.defeats"
  case ruleDefeatedBy = "rule.defeatedBy"
  case ruleGroup = "rule.group"
  case ruleFalsePositives = "rule.falsePositives"
  case ruleRecommendation = "rule.recommendation"
  case ruleLegalBasis = "rule.legalBasis"
  case ruleSource = "rule.source"
  case ruleSignals = "rule.signals"
  case ruleCases = "rule.cases"
  case ruleCounts = "rule.counts"
  case ruleFire = "rule.fire"
  case ruleSilent = "rule.silent"
  case ruleNear = "rule.near"
  case ruleTodo = "rule.todo"
  case ruleTreatyText = "rule.treatyText"
  case ruleLawText = "rule.lawText"
  case ruleLawNone = "rule.lawNone"
  case rulePack = "rule.pack"
  case ruleKind = "rule.kind"
  case ruleKindOfElement = "rule.kindOfElement"
  case ruleLevel = "rule.level"
  case ruleExceeds = "rule.exceeds"
  case ruleSeverity = "rule.severity"
  case ruleConfidence = "rule.confidence"
  case rulePriority = "rule.priority"
  case ruleLacking = "rule.lacking"
  case ruleExcluded = "rule.excluded"

  // MARK: What a rule asks
  case conditionAll = "condition.all"
  case conditionAny = "condition.any"
  case conditionNot = "condition.not"
  case conditionNoneOf = "condition.noneOf"
  case conditionRequirement = "condition.requirement"
  case conditionTreaty = "condition.treaty"
  case conditionClause = "condition.clause"
  case conditionDomestic = "condition.domestic"
  case conditionModality = "condition.modality"
  case conditionStrength = "condition.strength"
  case conditionSignals = "condition.signals"
  case conditionAnySignal = "condition.anySignal"
  case conditionNoSignal = "condition.noSignal"
  case conditionSanction = "condition.sanction"
  case conditionSanctionNone = "condition.sanctionNone"
  case conditionSavesTreaties = "condition.savesTreaties"
  case conditionSavesTreatiesNone = "condition.savesTreatiesNone"
  case conditionConditional = "condition.conditional"
  case conditionConditionalNone = "condition.conditionalNone"
  case conditionExceptions = "condition.exceptions"
  case conditionExceptionsNone = "condition.exceptionsNone"
  case conditionSubjectAtLeast = "condition.subjectAtLeast"
  case conditionSubjectBelow = "condition.subjectBelow"
  case conditionReverseAtLeast = "condition.reverseAtLeast"
  case conditionReverseBelow = "condition.reverseBelow"
  case conditionFigure = "condition.figure"
  case conditionElement = "condition.element"
  case conditionField = "condition.field"
  case conditionPolarity = "condition.polarity"
  case conditionPersons = "condition.persons"
  case conditionRankAtLeast = "condition.rankAtLeast"
  case conditionRankAtMost = "condition.rankAtMost"
  case conditionSilence = "condition.silence"
  case conditionSilenceNone = "condition.silenceNone"
  case conditionGiven = "condition.given"
  case conditionGivenNone = "condition.givenNone"
  case conditionComplete = "condition.complete"
  case conditionCompleteNone = "condition.completeNone"

  // MARK: How norms and persons stand
  case elementRelationSatisfied = "element.satisfied"
  case elementRelationAvoided = "element.avoided"
  case elementRelationConflict = "element.conflict"
  case elementRelationPartial = "element.partial"
  case elementRelationGap = "element.gap"
  case fieldRelationSame = "field.same"
  case fieldRelationOther = "field.other"
  case fieldRelationUnknown = "field.unknown"
  case polarityRelationSame = "polarity.same"
  case polarityRelationOpposed = "polarity.opposed"
  case polarityRelationUnknown = "polarity.unknown"
  case personRelationSame = "persons.same"
  case personRelationNarrower = "persons.narrower"
  case personRelationWider = "persons.wider"
  case personRelationUnknown = "persons.unknown"

  // MARK: Weight and advice
  case severityInfo = "severity.info"
  case severityLow = "severity.low"
  case severityMedium = "severity.medium"
  case severityHigh = "severity.high"
  case severityCritical = "severity.critical"
  case confidenceLow = "confidence.low"
  case confidenceMedium = "confidence.medium"
  case confidenceHigh = "confidence.high"
  case actionKeep = "action.keep"
  case actionApplyDirectly = "action.applyDirectly"
  case actionAmend = "action.amend"
  case actionSupplement = "action.supplement"
  case actionIssue = "action.issue"
  case actionAbolish = "action.abolish"
  case actionGuide = "action.guide"
  case actionDesignate = "action.designate"
  case actionReserve = "action.reserve"
  case actionDeclare = "action.declare"
  case actionRenegotiate = "action.renegotiate"
  case actionPhaseIn = "action.phaseIn"
  case actionConsultStandingCommittee = "action.consultStandingCommittee"
  case actionSubmitForRatification = "action.submitForRatification"
  case actionInterpret = "action.interpret"
  case actionStudy = "action.study"

  /// The name of a level.
  public static func level(_ level: ConformityLevel) -> Phrase {
    switch level {
    case .compatible: .levelCompatible
    case .partlyCompatible: .levelPartlyCompatible
    case .incompatible: .levelIncompatible
    case .gap: .levelGap
    case .noContraryProvision: .levelNoContraryProvision
    case .notApplicable: .levelNotApplicable
    case .undetermined: .levelUndetermined
    }
  }
}

extension Phrase {
  /// The name of a kind of requirement.
  public static func requirement(_ kind: RequirementKind) -> Phrase {
    switch kind {
    case .positiveDuty: .requirementPositiveDuty
    case .criminalisation: .requirementCriminalisation
    case .minimumStandard: .requirementMinimumStandard
    case .ceiling: .requirementCeiling
    case .prohibitionOfMeasure: .requirementProhibitionOfMeasure
    case .equalTreatment: .requirementEqualTreatment
    case .individualRight: .requirementIndividualRight
    case .progressive: .requirementProgressive
    case .reporting: .requirementReporting
    case .interState: .requirementInterState
    case .uniformRule: .requirementUniformRule
    case .exception: .requirementException
    case .option: .requirementOption
    case .bestEndeavour: .requirementBestEndeavour
    case .definition: .requirementDefinition
    case .declaratory: .requirementDeclaratory
    }
  }
}
