import LegalModel

/// Reads the clauses of one provision: sentence by sentence, with the list below it.
struct ClauseReading {
  let scanner: ValidityScanner
  private let text: ClauseText
  private let items: [ClauseText]
  /// Whether the commencement clause of the act points here, so that more words count.
  private let isPointedTo: Bool
  private(set) var clauses: [ValidityClause] = []

  /// Reads a provision.
  ///
  /// - Parameter items: the units below, when the text announces a list.
  init(
    _ text: ClauseText, items: [ClauseText], isPointedTo: Bool, _ scanner: ValidityScanner
  ) {
    self.text = text
    self.items = items
    self.isPointedTo = isPointedTo
    self.scanner = scanner
    let sentences = text.sentences
    for (number, sentence) in sentences.enumerated() {
      read(text, sentence, items: number == sentences.count - 1 ? items : [])
    }
  }

  // MARK: Sentences

  private mutating func read(_ text: ClauseText, _ sentence: Range<Int>, items: [ClauseText]) {
    let reading = moments(text, sentence)
    let start = behindOpening(sentence, text, reading)
    guard let predicate = predicate(text, start..<sentence.upperBound, reading) else {
      if isPointedTo {
        readBare(text, start..<sentence.upperBound, reading, items: items)
      }
      return
    }
    let frame = ClauseFrame(
      text: text, sentence: start..<sentence.upperBound, predicate: predicate, items: items)
    guard case .cue(let group) = text.tokens[predicate].kind else { return }
    switch group {
    case .inForce, .applied: readBeginning(frame, reading)
    case .expired: readEnd(frame, reading)
    case .continues: readGoingOn(frame, reading)
    case .repeals: if predicate == start { readRepeal(frame, reading) }
    default: if predicate > start { readReplacement(frame, reading) }
    }
  }

  func moments(_ text: ClauseText, _ range: Range<Int>) -> MomentReading {
    MomentReading(tokens: text.tokens[range], fiscalYearBegins: scanner.fiscalYearBegins)
  }

  /// Passes over a moment in front: `Kể từ ngày Luật này có hiệu lực, …`.
  private func behindOpening(
    _ sentence: Range<Int>, _ text: ClauseText, _ moments: MomentReading
  ) -> Int {
    guard let found = moments.beginning(at: sentence.lowerBound), found.end < sentence.upperBound,
      case .comma = text.tokens[found.end].kind
    else { return sentence.lowerBound }
    return found.end + 1
  }

  /// The first predicate that is not part of a moment.
  private func predicate(
    _ text: ClauseText, _ range: Range<Int>, _ moments: MomentReading
  ) -> Int? {
    let groups: Set<ValidityCues.Group> = [.inForce, .expired, .continues, .repeals, .replaces]
    let found = range.first { index in
      text.tokens[index].isCue(in: groups) && !moments.isInMoment(index)
    }
    if found != nil || !isPointedTo { return found }
    return range.first { index in
      guard text.tokens[index].isCue(.applied), index + 1 < range.upperBound else { return false }
      return text.tokens[index + 1].isCue(in: [.from, .day, .following])
    }
  }

  // MARK: Beginning

  mutating func readBeginning(_ frame: ClauseFrame, _ moments: MomentReading) {
    let start = frame.sentence.lowerBound
    let subject = SubjectReading(frame.text, start..<frame.predicate)
    if let end = moments.end(at: frame.predicate + 1) {
      return readTerm(frame, subject, end)
    }
    let found = moments.beginning(at: frame.predicate + 1)
    if subject.namesThisAct, frame.predicate == start + 1 {
      return readCommencement(frame, found, moments)
    }
    guard !subject.opensWithWords || isPointedTo, !subject.namesThisAct else { return }
    guard let found else { return readUndated(frame, subject) }
    let subjects = subject.isListed ? listed(frame.items) : subject.subjects
    let cases = cases(frame.text, behind: found.end, frame.sentence.upperBound)
    for subject in subjects {
      add(.begins, subject, found.moment, cases: cases, frame)
    }
  }

  /// The clause by which the act as a whole begins, with what is left out.
  mutating func readCommencement(
    _ frame: ClauseFrame, _ found: MomentReading.Found?, _ moments: MomentReading
  ) {
    let behind = found?.end ?? frame.predicate + 1
    let except = frame.exception(from: behind)
    var left: [ValiditySubject] = []
    let later = (behind..<frame.sentence.upperBound).first { index in
      frame.text.tokens[index].isCue(in: [.inForce, .replaces, .repeals, .expired])
        && !moments.isInMoment(index)
    }
    if except < frame.sentence.upperBound {
      left = readExceptions(frame, from: except, of: nil, moments)
    } else if let later {
      readAddition(frame, from: behind, at: later, moments)
    }
    let until = moments.end(at: behind)?.moment
    add(
      .begins, ValiditySubject(), found?.moment ?? ValidityMoment(.unread), until: until,
      exceptions: left, frame)
  }

