/// Clauses without a modal: penalties, competences, and the plain indicative of statutes.
extension ClauseReader {
  func indicative(_ clause: Clause) -> ClauseReading {
    if let reading = penalty(clause) ?? competence(clause) { return reading }
    if let reading = frontModal(clause) ?? negation(clause) { return reading }
    var reading = ClauseReading(
      .obligation, .mandatory, words: clause.words, subject: clause.subject)
    reading.actor = sentence.actor(of: clause.subject, cues)
    reading.action = clause.predicate.isEmpty ? nil : clause.predicate
    guard !clause.subject.isEmpty, reading.action != nil, !beginsWithVerb(clause.subject) else {
      reading.modality = .none
      reading.strength = .declaratory
      reading.effect = .statement
      reading.action = clause.subject.isEmpty ? reading.action : clause.subject
      return reading
    }
    if let actor = reading.actor, ClauseReader.acts(actor), !isStative(clause.predicate) {
      reading.bearer = clause.subject
    }
    return reading
  }

  /// `Nhà nước không thu thuế …`, `Không cấp giấy phép …`: without a modal too, what is negated is banned,
  /// unless the subject cannot act.
  private func negation(_ clause: Clause) -> ClauseReading? {
    let negations = grammar.all(.negativeSubject).filter {
      clause.words.contains($0.words.lowerBound) && isVerb($0.words.upperBound)
    }
    let front = clause.subject.first ?? clause.words.lowerBound
    let hit = negations.first { hit in
      hit.words.lowerBound == front || hit.words.upperBound == clause.predicate.lowerBound
    }
    guard let hit else { return nil }
    let subject = sentence.trimmed(Range(from: front, to: hit.words.lowerBound))
    let actor = sentence.actor(of: subject, cues)
    guard subject.isEmpty || actor.map(ClauseReader.acts) ?? false else { return nil }
    var reading = ClauseReading(.prohibition, .mandatory, words: clause.words, subject: subject)
    reading.cue = hit.words
    reading.actor = actor
    reading.bearer = subject.isEmpty ? nil : subject
    reading.isBareNegation = subject.isEmpty
    reading.action = sentence.trimmed(
      Range(from: hit.words.upperBound, to: max(clause.predicate.upperBound, hit.words.upperBound)))
    return reading
  }

  /// Whether a predicate begins with a negated verb: `có nghĩa vụ không tiết lộ …`.
  func negatesVerb(_ predicate: Range<Int>) -> Bool {
    var start = predicate.lowerBound
    if let list = grammar.at(start, .list) { start = list.words.upperBound }
    while start < predicate.upperBound, sentence.marks[start] != .word { start += 1 }
    guard let hit = grammar.at(start, .negativeSubject), sentence.putsHeadFirst else {
      return false
    }
    return isVerb(hit.words.upperBound)
  }

  private func isVerb(_ index: Int) -> Bool {
    [NormCue.Role.act, .competence, .benefit].contains { sentence.lexical.at(index, $0) != nil }
      || sentence.subject.at(index, .equalTreatment) != nil
  }

  /// `Bảo đảm …`, `Giữ …`: an item without a subject.
  func beginsWithVerb(_ subject: Range<Int>) -> Bool {
    guard let index = subject.first else { return false }
    let isVerb =
      sentence.lexical.at(index, .act) != nil || sentence.lexical.at(index, .competence) != nil
    guard let head = sentence.lexical.at(index, .head) else { return isVerb }
    // `Tổ chức công tác …`, `Thanh tra việc …`: the noun is a verb here.
    let next = sentence.lexical.at(head.words.upperBound, .head)
    return sentence.putsHeadFirst && next?.cue.actor == .thing
      && (isVerb || head.cue.actor == .authority)
  }

  /// `Người nào … thì bị phạt tù …`: a ban with its penalty.
  private func penalty(_ clause: Clause) -> ClauseReading? {
    let hit = grammar.all(.penalty).first { hit in
      clause.words.contains(hit.words.lowerBound)
        && !clause.adjuncts.contains { $0.contains(hit.words.lowerBound) }
    }
    guard let hit else { return nil }
    var reading = ClauseReading(
      .prohibition, .mandatory, words: clause.words, subject: clause.subject)
    reading.cue = hit.words
    let subject =
      clause.subject.isEmpty
      ? Range(from: clause.words.lowerBound, to: hit.words.lowerBound) : clause.subject
    let head = sentence.lexical.at(subject.lowerBound, .head)
    reading.actor = head?.cue.actor
    if let head, ClauseReader.acts(head.cue.actor ?? .thing) { reading.bearer = head.words }
    let start = head?.words.upperBound ?? subject.lowerBound
    let described = Range(from: start, to: hit.words.lowerBound)
    let consequence = grammar.first(.consequence, in: described)?.words.lowerBound
    let conduct = sentence.trimmed(
      Range(from: start, to: consequence ?? hit.words.lowerBound))
    reading.action = conduct.isEmpty ? nil : conduct
    reading.sanction = sentence.trimmed(
      Range(from: hit.words.lowerBound, to: clause.words.upperBound))
    return reading
  }

