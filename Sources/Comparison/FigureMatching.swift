import LegalModel
import Lexicon
import Norms

/// A figure of the treaty with the domestic figures that answer it.
public struct FigureMatch: Sendable, Hashable {
  /// The treaty's figure as printed; nil where only domestic law has one.
  public let treaty: String?
  /// The domestic figures as printed.
  public let domestic: [String]
  /// How the treaty's figure binds.
  public let direction: FigureDirection?
  /// How the domestic figures stand to it.
  public let relation: FigureRelation

  /// Makes a match.
  public init(
    treaty: String?, domestic: [String], direction: FigureDirection?, relation: FigureRelation
  ) {
    self.treaty = treaty
    self.domestic = domestic
    self.direction = direction
    self.relation = relation
  }
}

/// The names of the signals by which figures are read; the phrases are in `rules/signals`.
struct FigureSignals: Sendable {
  /// A step that a private person takes in time: the longer the time, the better for the person.
  let privateStep: Int?
  /// A term that runs until a figure is over: it is as long as the figure, and no maximum.
  let untilEnd: Int?
  /// A term that may not end before a figure is over.
  let notBefore: Int?
  /// A term that may be extended.
  let renewal: Int?
  /// An age in months, weeks or days.
  let ofAge: Int?
  /// The periods by which figures are counted.
  let periods: Set<Int>

  init(_ finder: SignalFinder) {
    privateStep = finder.index(of: .privateStep)
    untilEnd = finder.index(of: .untilEnd)
    notBefore = finder.index(of: .notBeforeEnd)
    renewal = finder.index(of: .renewal)
    ofAge = finder.index(of: .ofAge)
    periods = Set(
      [ComparisonSignal.perDay, .perWeek, .perMonth, .perYear].compactMap(finder.index))
  }
}

/// Finds for each figure of a treaty norm the domestic figures that answer it, and compares them.
struct FigureMatching {
  let treaty: ComparedNorm
  let domestic: ComparedProvision
  /// The other units of its article: a figure that it lacks may stand there.
  private let article: [ComparedProvision]
  let knowledge: ComparisonKnowledge
  let signals: FigureSignals
  private let isGiven: Bool

  init(
    _ treaty: ComparedNorm, _ domestic: ComparedProvision,
    beside article: [ComparedProvision] = [], isGiven: Bool, _ knowledge: ComparisonKnowledge
  ) {
    self.isGiven = isGiven
    self.article = article
    self.treaty = treaty
    self.domestic = domestic
    self.knowledge = knowledge
    signals = FigureSignals(knowledge.signals)
  }

  /// The matches, in the order of the treaty's figures; one more for figures that only domestic law
  /// has.
  func matches() -> [FigureMatch] {
    let candidates = domestic.norms.flatMap { DomesticFigures($0, self).figures }
    let periods = FigurePeriods(treaty, signals)
    let own = treaty.norm.quantities.filter {
      FigureMatching.counts($0) && !periods.isPeriod($0.quantity.range)
    }
    var matches: [FigureMatch] = []
    lazy var further = article.flatMap(\.norms).flatMap { DomesticFigures($0, self).figures }
    for quantity in own {
      let period = periods.period(of: quantity.quantity.range)
      func isAlike(_ figure: DomesticFigure) -> Bool {
        period == nil || figure.period == nil || figure.period == period
      }
      let match = match(quantity, candidates.filter(isAlike))
      guard match.relation == .absent, !article.isEmpty else {
        matches.append(match)
        continue
      }
      matches.append(self.match(quantity, further.filter(isAlike), inArticle: true))
    }
    let dimensions = Set(own.map { knowledge.scales.dimension(of: $0.quantity.unit) })
    let added = candidates.filter { $0.limitsCases && !dimensions.contains($0.figure.dimension) }
    if !added.isEmpty {
      matches.append(
        FigureMatch(
          treaty: nil, domestic: added.map(\.figure.text), direction: nil, relation: .added))
    }
    return matches
  }

