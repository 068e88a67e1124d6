import Findings
import LegalModel
import Pacta

/// Findings that call for a change of one document of domestic law.
struct ChangeGroup {
  /// The document with its title, or what stands in its place.
  let title: String
  /// Whether it is an act among those that were compared.
  let isAct: Bool
  /// The findings, the gravest first.
  let findings: [Finding]
}

extension CompatibilityReport {
  /// The findings that call for a change of the law and were not taken back, by document. Offences belong in the criminal code,
  /// whichever provision a clause was compared with; what rests on no act that was read comes last.
  var changeGroups: [ChangeGroup] {
    let (changes, onCrimes) = (changes, findingsOnCrimes)
    let crimes = changes.filter { onCrimes.contains($0.id) }
    let others = changes.filter { !onCrimes.contains($0.id) }
    let byDocument = Dictionary(grouping: others) { lawPlace(of: $0)?.document ?? "" }
    let acts = corpus.map { document in
      ChangeGroup(
        title: label(of: document), isAct: true, findings: byDocument[document.name] ?? [])
    }
    let groups =
      [ChangeGroup(title: wording.text(.changesCrimes), isAct: false, findings: crimes)] + acts
      + [
        ChangeGroup(
          title: wording.text(.changesNoAct), isAct: false, findings: byDocument[""] ?? [])
      ]
    return groups.filter { !$0.findings.isEmpty }
  }

  /// The answer on documents to change.
  var changesStatement: String {
    let (changes, onCrimes) = (changes, findingsOnCrimes)
    let documents = Set(
      changes.filter { !onCrimes.contains($0.id) }.compactMap { lawPlace(of: $0)?.document })
    return changes.isEmpty
      ? wording.text(.changesNone)
      : wording.text(.changesFound, [String(changes.count), String(documents.count)])
  }

  /// The domestic provision that a finding rests on; nil where it rests on silence.
  func lawPlace(of finding: Finding) -> Evidence? {
    finding.evidence.first { $0.side == .domestic }
  }

  private var changes: [Finding] {
    findingsByWeight.filter { finding in
      finding.stands && finding.recommendation?.action.changesLaw ?? false
    }
  }

  /// The findings on clauses that ask for offences, by name.
  var findingsOnCrimes: Set<String> {
    Set(assessments.filter { $0.requirement == .criminalisation }.flatMap(\.findings))
  }
}
