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
  case detailsBasis = "details.basis"

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
  case proofNoRules = "proof.noRules"

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
