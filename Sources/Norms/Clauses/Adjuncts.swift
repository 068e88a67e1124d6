import Lexicon

/// A condition or exception in a sentence, from its connective to the token before its end.
struct Adjunct {
  let words: Range<Int>
  let isException: Bool
  /// Whether it stands in front of the clause and so governs all that follows.
  let isInitial: Bool

  func contains(_ index: Int) -> Bool { words.contains(index) }
}

extension SentenceWords {
  /// The conditions and exceptions of a segment, in text order.
  func adjuncts(in segment: Range<Int>) -> [Adjunct] {
    var found: [Adjunct] = []
    var index = segment.lowerBound
    var isInitial = true
    while index < segment.upperBound {
      if let hit = connective(at: index) {
        let adjunct = adjunct(hit, in: segment, isInitial: isInitial)
        found.append(adjunct)
        index = max(adjunct.words.upperBound, index + 1)
        continue
      }
      if marks[index] == .word, grammar.at(index, .coordinator) == nil { isInitial = false }
      index += 1
    }
    return found
  }

  /// The connective that begins at a token, with whether it opens an exception.
  private func connective(at index: Int) -> Hit? {
    if let hit = grammar.at(index, .exception) { return hit }
    if let hit = grammar.at(index, .subjectTo) { return hit }
    if let hit = grammar.at(index, .condition) ?? pair(index, .without, .consent)
      ?? pair(index, .conformity, .ownLaw)
    {
      return hit
    }
    if let hit = grammar.at(index, .placeCondition) {
      return lexical.ending(at: index, .place) == nil ? hit : nil
    }
    guard opensClause(index) else { return nil }
    if let hit = grammar.at(index, .inversion), opensNoun(index + 1) { return hit }
    return grammar.at(index, .openingCondition)
  }

  /// A connective that needs a noun close behind it: `without the bidder's written consent`,
  /// `consistent with its national legislation`. A bare reference to an instrument is none.
  private func pair(_ index: Int, _ opening: NormCue.Role, _ noun: NormCue.Role) -> Hit? {
    guard let hit = grammar.at(index, opening),
      let found = grammar.first(
        noun, in: Range(from: hit.words.upperBound, to: hit.words.upperBound + 5))
    else { return nil }
    let between = Range(from: hit.words.upperBound, to: found.words.lowerBound)
    let isPlain = between.allSatisfy { token in
      (marks[token] == .word || marks[token] == .other) && grammar.at(token, .reference) == nil
    }
    guard isPlain else { return nil }
    // English names the bearer's law with a possessive; Vietnamese puts it behind, in the phrase itself.
    let isOwn =
      putsHeadFirst || between.count <= 1 || grammar.at(hit.words.upperBound, .determiner) != nil
    guard noun != .ownLaw || isOwn else { return nil }
    return hit
  }

  /// Whether a token begins a sentence or follows a mark.
  private func opensClause(_ index: Int) -> Bool {
    index == 0 || marks[index - 1] != .word || grammar.ending(at: index, .coordinator) != nil
  }

  private func adjunct(_ hit: Hit, in segment: Range<Int>, isInitial: Bool) -> Adjunct {
    let start = hit.words.lowerBound
    let end: Int
    if isInitial {
      end = initialEnd(hit, in: segment)
    } else if isBracketed(start, in: segment) {
      end = comma(after: hit.words.upperBound, in: segment) ?? segment.upperBound
    } else {
      end = trailingEnd(hit, in: segment)
    }
    let words = trimmed(Range(from: start, to: max(end, hit.words.upperBound)))
    let isException =
      hit.cue.role == .exception || (hit.cue.role == .subjectTo && isReference(hit, words))
    return Adjunct(words: words, isException: isException, isInitial: isInitial)
  }

  /// Whether only a reference follows: at most a few words, a number among them.
  private func isReference(_ hit: Hit, _ words: Range<Int>) -> Bool {
    let rest = Range(from: hit.words.upperBound, to: words.upperBound)
    guard let first = rest.first, grammar.at(first, .reference) != nil else { return false }
    return rest.contains { isNumberLike($0) } || rest.count < 8
  }

