import Applicability
import Findings
import LegalModel
import Pacta

extension CompatibilityReport {
  /// How the treaty stands: what is known of it on the day, and what its own file says.
  func status(of index: Int) -> String {
    let known = standings[index].map { standing in
      wording.text(standing)
        + (standing.isFromMemory ? " (\(wording.text(.statusNotVerified)))" : "")
    }
    let printed = treaty[index].metadata.status.map { wording.text(.coverStatusPrinted, [$0]) }
    let told = [known, printed].compactMap { $0 }
    return told.isEmpty ? wording.text(.coverUnknown) : told.joined(separator: "; ")
  }

  /// From when the treaty binds: what is known of it, else what its text says.
  func effective(of index: Int) -> String {
    let known = standings[index].flatMap { $0.binds ? $0.since : nil }
    return (known ?? treaty[index].metadata.effective).map { wording.text($0) }
      ?? wording.text(.coverUnknown)
  }

  /// Title, the stage reached, and the table of what was compared.
  func coverSection() -> [String] {
    var rows: [[String]] = []
    for (index, document) in treaty.enumerated() {
      let title = document.metadata.title ?? document.name
      rows.append([wording.text(.coverTreaty), "**\(MarkdownText.inline(title))**"])
      rows.append([wording.text(.coverParties), list(parties(of: document))])
      rows.append([wording.text(.coverStatus), MarkdownText.inline(status(of: index))])
      rows.append([
        wording.text(.coverEffective), MarkdownText.inline(effective(of: index)),
      ])
      rows.append([wording.text(.coverLanguage), name(of: document.metadata.language)])
      if let part = part(of: document) {
        rows.append([wording.text(.coverPicked), MarkdownText.inline(part)])
      }
    }
    rows.append([wording.text(.coverAsOf), value(options.asOf.map { wording.text($0) })])
    rows.append([wording.text(.coverCorpus), list(corpus.map(\.name))])
    rows.append([wording.text(.coverTool), "pacta \(tool.version)"])
    rows.append([wording.text(.coverAssessor), wording.text(.coverToFill)])
    return [
      MarkdownText.heading(1, wording.text(.reportTitle)),
      "> " + wording.text(.reportStage),
      MarkdownText.table(["", ""], rows),
    ]
  }

  /// A section that consists of one statement.
  func statementSection(_ number: Int, _ title: Phrase, _ statement: Phrase) -> [String] {
    [sectionHeading(number, title), wording.text(statement)]
  }

  /// Treaties of the same field (Law on Treaties, Art. 17(4)).
  func sameFieldSection() -> [String] {
    [sectionHeading(8, .sectionSameField)]
      + [sameFieldAnswer, knownTreatiesStatement].map(MarkdownText.inline)
  }

  /// The numbered heading of a section.
  func sectionHeading(_ number: Int, _ title: Phrase) -> String {
    MarkdownText.heading(2, "\(number). " + wording.text(title))
  }

  private func value(_ text: String?) -> String {
    text.map(MarkdownText.inline) ?? wording.text(.coverUnknown)
  }

  private func list(_ names: [String]) -> String {
    names.isEmpty
      ? wording.text(.coverUnknown)
      : MarkdownText.inline(names.joined(separator: "; ").clipped(to: 240))
  }

  /// What a language is called.
  func name(of language: LanguageCode) -> String {
    switch language {
    case .vietnamese: wording.text(.languageVietnamese)
    case .english: wording.text(.languageEnglish)
    default: language.code
    }
  }
}
