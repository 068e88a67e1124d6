import Lexicon

/// Sentences that are read as a whole: definitions, recitals, carve-outs, formulas.
extension ClauseReader {
  /// The reading of a sentence whose opening or verb decides all; nil for any other.
  func wholeSentence() -> ClauseReading? {
    let all = words
    guard !all.isEmpty else { return nil }
    if isPunished(all) { return nil }
    if let reading = formula(all) { return reading }
    if grammar.first(.interpretation, in: opening(all)) != nil {
      return declaratory(.interpretation, all)
    }
    if let preserving = carveOut(all) { return preserving }
    return definition(all) ?? recital(all) ?? inapplicable(all)
  }

  /// `Người nào …, thì bị phạt …`: whatever else it says, it is a penalty.
  private func isPunished(_ all: Range<Int>) -> Bool {
    grammar.all(.penalty).contains { hit in
      all.contains(hit.words.lowerBound)
        && grammar.first(.consequence, in: Range(from: all.lowerBound, to: hit.words.lowerBound))
          != nil
    }
  }

  /// The first words of a sentence.
  private func opening(_ all: Range<Int>) -> Range<Int> { 0..<min(all.upperBound, 3) }

  private func declaratory(_ effect: DeclaratoryEffect, _ all: Range<Int>) -> ClauseReading {
    var reading = ClauseReading(.none, .declaratory, words: all, subject: 0..<0)
    reading.effect = effect
    reading.action = sentence.trimmed(all)
    return reading
  }

  /// Scope, commencement, amendment and other formulas of an act.
  private func formula(_ all: Range<Int>) -> ClauseReading? {
    for (role, effect) in ClauseReader.formulas {
      guard let hit = sentence.subject.first(role, in: all) else { continue }
      // A formula on scope opens the sentence; the others may stand behind what they speak of.
      let front = 0..<hit.words.lowerBound
      let opens = front.isEmpty || (role != .scope && !grammar.has(.modal, in: front))
      if opens { return declaratory(effect, all) }
    }
    return nil
  }

  private static let formulas: [(NormCue.Role, DeclaratoryEffect)] = [
    (.amendment, .amendment), (.scope, .scope), (.commencement, .commencement),
    (.formula, .formula),
  ]

  /// `Nothing in this Chapter shall prevent a Party from …`: the Party may.
  private func carveOut(_ all: Range<Int>) -> ClauseReading? {
    guard let cue = grammar.first(.preserves, in: all) ?? preservingVerb(all) else { return nil }
    var reading = ClauseReading(
      .permission, .discretionary, words: all, subject: 0..<cue.words.lowerBound)
    let rest = Range(from: cue.words.upperBound, to: all.upperBound)
    let actor = sentence.lexical.hits.first { hit in
      hit.cue.role == .head && rest.contains(hit.words.lowerBound)
        && [.state, .authority, .person, .trader, .body].contains(hit.cue.actor)
    }
    reading.isCarveOut = true
    reading.adjuncts = sentence.adjuncts(in: all)
    if let actor {
      var start = actor.words.lowerBound
      while let determiner = grammar.ending(at: start, .determiner),
        determiner.words.lowerBound >= rest.lowerBound
      {
        start = determiner.words.lowerBound
      }
      reading.bearer = Range(from: start, to: actor.words.upperBound)
      reading.actor = actor.cue.actor
    }
    reading.cue = cue.words
    let end = reading.adjuncts.last { $0.words.lowerBound > cue.words.upperBound }?.words.lowerBound
    let from = reading.bearer?.upperBound ?? cue.words.upperBound
    reading.action = sentence.trimmed(Range(from: from, to: end ?? all.upperBound))
    return reading
  }

  /// `This Chapter shall not preclude a Party from …`.
  private func preservingVerb(_ all: Range<Int>) -> SentenceWords.Hit? {
    guard let verb = grammar.first(.preservesVerb, in: all) else { return nil }
    let negation =
      grammar.ending(at: verb.words.lowerBound, .modal)
      ?? grammar.ending(at: verb.words.lowerBound, .negation)
      ?? grammar.ending(at: verb.words.lowerBound, .negativeSubject)
    guard let negation, negation.cue.modality == .prohibition || negation.cue.role != .modal else {
      return nil
    }
    return actor(in: 0..<negation.words.lowerBound) == .instrument ? verb : nil
  }

  /// Whom or what the subject in the front of a sentence names.
  private func actor(in front: Range<Int>) -> NormCue.Actor? {
    sentence.actor(of: sentence.clause(front, sentence.adjuncts(in: front)).subject, cues)
  }

