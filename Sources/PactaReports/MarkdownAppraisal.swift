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
    let lines = constitutional.map { item($0) }.joined(separator: "\n")
    return [
      sectionHeading(3, .sectionConstitutionality), constitutionalityFound, lines,
      MarkdownText.inline(constitutionalityBasis),
    ]
  }

  /// The answer on constitutionality.
  var constitutionalityStatement: String { constitutionalityFound + " " + constitutionalityBasis }

  /// The findings on constitutional limits.
  var constitutional: [Finding] {
    findingsByWeight.filter { $0.kind == CompatibilityReport.constitutionalKind }
  }

  private var constitutionalityFound: String {
    constitutional.isEmpty
      ? wording.text(.constitutionalityNone, [String(assessments.count)])
      : wording.text(.constitutionalityFound, [String(constitutional.count)])
  }

  private var constitutionalityBasis: String {
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
      direct.map { item($0) }.joined(separator: "\n"), directApplicationCrimes,
    ]
  }

  /// The answer on direct application.
  var directApplicationStatement: String { directApplicationFound + " " + directApplicationCrimes }

  /// The findings for which direct application is advised. A crime has to be laid down in domestic law,
  /// so no such provision is among them.
  var direct: [Finding] {
    let onCrimes = findingsOnCrimes
    return findingsByWeight.filter { finding in
      finding.recommendation?.action == .applyDirectly && !onCrimes.contains(finding.id)
    }
  }

  private var directApplicationFound: String {
    direct.isEmpty
      ? wording.text(.directApplicationNone)
      : wording.text(.directApplicationFound, [String(direct.count)])
  }

  private var directApplicationCrimes: String {
    let crimes = assessments.filter { $0.requirement == .criminalisation }.count
    return wording.text(.directApplicationCrimes, [String(crimes)])
  }

  // MARK: Documents to change

  /// The documents with a recommended action, each with the findings that call for it.
  func changesSection() -> [String] {
    [sectionHeading(7, .sectionChanges), changesStatement]
      + changeGroups.flatMap { group in
        ["**\(MarkdownText.inline(group.title))**", list(group.findings)]
      }
  }

  private func list(_ findings: [Finding]) -> String {
    findings.map { finding in
      let place = lawPlace(of: finding).map { citation(of: $0) + ": " } ?? ""
      let clause = finding.evidence.first { $0.side == .treaty }.map { citation(of: $0) } ?? ""
      let action = finding.recommendation.map { wording.text(.action($0.action)) } ?? ""
      return "- \(place)\(action), \(wording.text(.changesClause, [clause, finding.id]))"
    }.joined(separator: "\n")
  }
}
