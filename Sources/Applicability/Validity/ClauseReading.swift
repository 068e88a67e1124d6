import LegalModel

/// Reads the clauses of one provision: sentence by sentence, with the list below it.
struct ClauseReading {
  private let scanner: ValidityScanner
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
      if isPointedTo { readBare(text, start..<sentence.upperBound, reading) }
      return
    }
    let frame = Frame(
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

  /// A sentence with its predicate and the list below.
  private struct Frame {
    let text: ClauseText
    let sentence: Range<Int>
    let predicate: Int
    let items: [ClauseText]

    var words: String { text.words(sentence) }
    /// The first exception behind the predicate, or the end.
    var exception: Int { exception(from: predicate + 1) }

    func exception(from start: Int) -> Int {
      (start..<sentence.upperBound).first { text.tokens[$0].isCue(.except) } ?? sentence.upperBound
    }
  }

  private func moments(_ text: ClauseText, _ range: Range<Int>) -> MomentReading {
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
      return moments.beginning(at: index + 1) != nil || text.tokens[index + 1].isCue(.following)
    }
  }

  // MARK: Beginning

  private mutating func readBeginning(_ frame: Frame, _ moments: MomentReading) {
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
    guard let found else { return readDatedItems(frame, subject) }
    let subjects = subject.isListed ? listed(frame.items) : subject.subjects
    let cases = cases(frame.text, behind: found.end, frame.sentence.upperBound)
    for subject in subjects {
      add(.begins, subject, found.moment, cases: cases, frame)
    }
  }

  /// The clause by which the act as a whole begins, with what is left out.
  private mutating func readCommencement(
    _ frame: Frame, _ found: MomentReading.Found?, _ moments: MomentReading
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
  private mutating func readAddition(
    _ frame: Frame, from behind: Int, at predicate: Int, _ moments: MomentReading
  ) {
    let tokens = frame.text.tokens
    let part = Frame(
      text: frame.text, sentence: behind..<frame.sentence.upperBound, predicate: predicate,
      items: frame.items)
    if tokens[predicate].isCue(in: [.replaces, .repeals]) {
      readEnding(part, objects: predicate + 1, moments)
      return
    }
    var start = behind
    while start < predicate, !isSubject(tokens[start]) { start += 1 }
    let rest = Frame(
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

  /// Items that each tell a day for some cases: `a) Từ ngày … đối với …`.
  private mutating func readDatedItems(_ frame: Frame, _ subject: SubjectReading) {
    guard isPointedTo, frame.text.tokens[(frame.predicate + 1)...].first?.isCue(.following) == true
    else { return }
    for item in frame.items {
      let whole = item.tokens.indices
      guard let found = moments(item, whole).beginning(at: whole.lowerBound) else { continue }
      for subject in subject.subjects {
        add(
          .begins, subject, found.moment, cases: item.words(found.end..<whole.upperBound), frame)
      }
    }
  }

  /// A sentence without a predicate that tells a day: `Giảm … từ ngày … đến hết ngày …`.
  private mutating func readBare(
    _ text: ClauseText, _ sentence: Range<Int>, _ moments: MomentReading
  ) {
    for index in sentence.dropFirst() where text.tokens[index].isCue(.from) {
      guard let found = moments.beginning(at: index), case .date = found.moment.anchor else {
        continue
      }
      let frame = Frame(text: text, sentence: sentence, predicate: index, items: [])
      let topic = text.words(sentence.lowerBound..<index)
      add(
        .begins, ValiditySubject(topic: topic), found.moment,
        until: moments.end(at: found.end)?.moment,
        cases: cases(text, behind: found.end, sentence.upperBound), frame)
      return
    }
  }

  /// The words that restrict a beginning to some cases.
  private func cases(_ text: ClauseText, behind: Int, _ end: Int) -> String? {
    guard behind < end, text.tokens[behind].isCue(in: [.cases, .about]) else { return nil }
    return text.words(behind..<end)
  }

  // MARK: End

  private mutating func readEnd(_ frame: Frame, _ moments: MomentReading) {
    let start = frame.sentence.lowerBound
    let subject = SubjectReading(frame.text, start..<frame.predicate)
    guard !subject.opensWithWords, !subject.isContrary else { return }
    let found = moments.beginning(at: frame.predicate + 1)
    let moment = found?.moment ?? ValidityMoment(.commencement(nil))
    if subject.namesThisAct {
      return add(.ends, ValiditySubject(), moment, frame)
    }
    let subjects = subject.isListed ? listed(frame.items) : subject.subjects
    let acts = subjects.filter { $0.act != nil }
    guard !acts.isEmpty else { return }
    let left = readExceptions(frame, from: frame.exception, of: acts.first?.act, moments)
    for subject in acts { add(.ends, subject, moment, exceptions: left, frame) }
  }

  private mutating func readRepeal(_ frame: Frame, _ moments: MomentReading) {
    readEnding(frame, objects: frame.predicate + 1, moments)
  }

  private mutating func readReplacement(_ frame: Frame, _ moments: MomentReading) {
    let start = frame.sentence.lowerBound
    guard frame.text.tokens[start].isCue(.thisAct), frame.predicate == start + 1 else { return }
    readEnding(frame, objects: frame.predicate + 1, moments)
  }

  /// Acts behind a word of ending. Provisions that are taken out one by one are left to the reader of
  /// amendments.
  private mutating func readEnding(_ frame: Frame, objects: Int, _ moments: MomentReading) {
    let except = frame.exception(from: objects)
    let from = (objects..<except).first { moments.beginning(at: $0) != nil }
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

  // MARK: Going on

  private mutating func readGoingOn(_ frame: Frame, _ moments: MomentReading) {
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
  private mutating func readTerm(
    _ frame: Frame, _ subject: SubjectReading, _ end: MomentReading.Found
  ) {
    if subject.namesThisAct { return add(.ends, ValiditySubject(), end.moment, frame) }
    guard !subject.opensWithWords else { return }
    for subject in subject.subjects { add(.continues, subject, nil, until: end.moment, frame) }
  }

  // MARK: Exceptions

  /// What is left out of a beginning or end; parts with a day of their own become clauses.
  ///
  /// - Parameter act: the act that ends; nil where this act begins.
  private mutating func readExceptions(
    _ frame: Frame, from except: Int, of act: NamedAct?, _ moments: MomentReading
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
  private mutating func listed(
    _ items: [ClauseText], of act: NamedAct? = nil
  ) -> [ValiditySubject] {
    var subjects: [ValiditySubject] = []
    for item in items {
      let whole = item.tokens.indices
      let moments = moments(item, whole)
      let own = whole.first { item.tokens[$0].isCue(in: [.inForce, .continues]) && $0 > 0 }
      let term = own.flatMap { moments.end(at: $0 + 1) }
      let reading = SubjectReading(item, whole.lowerBound..<(term == nil ? whole.upperBound : own!))
      var found = ClauseReading.placed(reading, in: act)
      if found.isEmpty { found = [ValiditySubject(topic: item.words(whole))] }
      if let term {
        let frame = Frame(text: item, sentence: whole, predicate: own!, items: [])
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

  private mutating func add(
    _ effect: ValidityClause.Effect, _ subject: ValiditySubject, _ moment: ValidityMoment?,
    until: ValidityMoment? = nil, exceptions: [ValiditySubject] = [], cases: String? = nil,
    _ frame: Frame
  ) {
    clauses.append(
      ValidityClause(
        effect: effect, subject: subject, moment: moment, until: until, exceptions: exceptions,
        cases: cases, provision: frame.text.provision, words: frame.words))
  }
}
