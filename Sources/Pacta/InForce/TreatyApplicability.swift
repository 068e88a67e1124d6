import Alignment
import Applicability
import Findings
import LegalModel

/// What is known of how the treaty binds Viet Nam on the day, for the rows of a comparison.
struct TreatyApplicability: Sendable {
  private let documents: [LegalDocument]
  private let statuses: [TreatyStatus?]
  private let day: CalendarDate
  private let vietnamese: Wording
  private let english: Wording

  /// Recognises the documents by their titles; without a day every transition is over.
  init(
    _ documents: [LegalDocument], _ base: StatusBase, asOf day: CalendarDate?, vietnamese: Wording,
    english: Wording
  ) {
    self.documents = documents
    self.day = day ?? .last
    self.vietnamese = vietnamese
    self.english = english
    statuses = documents.map(base.treaty(for:))
  }

  /// How Viet Nam stands to a document on the day; nil for one that is not known, such as a draft.
  func standing(of document: Int) -> TreatyStanding? { statuses[document]?.standing(on: day) }

  /// From when a document binds Viet Nam; nil where it does not on the day.
  func bindsSince(_ document: Int) -> CalendarDate? {
    standing(of: document).flatMap { $0.binds ? $0.since : nil }
  }

  /// What bears on a unit on the day.
  func limits(on unit: ComparedUnit) -> [StatusLimit] {
    statuses[unit.document]?.limits(
      on: unit.provision, of: documents[unit.document], date: day) ?? []
  }

  /// Whether some fact keeps a unit, or a part of it, from binding at either end of a window.
  func isLimited(_ unit: ComparedUnit, in window: NonConformityWindow) -> Bool {
    [window.from, window.until].compactMap { $0 }.contains { date in
      let limits = statuses[unit.document]?.limits(
        on: unit.provision, of: documents[unit.document], date: date)
      return limits?.contains { $0.effect != .note } ?? false
    }
  }

  /// An outcome with what bears on its unit: what does not bind asks nothing; what is doubtful makes the
  /// verdict less sure.
  func applied(to outcome: RowOutcome, of unit: ComparedUnit) -> RowOutcome {
    let limits = limits(on: unit)
    guard !limits.isEmpty else { return outcome }
    let steps = limits.map(statement)
    var (assessment, findings) = (outcome.assessment, outcome.findings)
    if let excluding = limits.first(where: { $0.effect == .excludes }) {
      return RowOutcome(
        assessment: assessment.notApplicable(
          because: steps, confidence: excluding.fact.check == .text ? .high : .medium),
        findings: [])
    }
    assessment.proof = steps + assessment.proof
    if limits.contains(where: { $0.effect != .note }) {
      assessment.confidence = .low
      for index in findings.indices { findings[index].confidence = .low }
    }
    return RowOutcome(assessment: assessment, findings: findings)
  }

  /// The fact as a step of a proof: kind, effect, note, source.
  private func statement(_ limit: StatusLimit) -> Statement {
    func both(_ words: (Wording) -> String) -> Statement.Argument {
      .bilingual(BilingualText(vi: words(vietnamese), en: words(english)))
    }
    return Statement(
      .proofLimit,
      [
        both { $0.name(of: limit.fact.kind) }, both { $0.text(limit.effect) },
        both { wording in
          let provisions = wording.text(limit.fact.provisions)
          let interval = wording.interval(of: limit.fact)
          let note = limit.fact.note.map { wording.text($0).withoutFullStop }
          return [provisions, interval, note].compactMap { $0 }.filter { !$0.isEmpty }
            .joined(separator: ", ")
        },
        both { $0.source(of: limit.fact) },
      ])
  }
}

extension Assessment {
  /// The assessment of a clause that does not bind.
  fileprivate func notApplicable(
    because steps: [Statement], confidence: Confidence
  ) -> Assessment {
    Assessment(
      row: row, requirement: requirement, level: .notApplicable, basis: .status,
      confidence: confidence, deciding: nil, proof: steps, fingerprint: fingerprint)
  }
}
