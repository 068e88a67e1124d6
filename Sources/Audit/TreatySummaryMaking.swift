import Alignment
import Findings
import LegalModel
import Pacta

extension TreatySummary {
  /// Sums up a result.
  init(_ result: CompatibilityResult, _ subjects: SubjectFields) {
    let report = result.report
    let coverage = report.coverage
    title = report.treaty.first?.metadata.title
    documents = report.treaty.map(\.name)
    provisions = coverage.treatyProvisions
    withCandidates = coverage.withCandidates
    levels = Counts.of(ConformityLevel.allCases, report.assessments.map(\.level))
    severities = Counts.of(Severity.allCases, report.findings.map(\.severity))
    findings = report.findings.count
    fields = TreatySummary.fields(of: report, subjects)
    articles = TreatySummary.articles(of: result)
    changes = TreatySummary.changes(of: report)
  }

  private static func fields(
    of report: CompatibilityReport, _ subjects: SubjectFields
  ) -> [FieldCounts] {
    var cells: [String: FieldCounts] = [:]
    for (row, assessment) in zip(report.concordance.rows, report.assessments) {
      let field = subjects.field(of: row)
      var cell =
        cells[field ?? ""] ?? FieldCounts(field: field, provisions: 0, findings: 0, levels: [:])
      cell.provisions += 1
      cell.findings += assessment.findings.count
      cell.levels[assessment.level.rawValue, default: 0] += 1
      cells[field ?? ""] = cell
    }
    return cells.sorted { ($0.key.isEmpty ? 1 : 0, $0.key) < ($1.key.isEmpty ? 1 : 0, $1.key) }
      .map(\.value)
  }

  private static func articles(of result: CompatibilityResult) -> [ArticleHits] {
    let documents = Dictionary(
      zip(result.report.corpus.map(\.name), result.domesticDocuments)
    ) { first, _ in first }
    var hits: [ArticleHits] = []
    for evidence in result.findings.compactMap(\.lawPlace) {
      guard let document = documents[evidence.document],
        let provision = document.provisions.firstIndex(where: { $0.id == evidence.provision })
      else { continue }
      let article = document.articleOrSelf(of: provision)
      let id = document.provisions[article].id.value
      let known = hits.firstIndex { $0.document == evidence.document && $0.id == id }
      if let known {
        hits[known].findings += 1
      } else {
        hits.append(
          ArticleHits(
            document: evidence.document, id: id, path: document.path(of: article), findings: 1))
      }
    }
    return hits
  }

  private static func changes(of report: CompatibilityReport) -> [ChangeCall] {
    let offences = Set(
      report.assessments.filter { $0.requirement == .criminalisation }.flatMap(\.findings))
    return report.findings.compactMap { finding in
      guard let action = finding.recommendation?.action, action.changesLaw else { return nil }
      return ChangeCall(
        finding: finding.id, action: action.rawValue, severity: finding.severity.rawValue,
        document: finding.lawPlace?.document, provision: finding.lawPlace?.provision.value,
        isOnOffence: offences.contains(finding.id))
    }
  }
}

extension Finding {
  /// The domestic provision on which it rests.
  fileprivate var lawPlace: Evidence? { evidence.first { $0.side == .domestic } }
}

extension LegalDocument {
  /// The article in which a provision stands, or the provision itself where there is none.
  fileprivate func articleOrSelf(of provision: Int) -> Int {
    var current: Int? = provision
    while let here = current {
      if provisions[here].kind == .article { return here }
      current = provisions[here].parent
    }
    return provision
  }
}

/// Counts with a place for every case, so that readers need not look for missing keys.
enum Counts {
  /// How often each case stands among some values.
  static func of<Case: RawRepresentable<String> & Hashable>(
    _ cases: [Case], _ values: [Case]
  ) -> [String: Int] {
    var counts = Dictionary(uniqueKeysWithValues: cases.map { ($0.rawValue, 0) })
    for value in values { counts[value.rawValue, default: 0] += 1 }
    return counts
  }

  /// The sums of several counts.
  static func sum(_ counts: [[String: Int]]) -> [String: Int] {
    counts.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
  }
}
