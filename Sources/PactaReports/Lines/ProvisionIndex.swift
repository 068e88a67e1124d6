import Alignment
import Findings
import LegalModel
import Pacta

/// Finds the units that findings and evidence belong to without going through all of them.
struct ProvisionIndex {
  private struct Key: Hashable {
    let document: String
    let provision: ProvisionID
  }

  private let treaty: [Key: Int]
  private let domestic: [Key: Int]
  /// The rows of findings, by id.
  private let rows: [String: Int]

  init(_ report: CompatibilityReport) {
    treaty = ProvisionIndex.keys(report.concordance.treaty, report.treaty)
    domestic = ProvisionIndex.keys(report.concordance.domestic, report.corpus)
    rows = Dictionary(
      report.assessments.enumerated().flatMap { row, assessment in
        assessment.findings.map { ($0, row) }
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func keys(
    _ units: [ComparedUnit], _ documents: [ReportedDocument]
  ) -> [Key: Int] {
    Dictionary(
      units.enumerated().map { place, unit in
        (Key(document: documents[unit.document].name, provision: unit.id), place)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The unit that a piece of evidence stands in; nil where the concordance does not have it.
  func unit(of evidence: Evidence) -> Int? {
    let key = Key(document: evidence.document, provision: evidence.provision)
    return evidence.side == .treaty ? treaty[key] : domestic[key]
  }

  /// The row to which a finding belongs.
  func row(of finding: Finding) -> Int? { rows[finding.id] }
}
