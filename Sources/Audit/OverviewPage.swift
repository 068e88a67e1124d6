import Findings
import LegalModel
import Pacta
import PactaReports

/// The overview for people, in Markdown.
struct OverviewPage {
  /// How many articles, and treaties of a document to change, are named.
  private static let named = (articles: 40, treaties: 12)
  /// What stands in an empty cell.
  private static let empty = "–"

  private let overview: Overview
  private let failures: [AuditFailure]
  private let wording: Wording

  init(_ overview: Overview, _ failures: [AuditFailure], _ wording: Wording) {
    self.overview = overview
    self.failures = failures
    self.wording = wording
  }

  /// The whole page.
  var text: String {
    let parts = opening + treaties + fields + articles + changes + failed
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var opening: [String] {
    let day = overview.options.asOf.map { wording.text($0) } ?? wording.text(.coverUnknown)
    let levels = ConformityLevel.allCases.compactMap { level -> [String]? in
      let count = overview.entries.reduce(0) { $0 + ($1.summary.levels[level.rawValue] ?? 0) }
      return count == 0 ? nil : [wording.text(.level(level)), String(count)]
    }
    return [
      MarkdownText.heading(1, wording.text(.auditTitle)),
      wording.text(
        .auditCompared,
        [String(overview.entries.count), String(overview.corpus.documents.count), day]),
      failures.isEmpty ? "" : "**" + wording.text(.auditFailed, [String(failures.count)]) + "**",
      MarkdownText.table([wording.text(.tableLevel), wording.text(.tableRows)], levels),
    ].filter { !$0.isEmpty }
  }

  private var treaties: [String] {
    let levels: [ConformityLevel] = [.incompatible, .gap, .partlyCompatible, .undetermined]
    let header =
      [.auditTreaty, .auditProvisions].map { wording.text($0) }
      + levels.map { wording.text(.level($0)) } + [wording.text(.tableFindings)]
    return [
      heading(.auditTreaties),
      MarkdownText.table(
        header,
        overview.entries.map { entry in
          [link(to: entry), String(entry.summary.provisions)]
            + levels.map { String(entry.summary.levels[$0.rawValue] ?? 0) }
            + [String(entry.summary.findings)]
        }),
    ]
  }

  private func link(to entry: Overview.Entry) -> String {
    let title = MarkdownText.inline(entry.summary.title ?? entry.id)
    return "[\(MarkdownText.inline(entry.id))](<\(entry.reports[0])>) \(title)"
  }

  /// Treaties by fields; a cell has findings and provisions.
  private var fields: [String] {
    let columns: [String?] = overview.fields + [nil]
    let names = columns.map { field in
      field.flatMap { overview.fieldNames[$0] }.map { wording.text($0) }
        ?? wording.text(.auditNoField)
    }
    let rows = overview.entries.map { entry in
      [MarkdownText.inline(entry.id)]
        + columns.map { field in
          entry.summary.fields.first { $0.field == field }
            .map { "\($0.findings)/\($0.provisions)" } ?? OverviewPage.empty
        }
    }
    return [
      heading(.auditFields), wording.text(.auditFieldsExplained),
      MarkdownText.table([wording.text(.auditTreaty)] + names.map(MarkdownText.inline), rows),
    ]
  }

  private var articles: [String] {
    let shown = overview.articles.prefix(OverviewPage.named.articles)
    guard !shown.isEmpty else { return [heading(.auditArticles), wording.text(.auditNothing)] }
    let rows = shown.map { article in
      [
        MarkdownText.inline(article.path.text(in: wording.language)),
        MarkdownText.inline(article.document), String(article.findings),
        String(article.treaties.count),
      ]
    }
    let rest = overview.articles.count - shown.count
    return [
      heading(.auditArticles),
      MarkdownText.table(
        [.auditArticle, .auditDocument, .tableFindings, .auditTreatyCount].map { wording.text($0) },
        rows), rest > 0 ? wording.text(.auditMore, [String(rest)]) : "",
    ].filter { !$0.isEmpty }
  }

  private var changes: [String] {
    guard !overview.changes.isEmpty else {
      return [heading(.auditChanges), wording.text(.auditNothing)]
    }
    let rows = overview.changes.map { change in
      [name(of: change), String(change.findings), String(change.calls.count), callers(of: change)]
    }
    return [
      heading(.auditChanges),
      MarkdownText.table(
        [.auditDocument, .tableFindings, .auditTreatyCount, .auditCallers].map { wording.text($0) },
        rows),
    ]
  }

  private func name(of change: DocumentChange) -> String {
    if change.isOnOffences { return MarkdownText.inline(wording.text(.changesCrimes)) }
    guard let document = change.document else {
      return MarkdownText.inline(wording.text(.changesNoAct))
    }
    let title = change.title.flatMap { $0 == document ? nil : $0 }
    return MarkdownText.inline([document, title].compactMap { $0 }.joined(separator: " – "))
  }

  /// The treaties with the most findings, each with how many.
  private func callers(of change: DocumentChange) -> String {
    let order = change.calls.sorted {
      ($1.findings.count, $0.treaty) < ($0.findings.count, $1.treaty)
    }
    let shown = order.prefix(OverviewPage.named.treaties).map {
      "\(MarkdownText.inline($0.treaty)) (\($0.findings.count))"
    }.joined(separator: ", ")
    let rest = order.count - OverviewPage.named.treaties
    return rest > 0 ? shown + " " + wording.text(.auditMore, [String(rest)]) : shown
  }

  private var failed: [String] {
    guard !failures.isEmpty else { return [] }
    let rows = failures.map { failure in
      [
        MarkdownText.inline(failure.input),
        MarkdownText.inline(wording.text(failure: failure.code, message: failure.message)),
      ]
    }
    return [
      heading(.auditFailures),
      MarkdownText.table([wording.text(.auditInput), wording.text(.auditReason)], rows),
    ]
  }

  private func heading(_ phrase: Phrase) -> String {
    MarkdownText.heading(2, wording.text(phrase))
  }
}
