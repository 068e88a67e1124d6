import Findings
import LegalModel
import Pacta

// The questions of an appraisal other than conformity: each is a statement and the findings that it
// rests on.

extension CompatibilityReport {
  /// The kind of findings on constitutional limits.
  static let constitutionalKind = "constitutional_bar"

  // MARK: Constitutionality

  /// What was searched for constitutional limits, and what was found.
  func constitutionalitySection() -> [String] {
    let lines = list(constitutional)
    return [
      sectionHeading(3, .sectionConstitutionality), constitutionalityFound, lines,
      MarkdownText.inline(constitutionalityBasis),
    ]
  }

  /// The answer on constitutionality.
  var constitutionalityStatement: String { constitutionalityFound + " " + constitutionalityBasis }

  /// The findings on constitutional limits.
  var constitutional: [Finding] {
    findingsByWeight.filter { $0.stands && $0.kind == CompatibilityReport.constitutionalKind }
  }

  var constitutionalityFound: String {
    let found = constitutional.count
    return found == 0
      ? wording.text(.constitutionalityNone, [String(assessments.count)])
      : wording.text(.constitutionalityFound, [String(found)])
  }

  var constitutionalityBasis: String {
    let names = corpus.filter { $0.metadata.rank == 1 }.map(\.name)
    return names.isEmpty
      ? wording.text(.constitutionalityMissing)
      : wording.text(.constitutionalityRead, [names.joined(separator: "; ")])
  }

  // MARK: Direct application

  /// What the rules advise to apply directly.
  func directApplicationSection() -> [String] {
    [
      sectionHeading(6, .sectionDirectApplication), directApplicationFound,
      list(direct), directApplicationCrimes,
    ]
  }

  /// The answer on direct application.
  var directApplicationStatement: String { directApplicationFound + " " + directApplicationCrimes }

  /// The findings for which direct application is advised. A crime has to be laid down in domestic law,
  /// so no such provision is among them.
  var direct: [Finding] {
    let onCrimes = findingsOnCrimes
    return findingsByWeight.filter { finding in
      finding.stands && finding.recommendation?.action == .applyDirectly
        && !onCrimes.contains(finding.id)
    }
  }

  var directApplicationFound: String {
    let found = direct.count
    return found == 0
      ? wording.text(.directApplicationNone)
      : wording.text(.directApplicationFound, [String(found)])
  }

  var directApplicationCrimes: String {
    let crimes = assessments.filter { $0.requirement == .criminalisation }.count
    return wording.text(.directApplicationCrimes, [String(crimes)])
  }

  // MARK: Documents to change

  /// The documents with a recommended action, each with the findings that call for it.
  func changesSection() -> [String] {
    let index = ProvisionIndex(self)
    return [sectionHeading(7, .sectionChanges), changesStatement]
      + changeGroups.flatMap { group in
        let items = group.findings.map { change($0, index) }
        return ["**\(MarkdownText.inline(group.title))**", items.joined(separator: "\n")]
      }
  }

  private func change(_ finding: Finding, _ index: ProvisionIndex) -> String {
    let place = lawPlace(of: finding).map { citation(of: $0, index) + ": " } ?? ""
    let treaty = finding.evidence.first { $0.side == .treaty }
    let clause = treaty.map { citation(of: $0, index) } ?? ""
    let action = finding.recommendation.map { wording.text(.action($0.action)) } ?? ""
    return "- \(place)\(action), \(wording.text(.changesClause, [clause, finding.id]))"
  }
}
