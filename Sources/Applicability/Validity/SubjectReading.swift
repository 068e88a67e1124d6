import LegalModel

/// Reads what a clause speaks of: acts, provisions, and what provisions are about.
struct SubjectReading {
  private let text: ClauseText
  private let range: Range<Int>
  private(set) var subjects: [ValiditySubject] = []
  /// Whether a list below names the subjects.
  private(set) var isListed = false
  /// Whether the words begin with something that is no act and no provision.
  private(set) var opensWithWords = false
  /// Whether all that is against this act is meant.
  private(set) var isContrary = false
  /// Whether this act as a whole is named.
  private(set) var namesThisAct = false

  private var index: Int
  /// Where the words begin that say what provisions are about.
  private var topicStart: Int?
  /// Whether acts follow that amended the one in front.
  private var isHistory = false

  /// Whether the words behind a number are the title of that act, so that acts in them do not count.
  private var isTitle = false
  private let isItem: Bool

  /// Reads a range of tokens.
  ///
  /// - Parameter isItem: whether it is an item of a list, which names one act with its title.
  init(_ text: ClauseText, _ range: Range<Int>, isItem: Bool = false) {
    self.text = text
    self.isItem = isItem
    self.range = range
    index = range.lowerBound
    while index < range.upperBound { read() }
    if let topic = topic(before: range.upperBound) { emit(nil, [], topic) }
  }

  private var tokens: [ValidityToken] { text.tokens }

  private mutating func read() {
    switch tokens[index].kind {
    case .act(let act): if !isInTitle(act) { readAct(act) }
    case .places(let places, let act, let isHere): readPlaces(places, act, isHere)
    case .stop:
      isTitle = false
      if !goesOn(behind: index) { endTopic() }
    case .cue(let group): readCue(group)
    case .words, .number: readWord()
    case .date, .comma, .end: break
    }
    index += 1
  }

  private mutating func readCue(_ group: ValidityCues.Group) {
    switch group {
    case .thisAct: readThisAct()
    case .regulation: if topicStart == nil { topicStart = index + 1 }
    case .following: isListed = true
    case .amendedBy, .knownAs: isHistory = true
    case .contrary: isContrary = true
    case .kinds: if isCue(.amends, index + 1) { readAmendingAct() } else { readUnknownAct() }
    case .amends: skipAmended()
    case .and, .in, .documents: break
    default: readWord()
    }
  }

  /// Whether an act is named in the title of another: behind words, unless a comma or `and` puts a
  /// number of its own beside the first.
  private mutating func isInTitle(_ act: NamedAct) -> Bool {
    guard isTitle else { return false }
    let isBeside = index > 0 && (isCue(.and, index - 1) || isComma(index - 1))
    if !isItem, isBeside, act.number != nil { isTitle = false }
    return isTitle
  }

  private mutating func readWord() {
    if topicStart == nil, subjects.last?.act?.number != nil, !isHistory { isTitle = true }
    guard index == range.lowerBound else { return }
    opensWithWords = true
    topicStart = index
  }

  // MARK: Acts

  private mutating func readAct(_ act: NamedAct) {
    if isHistory, SubjectReading.isBare(act) { return }
    isHistory = false
    let topic = topic(before: index)
    let whole = act.number == nil && act.year == nil ? longer(from: index) : nil
    emitHolder(whole ?? dated(act), topic)
  }

  /// An act whose name no citation was made of: a kind of act, then a number or a day.
  private mutating func readUnknownAct() {
    let start = index
    guard !isTitle, let act = longer(from: start) else { return readWord() }
    if isHistory, SubjectReading.isBare(act) { return }
    isHistory = false
    emitHolder(act, topic(before: start))
  }

  /// The act whose name goes on behind its first words, up to a number or a day; the reading goes on
  /// behind it.
  private mutating func longer(from start: Int) -> NamedAct? {
    var next = start + 1
    while next < range.upperBound, isOfName(next) {
      if let number = text.documentNumber(at: next) {
        let end = text.index(behind: number.range, from: next)
        index = end - 1
        return dated(NamedAct(number: number.text, name: text.words(start..<end)))
      }
      next += 1
    }
    guard next > start + 1 || isCue(.kinds, start) else { return nil }
    let name = text.words(start..<(isCue(.day, next - 1) ? next - 1 : next))
    guard next < range.upperBound, case .date(let date) = tokens[next].kind else { return nil }
    index = next
    return NamedAct(number: nil, name: name, issued: date, year: date.year)
  }

