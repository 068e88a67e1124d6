import Lexicon

/// Clauses whose modality is carried by a word.
extension ClauseReader {
  /// `depth` counts the duties to make law that were already unwrapped.
  func modal(
    _ clause: Clause, _ hit: SentenceWords.Hit, depth: Int = 0
  ) -> ClauseReading {
    if depth < 3, let inner = unwrapped(clause, hit, depth) { return inner }
    if let inverted = inverted(clause, hit) { return inverted }
    let negated = negatedSubject(clause.subject)
    let subject = negated ?? clause.subject
    var reading = ClauseReading(
      hit.cue.modality ?? .obligation, hit.cue.strength ?? .mandatory, words: clause.words,
      subject: subject)
    reading.cue = hit.words
    reading.actor = sentence.actor(of: subject, cues)
    reading.isPassive = sentence.isPassive(clause)
    reading.action = clause.predicate.isEmpty ? nil : clause.predicate
    let isNegated = negated != nil || clause.isNegated || negatesVerb(clause.predicate)
    if isNegated, reading.modality != .prohibition { reading.modality = .prohibition }
    settleModality(&reading, clause, hit)
    settleStrength(&reading, clause)
    settleBearer(&reading, clause)
    return reading
  }

  /// `In no case shall a Party …`: the negation stands in front, the subject behind the modal.
  private func inverted(_ clause: Clause, _ hit: SentenceWords.Hit) -> ClauseReading? {
    guard let front = clause.subject.first, grammar.at(front, .frontNegation) != nil else {
      return nil
    }
    var reading = ClauseReading(
      .prohibition, .mandatory, words: clause.words,
      subject: hit.words.upperBound..<hit.words.upperBound)
    reading.cue = front..<hit.words.upperBound
    reading.action = clause.predicate.isEmpty ? nil : clause.predicate
    let subject = nounPhrase(from: clause.predicate.lowerBound, to: clause.predicate.upperBound)
    guard let subject else { return reading }
    reading.subject = subject
    reading.actor = sentence.actor(of: subject, cues)
    reading.bearer = subject
    reading.action = sentence.trimmed(
      Range(from: subject.upperBound, to: clause.predicate.upperBound))
    return reading
  }

  // MARK: Modality

  private func settleModality(
    _ reading: inout ClauseReading, _ clause: Clause, _ hit: SentenceWords.Hit
  ) {
    let start = clause.predicate.lowerBound
    let isActor = reading.actor.map(ClauseReader.acts) ?? !beginsWithVerb(reading.subject)
    if reading.modality == .prohibition, !(isActor && reading.actor != nil),
      grammar.first(.limit, in: Range(from: start, to: start + 3)) != nil
    {
      reading.modality = .obligation
      reading.isPassive = false
    }
    if hit.cue.role == .weakModal { settleWeakModal(&reading, clause, isActor: isActor) }
    let isOfficial = reading.actor == .authority || reading.actor == .body
    if isOfficial, reading.modality == .permission || reading.modality == .right {
      reading.modality = .power
    }
    if [.obligation, .permission].contains(reading.modality), reading.isPassive,
      reading.actor == .person, hit.cue.role == .modal, benefit(in: clause.predicate) != nil
    {
      reading.modality = .right
    }
  }

  /// `được`: a right to a benefit, a permission to act, or a mere passive.
  private func settleWeakModal(
    _ reading: inout ClauseReading, _ clause: Clause, isActor: Bool
  ) {
    let isBenefit = benefit(in: clause.predicate) != nil
    let start = clause.predicate.lowerBound
    let isRuled = reading.actor == nil && sentence.lexical.at(start, .ruled) != nil
    if !isActor || isRuled {
      reading.modality = .obligation
      reading.isPassive = true
    } else if isBenefit,
      reading.actor == .person || reading.actor == .trader || reading.actor == nil
    {
      reading.modality = .right
    }
  }

  /// A verb of benefit among the first words of a predicate.
  private func benefit(in predicate: Range<Int>) -> SentenceWords.Hit? {
    sentence.lexical.first(
      .benefit, in: Range(from: predicate.lowerBound, to: predicate.lowerBound + 3))
  }

  // MARK: Strength

  private func settleStrength(_ reading: inout ClauseReading, _ clause: Clause) {
    switch reading.modality {
    case .permission, .power: reading.strength = .discretionary
    case .right, .prohibition: reading.strength = .mandatory
    default: break
    }
    guard reading.modality == .obligation else { return }
    let start = clause.predicate.lowerBound
    let isEndeavour = grammar.first(.endeavour, in: Range(from: start, to: start + 4)) != nil
    if isEndeavour || hedge(clause) { reading.strength = .bestEndeavour }
  }

  private func hedge(_ clause: Clause) -> Bool {
    grammar.hits.contains { hit in
      hit.cue.role == .hedge && clause.words.contains(hit.words.lowerBound)
        && !clause.adjuncts.contains { $0.contains(hit.words.lowerBound) }
    }
  }

  // MARK: Persons

