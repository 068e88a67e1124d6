import Audit
import Findings

/// What `audit` says at its end, in the language of the reports.
struct AuditSummary {
  /// The lines.
  let text: String

  init(_ result: AuditResult, output: String, takenOver: Int, _ wording: Wording) {
    let entries = result.overview?.entries ?? []
    let changes = result.overview?.changes.count { $0.document != nil } ?? 0
    let table = CountTable(
      parts: [
        [
          (wording.text(.closingTreaties), String(entries.count)),
          (wording.text(.closingTakenOver), String(takenOver)),
        ],
        CountTable.levels(AuditSummary.sum(entries.map(\.summary.levels)), wording),
        CountTable.severities(AuditSummary.sum(entries.map(\.summary.severities)), wording),
        [(wording.text(.auditChanges), String(changes))],
      ])
    let failures = result.failures.count
    let failed = failures == 0 ? [] : [wording.text(.closingFailures, [String(failures)])]
    text = ([table.text, ""] + failed + [wording.text(.closingResults, [output])])
      .joined(separator: "\n")
  }

  /// The sums of counts that are kept by the names of machine formats.
  private static func sum<Kind: CaseIterable & Hashable & RawRepresentable<String>>(
    _ counts: [[String: Int]]
  ) -> [Kind: Int] {
    Dictionary(
      uniqueKeysWithValues: Kind.allCases.map { kind in
        (kind, counts.reduce(0) { $0 + ($1[kind.rawValue] ?? 0) })
      })
  }
}
