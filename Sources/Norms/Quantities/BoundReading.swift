/// The bound of an amount, the phrase that gives it, and what the amount does.
struct BoundOfAmount {
  var bound: Quantity.Bound
  var cue: BoundCue?
  var role: Quantity.Role = .amount
}

extension MeasuredText {
  /// On which side of a figure the text allows.
  func bound(
    of measure: Measure, unit: String, cue: BoundCue?, early: BoundCue?, after previous: Quantity?
  ) -> BoundOfAmount {
    if unit == UnitName.clockHour, let cue = cueOfDate(endingAt: measure.words.lowerBound) {
      return BoundOfAmount(bound: cue.dateBound ?? .exactly, cue: cue)
    }
    var reading = literalBound(of: measure, cue: cue, early: early, after: previous)
    if unit == UnitName.count { reading.role = countsOccasions(measure) ? .occasions : .amount }
    if unit != UnitName.count, recurs(measure, cue: cue) { reading.role = .recurrence }
    if reading.role == .deadline, !UnitName.ofTime.contains(unit) { reading.role = .amount }
    guard reading.bound == .exactly, reading.role != .referencePeriod, reading.role != .recurrence
    else { return reading }
    if measure.unit == UnitName.percent, isMajority(measure) {
      reading.bound = .atLeast
    } else if isOptionalRenewal(measure) {
      reading.bound = .atMost
    } else if let shared = sharedBound(of: measure, with: previous) {
      reading.bound = shared
    } else if let limit = limit(of: measure) {
      reading.bound = limit.bound ?? .exactly
      reading.cue = limit
    }
    return reading
  }

  /// The bound of the phrases beside the figure.
  private func literalBound(
    of measure: Measure, cue: BoundCue?, early: BoundCue?, after previous: Quantity?
  ) -> BoundOfAmount {
    if let cue, cue.isStrong {
      if cue.role == .deadline {
        let isDuration = lasts(until: cue.words.lowerBound)
        return BoundOfAmount(
          bound: isDuration ? .exactly : .atMost, cue: cue, role: isDuration ? .amount : .deadline)
      }
      let after = cueAfter(measure.words.upperBound, reach: 1)
      let literal = after?.bound ?? cue.bound ?? .exactly
      return BoundOfAmount(
        bound: isNegated(cue, of: measure.unit) ? literal.reversed : literal, cue: cue,
        role: cue.isDeadline ? .deadline : .amount)
    }
    let reach = cue?.role == .from ? 14 : 4
    if let after = early ?? cueAfter(measure.words.upperBound, reach: reach) {
      return BoundOfAmount(bound: after.bound ?? .exactly, cue: after)
    }
    switch cue?.role {
    case .within where measure.unit == UnitName.count: return BoundOfAmount(bound: .exactly)
    case .within: return within(measure, cue: cue, after: previous)
    case .from:
      let changes = end(of: RoleSet(.rangeLink), at: measure.words.upperBound) != nil
      return BoundOfAmount(bound: changes ? .exactly : .atLeast, cue: cue)
    case .recurrence: return BoundOfAmount(bound: .exactly, cue: cue, role: .recurrence)
    case .reference: return BoundOfAmount(bound: .exactly, cue: cue, role: .referencePeriod)
    default: break
    }
    let isReference = end(of: RoleSet(.afterReference), at: measure.words.upperBound) != nil
    return BoundOfAmount(
      bound: .exactly, cue: nil, role: isReference ? .referencePeriod : .amount)
  }

  /// `06 tháng một lần`, `định kỳ ít nhất 02 năm`: a period after which something comes again.
  private func recurs(_ measure: Measure, cue: BoundCue?) -> Bool {
    let next = measure.words.upperBound
    if let end = end(of: RoleSet(.perUnit), at: next), end > next + 1 { return true }
    guard let cue else { return false }
    return start(of: RoleSet(.recurrence), endingAt: cue.words.lowerBound) != nil
  }

  /// Whether something that lasts stands right before a word: `lưu giữ hồ sơ trong thời hạn`, but not
  /// `đơn bảo hộ được nộp trong thời hạn`.
  private func lasts(until index: Int) -> Bool {
    let before = clause(before: index, limit: 4)
    guard let hit = last(RoleSet(.duration), in: before) else { return false }
    return !holds(RoleSet(.modal), in: hit.range.upperBound..<index)
  }