  private func isNumberLike(_ index: Int) -> Bool {
    marks[index] == .word && bytes[Int(words[index].lower)] < 0x3A
      && bytes[Int(words[index].lower)] > 0x2F
  }

  /// The first comma outside brackets behind a token.
  private func comma(after start: Int, in segment: Range<Int>) -> Int? {
    Range(from: start, to: segment.upperBound).first { marks[$0] == .comma && depths[$0] == 0 }
  }

  // MARK: In front

  /// Where an adjunct in front of its clause ends: at `thì`, or at the comma before the subject.
  func initialEnd(_ hit: Hit, in segment: Range<Int>) -> Int {
    let rest = Range(from: hit.words.upperBound, to: segment.upperBound)
    if let consequence = grammar.first(.consequence, in: rest),
      depths[consequence.words.lowerBound] == 0
    {
      return consequence.words.lowerBound
    }
    guard let first = comma(after: rest.lowerBound, in: segment) else {
      return endWithoutComma(rest)
    }
    guard let verb = mainVerb(in: Range(from: first + 1, to: segment.upperBound)) else {
      return first
    }
    let commas = Range(from: first, to: verb).filter { marks[$0] == .comma && depths[$0] == 0 }
    guard var chosen = commas.last else { return first }
    for comma in commas.reversed().dropFirst() {
      guard isShortNoun(Range(from: comma + 1, to: chosen)) else { break }
      chosen = comma
    }
    return chosen
  }

  /// The strong modal of the main clause, passing over those of relative clauses.
  private func mainVerb(in range: Range<Int>) -> Int? {
    guard !range.isEmpty else { return nil }
    let modal = grammar.hits.first {
      $0.cue.role == .modal && range.contains($0.words.lowerBound)
        && !isRelative($0, from: range.lowerBound)
    }
    return modal?.words.lowerBound ?? grammar.first(.weakModal, in: range)?.words.lowerBound
  }

  /// A noun or two that belong to an enumerated subject: `tổ chức`, `cá nhân`.
  private func isShortNoun(_ range: Range<Int>) -> Bool {
    range.count <= 4 && lexical.at(range.lowerBound, .head) != nil
      && !grammar.has(.modal, in: range)
  }

  /// Without a comma the subject begins at the last head noun before the modal.
  private func endWithoutComma(_ rest: Range<Int>) -> Int {
    guard let verb = mainVerb(in: rest) else { return rest.upperBound }
    let head = lexical.hits.last {
      $0.cue.role == .head && $0.words.lowerBound >= rest.lowerBound
        && $0.words.upperBound <= verb && $0.words.lowerBound > rest.lowerBound
    }
    return head?.words.lowerBound ?? rest.upperBound
  }

  // MARK: Between commas and behind

  /// Whether an adjunct stands between commas right behind the modal or the subject:
  /// `may, subject to …, suspend`.
  private func isBracketed(_ start: Int, in segment: Range<Int>) -> Bool {
    var index = start - 1
    while index >= segment.lowerBound, marks[index] != .comma {
      if grammar.hits.contains(where: { $0.cue.role == .modal && $0.words.contains(index) }) {
        return false
      }
      index -= 1
    }
    guard index > segment.lowerBound else { return false }
    let before = Range(from: segment.lowerBound, to: index)
    // `shall furnish, at the request of …, a copy`.
    if let modal = grammar.last(.modal, in: before), index - modal.words.upperBound <= 2,
      let next = comma(after: start, in: segment), next + 1 < segment.upperBound,
      grammar.at(next + 1, .determiner) != nil
    {
      return true
    }
    if grammar.ending(at: index, .modal) != nil || grammar.ending(at: index, .adverb) != nil {
      return true
    }
    return !grammar.has(.modal, in: before) && !grammar.has(.weakModal, in: before)
      && !grammar.has(.frontModal, in: before)
      && comma(after: start, in: segment) != nil
  }

