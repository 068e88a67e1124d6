import LegalModel

/// What ends, and what goes on for a while.
extension ClauseReading {
  mutating func readEnd(_ frame: ClauseFrame, _ moments: MomentReading) {
    let start = frame.sentence.lowerBound
    let subject = SubjectReading(frame.text, start..<frame.predicate)
    guard !subject.opensWithWords || subject.isListed, !subject.isContrary else { return }
    let behind = frame.predicate + 1
    let found = moments.beginning(at: behind)
    guard found != nil || frame.isPause(behind) else { return }
    let moment = found?.moment ?? ValidityMoment(.commencement(nil))
    if subject.namesThisAct {
      if frame.predicate == start + 1 { add(.ends, ValiditySubject(), moment, frame) }
      return
    }
    let subjects = subject.isListed ? listed(frame.items) : subject.subjects
    let acts = subjects.filter { $0.act != nil }
    guard !acts.isEmpty else { return }
    let left = readExceptions(frame, from: frame.exception, of: acts.first?.act, moments)
    for subject in acts { add(.ends, subject, moment, exceptions: left, frame) }
  }

  mutating func readRepeal(_ frame: ClauseFrame, _ moments: MomentReading) {
    readEnding(frame, objects: frame.predicate + 1, moments)
  }

  mutating func readReplacement(_ frame: ClauseFrame, _ moments: MomentReading) {
    let start = frame.sentence.lowerBound
    guard frame.text.tokens[start].isCue(.thisAct), frame.predicate == start + 1 else { return }
    readEnding(frame, objects: frame.predicate + 1, moments)
  }

  /// Acts behind a word of ending. Provisions that are taken out one by one are left to the reader of
  /// amendments.
  mutating func readEnding(_ frame: ClauseFrame, objects: Int, _ moments: MomentReading) {
    let except = frame.exception(from: objects)
    guard objects < except, opensWithObject(frame.text.tokens[objects..<except]) else { return }
    let from = (objects..<except).first { index in
      frame.text.tokens[index].isCue(.from) && moments.beginning(at: index) != nil
    }
    let subject = SubjectReading(frame.text, objects..<(from ?? except))
    guard !subject.isContrary else { return }
    let moment = from.flatMap { moments.beginning(at: $0)?.moment }
    let subjects = subject.isListed ? listed(frame.items) : subject.subjects
    let acts = subjects.filter { $0.act != nil && $0.provisions.isEmpty }
    guard !acts.isEmpty else { return }
    let left = readExceptions(frame, from: except, of: acts.first?.act, moments)
    for subject in acts {
      add(
        .ends, subject, moment ?? ValidityMoment(.commencement(nil)), exceptions: left, frame)
    }
  }

  /// Whether words behind a word of ending begin with something that can end.
  private func opensWithObject(_ tokens: ArraySlice<ValidityToken>) -> Bool {
    guard let first = tokens.first else { return false }
    switch first.kind {
    case .act, .places: return true
    case .cue(let group): return [.regulation, .kinds, .documents].contains(group)
    default: return tokens.contains { $0.isCue(.following) }
    }
  }

  mutating func readGoingOn(_ frame: ClauseFrame, _ moments: MomentReading) {
    let behind = frame.predicate + 1..<frame.sentence.upperBound
    guard let end = behind.lazy.compactMap({ moments.end(at: $0) }).first else { return }
    let subject = SubjectReading(frame.text, frame.sentence.lowerBound..<frame.predicate)
    let isLaw = !subject.opensWithWords && subject.subjects.contains { $0.act != nil }
    let subjects =
      isLaw
      ? subject.subjects
      : [ValiditySubject(topic: frame.text.words(frame.sentence.lowerBound..<frame.predicate))]
    for subject in subjects { add(.continues, subject, nil, until: end.moment, frame) }
  }

  /// `… có hiệu lực đến hết ngày …`: an own term, or provisions of another act that go on.
  mutating func readTerm(
    _ frame: ClauseFrame, _ subject: SubjectReading, _ end: MomentReading.Found
  ) {
    if subject.namesThisAct {
      if frame.predicate == frame.sentence.lowerBound + 1 {
        add(.ends, ValiditySubject(), end.moment, frame)
      }
      return
    }
    guard !subject.opensWithWords else { return }
    for subject in subject.subjects { add(.continues, subject, nil, until: end.moment, frame) }
  }
}

/// What a clause leaves out, and lists below it.
extension ClauseReading {
  /// What is left out of a beginning or end; parts with a day of their own become clauses.
  ///
  /// - Parameter act: the act that ends; nil where this act begins.
  mutating func readExceptions(
    _ frame: ClauseFrame, from except: Int, of act: NamedAct?, _ moments: MomentReading
  ) -> [ValiditySubject] {
    guard except < frame.sentence.upperBound else { return [] }
    let range = except + 1..<frame.sentence.upperBound
    let own = range.first { index in
      frame.text.tokens[index].isCue(in: [.inForce, .expired, .continues])
        && !moments.isInMoment(index)
    }
    let reading = SubjectReading(frame.text, range.lowerBound..<(own ?? range.upperBound))
    let subjects =
      reading.isListed ? listed(frame.items, of: act) : ClauseReading.placed(reading, in: act)
    guard let own else { return subjects }
    let term = (own + 1..<range.upperBound).lazy.compactMap { moments.end(at: $0) }.first
    let begin = moments.beginning(at: own + 1)
    for subject in subjects {
      if let term {
        add(.continues, subject, nil, until: term.moment, frame)
      } else if frame.text.tokens[own].isCue(.expired), let begin {
        add(.ends, subject, begin.moment, frame)
      } else if let begin {
        add(.begins, subject, begin.moment, frame)
      }
    }
    return subjects
  }

  /// The subjects of items. An item that tells a term of its own becomes a clause.
  mutating func listed(
    _ items: [ClauseText], of act: NamedAct? = nil
  ) -> [ValiditySubject] {
    var subjects: [ValiditySubject] = []
    for item in items {
      let whole = item.tokens.indices
      let moments = all(item)
      let own = whole.first { item.tokens[$0].isCue(in: [.inForce, .continues]) && $0 > 0 }
      let term = own.flatMap { moments.end(at: $0 + 1) }
      let end = term == nil ? whole.upperBound : own ?? whole.upperBound
      let reading = SubjectReading(item, whole.lowerBound..<end, isItem: true)
      var found = ClauseReading.placed(reading, in: act)
      if found.isEmpty { found = [ValiditySubject(topic: item.words(whole))] }
      if let own, let term {
        let frame = ClauseFrame(text: item, sentence: whole, predicate: own, items: [])
        for subject in found { add(.continues, subject, nil, until: term.moment, frame) }
      }
      subjects += found
    }
    return subjects
  }

  /// The subjects, with provisions that name no act as provisions of the act that is spoken of.
  private static func placed(
    _ reading: SubjectReading, in act: NamedAct?
  ) -> [ValiditySubject] {
    reading.subjects.enumerated().map { number, subject in
      reading.loose.contains(number) || (subject.provisions.isEmpty && subject.act == nil)
        ? subject.of(act) : subject
    }
  }
}
