import Findings
import LegalModel
import Pacta

// The questions of an appraisal (Law on Treaties, Art. 20(2)), each an answer and what it rests on.

extension WordReport {
  // MARK: Constitutionality

  mutating func constitutionality() {
    let found = findings.filter { $0.kind == CompatibilityReport.constitutionalKind }
    heading(1, words.text(.sectionConstitutionality))
    markup.paragraph(
      .body,
      found.isEmpty
        ? words.text(.constitutionalityNone, [String(report.assessments.count)])
        : words.text(.constitutionalityFound, [String(found.count)]))
    items(found)
    markup.paragraph(.body, constitutionRead)
  }

  /// Whether a constitution was among the documents.
  var constitutionRead: String {
    let names = report.corpus.filter { $0.metadata.rank == 1 }.map(\.name)
    return names.isEmpty
      ? words.text(.constitutionalityMissing)
      : words.text(.constitutionalityRead, [names.joined(separator: "; ")])
  }

  // MARK: Conformity

  mutating func conformity() {
    heading(1, words.text(.sectionConformity))
    markup.paragraph(.body, report.conformityStatement)
    let annexes =
      report.findings.isEmpty ? [Phrase.wordSeeTable] : [.wordSeeTable, .wordSeeDetails]
    markup.paragraph(.body, annexes.map { words.text($0) }.joined(separator: " "))
    markup.paragraph(.body, words.text(.wordColumnsExplained))
  }

  // MARK: Direct application

  /// A crime has to be laid down in domestic law, so no such provision is applied directly.
  mutating func directApplication() {
    let direct = findings.filter { $0.recommendation?.action == .applyDirectly && !isOnCrime($0) }
    let crimes = report.assessments.count { $0.requirement == .criminalisation }
    heading(1, words.text(.sectionDirectApplication))
    markup.paragraph(
      .body,
      direct.isEmpty
        ? words.text(.directApplicationNone)
        : words.text(.directApplicationFound, [String(direct.count)]))
    items(direct)
    markup.paragraph(.body, words.text(.directApplicationCrimes, [String(crimes)]))
  }

  // MARK: Documents to change

  /// The documents with a recommended action, each with the findings that call for it.
  mutating func changes() {
    let groups = changeGroups
    let count = groups.reduce(0) { $0 + $1.findings.count }
    heading(1, words.text(.sectionChanges))
    markup.paragraph(
      .body,
      count == 0
        ? words.text(.changesNone)
        : words.text(.changesFound, [String(count), String(groups.count { $0.isAct })]))
    for group in groups {
      heading(2, group.name)
      for line in changeLines(group) { markup.paragraph(.bullet, line) }
    }
  }

  /// Findings that call for a change of one act.
  struct ChangeGroup {
    let name: String
    /// Whether it is an act among the documents.
    let isAct: Bool
    let findings: [Finding]
  }

  /// Offences belong in the criminal code, whichever provision a clause was compared with; then come the
  /// acts in their order, and what belongs in no act that was read.
  var changeGroups: [ChangeGroup] {
    var crimes: [Finding] = []
    var acts: [String: [Finding]] = [:]
    var unplaced: [Finding] = []
    for finding in findings {
      guard let action = finding.recommendation?.action,
        CompatibilityReport.changing.contains(action)
      else { continue }
      if isOnCrime(finding) {
        crimes.append(finding)
      } else if let document = source.law(of: finding)?.document {
        acts[document, default: []].append(finding)
      } else {
        unplaced.append(finding)
      }
    }
    let named = report.corpus.map { document in
      ChangeGroup(name: label(of: document), isAct: true, findings: acts[document.name] ?? [])
    }
    return
      ([ChangeGroup(name: words.text(.changesCrimes), isAct: false, findings: crimes)] + named
      + [ChangeGroup(name: words.text(.changesNoAct), isAct: false, findings: unplaced)])
      .filter { !$0.findings.isEmpty }
  }

  /// The name of a document with its title.
  func label(of document: ReportedDocument) -> String {
    guard let title = document.metadata.title, title != document.name else { return document.name }
    return document.name + " – " + WordText.clipped(title, to: 90)
  }

  private func isOnCrime(_ finding: Finding) -> Bool {
    index.row(of: finding).map { report.assessments[$0].requirement == .criminalisation } ?? false
  }

  /// What has to be done in one act: a line for each provision and action, with the clauses that call
  /// for it.
  private func changeLines(_ group: ChangeGroup) -> [String] {
    var order: [String] = []
    var clauses: [String: [String]] = [:]
    for finding in group.findings {
      let place = source.law(of: finding).map { source.citation(of: $0) + ": " } ?? ""
      let task = place + source.action(finding)
      if clauses[task] == nil { order.append(task) }
      clauses[task, default: []].append("\(source.clause(of: finding)) (\(finding.id))")
    }
    return order.map { task in
      let list = (clauses[task] ?? []).joined(separator: ", ")
      return task + ", " + words.text(.wordToCarryOut, [list])
    }
  }

  private mutating func items(_ findings: [Finding]) {
    for finding in findings {
      let places = finding.evidence.map { source.citation(of: $0) }.joined(separator: " ↔ ")
      markup.paragraph(
        .bullet, label: finding.id + ".", words.text(finding.message) + " (\(places))")
    }
  }
}
