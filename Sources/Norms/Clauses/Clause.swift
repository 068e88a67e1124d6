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
      predicate: trimmed(Range(from: verb.upperBound, to: end)), adjuncts: adjuncts,
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

  /// The modal of the clause: the first strong one outside adjuncts and relative clauses, then a
  /// weak one.
  private func mainModal(in range: Range<Int>, _ adjuncts: [Adjunct]) -> Hit? {
    let free = grammar.hits.filter { hit in
      range.contains(hit.words.lowerBound)
        && !adjuncts.contains { $0.contains(hit.words.lowerBound) } && !isNoun(hit)
    }
    if isPunished(range, adjuncts) { return nil }
    let penalty = grammar.first(.penalty, in: range)?.words.lowerBound ?? range.upperBound
    var strong = free.filter { $0.cue.role == .modal && $0.words.lowerBound < penalty }
    if putsHeadFirst { strong = withoutPostnominal(strong, free) }
    if let modal = strong.first(where: { !isRelative($0, from: range.lowerBound) }) ?? strong.first
    {
      return modal
    }
    let weak = free.filter {
      $0.cue.role == .weakModal && !isBehindVerb($0, from: range.lowerBound)
    }
    // `Người được trợ giúp được …`: the first one restricts the head.
    if weak.count > 1, let head = lexical.at(range.lowerBound, .head),
      head.words.upperBound == weak[0].words.lowerBound
    {
      return weak[1]
    }
    return weak.first
  }

  /// `Ủy ban … cấp giấy phép cho công trình được xếp hạng`: behind the verb of an official, or behind a
  /// copula, a weak modal belongs to an object.
  private func isBehindVerb(_ weak: Hit, from start: Int) -> Bool {
    let front = Range(from: start, to: weak.words.lowerBound)
    if grammar.has(.copula, in: front) || grammar.has(.includes, in: front) { return true }
    guard let head = lexical.at(start, .head), let actor = head.cue.actor,
      [.authority, .state, .body].contains(actor)
    else { return false }
    return lexical.hits.contains { hit in
      (hit.cue.role == .act || hit.cue.role == .competence)
        && hit.words.lowerBound >= head.words.upperBound
        && hit.words.upperBound <= weak.words.lowerBound && !isCapitalised(hit.words.lowerBound)
    }
  }

  /// `a will`: a modal behind an article is a noun.
  private func isNoun(_ modal: Hit) -> Bool {
    !putsHeadFirst && modal.words.count == 1
      && grammar.ending(at: modal.words.lowerBound, .determiner) != nil
      && lexical.ending(at: modal.words.lowerBound, .head) == nil
  }

  /// Whether a penalty follows as the consequence of what the clause describes, or stands right behind
  /// `may also`.
  private func isPunished(_ range: Range<Int>, _ adjuncts: [Adjunct]) -> Bool {
    let penalty = grammar.hits.first { hit in
      hit.cue.role == .penalty && range.contains(hit.words.lowerBound)
        && !adjuncts.contains { $0.contains(hit.words.lowerBound) }
    }
    guard let penalty else { return false }
    let front = Range(from: range.lowerBound, to: penalty.words.lowerBound)
    return grammar.has(.consequence, in: front)
      || grammar.ending(at: penalty.words.lowerBound, .modal) != nil
      || !grammar.has(.modal, in: front)
  }

  /// `Cơ quan có thẩm quyền phải …`: a competence right behind a head restricts it when another modal
  /// follows.
  private func withoutPostnominal(_ strong: [Hit], _ free: [Hit]) -> [Hit] {
    guard let first = strong.first, first.cue.modality == .power || first.cue.modality == .right,
      lexical.ending(at: first.words.lowerBound, .head) != nil,
      free.contains(where: { next in
        let distance = next.words.lowerBound - first.words.upperBound
        return distance >= 0 && next.cue.modality != .right
          && (next.cue.role == .modal || (next.cue.role == .weakModal && distance < 3))
      })
    else { return strong }
    return Array(strong.dropFirst())
  }

  /// Where the verb of a clause without a modal stands; empty at the end when none is known.
  private func indicativeVerb(in range: Range<Int>) -> Range<Int> {
    let fixed = [NormCue.Role.copula, .penalty, .includes].compactMap {
      grammar.first($0, in: range)?.words
    }
    let first = fixed.map(\.lowerBound).min()
    let head = lexical.at(range.lowerBound, .head)
    let acts = [.authority, .state, .body].contains(head?.cue.actor)
    if let first, !acts { return first..<first }
    let start = lexical.at(range.lowerBound, .head)?.words.upperBound ?? range.lowerBound + 1
    let verb = lexical.hits.first { hit in
      [.act, .competence, .stative, .benefit].contains(hit.cue.role)
        && hit.words.lowerBound >= start && hit.words.upperBound <= range.upperBound
        && !isCapitalised(hit.words.lowerBound)
    }
    if let first, first < verb?.words.lowerBound ?? first + 1 { return first..<first }
    let at =
      verb?.words.lowerBound ?? grammar.first(.agent, in: range)?.words.lowerBound
      ?? range.upperBound
    return at..<at
  }

  /// The subject without adjuncts, adverbs and leading phrases.
  private func subjectRange(_ range: Range<Int>, _ adjuncts: [Adjunct]) -> Range<Int> {
    guard range.lowerBound < range.upperBound else { return range.lowerBound..<range.lowerBound }
    var upper = range.upperBound
    if let adjunct = adjuncts.first(where: { range.contains($0.words.lowerBound) }) {
      upper = adjunct.words.lowerBound
    }
    if let verb = grammar.first(
      .leads, in: Range(from: range.lowerBound + 1, to: max(upper, range.lowerBound + 1)))
    {
      upper = verb.words.lowerBound
    }
    if let time = grammar.first(
      .timeClause, in: Range(from: range.lowerBound + 1, to: upper))
    {
      upper = time.words.lowerBound
    }
    if let consequence = grammar.first(.consequence, in: Range(from: range.lowerBound, to: upper)) {
      upper = consequence.words.lowerBound
    }
    var subject = trimmed(Range(from: range.lowerBound, to: upper))
    while let adverb = grammar.hits.first(where: {
      ($0.cue.role == .adverb || $0.cue.role == .passive)
        && $0.words.upperBound == subject.upperBound && $0.words.lowerBound > subject.lowerBound
    }) {
      subject = trimmed(Range(from: subject.lowerBound, to: adverb.words.lowerBound))
    }
    return withoutLeadingPhrase(subject)
  }

  /// `In the application of this Article, each Party`: what stands before the comma is no subject.
  private func withoutLeadingPhrase(_ subject: Range<Int>) -> Range<Int> {
    guard let first = subject.first, !opensNoun(first) else { return subject }
    let commas = subject.filter { marks[$0] == .comma && depths[$0] == 0 }
    guard let comma = commas.first(where: { opensNoun($0 + 1) }) else { return subject }
    return trimmed(Range(from: comma + 1, to: subject.upperBound))
  }
}
