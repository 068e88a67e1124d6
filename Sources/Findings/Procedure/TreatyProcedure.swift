public import LegalModel

/// The rules of procedure that are law on a day, and the two sides of a report as they see them.
public struct TreatyProcedure: Sendable {
  private let consequences: [Consequence]
  private let asOf: CalendarDate?
  /// In the order of the report.
  private let treaties: [(name: String, situation: TreatySituation)]
  /// In the order of the report.
  private let laws: [(name: String, level: InstrumentLevel)]

  /// Takes the rules of the day.
  ///
  /// - Parameters:
  ///   - consequences: The rules of procedure of all days.
  ///   - asOf: The day; nil for today's rules.
  ///   - treaties: The instruments of the treaty by their names in the report.
  ///   - laws: The domestic documents by their names in the report.
  public init(
    _ consequences: [Consequence], asOf: CalendarDate?,
    treaties: [(name: String, situation: TreatySituation)],
    laws: [(name: String, level: InstrumentLevel)]
  ) {
    self.consequences = consequences.filter { $0.isLaw(on: asOf) }
    self.asOf = asOf
    self.treaties = treaties
    self.laws = laws
  }

  /// What the findings call for, in the order of the rules. A finding that an expert set aside calls
  /// for nothing.
  public func advice(on findings: [Finding], _ assessments: [Assessment]) -> [ProcedureAdvice] {
    var requirements: [String: RequirementKind] = [:]
    for assessment in assessments {
      for id in assessment.findings { requirements[id] = assessment.requirement }
    }
    let cases = findings.compactMap { found(by: $0, requirements[$0.id]) }
    var advice: [ProcedureAdvice] = []
    for consequence in consequences {
      guard !advice.contains(where: { consequence.unless.contains($0.id) }) else { continue }
      let called = cases.filter { consequence.when.holds(for: $0) }
      let isForAll =
        consequence.when.findings.isEmpty
        && treaties.contains { consequence.when.treaty.fits($0.situation) }
      guard !called.isEmpty || isForAll else { continue }
      advice.append(step(consequence, called))
    }
    return advice
  }

  private func found(by finding: Finding, _ requirement: RequirementKind?) -> FindingCase? {
    let level = finding.settledLevel
    guard finding.stands else { return nil }
    let treaty = finding.evidence.first { $0.side == .treaty }
    return FindingCase(
      finding: finding, level: level, requirement: requirement, instrument: instrument(of: finding),
      treaty: treaties.first { $0.name == treaty?.document }?.situation
        ?? TreatySituation(kind: .unknown, binding: .unknown))
  }

  /// The act of the highest rank among those that a finding rests on.
  private func instrument(of finding: Finding) -> InstrumentLevel {
    let acts = finding.evidence.filter { $0.side == .domestic }.map(\.document)
    guard !acts.isEmpty else { return .absent }
    return laws.filter { acts.contains($0.name) }.map(\.level).min { $0.order < $1.order }
      ?? .unknown
  }

  private func step(_ consequence: Consequence, _ called: [FindingCase]) -> ProcedureAdvice {
    let evidence = called.flatMap(\.finding.evidence).filter { $0.side == .domestic }
    let named = consequence.namesDocuments ? Set(evidence.map(\.document)) : []
    let documents = laws.filter { named.contains($0.name) }.enumerated().sorted { left, right in
      (left.element.level.order, left.offset) < (right.element.level.order, right.offset)
    }
    return ProcedureAdvice(
      id: consequence.id, title: consequence.title, text: consequence.text,
      legalBasis: consequence.legalBasis, check: consequence.check,
      note: consequence.note(on: asOf), findings: called.map(\.finding.id),
      documents: documents.map(\.element.name))
  }
}