  private func isOfName(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .words, .number, .comma: true
    case .cue(let group):
      ![.kinds, .amends, .amendedBy, .knownAs, .except, .thisAct].contains(group)
    case .act, .places, .date, .stop, .end: false
    }
  }

  /// An act behind provisions holds them; any other is meant as a whole.
  private mutating func emitHolder(_ act: NamedAct, _ topic: String?) {
    if loose.isEmpty { return emit(act, [], topic) }
    for number in loose { subjects[number] = subjects[number].of(act) }
    loose = []
    topicStart = nil
  }

  private mutating func readThisAct() {
    let isHolder = index > range.lowerBound && isCue(.in, index - 1)
    guard isHolder else {
      if index == range.lowerBound { namesThisAct = true }
      return
    }
    if let topic = topic(before: index - 1) {
      emit(nil, [], topic)
    } else if isCue(.about, index + 1) {
      topicStart = index + 1
    }
  }

  /// An act whose name tells what it amends: only its own number or day counts.
  private mutating func readAmendingAct() {
    let start = index
    var next = index + 2
    var last: (act: NamedAct, end: Int)?
    while next < range.upperBound {
      if case .act(let act) = tokens[next].kind {
        last = (act, next)
        if act.number != nil || hasDate(behind: next) { break }
      } else if !isCue(.and, next), !isComma(next) {
        break
      }
      next += 1
    }
    let topic = topic(before: start)
    guard let last, last.act.number != nil || hasDate(behind: last.end) else {
      if let act = numbered(from: start) { emitHolder(act, topic) }
      return
    }
    index = last.end
    let name = text.words(start..<last.end + 1)
    emitHolder(dated(NamedAct(number: last.act.number, name: name, year: last.act.year)), topic)
  }

  /// The act whose number stands somewhere behind its first words; the reading goes on behind it.
  private mutating func numbered(from start: Int) -> NamedAct? {
    for next in start + 1..<range.upperBound {
      if case .stop = tokens[next].kind { return nil }
      guard let number = text.documentNumber(at: next) else { continue }
      let end = text.index(behind: number.range, from: next)
      index = end - 1
      return dated(NamedAct(number: number.text, name: text.words(start..<end)))
    }
    return nil
  }

  /// Passes over the act whose amendment is the name of the act in front. Behind provisions it is the
  /// name of the act that holds them: `Điều 1 của Luật sửa đổi, bổ sung …`.
  private mutating func skipAmended() {
    if index > range.lowerBound, case .places(_, nil, _) = tokens[index - 1].kind {
      loose.insert(subjects.count - 1)
      index -= 1
      return readAmendingAct()
    }
    guard !subjects.isEmpty, index + 1 < range.upperBound,
      case .act = tokens[index + 1].kind
    else { return }
    index += 1
  }

  /// The act with the day behind it.
  private mutating func dated(_ act: NamedAct) -> NamedAct {
    let day = isCue(.day, index + 1) ? index + 2 : index + 1
    guard day < range.upperBound, case .date(let date) = tokens[day].kind else { return act }
    index = day
    return NamedAct(number: act.number, name: act.name, issued: date, year: date.year)
  }

  private func hasDate(behind index: Int) -> Bool {
    let day = isCue(.day, index + 1) ? index + 2 : index + 1
    guard day < range.upperBound, case .date = tokens[day].kind else { return false }
    return true
  }

  /// Whether an act is named by its kind and number alone, as amending acts are in a history.
  private static func isBare(_ act: NamedAct) -> Bool {
    act.number != nil && act.name.split(separator: " ").count <= 4
  }

  // MARK: Provisions

  private mutating func readPlaces(_ places: [ProvisionID], _ act: String?, _ isHere: Bool) {
    isHistory = false
    let inFront = topic(before: index)
    let named = act.map { name in
      NamedAct(number: ActNames.isNumber(name) ? name : nil, name: name)
    }
    var behind: String?
    if isCue(.about, index + 1) {
      let end = boundary(from: index + 2)
      behind = text.words(index + 2..<end)
      index = end - 1
    }
    emit(named, places, inFront ?? behind, isHere: isHere)
  }

  /// Where the words behind provisions end: at a semicolon or at the next provisions.
  private func boundary(from start: Int) -> Int {
    var next = start
    while next < range.upperBound {
      switch tokens[next].kind {
      case .stop, .places, .cue(.regulation): return next
      default: next += 1
      }
    }
    return next
  }

  // MARK: Topics

  private mutating func endTopic() {
    if let topic = topic(before: index) { emit(nil, [], topic) }
  }

  /// Whether what stands behind a semicolon still says what provisions are about.
  private func goesOn(behind index: Int) -> Bool {
    guard topicStart != nil, index + 1 < range.upperBound else { return false }
    switch tokens[index + 1].kind {
    case .words: return true
    default: return false
    }
  }

  /// The words since the word for provisions; nil where there are none.
  private mutating func topic(before end: Int) -> String? {
    guard var start = topicStart else { return nil }
    topicStart = nil
    var end = end
    let lead: Set<ValidityCues.Group> = [.about, .in, .following, .regulation]
    let trail = lead.union([.then])
    while start < end, tokens[start].isCue(in: lead) { start += 1 }
    while end > start, tokens[end - 1].isCue(in: trail) || isComma(end - 1) { end -= 1 }
    return start < end ? text.words(start..<end) : nil
  }

  private mutating func emit(
    _ act: NamedAct?, _ places: [ProvisionID], _ topic: String?, isHere: Bool = false
  ) {
    topicStart = nil
    subjects.append(ValiditySubject(act: act, provisions: places, topic: topic))
    if act == nil, !places.isEmpty, !isHere { loose.insert(subjects.count - 1) }
  }

  /// The subjects whose provisions name no act and do not say that they are of this one.
  private(set) var loose: Set<Int> = []

  private func isCue(_ group: ValidityCues.Group, _ index: Int) -> Bool {
    index < range.upperBound && tokens[index].isCue(group)
  }

  private func isComma(_ index: Int) -> Bool {
    if case .comma = tokens[index].kind { true } else { false }
  }
}
