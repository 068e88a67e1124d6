import LegalModel
import Lexicon

@testable import Comparison
@testable import Norms

/// Norms and provisions of a few words, with little knowledge to compare them.
enum ComparedTexts {
  struct Figure: Sendable {
    let quantity: Quantity

    init(
      _ value: Double, _ unit: String, _ bound: Quantity.Bound, _ role: Quantity.Role = .amount
    ) {
      quantity = Quantity(range: 0..<0, value: value, unit: unit, bound: bound, role: role)
    }
  }

  static let knowledge = ComparisonKnowledge(
    pivot: PivotReader(lexicon: lexicon, translations: TermBase()),
    frequencies: TermFrequencies(rest: 0.01, shares: [:]), content: ContentWords([]),
    signals: SignalFinder(
      signals: [
        Signal(id: "renewal", phrases: [.english: ["renewable"]]),
        Signal(id: "ban", phrases: [.english: ["prohibit"]]),
      ]), elements: ElementFinder(elements: []),
    fields: Fields(general: ["general"], near: [["labour", "social"]]), scales: scales)

  private static let lexicon = Lexicon(concepts: [
    concept("wage", "tiền lương", "labour"), concept("pension", "lương hưu", "social"),
    concept("trademark", "nhãn hiệu", "property"), concept("law", "pháp luật", "general"),
    concept("person", "cá nhân", "general", .person),
    concept("worker", "người lao động", "general", broader: ["person"]),
    concept("foreigner", "người nước ngoài", "general", broader: ["person"]),
    concept("ministry", "bộ", "general", .authority),
  ])

  private static func concept(
    _ id: String, _ vietnamese: String, _ domain: String, _ personClass: PersonClass? = nil,
    broader: [String] = []
  ) -> Concept {
    Concept(
      id: ConceptID(id), vietnamese: [vietnamese], english: [id], domain: domain,
      broader: broader.map { ConceptID($0) }, personClass: personClass)
  }

  private static let scales = MeasureScales(
    units: [
      ("hour", 1.0 / 24...1.0 / 24), ("working_hour", 1.0 / 24...0.125), ("day", 1...1),
      ("week", 7...7), ("month", 30.4375...30.4375), ("year", 365.25...365.25),
    ].map { MeasureScales.Unit(name: $0.0, dimension: "duration", factor: $0.1) })

  static func norm(
    _ text: String = "", figures: [Figure] = [], modality: Modality = .obligation,
    requirement: RequirementKind? = nil, persons: [String] = []
  ) -> Norm {
    Norm(
      provision: 0, sources: [0], sentence: part(text), modality: modality, strength: .mandatory,
      requirement: requirement, effect: nil, cue: nil, mandate: nil, bearer: nil,
      bearerConcepts: persons.map { ConceptID($0) }, subject: nil, beneficiary: nil,
      counterparty: nil, action: nil, definedTerm: nil, sanction: nil, concepts: [],
      quantities: figures.map {
        NormQuantity(quantity: $0.quantity, part: part(""), place: .action, measured: nil)
      }, conditions: [], exceptions: [], circumstances: [], citations: [], variant: nil, unread: [])
  }

  static func provision(_ text: String, _ norms: [Norm] = []) -> ComparedProvision {
    ComparedProvision(
      text: Array(text.utf8), language: .english, norms: norms, knowledge: knowledge)
  }

  /// How two norms stand that are all of their provisions.
  static func relation(_ treaty: Norm, _ domestic: Norm) -> NormRelation {
    let clause = provision(treaty.sentence.text, [treaty])
    let law = provision(domestic.sentence.text, [domestic])
    return NormRelation(clause.norms[0], in: clause, with: law, knowledge: knowledge)
  }

  private static func part(_ text: String) -> NormPart {
    NormPart(text: text, span: SourceSpan(0, 0))
  }
}