  /// Where an adjunct behind its clause ends: at the next connective or clause, or at the end.
  private func trailingEnd(_ hit: Hit, in segment: Range<Int>) -> Int {
    if let end = endInSubject(hit, in: segment) { return end }
    var index = hit.words.upperBound
    while index < segment.upperBound {
      if depths[index] == 0 {
        if grammar.at(index, .consequence) != nil { return index }
        if marks[index] == .comma, opensAdjunct(index + 1, segment) { return index }
        if hit.cue.role != .exception, grammar.at(index, .exception) != nil { return index }
        if opensClause(behind: index, segment) { return index }
      }
      index += 1
    }
    return segment.upperBound
  }

  /// `Người sử dụng lao động khi sử dụng … có trách nhiệm`: an adjunct inside the subject ends before
  /// the modal, or at the comma before it.
  private func endInSubject(_ hit: Hit, in segment: Range<Int>) -> Int? {
    let before = Range(from: segment.lowerBound, to: hit.words.lowerBound)
    guard hit.cue.role != .exception, before.allSatisfy({ !isVerbal($0) }) else { return nil }
    let rest = Range(from: hit.words.upperBound, to: segment.upperBound)
    guard let verb = mainVerb(in: rest), verb > rest.lowerBound else { return nil }
    return comma(after: rest.lowerBound, in: Range(from: rest.lowerBound, to: verb)) ?? verb
  }

  /// Whether a word that carries a clause begins at a token.
  private func isVerbal(_ index: Int) -> Bool {
    grammar.hits.contains { hit in
      hit.words.lowerBound == index
        && [.modal, .weakModal, .frontModal, .copula, .penalty, .define, .passive]
          .contains(hit.cue.role)
    } || lexical.at(index, .act) != nil
  }

  private func opensAdjunct(_ index: Int, _ segment: Range<Int>) -> Bool {
    guard index < segment.upperBound else { return false }
    if grammar.at(index, .coordinator) != nil { return false }
    return connective(at: index) != nil
      || grammar.at(index, .consequence) != nil
  }

  /// Whether a coordinator at a token joins a new clause with its own strong modal.
  func opensClause(behind index: Int, _ segment: Range<Int>) -> Bool {
    guard let join = grammar.at(index, .coordinator) ?? grammar.at(index, .negativeCoordinator)
    else { return false }
    let rest = Range(from: join.words.upperBound, to: segment.upperBound)
    guard let modal = grammar.first(.modal, in: rest) else { return false }
    let between = Range(from: rest.lowerBound, to: modal.words.lowerBound)
    if between.isEmpty { return true }
    return between.count <= 12 && opensNoun(between.lowerBound)
      && !isRelative(modal, from: rest.lowerBound)
      && !between.contains { marks[$0] == .comma } && connectives(in: between).isEmpty
      && (between.count <= 4 || !lexical.has(.act, in: between))
  }

  private func connectives(in range: Range<Int>) -> [Int] {
    range.filter { connective(at: $0) != nil }
  }

  /// Whether a noun phrase of an actor begins at a token.
  func opensNoun(_ index: Int) -> Bool {
    grammar.at(index, .determiner) != nil || lexical.at(index, .head) != nil
      || grammar.at(index, .negativeSubject) != nil
  }

  /// Whether a modal belongs to a relative clause: `a Party that may be affected`.
  func isRelative(_ modal: Hit, from start: Int) -> Bool {
    let range = Range(from: start, to: modal.words.lowerBound)
    guard let relative = grammar.last(.relative, in: range) else { return false }
    let between = Range(from: relative.words.upperBound, to: modal.words.lowerBound)
    if between.contains(where: { marks[$0] == .comma }) { return false }
    return between.count <= 5 && (between.isEmpty || opensNoun(between.lowerBound))
  }
}
