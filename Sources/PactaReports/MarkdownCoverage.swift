import Alignment
import Findings
import LegalModel
import Pacta

extension CompatibilityReport {
  /// How many diagnostics of one code a document shows in full.
  private static let diagnosticsOfOneCode = 3

  /// What was read, what was compared, what was not, and who has to sign.
  func coverageSection() -> [String] {
    var parts = [
      sectionHeading(CompatibilityReport.coverageNumber, .sectionCoverage), documentTable(),
    ]
    parts.append((treaty + corpus).compactMap(excludedLine).joined(separator: "\n"))
    return parts + rowsWithout() + unread() + diagnosticList()
      + [wording.text(.coverageLimits), wording.text(.coverageSignOff)]
  }

  private func documentTable() -> String {
    let header: [Phrase] = [
      .coverageDocument, .coverageRead, .coverageCompared, .coverageFields,
    ]
    let rows = (treaty + corpus).map { document in
      [
        MarkdownText.inline(label(of: document)),
        String(document.unitCounts.values.reduce(0, +)), String(document.comparedUnits),
        MarkdownText.inline(fieldsStatement(of: document)),
      ]
    }
    return wording.text(.coverageDocuments) + ":\n\n"
      + MarkdownText.table(header.map { wording.text($0) }, rows)
  }

  /// What of a document was left aside; nil when nothing was.
  private func excludedLine(_ document: ReportedDocument) -> String? {
    let kinds = ProvisionKind.allCases.compactMap { kind in
      document.excluded[kind].map { "\(wording.name(of: kind)) (\($0))" }
    }
    guard !kinds.isEmpty else { return nil }
    return "- **\(MarkdownText.inline(document.name))** – "
      + wording.text(.coverageExcluded, [kinds.joined(separator: ", ")])
  }

  /// The name of a document and its title.
  func label(of document: ReportedDocument) -> String {
    guard let title = document.metadata.title, title != document.name else { return document.name }
    return document.name + " – " + title.clipped(to: 90)
  }

  private func rowsWithout() -> [String] {
    let without = concordance.rows.filter(\.correspondences.isEmpty)
    guard !without.isEmpty else { return [wording.text(.coverageAllWith)] }
    let paths = without.map { row in
      MarkdownText.inline(concordance.treaty[row.unit].path.text(in: options.language))
    }
    return [
      wording.text(.coverageWithout, [String(without.count)]), paths.joined(separator: "; ") + ".",
    ]
  }

  private func unread() -> [String] {
    guard !failures.isEmpty else { return [wording.text(.coverageUnreadNone)] }
    let lines = failures.map { failure in
      let message = wording.text(failure: failure.code, message: failure.message)
      return "- **\(MarkdownText.inline(failure.input))**: \(MarkdownText.inline(message))"
    }
    return [wording.text(.coverageUnread), lines.joined(separator: "\n")]
  }

  private func diagnosticList() -> [String] {
    var lines = diagnostics.map { "- " + MarkdownText.inline(wording.text($0)) }
    for document in treaty + corpus {
      lines += diagnosticLines(of: document)
    }
    guard !lines.isEmpty else { return [wording.text(.coverageDiagnosticsNone)] }
    return [wording.text(.coverageDiagnostics), lines.joined(separator: "\n")]
  }

  /// The diagnostics of a document in order, at most a few of each code.
  private func diagnosticLines(of document: ReportedDocument) -> [String] {
    var shown: [String: Int] = [:]
    var codes: [String] = []
    var lines: [String: [String]] = [:]
    for diagnostic in document.diagnostics {
      let count = shown[diagnostic.code, default: 0]
      if count == 0 { codes.append(diagnostic.code) }
      shown[diagnostic.code] = count + 1
      guard count < CompatibilityReport.diagnosticsOfOneCode else { continue }
      let text = MarkdownText.inline(wording.text(diagnostic).clipped(to: 240))
      lines[diagnostic.code, default: []].append(
        "- \(MarkdownText.inline(document.name)): \(text)")
    }
    return codes.flatMap { code -> [String] in
      let more = shown[code, default: 0] - CompatibilityReport.diagnosticsOfOneCode
      let tail = more > 0 ? ["  - " + wording.text(.coverageMoreOfCode, [String(more)])] : []
      return lines[code, default: []] + tail
    }
  }
}
