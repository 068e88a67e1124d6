/// The bound of a date, and ranges of dates.
extension MeasuredText {
  /// The amount of a date; nil for a day that comes every year and for the date of a text.
  func quantity(of date: DateMention) -> Quantity? {
    guard let value = date.value else { return nil }
    let (cue, first) = cue(of: date)
    if cue?.role == .dateOfText || cue == nil && datesText(first, of: date) { return nil }
    if let end = rangeEnd(after: date, cue: cue), let upper = end.date.value, upper > value {
      return Quantity(
        range: date.bytes.lowerBound..<end.date.bytes.upperBound, value: value, upper: upper,
        upperIsExclusive: end.isExclusive, unit: UnitName.date, bound: .between,
        cue: cue.map(bytes(of:)))
    }
    let bound = cue?.dateBound ?? .exactly
    return Quantity(
      range: date.bytes, value: value, unit: UnitName.date, bound: bound,
      cue: cue.map(bytes(of:)), role: bound == .atMost ? .deadline : .amount)
  }

  /// The bound before a word that begins a date or a time of day.
  func cueOfDate(endingAt index: Int) -> BoundCue? {
    guard let hit = vocabulary.phrase(.dateBounds, in: words, endingAt: index),
      let role = MeasuredText.role(hit.roles)
    else { return nil }
    return BoundCue(role: role, words: index - hit.count..<index)
  }

  /// The bound before a date, and its first word with the word for `day`.
  private func cue(of date: DateMention) -> (cue: BoundCue?, first: Int) {
    let first = date.words.lowerBound
    if let cue = cueOfDate(endingAt: first) { return (cue, first) }
    guard let start = start(of: RoleSet(.dateWord), endingAt: first) else { return (nil, first) }
    return (cueOfDate(endingAt: start), start)
  }

  /// `từ ngày … đến ngày …`, `from … to …`.
  private func rangeEnd(
    after date: DateMention, cue: BoundCue?
  ) -> (date: DateMention, isExclusive: Bool)? {
    guard let cue,
      cue.role == .dateAtLeast
        || start(of: RoleSet(.between), endingAt: cue.words.upperBound) != nil,
      var index = end(of: RoleSet(.rangeLink, .betweenLink), at: date.words.upperBound)
    else { return nil }
    var isExclusive = false
    if let hit = vocabulary.phrase(.upper, in: words, at: index) {
      isExclusive = MeasuredText.role(hit.roles) == .upperExclusive
      index += hit.count
    }
    index = end(of: RoleSet(.dateWord), at: index) ?? index
    guard index < words.count, isWord(index) else { return nil }
    return self.date(at: index).map { ($0, isExclusive) }
  }
}
