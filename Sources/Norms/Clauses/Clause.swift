import Lexicon

/// One clause of a sentence: who, under which modal, does what.
struct Clause {
  /// Its tokens, adjuncts included.
  let words: Range<Int>
  /// The modal phrase; nil for a plain indicative.
  var modal: SentenceWords.Hit?
  /// What stands before the modal or verb, adjuncts in front taken off; empty where the subject of
  /// the clause before goes on.
  var subject: Range<Int>
  /// What stands behind it, up to the end of the clause.
  var predicate: Range<Int>
  /// Adjuncts that belong to it, those in front of the whole segment included.
  var adjuncts: [Adjunct]
  /// Phrases of time, place or purpose in front of the subject.
  var circumstances: [Range<Int>] = []
  /// Whether a `nor` negates it.
  var isNegated = false
}

extension SentenceWords {
  /// The clauses of a segment: one for each strong modal that a coordinator joins.
  func clauses(in segment: Range<Int>) -> [Clause] {
    let adjuncts = adjuncts(in: segment)
    let bounds = clauseBounds(segment, adjuncts)
    let shared = adjuncts.filter(\.isInitial)
    return bounds.map { words in
      var own = adjuncts.filter { !$0.isInitial && words.contains($0.words.lowerBound) }
      own = shared + own
      return clause(words, own, in: segment)
    }
  }

  /// The ranges of the clauses: cut where a coordinator opens a clause outside an adjunct.
  private func clauseBounds(_ segment: Range<Int>, _ adjuncts: [Adjunct]) -> [Range<Int>] {
    var bounds: [Range<Int>] = []
    var start = segment.lowerBound
    var sawModal = false
    var index = segment.lowerBound
    while index < segment.upperBound {
      if let adjunct = adjuncts.first(where: { $0.contains(index) }) {
        index = adjunct.words.upperBound
        continue
      }
      if depths[index] == 0, cuts(at: index, segment, sawStrong: sawModal, start) {
        bounds.append(Range(from: start, to: index))
        start = index
        sawModal = false
      }
      if isStrongModal(at: index, from: start) { sawModal = true }
      index += 1
    }
    bounds.append(Range(from: start, to: segment.upperBound))
    return bounds
  }

  /// Whether a coordinator begins the next clause: one with a strong modal, behind a verb of any
  /// kind when the modal follows at once; a `nor` needs none.
  private func cuts(at index: Int, _ segment: Range<Int>, sawStrong: Bool, _ start: Int) -> Bool {
    if sawStrong, grammar.at(index, .negativeCoordinator) != nil { return true }
    guard opensClause(behind: index, segment) else { return false }
    if sawStrong { return true }
    guard let join = grammar.at(index, .coordinator) else { return false }
    let before = Range(from: start, to: index)
    let isDirect = grammar.at(join.words.upperBound, .modal) != nil
    if isDirect, grammar.has(.copula, in: before) { return true }
    guard let weak = grammar.first(.weakModal, in: before) else { return false }
    return isDirect || lexical.ending(at: weak.words.lowerBound, .head) == nil
  }

  private func isStrongModal(at index: Int, from start: Int) -> Bool {
    guard let modal = grammar.at(index, .modal) else { return false }
    return !isRelative(modal, from: start)
  }

  func clause(
    _ words: Range<Int>, _ adjuncts: [Adjunct], in segment: Range<Int>? = nil
  ) -> Clause {
    var start = words.lowerBound
    var isNegated = false
    if let segment, start > segment.lowerBound {
      if let hit = grammar.at(start, .negativeCoordinator) {
        isNegated = true
        start = hit.words.upperBound
      } else if let hit = grammar.at(start, .coordinator) {
        start = hit.words.upperBound
      }
    }
    var circumstances: [Range<Int>] = []
    start = afterAdjuncts(start, words, adjuncts, &circumstances)
    let modal = mainModal(in: Range(from: start, to: words.upperBound), adjuncts)
    let end = behindAdjuncts(words, adjuncts)
    let verb = modal?.words ?? indicativeVerb(in: Range(from: start, to: end))
    return Clause(
      words: words, modal: modal,
      subject: subjectRange(Range(from: start, to: verb.lowerBound), adjuncts),
      predicate: trimmed(
        Range(from: behindInterpolation(verb.upperBound, end, adjuncts), to: end)),
      adjuncts: adjuncts,
      circumstances: circumstances,
      isNegated: isNegated)
  }

  /// The first token behind the adjuncts, openings and marks in front.
  private func afterAdjuncts(
    _ start: Int, _ words: Range<Int>, _ adjuncts: [Adjunct], _ circumstances: inout [Range<Int>]
  ) -> Int {
    var index = start
    while index < words.upperBound {
      if let adjunct = adjuncts.first(where: { $0.words.lowerBound == index }) {
        index = adjunct.words.upperBound
      } else if let opening = opening(at: index, words) {
        index = opening
      } else if let hit = grammar.at(index, .leading) ?? grammar.at(index, .timeClause),
        index == start || marks[index - 1] == .comma,
        let end = leadingEnd(hit, in: Range(from: index, to: words.upperBound))
      {
        circumstances.append(trimmed(Range(from: index, to: end)))
        index = end
      } else if isNoteNumber(index, words) {
        index += 1
      } else if marks[index] != .word && marks[index] != .quote && marks[index] != .open {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// The number of a note that stands before its first word.
  private func isNoteNumber(_ index: Int, _ words: Range<Int>) -> Bool {
    index == 0 && index + 1 < words.upperBound && isCapitalised(index + 1)
      && bytes[Int(self.words[index].lower)..<Int(self.words[index].upper)].allSatisfy {
        $0 >= 0x30 && $0 <= 0x39
      }
  }

  /// `shall, on request, ensure …`: the predicate begins behind what stands between the commas.
  private func behindInterpolation(_ start: Int, _ end: Int, _ adjuncts: [Adjunct]) -> Int {
    var index = start
    while index < end {
      if marks[index] == .comma {
        index += 1
      } else if let adjunct = adjuncts.first(where: { $0.words.lowerBound == index }) {
        index = adjunct.words.upperBound
      } else if let hedge = grammar.at(index, .hedge), index > start {
        index = hedge.words.upperBound
      } else {
        break
      }
    }
    return index < end ? index : start
  }

  /// Where a phrase in front of the subject ends; nil when no comma closes it.
  private func leadingEnd(_ hit: Hit, in range: Range<Int>) -> Int? {
    guard range.contains(where: { marks[$0] == .comma && depths[$0] == 0 }) else { return nil }
    let end = initialEnd(hit, in: range)
    return end < range.upperBound && marks[end] == .comma ? end : nil
  }

  /// The token behind a word that only opens a clause: `thì`, an adverb, a hedge with its comma.
  private func opening(at index: Int, _ words: Range<Int>) -> Int? {
    let hit =
      grammar.at(index, .consequence) ?? grammar.at(index, .adverb) ?? grammar.at(index, .hedge)
      ?? grammar.at(index, .coordinator)
    return hit?.words.upperBound
  }

  /// The end of the clause without the adjuncts that close it.
  private func behindAdjuncts(_ words: Range<Int>, _ adjuncts: [Adjunct]) -> Int {
    var end = words.upperBound
    while let last = adjuncts.last(where: {
      !$0.isInitial && $0.words.lowerBound >= words.lowerBound
        && trimmed(Range(from: $0.words.upperBound, to: end)).isEmpty
        && $0.words.lowerBound < end
    }) {
      end = last.words.lowerBound
    }
    return max(end, words.lowerBound)
  }
}