  private func settleBearer(_ reading: inout ClauseReading, _ clause: Clause) {
    let subject = reading.subject.isEmpty ? nil : reading.subject
    if reading.modality == .right, reading.actor == nil {
      reading.bearer = subject
      return
    }
    if reading.isPassive {
      reading.bearer = agent(in: clause.predicate)
      guard reading.actor == .person || reading.actor == .trader else { return }
      if reading.modality == .right {
        reading.bearer = subject
      } else {
        reading.beneficiary = subject
      }
      return
    }
    if let actor = reading.actor, !ClauseReader.acts(actor) { return }
    if reading.actor == nil, isStative(clause.predicate) { return }
    reading.bearer = subject
    reading.counterparty = counterparty(in: clause.predicate)
  }

  /// Whether a predicate rules its subject instead of letting it act.
  func isStative(_ predicate: Range<Int>) -> Bool {
    let start = Range(from: predicate.lowerBound, to: predicate.lowerBound + 2)
    return sentence.lexical.first(.stative, in: start) != nil
      || grammar.first(.limit, in: start) != nil
      || grammar.at(predicate.lowerBound, .passive) != nil
  }

  /// The actor behind a passive: `by the competent authority`, `do Bộ trưởng …`.
  func agent(in predicate: Range<Int>) -> Range<Int>? {
    guard let hit = grammar.first(.agent, in: predicate) else { return nil }
    return nounPhrase(from: hit.words.upperBound, to: predicate.upperBound)
  }

  /// To whom a duty is owed: an actor behind `to`, `for`, `cho`.
  private func counterparty(in predicate: Range<Int>) -> Range<Int>? {
    for hit in grammar.all(.counterparty) where predicate.contains(hit.words.lowerBound) {
      if let phrase = nounPhrase(from: hit.words.upperBound, to: predicate.upperBound) {
        return phrase
      }
    }
    return nil
  }

  /// The noun phrase of an actor that begins at a token, up to its head.
  private func nounPhrase(from start: Int, to end: Int) -> Range<Int>? {
    var index = start
    while let determiner = grammar.at(index, .determiner), determiner.words.upperBound < end {
      index = determiner.words.upperBound
    }
    let limit = min(end, index + 6)
    let head = sentence.lexical.hits.first { hit in
      hit.cue.role == .head && hit.words.lowerBound >= index && hit.words.upperBound <= limit
        && hit.cue.actor.map(ClauseReader.acts) ?? false
    }
    guard let head else { return nil }
    let between = Range(from: index, to: head.words.lowerBound)
    guard
      between.allSatisfy({ sentence.marks[$0] == .word && grammar.at($0, .postmodifier) == nil })
    else { return nil }
    return Range(from: start, to: head.words.upperBound)
  }

  /// Whether something can carry a duty.
  static func acts(_ actor: NormCue.Actor) -> Bool {
    switch actor {
    case .thing, .measure, .instrument: false
    default: true
    }
  }

  /// `No Party`, `Không Bên nào`: the noun without the negation.
  func negatedSubject(_ subject: Range<Int>) -> Range<Int>? {
    guard let hit = grammar.at(subject.lowerBound, .negativeSubject) else { return nil }
    var upper = subject.upperBound
    if let closing = grammar.all(.negativeSubject).last(where: { $0.words.upperBound == upper }),
      closing.words.lowerBound > hit.words.lowerBound
    {
      upper = closing.words.lowerBound
    }
    let noun = sentence.trimmed(Range(from: hit.words.upperBound, to: upper))
    // `No one`: the negation is the noun.
    return noun.isEmpty ? subject : noun
  }

  // MARK: Unwrapping

  /// `Each Party shall provide that X shall …`: the norm of X. `No Party shall require that X …` bans
  /// such a law and has no norm of X.
  private func unwrapped(
    _ clause: Clause, _ hit: SentenceWords.Hit, _ depth: Int
  ) -> ClauseReading? {
    guard hit.cue.modality == .obligation, hit.cue.strength ?? .mandatory == .mandatory,
      !clause.isNegated, negatedSubject(clause.subject) == nil
    else { return nil }
    let start = clause.predicate.lowerBound
    let verb =
      grammar.first(.unwrap, in: Range(from: start, to: start + 3))
      ?? grammar.first(.ensure, in: Range(from: start, to: start + 3))
    guard let verb,
      let that = grammar.first(
        .complementiser, in: Range(from: verb.words.upperBound, to: verb.words.upperBound + 9)),
      that.words.upperBound < clause.words.upperBound,
      !Range(from: verb.words.upperBound, to: that.words.lowerBound).contains(where: {
        grammar.at($0, .relative) != nil
      })
        || verb.words.upperBound == that.words.lowerBound
    else { return nil }
    return inner(
      clause, from: that.words.upperBound, isEnsuring: verb.cue.role == .ensure, depth + 1)
  }

  private func inner(
    _ clause: Clause, from start: Int, isEnsuring: Bool, _ depth: Int
  ) -> ClauseReading? {
    let inner = sentence.clause(
      Range(from: start, to: clause.words.upperBound),
      clause.adjuncts.filter { $0.words.lowerBound >= start })
    var reading = inner.modal.map { modal(inner, $0, depth: depth) } ?? indicative(inner)
    guard reading.modality != .none else { return nil }
    reading.isUnwrapped = true
    // What a Party must ensure that somebody may do is that person's right.
    if reading.modality == .permission, reading.actor == .person {
      reading.modality = .right
      reading.strength = .mandatory
    }
    if inner.modal == nil {
      reading.modality = .obligation
      reading.strength = .mandatory
      if isEnsuring { reading.bearer = clause.subject.isEmpty ? nil : clause.subject }
    }
    return reading
  }
}
