import Lexicon

/// The verb of a clause, and the subject in front of it.
extension SentenceWords {
  /// The modal of the clause: the first strong one outside adjuncts and relative clauses, then a
  /// weak one.
  func mainModal(in range: Range<Int>, _ adjuncts: [Adjunct]) -> Hit? {
    let free = grammar.hits.filter { hit in
      range.contains(hit.words.lowerBound)
        && !adjuncts.contains { $0.contains(hit.words.lowerBound) } && !isNoun(hit)
    }
    if isPunished(range, adjuncts) { return nil }
    let penalty = grammar.first(.penalty, in: range)?.words.lowerBound ?? range.upperBound
    var strong = free.filter { $0.cue.role == .modal && $0.words.lowerBound < penalty }
    if putsHeadFirst { strong = withoutPostnominal(strong, free) }
    if let first = strong.first, isCompetence(from: range.lowerBound, before: first) { return nil }
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

  /// `Chính phủ quy định chi tiết trường hợp phải đăng ký`: the modal belongs to what is ruled.
  private func isCompetence(from start: Int, before modal: Hit) -> Bool {
    guard let head = lexical.at(start, .head), head.cue.actor == .authority else { return false }
    let front = Range(from: head.words.upperBound, to: modal.words.lowerBound)
    guard let verb = lexical.first(.competence, in: front), verb.cue.modality == .power else {
      return false
    }
    return !isCapitalised(verb.words.lowerBound)
      && !grammar.has(
        .coordinator, in: Range(from: modal.words.lowerBound - 1, to: modal.words.lowerBound))
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
  func indicativeVerb(in range: Range<Int>) -> Range<Int> {
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
  func subjectRange(_ range: Range<Int>, _ adjuncts: [Adjunct]) -> Range<Int> {
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
