public import Findings
import LegalModel
public import Pacta

extension CompatibilityReport {
  /// The report with the findings of an earlier one as its baseline.
  ///
  /// - Throws: ``SavedReportError`` when the earlier report is about another treaty.
  public func measured(by earlier: SavedReport) throws(SavedReportError) -> CompatibilityReport {
    let own = treaty.map { SavedReport.Document($0) }
    guard earlier.treaty.contains(where: { one in own.contains { $0.isSameWork(as: one) } }) else {
      throw .otherTreaty(
        old: earlier.treatyName,
        new: treaty.map { $0.metadata.title ?? $0.name }.joined(separator: "; "))
    }
    var report = self
    report.baseline = Baseline(fingerprints: Set(earlier.findings.map(\.fingerprint)))
    return report
  }

  /// The findings that no expert set aside and, where there is a baseline, that are new.
  public var standingFindings: [Finding] {
    findings.filter { finding in
      finding.stands && baseline?.state(of: finding) != .unchanged
    }
  }
}

extension SavedReport.Document {
  fileprivate init(_ document: ReportedDocument) {
    self.init(
      document: document.name, title: document.metadata.title, standing: nil,
      number: document.metadata.number,
      workURI: document.metadata.workURI?.value)
  }
}
