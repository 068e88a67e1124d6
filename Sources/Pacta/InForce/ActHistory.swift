import Alignment
import Applicability
import LegalModel

/// An act with all that amends it, to have its text of any day.
struct ActHistory: Sendable {
  /// The act as first printed.
  let base: LegalDocument
  /// What amends it.
  let acts: [AmendingAct]
  /// Those of them that begin on another day for some cases.
  let reachingBack: Set<String>

  /// The act on a day.
  func act(on day: CalendarDate) -> ConsolidatedAct {
    Consolidator().consolidate(base, with: acts, asOf: day)
  }
}

/// A provision with its text of some day.
struct DatedText: Sendable {
  /// Heading, opening and words.
  let text: String
  /// From when it stands so; nil where that is not known.
  let from: CalendarDate?

  /// The text of the day of the analysis.
  init(_ unit: ComparedUnit, in member: ReadDocument) {
    text = unit.wholeText
    from = member.states.isEmpty ? nil : member.states[unit.provision].from
  }

  /// The text of a provision of a consolidated act; nil where the act does not have it then.
  init?(_ id: ProvisionID, in act: ConsolidatedAct) {
    guard let place = act.document.provisions.firstIndex(where: { $0.id == id }) else { return nil }
    let unit = act.document.comparedUnit(of: place, documentIndex: 0)
    text = unit.wholeText
    from = act.states[place].from
  }
}
