import Findings
import LegalModel
import Pacta

// The questions of an appraisal other than conformity: each is a statement and the findings that it
// rests on.

extension CompatibilityReport {
  /// The kind of findings on constitutional limits.
  static let constitutionalKind = "constitutional_bar"
  /// The actions that change a document of domestic law.
  static let changing: Set<Recommendation.Action> = [
    .amend, .supplement, .issue, .abolish, .guide, .designate,
  ]

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

  /// The findings that call for a change of the law, by document. Offences belong in the criminal code,
  /// whichever provision a clause was compared with.
  var changeGroups: [(title: String, findings: [Finding])] {
    let onCrimes = findingsOnCrimes
    let crimes = changes.filter { onCrimes.contains($0.id) }
    let others = changes.filter { !onCrimes.contains($0.id) }
    let byDocument = Dictionary(grouping: others) { lawPlace(of: $0)?.document ?? "" }
    var groups = [(title: wording.text(.changesCrimes), findings: crimes)]
    for document in corpus {
      let title = document.metadata.title.flatMap { $0 == document.name ? nil : $0.clipped(to: 90) }
      let name = [document.name, title].compactMap { $0 }.joined(separator: " – ")
      groups.append((name, byDocument[document.name] ?? []))
    }
    groups.append((wording.text(.changesNoAct), byDocument[""] ?? []))
    return groups.filter { !$0.findings.isEmpty }
  }

  /// The answer on documents to change.
  var changesStatement: String {
    let onCrimes = findingsOnCrimes
    let documents = Set(
      changes.filter { !onCrimes.contains($0.id) }.compactMap { lawPlace(of: $0)?.document })
    return changes.isEmpty
      ? wording.text(.changesNone)
      : wording.text(.changesFound, [String(changes.count), String(documents.count)])
  }

  private var changes: [Finding] {
    findingsByWeight.filter { finding in
      finding.recommendation.map { CompatibilityReport.changing.contains($0.action) } ?? false
    }
  }

  /// The findings on clauses that ask for offences, by name.
  private var findingsOnCrimes: Set<String> {
    Set(assessments.filter { $0.requirement == .criminalisation }.flatMap(\.findings))
  }

  private func lawPlace(of finding: Finding) -> Evidence? {
    finding.evidence.first { $0.side == .domestic }
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
