import Applicability
import Findings
import KnowledgeFiles
import LegalModel

extension Knowledge {
  /// The rules of procedure for the documents of a comparison on a day; without a day, today's rules and
  /// the last known standing of the treaties.
  func procedure(of sides: ComparedSides, asOf day: CalendarDate?) -> TreatyProcedure {
    TreatyProcedure(
      consequences, asOf: day,
      treaties: zip(sides.treaty.names, sides.treaty.members).map { name, member in
        (name, situation(of: member.document, on: day, isMirrored: sides.isMirrored))
      },
      laws: zip(sides.domestic.names, sides.domestic.members).map { name, member in
        (name, InstrumentLevel(of: member.document.metadata))
      })
  }

  /// What is known of a treaty. A law is measured by treaties that bind, unless the status files say
  /// that one does not.
  private func situation(
    of document: LegalDocument, on day: CalendarDate?, isMirrored: Bool
  ) -> TreatySituation {
    guard let known = status.treaty(for: document) else {
      return TreatySituation(kind: .unknown, binding: isMirrored ? .inForce : .unknown)
    }
    let kind: TreatySituation.Kind =
      switch known.kind {
      case .bilateral: .bilateral
      case .multilateral: .multilateral
      case .declaration: .unknown
      }
    return TreatySituation(
      kind: kind, binding: known.standing(on: day ?? .last).binds ? .inForce : .notInForce)
  }
}