  /// `X means Y`; in an article of definitions also `X là Y`.
  private func definition(_ all: Range<Int>) -> ClauseReading? {
    let modal = grammar.first(.modal, in: all)?.words.lowerBound ?? all.upperBound
    var verb = grammar.first(.define, in: all)
    if let found = verb, found.words.lowerBound > modal { verb = nil }
    if verb == nil, let includes = grammar.first(.includes, in: all),
      includes.words.lowerBound < modal,
      definesByListing(includes)
    {
      verb = includes
    }
    if verb == nil, let copula = grammar.first(.copula, in: all), copula.words.lowerBound < modal,
      definesByCopula(copula)
    {
      verb = copula
    }
    guard let verb, verb.words.lowerBound > 0 else { return nil }
    var reading = ClauseReading(
      .definition, .declaratory, words: all, subject: 0..<verb.words.lowerBound)
    reading.cue = verb.words
    reading.definedTerm = term(before: verb.words.lowerBound)
    reading.action = sentence.trimmed(Range(from: verb.words.upperBound, to: all.upperBound))
    return reading
  }

  /// Whether `là` says what a word means: in an article of definitions, or where neither side is
  /// a measure or an amount.
  private func definesByCopula(_ copula: SentenceWords.Hit) -> Bool {
    if sentence.depths[copula.words.lowerBound] > 0 { return false }
    if setting == .definitions { return true }
    guard sentence.putsHeadFirst else { return false }
    let subject = 0..<copula.words.lowerBound
    switch sentence.actor(of: subject, cues) {
    case .measure: return false
    default: break
    }
    guard subject.count <= 12, copula.words.upperBound < sentence.count,
      sentence.adjuncts(in: words).allSatisfy({ !$0.contains(copula.words.lowerBound) }),
      !sentence.lexical.has(.act, in: Range(from: subject.lowerBound, to: subject.lowerBound + 1)),
      grammar.at(copula.words.upperBound, .agent) == nil
    else { return false }
    // What follows names a class: not a figure.
    let next = Int(sentence.words[copula.words.upperBound].lower)
    return sentence.bytes[next] > 0x39 && !grammar.has(.weakModal, in: subject)
  }

  /// Whether `includes` explains a term: in an article of definitions, of a quoted term, or of a bare
  /// noun.
  private func definesByListing(_ verb: SentenceWords.Hit) -> Bool {
    let subject = 0..<verb.words.lowerBound
    if grammar.has(.weakModal, in: subject) { return false }
    guard setting != .definitions, let first = subject.first else { return setting == .definitions }
    if subject.contains(where: { sentence.marks[$0] == .quote }) { return true }
    if speaksOfItself(first) { return true }
    if sentence.putsHeadFirst { return sentence.actor(of: subject, cues) == .person }
    return grammar.at(first, .determiner) == nil && !sentence.isCapitalised(first)
  }

  /// `Trong Chương này, …`, `For the purposes of this Chapter, …`: a text that explains its words.
  private func speaksOfItself(_ first: Int) -> Bool {
    guard grammar.at(first, .leading) != nil else { return false }
    let front = Range(from: first, to: first + 7)
    guard let comma = front.first(where: { $0 < sentence.count && sentence.marks[$0] == .comma })
    else { return false }
    return sentence.lexical.hits.contains { hit in
      hit.cue.actor == .instrument && hit.words.lowerBound > first && hit.words.upperBound <= comma
    }
  }

  /// The defined term, without openings such as `For the purposes of this Chapter,`.
  private func term(before end: Int) -> Range<Int> {
    var start = 0
    for index in 0..<end where sentence.marks[index] == .comma || sentence.marks[index] == .colon {
      start = index + 1
    }
    if let adjunct = sentence.adjuncts(in: 0..<end).last {
      start = max(start, adjunct.words.upperBound)
    }
    let term = sentence.trimmed(Range(from: start, to: end))
    return term.isEmpty ? sentence.trimmed(0..<end) : term
  }

  /// Recognise, reaffirm, encourage: no duty.
  private func recital(_ all: Range<Int>) -> ClauseReading? {
    guard let verb = grammar.first(.recital, in: all),
      !sentence.adjuncts(in: all).contains(where: { $0.contains(verb.words.lowerBound) }),
      !grammar.has(.relative, in: 0..<verb.words.lowerBound)
    else { return nil }
    if verb.cue.strength == .declaratory { return declaratory(.recital, all) }
    let modal = grammar.first(.modal, in: all)?.words.lowerBound ?? all.upperBound
    guard verb.words.lowerBound < modal, isRecitalSubject(0..<verb.words.lowerBound) else {
      return nil
    }
    return declaratory(.recital, all)
  }

  /// Parties recite, and whoever is encouraged; an authority that confirms something acts.
  private func isRecitalSubject(_ front: Range<Int>) -> Bool {
    switch actor(in: front) {
    case .state, .body, nil: return true
    default: return grammar.at(front.upperBound, .weakModal) != nil || front.isEmpty
    }
  }

  /// `Article 17.4 shall not apply to …`: it only says where another provision stops.
  private func inapplicable(_ all: Range<Int>) -> ClauseReading? {
    guard let verb = sentence.subject.first(.inapplicable, in: all) else { return nil }
    guard actor(in: 0..<verb.words.lowerBound) == .instrument else { return nil }
    return declaratory(.scope, all)
  }
}