  /// What the same sentence says behind the commencement: `…; các quy định về … có hiệu lực từ …`,
  /// `… và thay thế Nghị định …`.
  mutating func readAddition(
    _ frame: ClauseFrame, from behind: Int, at predicate: Int, _ moments: MomentReading
  ) {
    let tokens = frame.text.tokens
    let part = ClauseFrame(
      text: frame.text, sentence: behind..<frame.sentence.upperBound, predicate: predicate,
      items: frame.items)
    if tokens[predicate].isCue(in: [.replaces, .repeals]) {
      readEnding(part, objects: predicate + 1, moments)
      return
    }
    var start = behind
    while start < predicate, !isSubject(tokens[start]) { start += 1 }
    let rest = ClauseFrame(
      text: frame.text, sentence: start..<frame.sentence.upperBound, predicate: predicate,
      items: frame.items)
    if tokens[predicate].isCue(.expired) {
      readEnd(rest, moments)
    } else {
      readBeginning(rest, moments)
    }
  }

  private func isSubject(_ token: ValidityToken) -> Bool {
    switch token.kind {
    case .act, .places, .words: true
    case .cue(let group): [.regulation, .kinds].contains(group)
    default: false
    }
  }

  /// A beginning whose day was not understood, or that is told item by item for some cases:
  /// `a) Từ ngày … đối với …`.
  mutating func readUndated(_ frame: ClauseFrame, _ subject: SubjectReading) {
    if frame.predicate + 1 < frame.sentence.upperBound,
      frame.text.tokens[frame.predicate + 1].isCue(.from)
    {
      for subject in subject.subjects where subject.act == nil && !subject.provisions.isEmpty {
        add(.begins, subject, ValidityMoment(.unread), frame)
      }
      return
    }
    guard isPointedTo, frame.text.tokens[(frame.predicate + 1)...].first?.isCue(.following) == true
    else { return }
    for item in frame.items {
      let whole = item.tokens.indices
      guard let found = all(item).beginning(at: whole.lowerBound) else { continue }
      for subject in subject.subjects {
        add(
          .begins, subject, found.moment, cases: item.words(found.end..<whole.upperBound), frame)
      }
    }
  }

  /// A sentence without a predicate that tells a day is a rule that begins on it: `Giảm … từ ngày …
  /// đến hết ngày …`. Its list may tell days for some cases each.
  mutating func readBare(
    _ text: ClauseText, _ sentence: Range<Int>, _ moments: MomentReading, items: [ClauseText]
  ) {
    let own = ValiditySubject(provisions: [text.id])
    for index in sentence where text.tokens[index].isCue(.from) {
      guard let found = moments.beginning(at: index), case .date = found.moment.anchor else {
        continue
      }
      let frame = ClauseFrame(text: text, sentence: sentence, predicate: index, items: [])
      add(
        .begins, own, found.moment, until: moments.end(at: found.end)?.moment,
        cases: cases(text, behind: found.end, sentence.upperBound), frame)
      return
    }
    let frame = ClauseFrame(
      text: text, sentence: sentence, predicate: sentence.lowerBound, items: items)
    for item in items {
      let whole = item.tokens.indices
      guard let found = all(item).beginning(at: whole.lowerBound) else { continue }
      add(.begins, own, found.moment, cases: item.words(found.end..<whole.upperBound), frame)
    }
  }

  func all(_ item: ClauseText) -> MomentReading { moments(item, item.tokens.indices) }

  /// The words that restrict a beginning to some cases.
  private func cases(_ text: ClauseText, behind: Int, _ end: Int) -> String? {
    guard behind < end, text.tokens[behind].isCue(in: [.cases, .about]) else { return nil }
    return text.words(behind..<end)
  }

  mutating func add(
    _ effect: ValidityClause.Effect, _ subject: ValiditySubject, _ moment: ValidityMoment?,
    until: ValidityMoment? = nil, exceptions: [ValiditySubject] = [], cases: String? = nil,
    _ frame: ClauseFrame
  ) {
    clauses.append(
      ValidityClause(
        effect: effect, subject: subject, moment: moment, until: until, exceptions: exceptions,
        cases: cases, provision: frame.text.provision, words: frame.words))
  }
}
