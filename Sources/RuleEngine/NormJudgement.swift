public import Comparison
public import Findings

/// What the rules say of one norm of a treaty clause.
public struct NormJudgement: Sendable {
  /// What they say of it beside one domestic provision.
  public struct Answer: Sendable {
    /// Index among the candidates.
    public let candidate: Int
    /// How near the search found it, 0…1.
    public let nearness: Double
    /// The comparison.
    public let relation: NormRelation
    /// Its facts as the rules saw them.
    public let situation: Situation
    /// The rules that applied.
    public let resolution: Resolution

    /// Whether it decides wherever it stands.
    var isDecisive: Bool {
      guard resolution.level.isFlag, let rule = resolution.deciding else { return false }
      return rule.groups.contains(RuleDescriptor.groupDecisive)
        || rule.kind == RuleDescriptor.kindOfElement
          && relation.elements.contains(where: \.isImposed)
    }

    /// How surely the provision is about what the norm is about: how much of it it covers, how near
    /// the search found it, and more where it has an element that the norm names.
    public var pertinence: Double {
      let elements = situation.elements.intersection([.satisfied, .conflict])
      let figures = situation.figures.subtracting([.absent, .added])
      return situation.coverage + Answer.nearnessShare * nearness
        + (figures.isEmpty ? 0 : Answer.figureShare) + (elements.isEmpty ? 0 : Answer.elementShare)
    }

    private static let elementShare = 0.3
    private static let figureShare = 0.25
    private static let nearnessShare = 0.4
  }

  /// Index of the norm in its clause.
  public let norm: Int
  /// One for each candidate, in their order.
  public let answers: [Answer]
  /// The facts where no candidate answers.
  public let silence: Situation
  /// The rules that apply where no candidate answers.
  public let onSilence: Resolution

  /// Which of the answers decides.
  private let place: Int?

  /// Joins the answers on a norm with what silence would mean.
  init(norm: Int, answers: [Answer], silence: Situation, onSilence: Resolution) {
    self.norm = norm
    self.answers = answers
    self.silence = silence
    self.onSilence = onSilence
    place = NormJudgement.place(in: answers)
  }

  /// The answer that decides; nil where there is none and silence counts.
  ///
  /// The most pertinent provision decides; but a provision that has what the treaty forbids, or that a
  /// rule of the group ``RuleDescriptor/groupDecisive`` finds contrary, decides wherever it stands.
  public var deciding: Answer? { place.map { answers[$0] } }

  private static func place(in answers: [Answer]) -> Int? {
    let speaking = answers.indices.filter {
      ![.undetermined, .notApplicable].contains(answers[$0].resolution.level)
    }
    return best(speaking.filter { answers[$0].isDecisive }, in: answers)
      ?? best(speaking, in: answers) ?? best(Array(answers.indices), in: answers)
  }

  /// The most pertinent of some answers; of equal ones the first.
  private static func best(_ places: [Int], in answers: [Answer]) -> Int? {
    var best: (place: Int, pertinence: Double)?
    for place in places {
      let pertinence = answers[place].pertinence
      if best.map({ pertinence > $0.pertinence }) ?? true { best = (place, pertinence) }
    }
    return best?.place
  }

  /// The rules that decide.
  public var resolution: Resolution { place.map { answers[$0].resolution } ?? onSilence }

  /// The verdict on the norm.
  public var level: ConformityLevel { resolution.level }
}

/// The verdict on a treaty clause.
public struct ClauseJudgement: Sendable {
  /// One for each norm of the clause.
  public let norms: [NormJudgement]

  /// Makes the verdict from those on the norms.
  public init(norms: [NormJudgement]) { self.norms = norms }

  /// The verdict: what asks nothing steps back behind what asks something; a contradiction anywhere
  /// makes the clause incompatible; what is missing beside what is there makes it partly compatible;
  /// without a finding one open norm leaves the clause open.
  public var level: ConformityLevel {
    ClauseJudgement.joined(norms.map(\.level))
  }

  /// The norm whose verdict is that of the clause, or else the most serious one.
  public var leading: NormJudgement? {
    let level = level
    return norms.first { $0.level == level }
      ?? norms.max { $0.level.seriousness < $1.level.seriousness }
  }

  /// One verdict from those on the norms of a clause.
  public static func joined(_ levels: [ConformityLevel]) -> ConformityLevel {
    let asked = levels.filter { $0 != .notApplicable }
    guard !asked.isEmpty else { return levels.isEmpty ? .undetermined : .notApplicable }
    if asked.contains(.incompatible) { return .incompatible }
    let known = asked.filter { $0 != .undetermined }
    if known.contains(.gap), known.allSatisfy({ $0 == .gap }) { return .gap }
    if known.contains(where: \.isFlag) { return .partlyCompatible }
    if known.count < asked.count { return .undetermined }
    return asked.contains(.compatible) ? .compatible : .noContraryProvision
  }
}

extension NormJudgement {
  /// The kinds of a rule's finding here: its own, or those of the elements that it found wanting.
  public func kinds(of rule: RuleDescriptor, elements: ElementFinder) -> [String] {
    guard rule.kind == RuleDescriptor.kindOfElement else { return [rule.kind] }
    var kinds: [String] = []
    for match in deciding?.relation.elements ?? [] where !match.relation.complies {
      let kind = elements.elements[match.element].kind
      if !kinds.contains(kind) { kinds.append(kind) }
    }
    return kinds
  }
}

extension RuleDescriptor {
  /// The kind of a rule whose finding has the kind of the elements that it found wanting.
  public static let kindOfElement = "element"
  /// The group of rules whose finding counts wherever the provision stands.
  public static let groupDecisive = "decisive"
}
