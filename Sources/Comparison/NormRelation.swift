import Lexicon
import Norms

/// How a domestic provision stands to one norm of a treaty clause, dimension by dimension.
///
/// It holds facts, no verdict: what a difference means is for the rules.
public struct NormRelation: Sendable {
  /// The norm of the treaty.
  public let treaty: ComparedNorm
  /// The whole clause in which it stands.
  public let clause: ComparedProvision
  /// The domestic provision.
  public let domestic: ComparedProvision
  /// The norm of the domestic provision that is nearest; nil where it has none.
  public let answer: ComparedNorm?
  /// How far both speak of the same thing.
  public let subject: SubjectRelation
  /// The figures.
  public let figures: [FigureMatch]
  /// The elements that the treaty norm names.
  public let elements: [ElementMatch]
  /// Whether both belong to the same field of law.
  public let field: FieldRelation
  /// Whether both point the same way.
  public let polarity: PolarityRelation
  /// How the persons stand to one another.
  public let persons: PersonRelation

  /// Compares.
  ///
  /// - Parameters:
  ///   - treaty: the norm of the treaty.
  ///   - clause: the provision in which it stands.
  ///   - domestic: the domestic provision that may answer it.
  ///   - others: further domestic provisions that may hold what this one lacks.
  ///   - isGiven: whether a person named the provision; otherwise only figures compare whose words tell
  ///     that they measure the same thing.
  ///   - knowledge: the terms, elements and signals to look for.
  public init(
    _ treaty: ComparedNorm, in clause: ComparedProvision, with domestic: ComparedProvision,
    others: [ComparedProvision] = [], isGiven: Bool = true, knowledge: ComparisonKnowledge
  ) {
    self.treaty = treaty
    self.clause = clause
    self.domestic = domestic
    let answer = NormRelation.nearest(to: treaty, in: domestic, clause, knowledge)
    self.answer = answer
    subject = SubjectRelation(
      treaty.terms, in: domestic, back: answer?.terms ?? domestic.terms, in: clause)
    figures = FigureMatching(
      treaty, domestic,
      beside: others.filter { $0.article != nil && $0.article == domestic.article },
      isGiven: isGiven, knowledge
    ).matches()
    elements = ElementMatch.matches(
      treaty.elements, domestic.elements,
      elsewhere: others.reduce(into: []) { $0.formUnion($1.elements) },
      coverage: isGiven ? nil : subject.coverage, knowledge.elements)
    field = knowledge.fields.relation(clause, domestic)
    let signals = Polarity.Signals(knowledge.signals)
    polarity = Polarity.relation(
      Polarity(treaty, signals), answer.flatMap { Polarity($0, signals) })
    persons = PersonRelation(treaty.norm, answer?.norm, knowledge.pivot.lexicon)
  }

  /// The domestic norm with the most of the treaty norm's terms; of equals the first that commands.
  private static func nearest(
    to treaty: ComparedNorm, in domestic: ComparedProvision, _ clause: ComparedProvision,
    _ knowledge: ComparisonKnowledge
  ) -> ComparedNorm? {
    let commanding = domestic.norms.filter { $0.norm.modality != .none }
    guard commanding.count > 1 else { return commanding.first ?? domestic.norms.first }
    var best: (norm: ComparedNorm, score: Double)?
    for norm in commanding {
      let score = norm.terms.reduce(0.0) { sum, term in
        sum + (clause.has(term.term) ? term.weight : 0)
      }
      if best.map({ score > $0.score }) ?? true { best = (norm, score) }
    }
    return best?.norm
  }
}
