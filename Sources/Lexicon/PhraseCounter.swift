/// Counts the runs of one to five words of a text and picks those that stand by themselves.
struct PhraseCounter {
  /// A phrase and the places where it stands by itself.
  struct Counted {
    let length: Int
    /// Indexes of its first words.
    let starts: [Int]
  }

  /// The most words of a phrase.
  static let longest = 5

  private struct Tally {
    let length: Int
    var starts: [Int] = []
  }

  private let text: PhraseText
  private let minimum: Int
  private var tallies: [UInt64: Tally] = [:]

  init(_ text: PhraseText, minimum: Int) {
    self.text = text
    self.minimum = minimum
    for start in text.words.indices { count(from: start) }
  }

  /// The phrases that stand `minimum` times outside of longer phrases that are as frequent, in text
  /// order.
  func phrases(isAllowed: (Int, Int) -> Bool) -> [Counted] {
    var phrases: [Counted] = []
    for tally in tallies.values
    where tally.length <= PhraseCounter.longest && tally.starts.count >= minimum
      && isAllowed(tally.starts[0], tally.length)
    {
      let own = tally.starts.filter { !isInsideLonger($0, tally.length) }
      if own.count >= minimum { phrases.append(Counted(length: tally.length, starts: own)) }
    }
    return phrases.sorted { ($0.starts[0], $0.length) < ($1.starts[0], $1.length) }
  }

  private mutating func count(from start: Int) {
    var key: UInt64 = 0
    for length in 1...(PhraseCounter.longest + 1) {
      let last = start + length - 1
      guard last < text.words.count, text.words[last].isWord else { return }
      key = PhraseCounter.extended(key, by: text.words[last].key)
      tallies[key, default: Tally(length: length)].starts.append(start)
    }
  }

  /// Whether the phrase that reaches to the next strong word before or behind it is frequent as well.
  private func isInsideLonger(_ start: Int, _ length: Int) -> Bool {
    let end = start + length
    if let first = strongWord(from: start - 1, by: -1), isFrequent(first, end - first) {
      return true
    }
    if let last = strongWord(from: end, by: 1), isFrequent(start, last + 1 - start) { return true }
    return false
  }

  /// The nearest word with which a phrase may begin or end, without a gap in between.
  private func strongWord(from start: Int, by step: Int) -> Int? {
    var index = start
    while text.words.indices.contains(index), text.words[index].isWord {
      if text.words[index].isStrong { return index }
      index += step
    }
    return nil
  }

  private func isFrequent(_ start: Int, _ length: Int) -> Bool {
    guard length <= PhraseCounter.longest + 1 else { return false }
    var key: UInt64 = 0
    for word in text.words[start..<(start + length)] {
      guard word.isWord else { return false }
      key = PhraseCounter.extended(key, by: word.key)
    }
    return (tallies[key]?.starts.count ?? 0) >= minimum
  }

  private static func extended(_ key: UInt64, by word: UInt64) -> UInt64 {
    let mixed = (key &+ 0x9E37_79B9_7F4A_7C15 ^ word) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ (mixed >> 31)
  }
}
