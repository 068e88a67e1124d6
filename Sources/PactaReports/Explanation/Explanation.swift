public import Findings

/// Why a saved report gives a verdict, and why not another: told from the report alone, in any language
/// for which there are words.
public struct Explanation: Sendable {
  let report: SavedReport
  let subjects: [ExplanationSubject]

  /// Looks up what is to be explained.
  ///
  /// - Parameters:
  ///   - name: A finding's id (`F12`) or fingerprint (eight digits of it are enough), the address of a
  ///     clause (`art_18.63__para_1`) or an article's number (`18.63`), which means all its clauses.
  ///   - report: The report.
  /// - Throws: ``ExplanationError`` when the report has nothing of that name.
  public init(of name: String, in report: SavedReport) throws(ExplanationError) {
    subjects = report.subjects(named: name)
    self.report = report
    guard !subjects.isEmpty else {
      throw ExplanationError(
        name: name, findings: report.findings.map(\.id), clauses: report.rows.map(\.id))
    }
  }

  /// The explanation as plain text for people.
  public func text(_ wording: Wording) -> String {
    subjects.map { ExplanationText(subject: $0, report: report, wording: wording).text() }
      .joined(separator: "\n")
  }
}

/// A name for which a report has neither a finding nor a clause.
public struct ExplanationError: Error, Sendable, Hashable, CustomStringConvertible {
  let name: String
  let findings: [String]
  let clauses: [String]

  public var description: String {
    let found =
      switch findings.count {
      case 0: "no findings"
      case 1: "the finding \(findings[0])"
      default: "the findings \(findings[0]) to \(findings[findings.count - 1])"
      }
    return
      "the report has no finding and no clause '\(name)'; it has \(found), and clauses such as "
      + clauses.prefix(3).joined(separator: ", ")
  }
}