  /// `… do Bộ trưởng quyết định`, `Chính phủ quy định chi tiết …`: the power of an authority.
  private func competence(_ clause: Clause) -> ClauseReading? {
    let agents = grammar.all(.agent).filter { clause.words.contains($0.words.lowerBound) }
    for hit in agents {
      let rest = Range(from: hit.words.upperBound, to: clause.words.upperBound)
      guard let verb = sentence.lexical.first(.competence, in: rest),
        !rest.prefix(while: { $0 < verb.words.lowerBound }).contains(where: {
          sentence.marks[$0] == .comma
        })
      else { continue }
      let bearer = Range(from: hit.words.upperBound, to: verb.words.lowerBound)
      guard sentence.actor(of: bearer, cues) == .authority else { continue }
      var reading = ClauseReading(
        .power, .discretionary, words: clause.words, subject: clause.subject)
      reading.bearer = sentence.trimmed(bearer)
      reading.actor = .authority
      reading.cue = verb.words
      reading.action = sentence.trimmed(
        Range(from: clause.subject.lowerBound, to: clause.words.upperBound))
      return reading
    }
    return activeCompetence(clause) ?? ownedCompetence(clause)
  }

  /// `Thẩm quyền cấp phép thuộc Chủ tịch Ủy ban nhân dân …`.
  private func ownedCompetence(_ clause: Clause) -> ClauseReading? {
    guard let noun = sentence.lexical.first(.authorityNoun, in: clause.words),
      let hit = grammar.first(
        .belongs, in: Range(from: noun.words.upperBound, to: clause.words.upperBound))
    else { return nil }
    let rest = Range(from: hit.words.upperBound, to: clause.words.upperBound)
    let end = rest.first { sentence.marks[$0] != .word } ?? rest.upperBound
    let bearer = Range(from: rest.lowerBound, to: end)
    guard sentence.actor(of: bearer, cues) == .authority else { return nil }
    var reading = ClauseReading(
      .power, .discretionary, words: clause.words, subject: clause.subject)
    reading.bearer = bearer
    reading.actor = .authority
    reading.cue = hit.words
    reading.action = sentence.trimmed(
      Range(from: clause.words.lowerBound, to: hit.words.lowerBound))
    return reading
  }

  private func activeCompetence(_ clause: Clause) -> ClauseReading? {
    let subject = clause.subject
    guard let verb = sentence.lexical.at(clause.predicate.lowerBound, .competence),
      verb.cue.modality == .power,
      sentence.actor(of: subject, cues) == .authority
    else { return nil }
    var reading = ClauseReading(
      .power, verb.cue.strength ?? .discretionary, words: clause.words, subject: subject)
    reading.bearer = subject
    reading.actor = .authority
    reading.cue = verb.words
    reading.action = clause.predicate
    return reading
  }

  /// `Nghiêm cấm tổ chức, cá nhân cho thuê …`: the modal stands before its subject.
  private func frontModal(_ clause: Clause) -> ClauseReading? {
    guard
      let hit = grammar.first(
        .frontModal, in: Range(from: clause.words.lowerBound, to: clause.words.lowerBound + 4))
    else { return nil }
    var reading = ClauseReading(
      hit.cue.modality ?? .prohibition, hit.cue.strength ?? .mandatory, words: clause.words,
      subject: clause.subject)
    reading.cue = hit.words
    let rest = sentence.trimmed(Range(from: hit.words.upperBound, to: clause.words.upperBound))
    reading.action = rest.isEmpty ? nil : rest
    guard let end = enumeratedActors(from: rest.lowerBound, to: rest.upperBound) else {
      return reading
    }
    reading.bearer = Range(from: rest.lowerBound, to: end)
    reading.actor = sentence.actor(of: Range(from: rest.lowerBound, to: end), cues)
    reading.action = sentence.trimmed(Range(from: end, to: rest.upperBound))
    return reading
  }

  /// The end of `tổ chức, cá nhân …`: heads of actors joined by commas and conjunctions.
  private func enumeratedActors(from start: Int, to end: Int) -> Int? {
    var index = start
    var last: Int?
    while index < end {
      if let head = sentence.lexical.at(index, .head),
        head.cue.actor.map(ClauseReader.acts) ?? false
      {
        last = head.words.upperBound
        index = head.words.upperBound
      } else if let last, index == last,
        sentence.marks[index] == .comma || grammar.at(index, .coordinator) != nil
      {
        index += 1
      } else if let determiner = grammar.at(index, .determiner) {
        index = determiner.words.upperBound
      } else {
        break
      }
    }
    return last
  }
}