  /// `trong 24 giờ`: a deadline, or the period over which another amount is counted.
  private func within(
    _ measure: Measure, cue: BoundCue?, after previous: Quantity?
  ) -> BoundOfAmount {
    let next = measure.words.upperBound
    let start = cue?.words.lowerBound ?? 0
    let isAnchored = end(of: RoleSet(.anchor), at: next) != nil
    let followsAmount =
      previous.map { found in
        start > 0 && found.range.upperBound > lower(max(0, start - 4)) && found.role != .deadline
      } ?? false
    let opensSentence = start == 0 || endsClause(start - 1)
    let isMeasured = end(of: RoleSet(.atLeast, .atMost, .moreThan, .lessThan), at: next) != nil
    let isReference =
      end(of: RoleSet(.afterReference), at: next) != nil
      || !isAnchored && (followsAmount || opensSentence || isMeasured || measure.value == 1)
    return BoundOfAmount(
      bound: isReference ? .exactly : .atMost, cue: cue,
      role: isReference ? .referencePeriod : .deadline)
  }

  /// Whether a negated modal turns the bound round: `không được … quá 30%`.
  ///
  /// Prepositions such as `trên` mostly say which cases are meant; they are turned round only near
  /// the modal, and never before an age.
  private func isNegated(_ cue: BoundCue, of unit: String) -> Bool {
    guard cue.role == .moreThan || cue.role == .lessThan else { return false }
    let isNear = end(of: RoleSet(.flippedNear), at: cue.words.lowerBound) == cue.words.upperBound
    if isNear, UnitName.ofAge.contains(unit) { return false }
    let flips = last(RoleSet(.flipped), in: cue.words)?.range.upperBound == cue.words.upperBound
    guard flips || isNear else { return false }
    return isForbidden(until: cue.words.lowerBound, reach: isNear ? 6 : 24)
  }

  /// Whether a negated modal governs a word, with nothing between them that says which cases are
  /// meant.
  private func isForbidden(until end: Int, reach: Int) -> Bool {
    let before = clause(before: end, limit: reach)
    let barrier = last(RoleSet(.barrier), in: before)?.range.upperBound ?? before.lowerBound
    let near = min(barrier, end)..<end
    if let hit = last(RoleSet(.negatorNear), in: before), end - hit.range.upperBound < 4,
      hit.range.lowerBound >= near.lowerBound
    {
      return true
    }
    if let hit = last(RoleSet(.negator), in: before), hit.range.lowerBound >= near.lowerBound {
      return true
    }
    guard let subject = last(RoleSet(.negativeSubject), in: before),
      subject.range.lowerBound >= near.lowerBound
    else { return false }
    return holds(RoleSet(.modal), in: subject.range.upperBound..<end)
  }

  /// A share of votes is a floor: `a majority of three-fourths`.
  private func isMajority(_ measure: Measure) -> Bool {
    start(of: RoleSet(.majority), endingAt: measure.words.lowerBound) != nil
      || measure.figure.isShare
        && holds(RoleSet(.majority), in: clause(after: measure.words.upperBound, limit: 9))
  }

  /// `có thể gia hạn một lần`, `may be extended once by 30 days`: no more than that.
  private func isOptionalRenewal(_ measure: Measure) -> Bool {
    let near = clause(before: measure.words.lowerBound, limit: 8)
    guard let renewal = last(RoleSet(.renewal), in: near) else { return false }
    let before = clause(before: measure.words.lowerBound, limit: 20)
    return !holds(RoleSet(.automatic), in: before)
      && holds(RoleSet(.licence), in: before.lowerBound..<renewal.range.upperBound)
  }

  /// `không quá 08 giờ trong 01 ngày và 48 giờ …`: the bound of the amount before `and`.
  private func sharedBound(of measure: Measure, with previous: Quantity?) -> Quantity.Bound? {
    guard let previous, previous.bound != .between, previous.bound != .exactly,
      let joint = start(of: RoleSet(.coordinator), endingAt: measure.words.lowerBound), joint > 0
    else { return nil }
    let near = clause(before: joint, limit: 7)
    guard previous.range.upperBound > lower(max(0, near.lowerBound - 1)) else { return nil }
    return previous.bound
  }

  /// The limit that a measure is set to: `giới hạn trách nhiệm … là`.
  private func limit(of measure: Measure) -> BoundCue? {
    guard let copula = start(of: RoleSet(.copula), endingAt: measure.words.lowerBound) else {
      return nil
    }
    let before = clause(before: copula, limit: 25)
    guard let hit = last(.limits, in: before), let role = MeasuredText.role(hit.roles) else {
      return nil
    }
    switch role {
    case .limitAtMost: return BoundCue(role: .atMost, words: hit.range)
    case .limitAtLeast: return BoundCue(role: .atLeast, words: hit.range)
    default: return nil
    }
  }
}

extension Quantity.Bound {
  /// The bound that is left when what lies beyond it is forbidden.
  var reversed: Quantity.Bound {
    switch self {
    case .moreThan: .atMost
    case .lessThan: .atLeast
    default: self
    }
  }
}
