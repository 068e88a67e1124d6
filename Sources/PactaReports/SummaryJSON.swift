import Findings
import Pacta

struct SummaryJSON: Encodable {
  let levels: [String: Int]
  let severities: [String: Int]
  let coverage: CoverageJSON
  let appraisal: AppraisalJSON
  let procedure: [ProcedureJSON]

  private enum CodingKeys: String, CodingKey {
    case levels, severities, coverage, appraisal, procedure
  }

  init(_ report: CompatibilityReport) {
    var levels: [String: Int] = [:]
    for level in ConformityLevel.allCases { levels[level.rawValue] = 0 }
    for assessment in report.assessments { levels[assessment.level.rawValue, default: 0] += 1 }
    let counts = report.severityCounts
    self.levels = levels
    severities = Dictionary(
      uniqueKeysWithValues: Severity.allCases.map { ($0.rawValue, counts[$0] ?? 0) })
    coverage = CoverageJSON(report)
    appraisal = AppraisalJSON(report)
    procedure = report.procedure.map(ProcedureJSON.init)
  }
}

/// What was compared, in counts.
struct CoverageJSON: Encodable {
  let treatyProvisions: Int
  let withCandidates: Int
  let withoutCandidates: Int
  let corpusDocuments: Int
  let corpusProvisions: Int
  let unreadInputs: Int

  init(_ report: CompatibilityReport) {
    let coverage = report.coverage
    treatyProvisions = coverage.treatyProvisions
    withCandidates = coverage.withCandidates
    withoutCandidates = coverage.withoutCandidates
    corpusDocuments = coverage.corpusDocuments
    corpusProvisions = coverage.corpusProvisions
    unreadInputs = coverage.unreadInputs
  }
}

/// The four questions of an appraisal.
struct AppraisalJSON: Encodable {
  let constitutionality: AnswerJSON
  let conformity: AnswerJSON
  let directApplication: AnswerJSON
  let documentsToChange: AnswerJSON

  init(_ report: CompatibilityReport) {
    constitutionality = AnswerJSON(statement: report.constitutionalityStatement)
    conformity = AnswerJSON(statement: report.conformityStatement)
    directApplication = AnswerJSON(statement: report.directApplicationStatement)
    documentsToChange = AnswerJSON(statement: report.changesStatement)
  }
}

/// An answer by rules; `statement` says what was found, and what was not looked at.
struct AnswerJSON: Encodable {
  let assessed = true
  let statement: String

  private enum CodingKeys: String, CodingKey { case assessed, statement }
}
