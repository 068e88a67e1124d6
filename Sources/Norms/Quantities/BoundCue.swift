/// A phrase before or after a figure that says on which side of it the text allows.
struct BoundCue {
  let role: QuantityRole
  /// Its words.
  let words: Range<Int>
  /// Whether a phrase of a deadline stands before it too: `trong thời hạn không quá`.
  var isDeadline = false

  /// Whether it decides the bound by itself.
  var isStrong: Bool {
    switch role {
    case .atLeast, .atMost, .moreThan, .lessThan, .deadline: true
    default: false
    }
  }

  /// The bound that its words say before a date.
  var dateBound: Quantity.Bound? {
    switch role {
    case .dateLessThan: .lessThan
    case .dateMoreThan: .moreThan
    case .dateAtLeast: .atLeast
    case .dateAtMost: .atMost
    default: nil
    }
  }

  /// The bound that its words literally say.
  var bound: Quantity.Bound? {
    switch role {
    case .atLeast, .from, .afterAtLeast: .atLeast
    case .atMost, .deadline, .afterAtMost: .atMost
    case .moreThan: .moreThan
    case .lessThan: .lessThan
    default: nil
    }
  }
}

extension MeasuredText {
  /// The bound before a word, through words such as `là` or `a period of` that change nothing.
  ///
  /// A phrase that decides by itself wins over a nearer one that does not.
  func cue(endingAt index: Int) -> BoundCue? {
    var weak: BoundCue?
    var index = index
    for _ in 0..<4 {
      if let hit = vocabulary.phrase(.bounds, in: words, endingAt: index),
        let role = MeasuredText.role(hit.roles)
      {
        var cue = BoundCue(role: role, words: index - hit.count..<index)
        if cue.isStrong {
          if let weak, weak.words.contains(cue.words.lowerBound) { return weak }
          cue.isDeadline = role == .deadline || hasDeadline(endingAt: cue.words.lowerBound)
          return cue
        }
        weak = weak ?? cue
        if role == .from || role == .between || role == .within { return weak }
      }
      guard let start = start(of: RoleSet(.bridge), endingAt: index) else { break }
      index = start
    }
    return weak
  }

  private func hasDeadline(endingAt index: Int) -> Bool {
    start(of: RoleSet(.deadline, .within), endingAt: index) != nil
  }

  /// The bound right after a word, or for `from` further on in the clause.
  func cueAfter(_ index: Int, reach: Int) -> BoundCue? {
    let index = end(of: RoleSet(.afterReference), at: index) ?? index
    for next in index..<min(index + reach, words.count) {
      if let hit = vocabulary.phrase(.after, in: words, at: next),
        let role = MeasuredText.role(hit.roles)
      {
        return BoundCue(role: role, words: next..<next + hit.count)
      }
      guard isWord(next), figure(at: next) == nil else { return nil }
    }
    return nil
  }

  /// The first role of a phrase in the order of ``QuantityRole``.
  static func role(_ roles: [Int]) -> QuantityRole? {
    roles.min().flatMap { QuantityRole(rawValue: UInt8($0)) }
  }

  /// The bytes of a cue.
  func bytes(of cue: BoundCue) -> Range<Int> {
    lower(cue.words.lowerBound)..<upper(cue.words.upperBound - 1)
  }
}
