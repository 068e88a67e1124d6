import Alignment
import Findings
import LegalModel
import Pacta

/// The units in which pieces of evidence stand, looked up by document and address.
struct EvidenceUnits {
  private struct Place: Hashable {
    let side: Evidence.Side
    let document: String
    let provision: ProvisionID
  }

  private var units: [Place: Int] = [:]

  init(_ report: CompatibilityReport) {
    add(report.concordance.treaty, .treaty, report.treaty)
    add(report.concordance.domestic, .domestic, report.corpus)
  }

  /// The unit; nil where the concordance does not have it.
  subscript(evidence: Evidence) -> Int? {
    units[
      Place(side: evidence.side, document: evidence.document, provision: evidence.provision)]
  }

  /// Of units with one address the first counts.
  private mutating func add(
    _ compared: [ComparedUnit], _ side: Evidence.Side, _ documents: [ReportedDocument]
  ) {
    for (index, unit) in compared.enumerated() {
      let place = Place(
        side: side, document: documents[unit.document].name, provision: unit.id)
      if units[place] == nil { units[place] = index }
    }
  }
}
