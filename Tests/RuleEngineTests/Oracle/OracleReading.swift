import Comparison
import LegalModel
import Lexicon
import RuleEngine

@testable import Norms

/// A theory as the engine reads it.
struct OracleReading {
  let theory: OracleTheory
  let knowledge: ComparisonKnowledge
  let clause: ComparedProvision
  let laws: [ComparedProvision]
  let rules: RuleBase

  init(_ theory: OracleTheory, _ scales: MeasureScales) {
    self.theory = theory
    let knowledge = ComparisonKnowledge(
      pivot: PivotReader(lexicon: OracleWords.lexicon(theory.concepts), translations: TermBase()),
      frequencies: TermFrequencies(rest: 0.5, shares: [:]), content: ContentWords([]),
      signals: OracleWords.signalFinder, elements: OracleWords.elements(theory.elements),
      fields: Fields(general: [], near: []), scales: scales)
    self.knowledge = knowledge
    let sentences = theory.norms.map { side in
      OracleReading.words(side) + (side.elements ?? []).map(OracleWords.named)
    }
    clause = OracleReading.provision(
      sentences.flatMap(\.self) + theory.clause.map(OracleWords.word),
      zip(theory.norms, sentences).compactMap(OracleReading.norm), nil, knowledge)
    laws = theory.laws.map { side in
      let words = OracleReading.words(side)
      let rest =
        (side.further ?? []).map(OracleWords.word)
        + (side.elements ?? []).map(OracleWords.present)
        + (side.releases ?? []).map(OracleWords.released)
      let norms = [OracleReading.norm(side, words)].compactMap(\.self)
      return OracleReading.provision(words + rest, norms, side.rank, knowledge)
    }
    rules = RuleBase(theory.rules.map(\.descriptor))
  }

  func relation(_ norm: Int, _ law: Int) -> NormRelation {
    NormRelation(
      clause.norms[norm], in: clause, with: laws[law], others: laws, knowledge: knowledge)
  }

  /// The facts; how far both speak of the same thing is given by the theory.
  func situation(_ relation: NormRelation, _ meeting: OracleTheory.Meeting) -> Situation {
    var situation = Situation(relation, isGiven: theory.given, isComplete: theory.complete)
    situation.coverage = meeting.coverage
    situation.reverse = meeting.reverse
    situation.field = meeting.field
    return situation
  }

  func silence(_ norm: Int) -> Situation {
    Situation(silenceOn: clause.norms[norm], in: clause, isComplete: theory.complete)
  }

  private static func provision(
    _ words: [String], _ norms: [Norm], _ rank: Int?, _ knowledge: ComparisonKnowledge
  ) -> ComparedProvision {
    ComparedProvision(
      text: Array(words.joined(separator: " ").utf8), language: .english, norms: norms,
      rank: rank, knowledge: knowledge)
  }

  private static func words(_ side: OracleTheory.Side) -> [String] {
    (side.signals ?? []).map(OracleWords.word)
  }

  private static func part(_ text: String) -> NormPart {
    NormPart(text: text, span: SourceSpan(0, 0))
  }

  private static func norm(_ side: OracleTheory.Side, _ words: [String]) -> Norm? {
    guard let modality = side.modality, let strength = side.strength else { return nil }
    let traits = side.traits ?? []
    let adjunct = NormAdjunct(part: part(""), savesTreaties: traits.contains("savesTreaties"))
    return Norm(
      modality: modality, strength: strength, sentence: part(words.joined(separator: " ")),
      requirement: side.requirement, mandate: side.mandated == true ? part("") : nil,
      bearerConcepts: (side.persons ?? []).map(OracleWords.id),
      sanction: traits.contains("sanction") ? part("") : nil,
      quantities: (side.figures ?? []).map(quantity),
      conditions: traits.contains("conditional") ? [adjunct] : [],
      exceptions: traits.contains("exceptions") ? [adjunct] : [])
  }

  private static func quantity(_ figure: OracleTheory.Figure) -> NormQuantity {
    NormQuantity(
      quantity: Quantity(
        range: 0..<0, value: figure.amount, upper: figure.upper, unit: figure.unit,
        bound: figure.bound), part: part(figure.unit), place: .action, measured: nil)
  }
}

extension Norm {
  /// A norm of which only these parts are known.
  init(
    modality: Modality, strength: Strength, sentence: NormPart, requirement: RequirementKind?,
    mandate: NormPart?, bearerConcepts: [ConceptID], sanction: NormPart?,
    quantities: [NormQuantity], conditions: [NormAdjunct], exceptions: [NormAdjunct]
  ) {
    self.init(
      provision: 0, sources: [0], sentence: sentence, modality: modality, strength: strength,
      requirement: requirement, effect: nil, cue: nil, mandate: mandate, bearer: nil,
      bearerConcepts: bearerConcepts, subject: nil, beneficiary: nil, counterparty: nil,
      action: nil, definedTerm: nil, sanction: sanction, concepts: [], quantities: quantities,
      conditions: conditions, exceptions: exceptions, circumstances: [], citations: [],
      variant: nil, unread: [])
  }
}

extension OracleReading {
  /// A norm of which only the modality is known.
  static func norm(modality: Modality) -> Norm {
    Norm(
      modality: modality, strength: .mandatory, sentence: part(""), requirement: nil, mandate: nil,
      bearerConcepts: [], sanction: nil, quantities: [], conditions: [], exceptions: [])
  }
}
