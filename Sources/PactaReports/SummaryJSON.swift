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
    levels = SummaryJSON.all(report.levelCounts)
    severities = SummaryJSON.all(report.severityCounts)
    coverage = CoverageJSON(report)
    appraisal = AppraisalJSON(report)
    procedure = report.procedure.map(ProcedureJSON.init)
  }

  /// Counts by name, those of nothing included.
  private static func all<Kind: CaseIterable & Hashable & RawRepresentable<String>>(
    _ counts: [Kind: Int]
  ) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: Kind.allCases.map { ($0.rawValue, counts[$0] ?? 0) })
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
