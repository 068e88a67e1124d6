import Applicability
import Findings
import LegalModel
import Pacta

extension CompatibilityReport {
  /// How the treaty stands: what its manifest says, else what is known of it on the day.
  func status(ofTreaty index: Int) -> String {
    if let status = treaty[index].metadata.status { return status }
    guard let standing = standings[index] else { return wording.text(.coverUnknown) }
    let note = standing.isFromMemory ? " (\(wording.text(.statusNotVerified)))" : ""
    return wording.text(standing) + note
  }

  /// Title, the stage reached, and the table of what was compared.
  func coverSection() -> [String] {
    var rows: [[String]] = []
    for (index, document) in treaty.enumerated() {
      let title = document.metadata.title ?? document.name
      rows.append([wording.text(.coverTreaty), "**\(MarkdownText.inline(title))**"])
      rows.append([wording.text(.coverParties), list(document.metadata.parties)])
      rows.append([wording.text(.coverStatus), MarkdownText.inline(status(ofTreaty: index))])
      rows.append([
        wording.text(.coverEffective), value(document.metadata.effective.map { wording.text($0) }),
      ])
      rows.append([wording.text(.coverLanguage), name(of: document.metadata.language)])
      if let pick = document.pick {
        rows.append([wording.text(.coverPicked), MarkdownText.inline(pick.text)])
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
