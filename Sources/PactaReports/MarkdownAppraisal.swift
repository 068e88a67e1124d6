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
      constitutionalityBasis,
    ]
  }

  /// The answer on constitutionality.
  var constitutionalityStatement: String { constitutionalityFound + " " + constitutionalityBasis }

  private var constitutional: [Finding] {
    findingsByWeight.filter { $0.kind == CompatibilityReport.constitutionalKind }
  }

  private var constitutionalityFound: String {
    constitutional.isEmpty
      ? wording.text(.constitutionalityNone, [String(assessments.count)])
      : wording.text(.constitutionalityFound, [String(constitutional.count)])
  }

  private var constitutionalityBasis: String {
    let names = corpus.filter { $0.metadata.rank == 1 }.map { MarkdownText.inline($0.name) }
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

  /// A crime has to be laid down in domestic law, so no such provision is among them.
  private var direct: [Finding] {
    findingsByWeight.filter { finding in
      finding.recommendation?.action == .applyDirectly
        && assessment(of: finding)?.requirement != .criminalisation
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

  /// The documents with a recommended action, each with the findings that call for it. Offences belong
  /// in the criminal code, whichever provision a clause was compared with.
  func changesSection() -> [String] {
    var parts = [sectionHeading(7, .sectionChanges), changesStatement]
    let crimes = changes.filter(isOnCrime)
    if !crimes.isEmpty { parts += ["**\(wording.text(.changesCrimes))**", list(crimes)] }
    let others = changes.filter { !isOnCrime($0) }
    for document in corpus {
      let found = others.filter { lawPlace(of: $0)?.document == document.name }
      guard !found.isEmpty else { continue }
      let title = document.metadata.title.flatMap { $0 == document.name ? nil : $0.clipped(to: 90) }
      let name = [document.name, title].compactMap { $0 }.joined(separator: " – ")
      parts += ["**\(MarkdownText.inline(name))**", list(found)]
    }
    let unplaced = others.filter { lawPlace(of: $0) == nil }
    if !unplaced.isEmpty { parts += ["**\(wording.text(.changesNoAct))**", list(unplaced)] }
    return parts
  }

  /// The answer on documents to change.
  var changesStatement: String {
    let documents = Set(changes.filter { !isOnCrime($0) }.compactMap { lawPlace(of: $0)?.document })
    return changes.isEmpty
      ? wording.text(.changesNone)
      : wording.text(.changesFound, [String(changes.count), String(documents.count)])
  }

  private var changes: [Finding] {
    findingsByWeight.filter { finding in
      finding.recommendation.map { CompatibilityReport.changing.contains($0.action) } ?? false
    }
  }

  private func isOnCrime(_ finding: Finding) -> Bool {
    assessment(of: finding)?.requirement == .criminalisation
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
