import Findings
import Pacta

extension CompatibilityReport {
  /// How many findings or documents a step names.
  private static let namedBySteps = 12

  /// What the findings call for under the law on treaties, as a part of the summary.
  func procedurePart() -> [String] {
    let heading = MarkdownText.heading(3, wording.text(.procedureTitle))
    guard !procedure.isEmpty else { return [heading, wording.text(.procedureNone)] }
    return [
      heading, wording.text(.procedureExplained),
      procedure.enumerated().map { item($0 + 1, $1) }.joined(separator: "\n"),
    ]
  }

  private func item(_ number: Int, _ advice: ProcedureAdvice) -> String {
    var lines = [
      "\(number). **\(MarkdownText.inline(wording.text(advice.title))).** "
        + MarkdownText.inline(wording.text(advice.text))
    ]
    if !advice.findings.isEmpty {
      lines.append(wording.text(.procedureFindings, [named(advice.findings)]))
    }
    if !advice.documents.isEmpty {
      lines.append(
        wording.text(.procedureDocuments, [named(advice.documents.map(MarkdownText.inline))]))
    }
    let note = advice.note.map { " (\(wording.text($0)))" } ?? ""
    let basis = MarkdownText.inline(wording.text(advice.legalBasis) + note)
    lines.append(wording.text(.procedureBasis, [basis]))
    return lines.joined(separator: "\n   - ")
  }

  private func named(_ names: [String]) -> String {
    let shown = names.prefix(CompatibilityReport.namedBySteps)
    let list = shown.joined(separator: ", ")
    return names.count == shown.count
      ? list : wording.text(.procedureMore, [list, String(names.count - shown.count)])
  }
}
