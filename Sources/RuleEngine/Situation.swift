public import Comparison
public import LegalModel
public import Norms

/// What a rule may ask about: the facts of one comparison, as plain values.
///
/// It is made from a `NormRelation`, or from silence; rules see nothing else, no title, no
/// number of a law and no article.
public struct Situation: Sendable, Hashable {
  /// What is known of one side.
  public struct Side: Sendable, Hashable {
    /// What it does; nil where nothing answers.
    public var modality: Modality?
    /// How strongly.
    public var strength: Strength?
    /// The signals that stand in it, by index.
    public var signals: Set<Int>
    /// Whether it names a penalty.
    public var hasSanction: Bool
    /// Whether it yields to treaties.
    public var savesTreaties: Bool
    /// Whether it applies under conditions only.
    public var isConditional: Bool
    /// Whether it has exceptions.
    public var hasExceptions: Bool

    /// Makes a side; without arguments nothing is known of it.
    public init(
      modality: Modality? = nil, strength: Strength? = nil, signals: Set<Int> = [],
      hasSanction: Bool = false, savesTreaties: Bool = false, isConditional: Bool = false,
      hasExceptions: Bool = false
    ) {
      self.modality = modality
      self.strength = strength
      self.signals = signals
      self.hasSanction = hasSanction
      self.savesTreaties = savesTreaties
      self.isConditional = isConditional
      self.hasExceptions = hasExceptions
    }
  }

  /// What the treaty norm requires.
  public var requirement: RequirementKind
  /// The treaty norm.
  public var treaty: Side
  /// The signals of the whole treaty clause.
  public var clause: Set<Int>
  /// The domestic provision.
  public var domestic: Side
  /// Rank of the domestic instrument, from 1 for the constitution; nil when unknown.
  public var rank: Int?
  /// Share of the treaty norm's terms that domestic law has, 0…1.
  public var coverage: Double
  /// Share of the domestic norm's terms that the treaty has, 0…1.
  public var reverse: Double
  /// How the figures stand.
  public var figures: Set<FigureRelation>
  /// How domestic law stands to the elements that the treaty names.
  public var elements: Set<ElementMatch.Relation>
  /// How near the search found the domestic provision, beside 1 for the nearest one.
  public var nearness: Double
  /// Whether both belong to the same field of law.
  public var field: FieldRelation
  /// Whether both point the same way.
  public var polarity: PolarityRelation
  /// How the persons stand.
  public var persons: PersonRelation
  /// Whether no domestic provision was found.
  public var isSilent: Bool
  /// Whether a person named the domestic provision as the one that answers; otherwise a search did.
  public var isGiven: Bool
  /// Whether the domestic law that was given is all law of its field.
  public var isComplete: Bool

  /// Makes a situation.
  public init(
    requirement: RequirementKind, treaty: Side = Side(), clause: Set<Int> = [],
    domestic: Side = Side(), rank: Int? = nil, coverage: Double = 0, reverse: Double = 0,
    figures: Set<FigureRelation> = [], elements: Set<ElementMatch.Relation> = [],
    nearness: Double = 0, field: FieldRelation = .unknown, polarity: PolarityRelation = .unknown,
    persons: PersonRelation = .unknown, isSilent: Bool = false, isGiven: Bool = false,
    isComplete: Bool = false
  ) {
    self.requirement = requirement
    self.treaty = treaty
    self.clause = clause
    self.domestic = domestic
    self.rank = rank
    self.coverage = coverage
    self.reverse = reverse
    self.figures = figures
    self.elements = elements
    self.nearness = nearness
    self.field = field
    self.polarity = polarity
    self.persons = persons
    self.isSilent = isSilent
    self.isGiven = isGiven
    self.isComplete = isComplete
  }
}

extension Situation {
  /// What is known of a side; of a whole clause only its signals.
  func side(_ name: Condition.SideName) -> Side {
    switch name {
    case .treaty: treaty
    case .clause: Side(signals: clause)
    case .domestic: domestic
    }
  }

  /// The facts of a comparison.
  public init(
    _ relation: NormRelation, nearness: Double = 0, isGiven: Bool = false, isComplete: Bool = false
  ) {
    self.init(
      requirement: Situation.requirement(of: relation.treaty),
      treaty: Side(relation.treaty, signals: relation.treaty.signals),
      clause: relation.clause.signals,
      domestic: Side(
        relation.answer, signals: relation.domestic.signals,
        hasSanction: relation.domestic.norms.contains { $0.norm.sanction != nil }),
      rank: relation.domestic.rank, coverage: relation.subject.coverage,
      reverse: relation.subject.reverse, figures: Set(relation.figures.map(\.relation)),
      elements: Set(relation.elements.map(\.relation)), nearness: nearness, field: relation.field,
      polarity: relation.polarity, persons: relation.persons, isGiven: isGiven,
      isComplete: isComplete)
  }

  /// The facts where no domestic provision answers.
  public init(silenceOn norm: ComparedNorm, in clause: ComparedProvision, isComplete: Bool) {
    self.init(
      requirement: Situation.requirement(of: norm),
      treaty: Side(norm, signals: norm.signals), clause: clause.signals, isSilent: true,
      isComplete: isComplete)
  }
}

extension Situation {
  /// What a norm requires. `Each Party shall provide that its authorities may …` wants the power to be
  /// in the law, although the power itself is an option; a sentence that was not understood may ask for
  /// something.
  private static func requirement(of compared: ComparedNorm) -> RequirementKind {
    let norm = compared.norm
    guard let kind = norm.requirement, norm.effect != .statement else { return .positiveDuty }
    guard kind == .option else { return kind }
    if norm.mandate != nil { return .positiveDuty }
    return compared.isPrivate ? .individualRight : .option
  }
}

extension Situation.Side {
  init(_ norm: ComparedNorm?, signals: Set<Int>, hasSanction: Bool = false) {
    self.init(
      modality: norm?.norm.modality, strength: norm?.norm.strength, signals: signals,
      hasSanction: hasSanction || norm?.norm.sanction != nil,
      savesTreaties: norm.map {
        ($0.norm.conditions + $0.norm.exceptions).contains(where: \.savesTreaties)
      }
        ?? false,
      isConditional: !(norm?.norm.conditions.isEmpty ?? true),
      hasExceptions: !(norm?.norm.exceptions.isEmpty ?? true))
  }
}
