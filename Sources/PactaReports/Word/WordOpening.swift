import Findings
import LegalModel
import Pacta

// The first page: the head of an official document, title, and what was compared.

extension WordReport {
  mutating func opening() {
    letterhead()
    markup.paragraph(.title, words.text(.wordReport))
    markup.paragraph(.subtitle, source.title)
    markup.paragraph(.ruleTitle) { _ in }
    markup.paragraph(.addressee, words.text(.wordAddressee))
    markup.paragraph(.note, words.text(.reportStage))
    facts()
  }

  private mutating func letterhead() {
    let table = WordTable([3_700, 5_371], style: .plain)
    let words = words
    markup.table(table) { markup in
      markup.row { row in
        row.cell(table.widths[0]) { cell in
          cell.paragraph(.blockCentred, words.text(.wordSuperior))
          cell.paragraph(.blockBold, words.text(.wordAuthority))
          cell.paragraph(.ruleLeft) { _ in }
        }
        row.cell(table.widths[1]) { cell in
          cell.paragraph(.blockBold, words.text(.wordState))
          cell.paragraph(.motto, words.text(.wordMotto))
          cell.paragraph(.ruleRight) { _ in }
        }
      }
      markup.row { row in
        row.cell(table.widths[0]) { cell in
          cell.paragraph(.blockNumber, words.text(.wordNumber))
          cell.paragraph(.stamp, words.text(.wordDraft))
          cell.paragraph(.blockCentred, words.text(.wordSecrecy))
        }
        row.cell(table.widths[1]) { $0.paragraph(.blockDate, words.text(.wordPlaceAndDate)) }
      }
    }
  }

  /// The table of what was compared.
  private mutating func facts() {
    let unknown = words.text(.coverUnknown)
    var rows: [(Phrase, String)] = []
    for (index, document) in report.treaty.enumerated() {
      let metadata = document.metadata
      rows.append((.coverTreaty, metadata.title ?? document.name))
      rows.append((.coverParties, list(report.parties(of: document))))
      rows.append((.coverStatus, report.status(of: index)))
      rows.append((.coverEffective, report.effective(of: index)))
      rows.append((.coverLanguage, name(of: metadata.language)))
      if let part = report.part(of: document) { rows.append((.coverPicked, part)) }
    }
    rows.append((.coverAsOf, report.options.asOf.map { words.text($0) } ?? unknown))
    rows.append((.coverCorpus, compared))
    rows.append((.coverTool, "pacta \(report.tool.version)"))
    rows.append((.coverAssessor, words.text(.coverToFill)))
    let table = WordTable([2_800, 6_271])
    let named = rows.map { [words.text($0.0), $0.1] }
    markup.table(table) { markup in
      for row in named { markup.row(table, row, firstIsBold: true) }
    }
  }

  /// The documents compared; their number where they stand in an annex.
  private var compared: String {
    hasCoverageAnnex
      ? words.text(.wordSeeDocuments, [source.figure(report.corpus.count), coverageAnnex])
      : list(report.corpus.map(\.name))
  }

  private func list(_ names: [String]) -> String {
    names.isEmpty
      ? words.text(.coverUnknown) : WordText.clipped(names.joined(separator: "; "), to: 240)
  }

  private func name(of language: LanguageCode) -> String {
    switch language {
    case .vietnamese: words.text(.languageVietnamese)
    case .english: words.text(.languageEnglish)
    default: language.code
    }
  }

  // MARK: The end of the text

  /// Who gets the report, and who signs it; both left open.
  mutating func signature() {
    let table = WordTable([3_700, 5_371], style: .plain)
    let words = words
    markup.paragraph(.block) { _ in }
    markup.table(table) { markup in
      markup.row { row in
        row.cell(table.widths[0]) { cell in
          cell.paragraph(.recipient, words.text(.wordRecipients), [.bold, .italic])
          cell.paragraph(.recipient, words.text(.wordRecipientAbove))
          cell.paragraph(.recipient, words.text(.wordRecipientOpen))
          cell.paragraph(.recipient, words.text(.wordRecipientFile))
        }
        row.cell(table.widths[1]) { cell in
          cell.paragraph(.blockBold, words.text(.wordSignatory))
          cell.paragraph(.blockCentred, words.text(.wordSignHere), .italic)
          for _ in 0..<4 { cell.paragraph(.blockCentred) { _ in } }
          cell.paragraph(.blockBold, words.text(.wordSignatoryName))
        }
      }
    }
  }
}
