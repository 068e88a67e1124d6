import Findings
import LegalModel
import Pacta

// The questions of an appraisal (Law on Treaties, Art. 20(2)), each an answer and what it rests on.

extension WordReport {
  // MARK: Constitutionality

  mutating func constitutionality() {
    heading(1, words.text(.sectionConstitutionality))
    markup.paragraph(.body, report.constitutionalityFound)
    items(report.constitutional)
    markup.paragraph(.body, report.constitutionalityBasis)
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

  mutating func directApplication() {
    heading(1, words.text(.sectionDirectApplication))
    markup.paragraph(.body, report.directApplicationFound)
    items(report.direct)
    markup.paragraph(.body, report.directApplicationCrimes)
  }

  // MARK: Documents to change

  /// The documents with a recommended action, each with the findings that call for it.
  mutating func changes() {
    heading(1, words.text(.sectionChanges))
    markup.paragraph(.body, report.changesStatement)
    for group in report.changeGroups {
      heading(2, group.title)
      for line in changeLines(group) { markup.paragraph(.bullet, line) }
    }
  }

  /// What has to be done in one act: a line for each provision and action, with the clauses that call
  /// for it.
  private func changeLines(_ group: ChangeGroup) -> [String] {
    var order: [String] = []
    var clauses: [String: [String]] = [:]
    for finding in group.findings {
      let place = report.lawPlace(of: finding).map { source.citation(of: $0) + ": " } ?? ""
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
