import Alignment
import Findings
import LegalModel

/// The spans of each document that a report points at, by the name of the document.
struct PointedPlaces {
  private var treaty: [String: Set<SourceSpan>] = [:]
  private var domestic: [String: Set<SourceSpan>] = [:]

  init(
    _ concordance: Concordance, _ assessments: [Assessment], _ findings: [Finding],
    _ sides: (treaty: ComparedSide, domestic: ComparedSide)
  ) {
    for unit in concordance.treaty {
      treaty[sides.treaty.names[unit.document], default: []].insert(unit.span)
    }
    for row in concordance.rows {
      let nearest = row.correspondences.first?.unit
      for unit in [assessments[row.unit].deciding, nearest].compactMap({ $0 }) {
        let unit = concordance.domestic[unit]
        domestic[sides.domestic.names[unit.document], default: []].insert(unit.span)
      }
    }
    for evidence in findings.flatMap(\.evidence) {
      switch evidence.side {
      case .treaty: treaty[evidence.document, default: []].insert(evidence.span)
      case .domestic:
        domestic[evidence.printedIn ?? evidence.document, default: []].insert(evidence.span)
      }
    }
  }

  /// The places in a document of one side.
  subscript(side: Evidence.Side, document: String) -> Set<SourceSpan> {
    (side == .treaty ? treaty : domestic)[document] ?? []
  }
}
