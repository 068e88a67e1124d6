import Alignment
import Applicability
import Findings
import LegalModel
import Pacta

// Compatibility with treaties of the same field (Law on Treaties, Art. 17(4)).

extension WordReport {
  /// The report on its own: what is known of those treaties, what of them was compared, and what not.
  mutating func fieldReport() {
    heading(1, words.text(.sectionSummary))
    let isCompared = !report.comparedTreaties.isEmpty
    markup.paragraph(.body, report.sameFieldAnswer)
    markup.paragraph(.body, report.knownTreatiesStatement)
    if isCompared {
      overview()
      gravest(10)
    }
    if report.treaty.count > 1 { byTreaty() }
    profile()
    heading(1, words.text(.wordSectionKnown))
    knownTreaties()
    heading(1, words.text(.sectionSameField))
    markup.paragraph(.body, report.sameFieldAnswer)
    if isCompared {
      markup.paragraph(.body, words.text(.wordSeeTable))
    } else {
      markup.paragraph(.lead, words.text(.wordFieldAsks))
      for phrase: Phrase in [.wordFieldAskLevels, .wordFieldAskOrder, .wordFieldAskMostFavoured] {
        markup.paragraph(.bullet, words.text(phrase))
      }
    }
    coverage()
    signature()
    annexes()
  }

  /// The section in the report on conformity: how many there are, and that they were not compared.
  mutating func sameField() {
    heading(1, words.text(.sectionSameField))
    markup.paragraph(.body, report.sameFieldAnswer)
    markup.paragraph(.body, report.knownTreatiesStatement)
  }

  /// The treaties of the field, those first that bind, with how Viet Nam stands to them.
  private mutating func knownTreaties() {
    markup.paragraph(.body, report.knownTreatiesStatement)
    let known = report.sameField.treaties
    guard !known.isEmpty else { return }
    caption(.wordCaptionKnown)
    let table = WordTable([560, 4_011, 800, 3_700])
    let columns: [Phrase] = [.tableNumber, .coverTreaty, .wordColumnYear, .coverStatus]
    let lines = known.map { treaty in
      let note = treaty.standing.isFromMemory ? " (\(words.text(.statusNotVerified)))" : ""
      return [
        words.text(treaty.title), String(treaty.year), words.text(treaty.standing) + note,
      ]
    }
    markup.table(table, head: columns.map { words.text($0) }) { markup in
      for (place, line) in lines.enumerated() {
        markup.row(table, [String(place + 1)] + line)
      }
    }
  }

  /// Where a law was measured by several treaties: the verdicts for each of them.
  private mutating func byTreaty() {
    var counts = [[ConformityLevel: Int]](repeating: [:], count: report.treaty.count)
    for assessment in report.assessments {
      let document = report.concordance.treaty[assessment.row].document
      counts[document][assessment.level, default: 0] += 1
    }
    caption(.wordCaptionByTreaty)
    let levels: [ConformityLevel] = [
      .incompatible, .gap, .partlyCompatible, .undetermined, .noContraryProvision, .compatible,
    ]
    let table = WordTable([3_011] + levels.map { _ in 1_010 })
    let head = [words.text(.coverTreaty)] + levels.map { words.text(.level($0)) }
    let lines = zip(report.treaty, counts).map { document, counts in
      [document.metadata.title ?? document.name] + levels.map { String(counts[$0] ?? 0) }
    }
    markup.table(table, head: head) { markup in
      for line in lines { markup.row(table, line) }
    }
  }
}