  /// A figure that is owed; reference periods, recurrences, calendar dates only delimit.
  static func counts(_ quantity: NormQuantity) -> Bool {
    quantity.place != .sanction && quantity.quantity.unit != "date"
      && ![.referencePeriod, .recurrence, .occasions].contains(quantity.quantity.role)
  }

  /// A figure of domestic law that may answer: also the period over which something lasts
  /// (`được bảo hộ trong năm năm`).
  static func mayAnswer(_ quantity: NormQuantity) -> Bool {
    counts(quantity)
      || quantity.quantity.role == .referencePeriod && quantity.place != .sanction
  }

  /// - Parameter inArticle: whether the figures stand elsewhere in the article; then their words have to
  ///   be those of the norm.
  private func match(
    _ quantity: NormQuantity, _ candidates: [DomesticFigure], inArticle: Bool = false
  ) -> FigureMatch {
    let isAgeInMonths = treaty.isAge(quantity.quantity, signals)
    let dimension =
      isAgeInMonths || FigureMatching.isAge(quantity.quantity, candidates, knowledge.scales)
      ? "age" : knowledge.scales.dimension(of: quantity.quantity.unit)
    let same = candidates.filter { $0.figure.dimension == dimension }
    let answering = nearest(
      same.filter { isComparable($0, quantity.quantity, dimension) },
      isGiven: isGiven && !inArticle)
    let direction = direction(of: quantity, dimension, answering)
    guard !answering.isEmpty else {
      return FigureMatch(
        treaty: quantity.part.text, domestic: [], direction: direction, relation: .absent)
    }
    let value = value(of: quantity.quantity, dimension, isAgeInMonths: isAgeInMonths)
    let relations = answering.map { answer in
      let sharp = answer.unit == quantity.quantity.unit
      return FigureComparison.relation(
        of: reach(answer, direction, isSharp: sharp),
        to: sharp ? value.lowerBound...value.lowerBound : value, direction)
    }
    return FigureMatch(
      treaty: quantity.part.text, domestic: answering.map(\.figure.text), direction: direction,
      relation: FigureComparison.joined(relations) ?? .absent)
  }

  /// The figure in the base unit; an age in years.
  private func value(
    of quantity: Quantity, _ dimension: String, isAgeInMonths: Bool
  ) -> ClosedRange<Double> {
    let extent = knowledge.scales.extent(of: quantity.value, in: quantity.unit)
    guard dimension == "age" else { return extent }
    guard isAgeInMonths else { return quantity.value...quantity.value }
    let years = knowledge.scales.years(Reach(lower: extent.lowerBound, upper: extent.upperBound))
    return years.lower...years.upper
  }

  /// `persons under 18 years` gives years, and means an age where domestic law speaks of ages.
  private static func isAge(
    _ quantity: Quantity, _ candidates: [DomesticFigure], _ scales: MeasureScales
  ) -> Bool {
    if scales.dimension(of: quantity.unit) == "age" { return true }
    return quantity.unit == "year" && quantity.bound != .atMost
      && candidates.contains { $0.figure.dimension == "age" }
      && !candidates.contains { $0.figure.dimension == "duration" }
  }

  /// Whether two terms may measure the same thing at all: 48 hours are not answered by 5 years.
  private func isComparable(
    _ candidate: DomesticFigure, _ quantity: Quantity, _ dimension: String
  ) -> Bool {
    guard dimension == "duration" else { return true }
    let value = knowledge.scales.extent(of: quantity.value, in: quantity.unit)
    let reach = candidate.figure.reach
    let other = reach.upper.isFinite ? reach.upper : reach.lower
    return other < value.upperBound * FigureMatching.widest
      && other * FigureMatching.widest > value.lowerBound
  }

