import LegalModel
import Lexicon

/// Tells what a treaty clause requires of domestic law, from how it is built and what it speaks of.
struct RequirementReader {
  let sentence: SentenceWords
  let reading: ClauseReading
  let quantities: [(quantity: Quantity, place: NormQuantity.Place)]

  /// The kind; see `RequirementKind` for what each means for the comparison.
  func kind() -> RequirementKind {
    switch reading.modality {
    case .definition: return .definition
    case .none: return .declaratory
    case .permission: return permission()
    case .power: return reading.actor == .body ? .uniformRule : .option
    case .prohibition: return prohibition()
    case .right: return right()
    case .obligation: return obligation()
    }
  }

  private func speaks(of role: NormCue.Role) -> Bool {
    sentence.subject.hits.contains { hit in
      hit.cue.role == role && reading.words.contains(hit.words.lowerBound)
        && !reading.adjuncts.contains { $0.contains(hit.words.lowerBound) }
    }
  }

  /// Floor or ceiling, from the first figure that binds and does not only delimit the cases.
  private func figure() -> RequirementKind? {
    for (quantity, place) in quantities
    where place == .action && !RequirementReader.delimiting.contains(quantity.unit)
      && !isInRelativeClause(quantity) && !isDelimited(quantity)
    {
      switch quantity.bound {
      case .atLeast, .moreThan: return .minimumStandard
      case .atMost, .lessThan: return .ceiling
      case .exactly, .between: continue
      }
    }
    return nil
  }

  /// Whether the ban is on more than a figure, and not on what lies below one.
  private var hasMaximum: Bool {
    figure() == .ceiling
      && quantities.contains { $0.place == .action && $0.quantity.bound == .atMost }
  }

  /// `students whose income is below …`: the figure says which ones; `a period which shall not exceed …`
  /// says how much.
  private func isInRelativeClause(_ quantity: Quantity) -> Bool {
    let at = sentence.words.firstIndex { Int($0.upper) > quantity.range.lowerBound } ?? 0
    let front = Range(
      from: (reading.action?.lowerBound ?? 0), to: max(at, reading.action?.lowerBound ?? 0))
    guard let relative = sentence.grammar.last(.relative, in: front) else { return false }
    let between = Range(from: relative.words.upperBound, to: at)
    return between.count <= 6 && !sentence.grammar.has(.modal, in: between)
      && !between.contains { sentence.marks[$0] == .comma }
  }

  /// `samples valued at less than …`: the figure says which ones.
  private func isDelimited(_ quantity: Quantity) -> Bool {
    let at = sentence.words.firstIndex { Int($0.upper) > quantity.range.lowerBound } ?? 0
    if sentence.grammar.has(.delimiter, in: Range(from: max(0, at - 5), to: at)) { return true }
    // `a camp sheltering more than 200 persons`.
    guard !sentence.putsHeadFirst, let cue = quantity.cue else { return false }
    let first = sentence.words.firstIndex { Int($0.upper) > cue.lowerBound } ?? 0
    guard first > 0, first - 1 > (reading.action?.lowerBound ?? 0) else { return false }
    return sentence.isPresentParticiple(first - 1)
  }

  /// Units whose figures say which things are meant, not how much is owed.
  private static let delimiting: Set<String> = ["date", "gross_tonnage", "tonne", "kilogram"]

  private func permission() -> RequirementKind {
    if reading.isCarveOut { return .exception }
    return reading.actor == .trader ? .uniformRule : .option
  }

  private func prohibition() -> RequirementKind {
    if speaks(of: .equalTreatment) { return .equalTreatment }
    if reading.isPassive, reading.bearer == nil,
      reading.actor == .thing || reading.actor == .measure,
      !hasMaximum
    {
      return .prohibitionOfMeasure
    }
    switch reading.bearer == nil ? nil : reading.actor {
    case .state, .authority: return .prohibitionOfMeasure
    case .trader: return .uniformRule
    default: return hasMaximum ? .ceiling : .positiveDuty
    }
  }

  private func right() -> RequirementKind {
    if speaks(of: .equalTreatment) { return .equalTreatment }
    if speaks(of: .uniformRule) || reading.actor == .trader { return .uniformRule }
    return figure() ?? .individualRight
  }

  private func obligation() -> RequirementKind {
    if reading.strength == .bestEndeavour {
      return speaks(of: .progressive) ? .progressive : .bestEndeavour
    }
    if speaks(of: .criminalisation) { return .criminalisation }
    if speaks(of: .equalTreatment) { return .equalTreatment }
    if speaks(of: .progressive) { return .progressive }
    if isUniform { return .uniformRule }
    if let figure = figure() { return figure }
    if reading.actor == .body, !speaks(of: .reporting) { return .interState }
    if reading.actor == .state || reading.actor == .body {
      if speaks(of: .reporting), speaks(of: .treatyBody) { return .reporting }
      if speaks(of: .interState) { return .interState }
    }
    return .positiveDuty
  }

  /// A rule that applies as it stands: carriage, sale, tax, the life of the treaty itself.
  private var isUniform: Bool {
    if reading.actor == .trader || reading.actor == .instrument { return true }
    return speaks(of: .uniformRule) && reading.actor != .state
  }
}
