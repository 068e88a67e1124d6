import Alignment
import Findings
import LegalModel
import Pacta

extension WordReport {
  /// How many diagnostics of one code a document shows in full, and how many clauses are named that
  /// nothing comes near to.
  private static let shown = (diagnostics: 3, clauses: 200)

  /// More documents than this are listed in an annex.
  private static let fewDocuments = 12

  /// Whether the documents and what was met while reading them stand in an annex.
  var hasCoverageAnnex: Bool {
    template != .preliminary
      && report.treaty.count + report.corpus.count > WordReport.fewDocuments
  }

  /// The number of that annex.
  var coverageAnnex: String {
    WordContents.roman(!hasComparison ? 1 : report.findings.isEmpty ? 2 : 3)
  }

  /// What was read, what was compared, what was not, and where experts write.
  mutating func coverage() {
    heading(1, words.text(.sectionCoverage))
    if hasCoverageAnnex {
      let count = source.figure(report.treaty.count + report.corpus.count)
      markup.paragraph(.body, words.text(.wordSeeDocuments, [count, coverageAnnex]))
      unread()
    } else {
      coverageParts()
    }
    markup.paragraph(.body, words.text(.coverageLimits))
    markup.paragraph(.body, words.text(.coverageSignOff))
  }

  /// The documents, what of them was left aside, and the trouble met while reading, as an annex.
  mutating func coverageAnnexPart() {
    heading(1, words.text(.wordAnnexDocuments))
    markup.paragraph(.blockCentred, words.text(.wordAttached), .italic)
    coverageParts()
  }

  private mutating func coverageParts() {
    documents()
    for document in report.treaty + report.corpus { excluded(document) }
    if hasComparison { clausesWithout() }
    if !hasCoverageAnnex { unread() }
    diagnosticList()
  }

  private mutating func documents() {
    caption(.coverageDocuments)
    let table = WordTable([4_271, 1_300, 1_400, 2_100])
    let columns: [Phrase] = [
      .coverageDocument, .coverageRead, .coverageCompared, .coverageFields,
    ]
    let lines = (report.treaty + report.corpus).map { document in
      [
        report.label(of: document), source.figure(document.unitCounts.values.reduce(0, +)),
        source.figure(document.comparedUnits),
        report.fieldsStatement(of: document),
      ]
    }
    markup.table(table, head: columns.map { words.text($0) }) { markup in
      for line in lines {
        markup.row { row in
          for (place, (width, text)) in zip(table.widths, line).enumerated() {
            row.cell(width) { $0.paragraph([1, 2].contains(place) ? .cellCentred : .cell, text) }
          }
        }
      }
    }
  }

  /// What of a document was left aside.
  private mutating func excluded(_ document: ReportedDocument) {
    let kinds = ProvisionKind.allCases.compactMap { kind in
      document.excluded[kind].map { "\(words.name(of: kind)) (\($0))" }
    }
    guard !kinds.isEmpty else { return }
    markup.paragraph(
      .smallBullet, label: document.name + ":",
      words.text(.coverageExcluded, [kinds.joined(separator: ", ")]))
  }

  private mutating func clausesWithout() {
    let without = report.concordance.rows.filter(\.correspondences.isEmpty)
    guard !without.isEmpty else {
      return markup.paragraph(.body, words.text(.coverageAllWith))
    }
    let paths = without.prefix(WordReport.shown.clauses).map { source.citation(ofTreaty: $0.unit) }
    markup.paragraph(.body, words.text(.coverageWithout, [String(without.count)]))
    markup.paragraph(
      .small, paths.joined(separator: "; ") + (paths.count < without.count ? "…" : "."))
  }

  mutating func unread() {
    guard !report.failures.isEmpty else {
      return markup.paragraph(.body, words.text(.coverageUnreadNone))
    }
    markup.paragraph(.lead, words.text(.coverageUnread))
    for failure in report.failures {
      markup.paragraph(
        .bullet, label: failure.input + ":",
        words.text(failure: failure.code, message: failure.message))
    }
  }

  private mutating func diagnosticList() {
    let documents = report.treaty + report.corpus
    guard !report.diagnostics.isEmpty || documents.contains(where: { !$0.diagnostics.isEmpty })
    else { return markup.paragraph(.body, words.text(.coverageDiagnosticsNone)) }
    markup.paragraph(.lead, words.text(.coverageDiagnostics))
    for diagnostic in report.diagnostics {
      markup.paragraph(.smallBullet, words.text(diagnostic), atMost: 240)
    }
    for document in documents { diagnostics(of: document) }
  }

  /// The diagnostics of a document by code, at most a few of each.
  private mutating func diagnostics(of document: ReportedDocument) {
    var codes: [String] = []
    var found: [String: [Diagnostic]] = [:]
    for diagnostic in document.diagnostics {
      if found[diagnostic.code] == nil { codes.append(diagnostic.code) }
      found[diagnostic.code, default: []].append(diagnostic)
    }
    for code in codes {
      let all = found[code] ?? []
      for diagnostic in all.prefix(WordReport.shown.diagnostics) {
        markup.paragraph(
          .smallBullet, document.name + ": " + words.text(diagnostic), atMost: 300)
      }
      let more = all.count - WordReport.shown.diagnostics
      if more > 0 {
        markup.paragraph(.smallBullet, words.text(.coverageMoreOfCode, [String(more)]))
      }
    }
  }
}
