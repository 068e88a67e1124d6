import LegalModel

/// Reads when something begins or ends.
struct MomentReading {
  let tokens: ArraySlice<ValidityToken>
  let fiscalYearBegins: (month: Int, day: Int)

  /// The moment that words at an index tell, with the index behind it.
  typealias Found = (moment: ValidityMoment, end: Int)

  /// The moment behind a word for a beginning: `kể từ ngày …`, `sau 45 ngày kể từ ngày ký`.
  func beginning(at start: Int) -> Found? {
    var index = start
    if isCue(.after, index), let span = span(at: index + 1) {
      guard let event = event(at: skip(.from, .comma, from: span.end)) else { return nil }
      return (ValidityMoment(event.anchor, months: span.months, days: span.days), event.end)
    }
    guard isCue(.from, index) || isCue(.day, index) else { return nil }
    index = skip(.from, from: index)
    if let span = span(at: index), isCue(.from, span.end),
      let event = event(at: skip(.from, from: span.end))
    {
      return (ValidityMoment(event.anchor, months: span.months, days: span.days), event.end)
    }
    return event(at: index).map { (ValidityMoment($0.anchor), $0.end) }
  }

  /// The first day behind a term: `đến hết ngày …` is the day after.
  func end(at start: Int) -> Found? {
    let isInclusive = isCue(.until, start)
    guard isInclusive || isCue(.untilBefore, start), let event = event(at: start + 1) else {
      return nil
    }
    if case .date = event.anchor {
      return (ValidityMoment(event.anchor, days: isInclusive ? 1 : 0), event.end)
    }
    return (ValidityMoment(event.anchor), event.end)
  }

  /// Whether the words in front of a predicate make it part of a moment: `ngày Luật này có hiệu lực`.
  func isInMoment(_ predicate: Int) -> Bool {
    let act = predicate - 1
    guard act > tokens.startIndex, isAct(act) else { return false }
    return tokens[act - 1].isCue(in: [.day, .from, .until, .untilBefore, .before, .after])
  }

  // MARK: Parts

  private func event(at start: Int) -> (anchor: ValidityMoment.Anchor, end: Int)? {
    let index = skip(.day, from: start)
    guard index < tokens.endIndex else { return nil }
    if isCue(.fiscalYear, index), let year = number(index + 1),
      let date = CalendarDate(
        year: year, month: fiscalYearBegins.month, day: fiscalYearBegins.day)
    {
      return (.date(date), index + 2)
    }
    switch tokens[index].kind {
    case .date(let date): return (.date(date), index + 1)
    case .act(let act):
      let next = dateOfAct(index + 1)
      if isCue(.inForce, next) { return (.commencement(act), next + 1) }
      return isCue(.expired, next) ? (.expiry(act), next + 1) : nil
    case .cue(.thisAct):
      if isCue(.inForce, index + 1) { return (.commencement(nil), index + 2) }
      return happening(at: index + 1)
    default: return happening(at: index)
    }
  }

  /// `công bố`, `ký ban hành`, `được Quốc hội … thông qua`.
  private func happening(at start: Int) -> (anchor: ValidityMoment.Anchor, end: Int)? {
    for index in start..<min(start + 5, tokens.endIndex) {
      if isCue(.published, index) { return (.publication, index + 1) }
      if isCue(.signed, index) || isCue(.passed, index) { return (.issue, index + 1) }
      guard case .words = tokens[index].kind else { return nil }
    }
    return nil
  }

  /// `45 ngày`, `06 tháng`.
  private func span(at index: Int) -> (months: Int, days: Int, end: Int)? {
    guard let count = number(index) else { return nil }
    if isCue(.day, index + 1) { return (0, count, index + 2) }
    if isCue(.month, index + 1) { return (count, 0, index + 2) }
    return isCue(.year, index + 1) ? (12 * count, 0, index + 2) : nil
  }

  private func number(_ index: Int) -> Int? {
    guard index < tokens.endIndex, case .number(let value) = tokens[index].kind else { return nil }
    return value
  }

  /// The index behind the day of an act.
  private func dateOfAct(_ index: Int) -> Int {
    let next = skip(.day, from: index)
    if next < tokens.endIndex, case .date = tokens[next].kind { return next + 1 }
    return index
  }

  private func isAct(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .act, .cue(.thisAct): true
    default: false
    }
  }

  private func isCue(_ group: ValidityCues.Group, _ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].isCue(group)
  }

  private func skip(_ group: ValidityCues.Group, from index: Int) -> Int {
    var next = index
    while isCue(group, next) { next += 1 }
    return next
  }

  /// The index behind words of a group and the comma in front of them.
  private func skip(
    _ group: ValidityCues.Group, _ comma: ValidityToken.Kind, from index: Int
  ) -> Int {
    var next = index
    if next < tokens.endIndex, case .comma = tokens[next].kind { next += 1 }
    next = skip(group, from: next)
    return next
  }
}
