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

  /// Reads a range of tokens.
  init(_ text: ClauseText, _ range: Range<Int>) {
    self.text = text
    self.range = range
    index = range.lowerBound
    while index < range.upperBound { read() }
    if let topic = topic(before: range.upperBound) { emit(nil, [], topic) }
  }

  private var tokens: [ValidityToken] { text.tokens }

  private mutating func read() {
    switch tokens[index].kind {
    case .act(let act): readAct(act)
    case .places(let places, let act, let isHere): readPlaces(places, act, isHere)
    case .stop: if !goesOn(behind: index) { endTopic() }
    case .cue(let group): readCue(group)
    case .words, .number:
      if index == range.lowerBound {
        opensWithWords = true
        topicStart = index
      }
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
    case .kinds: if isCue(.amends, index + 1) { readAmendingAct() } else { readWord() }
    case .amends: skipAmended()
    case .and, .in, .documents: break
    default: readWord()
    }
  }

  private mutating func readWord() {
    guard index == range.lowerBound else { return }
    opensWithWords = true
    topicStart = index
  }

  // MARK: Acts

  private mutating func readAct(_ act: NamedAct) {
    if isHistory, SubjectReading.isBare(act) { return }
    isHistory = false
    let topic = topic(before: index)
    emit(dated(act), [], topic)
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
    guard let last else { return }
    index = last.end
    let topic = topic(before: start)
    let name = text.words(start..<last.end + 1)
    emit(
      dated(NamedAct(number: last.act.number, name: name, year: last.act.year)), [], topic)
  }

  /// Passes over the act whose amendment is the name of the act in front.
  private mutating func skipAmended() {
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
    while start < end, tokens[start].isCue(in: lead) { start += 1 }
    while end > start, tokens[end - 1].isCue(in: lead) || isComma(end - 1) { end -= 1 }
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