  /// How many times as long the longer of two terms may be.
  private static let widest = 10.0
  /// The least weight of common words around a figure that was found by search.
  private static let leastContext = 4.0

  /// The candidates whose words are nearest to the treaty norm.
  ///
  /// Of figures that a person gave all count where none is nearer; of those that a search found only
  /// figures in words of the norm.
  private func nearest(_ candidates: [DomesticFigure], isGiven: Bool) -> [DomesticFigure] {
    guard candidates.count > (isGiven ? 1 : 0) else { return candidates }
    let scores = candidates.map { candidate in
      let text = PivotText(
        candidate.context, language: domestic.language, reader: knowledge.pivot)
      return treaty.terms.reduce(0.0) { $0 + (text.contains($1.term) ? $1.weight : 0) }
    }
    let best = scores.max() ?? 0
    guard isGiven || best >= FigureMatching.leastContext else { return [] }
    return zip(candidates, scores).filter { $0.1 >= best * 0.8 }.map(\.0)
  }

  private func direction(
    of quantity: NormQuantity, _ dimension: String, _ answering: [DomesticFigure]
  ) -> FigureDirection {
    if dimension == "age" { return .floor }
    if [.uniformRule, .definition].contains(treaty.norm.requirement) { return .exact }
    if has(signals.notBefore, treaty.signals) { return .floor }
    switch quantity.quantity.bound {
    case .atLeast, .moreThan: return .floor
    case .atMost, .lessThan:
      if isLiberty { return .floor }
      let isPrivate =
        has(signals.privateStep, treaty.signals) && answering.contains { $0.isPrivateStep }
      return isPrivate ? .floor : .ceiling
    case .exactly, .between:
      return treaty.norm.modality == .permission ? .ceiling : .floor
    }
  }

  private func has(_ signal: Int?, _ signals: Set<Int>) -> Bool {
    signal.map(signals.contains) ?? false
  }

  /// What the domestic figure leaves open, seen from the direction of the requirement.
  ///
  /// - Parameter isSharp: whether both figures have one unit, so that it does not matter how long that
  ///   is.
  private func reach(
    _ answer: DomesticFigure, _ direction: FigureDirection, isSharp: Bool
  ) -> Reach {
    let reach = isSharp ? sharpened(answer) : answer.figure.reach
    // Time that a person is given reaches to its end, and a limit of age is one line for both sides.
    let isGranted =
      direction == .floor && (answer.isPrivateStep || answer.runsToEnd || isLiberty)
    if answer.figure.dimension == "age" || isGranted, reach.upper.isFinite, reach.lower == 0 {
      return Reach(lower: reach.upper, upper: reach.upper)
    }
    guard answer.figure.dimension == "age" else { return reach }
    // What is forbidden from 15 to below 18 is free from 18 on.
    let line = answer.isOfBan && reach.upper.isFinite ? reach.upper : reach.lower
    return Reach(lower: line, upper: line)
  }

  /// The reach with the unit at its least.
  private func sharpened(_ answer: DomesticFigure) -> Reach {
    let reach = answer.figure.reach
    guard let unit = answer.unit, reach.upper.isFinite, answer.figure.dimension != "age" else {
      return reach
    }
    let factor = knowledge.scales.extent(of: 1, in: unit)
    return Reach(lower: reach.lower, upper: reach.upper * factor.lowerBound / factor.upperBound)
  }

  /// Whether the treaty lets a private person do something up to a figure: a lower one of domestic law
  /// takes from what is granted.
  private var isLiberty: Bool {
    [.permission, .right].contains(treaty.norm.modality)
      && (treaty.isPrivate || treaty.norm.mandate != nil)
  }
}

extension ComparedNorm {
  /// Whether a figure is an age that is not given in years: `12 months of age`.
  func isAge(_ quantity: Quantity, _ signals: FigureSignals) -> Bool {
    hits.contains { $0.signal == signals.ofAge && $0.range.overlaps(quantity.range) }
  }
}
