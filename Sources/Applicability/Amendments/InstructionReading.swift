import LegalModel

/// What an instruction says before its places are complete and its quoted text is found.
struct InstructionReading {
  typealias Verb = InstructionToken.Verb

  /// A unit that is changed, or that tells where a new one stands.
  struct Unit {
    enum Role {
      case object
      case anchor(InstructionToken.Position)
      case container
    }

    var verb: Verb?
    /// Units of one verb belong together.
    var clause: Int
    var role: Role
    var place: CitedPlace
  }

  /// A change of words.
  struct Wording {
    var verb: Verb?
    var old: String?
    var new: String?
    var neighbour = AmendmentOperation.PhraseNeighbour.anywhere
    var places: [CitedPlace] = []
  }

  private(set) var units: [Unit] = []
  private(set) var wordings: [Wording] = []
  /// The words of the new text, where they stand in the instruction itself.
  private(set) var newWords: [String] = []
  /// The act that the words name, apart from single places.
  private(set) var act: String?
  private(set) var hasVerb = false
  private(set) var opensWithVerb = false
  private(set) var isSeveral = false
  private(set) var hasFollowingText = false
  private(set) var hasEntries = false
  private(set) var isWholeAct = false
  /// Whether words of weight stand between a verb and its object.
  private(set) var hasLooseWords = false

  private var verb: Verb?
  private var clause = 0
  private var role = Unit.Role.object
  private var part = AmendedPlace.Part.whole
  private var position: InstructionToken.Position?
  private var expectsReplacement = false
  private var isHistory = false
  private var sawObject = false
  private var sawAnything = false
  /// Wordings before this one have all their places.
  private var closed = 0
  /// Whether the name of what follows is meant.
  private var isHeadingOpen = false

  /// Begins a reading; what a larger unit left open goes on.
  init(continuing outer: InstructionReading? = nil) {
    guard let outer else { return }
    verb = outer.verb
    wordings = outer.wordings.filter { $0.places.isEmpty }
    sawObject = true
  }

  /// Whether words or a verb wait for their places.
  var isWaiting: Bool {
    !wordings.isEmpty && wordings.allSatisfy { $0.places.isEmpty } && !isWholeAct
  }

  mutating func read(_ tokens: [InstructionToken]) {
    for token in tokens {
      take(token)
      sawAnything = true
    }
    closeHeading()
  }

  private mutating func take(_ token: InstructionToken) {
    if hasFollowingText {
      if case .phrase(let words) = token { newWords.append(words) }
      return
    }
    if isHistory {
      switch token {
      case .verb, .follows, .stop, .phrase, .at, .by, .position, .into: isHistory = false
      default: return
      }
    }
    switch token {
    case .verb(let verb, let isBehind): take(verb, isBehind: isBehind)
    case .phrase(let words): take(words: words)
    case .places(let targets, let act, let text): take(targets, act, text)
    case .act(let number, _): act = act ?? number
    case .position(let position): take(position)
    case .heading:
      closeHeading()
      isHeadingOpen = true
      sawObject = true
    default: takeSmall(token)
    }
  }

  private mutating func takeSmall(_ token: InstructionToken) {
    switch token {
    case .into: role = .container
    case .by: expectsReplacement = true
    case .at: role = .object
    case .opening: part = .opening
    case .follows:
      closeHeading()
      hasFollowingText = true
    case .several: isSeveral = true
    case .history: isHistory = true
    case .wholeAct: if !sawAnything { isWholeAct = true }
    case .entries: hasEntries = true
    case .stop:
      closeHeading()
      role = .object
      part = .whole
      position = nil
    case .words: if hasVerb, !sawObject { hasLooseWords = true }
    default: break
    }
  }

  // MARK: Verbs

  private mutating func take(_ verb: Verb, isBehind: Bool) {
    closeHeading()
    if !sawAnything { opensWithVerb = true }
    hasVerb = true
    if !isBehind {
      if wordings.last?.places.isEmpty == false { closed = wordings.count }
      clause += 1
      sawObject = false
      self.verb = verb
      role = .object
      part = .whole
      position = nil
      expectsReplacement = false
      return
    }
    self.verb = verb
    for index in units.indices where units[index].verb == nil { units[index].verb = verb }
    for index in wordings.indices where wordings[index].verb == nil { wordings[index].verb = verb }
    expectsReplacement = verb == .substitute || verb == .renumber
  }

  private mutating func take(_ position: InstructionToken.Position) {
    self.position = position
    role = .anchor(position)
    guard position == .start || position == .end, let last = openWording() else { return }
    wordings[last].neighbour = position == .start ? .start : .end
    self.position = nil
    role = .object
  }

  // MARK: Words

  /// Index of the last wording that waits for places: the last one, or a copy of it where it already
  /// has places.
  private mutating func openWording() -> Int? {
    guard let last = wordings.last else { return nil }
    if last.places.isEmpty { return wordings.count - 1 }
    closed = wordings.count
    wordings.append(Wording(verb: last.verb, old: last.old, new: last.new))
    return wordings.count - 1
  }

  private mutating func take(words: String) {
    sawObject = true
    closeHeading()
    if let position, position == .after || position == .before, let last = openWording() {
      wordings[last].neighbour = position == .after ? .after(words) : .before(words)
      self.position = nil
      role = .object
    } else if expectsReplacement {
      for index in wordings.indices where wordings[index].new == nil && wordings[index].old != nil {
        wordings[index].new = words
      }
      expectsReplacement = false
    } else {
      if wordings.last?.places.isEmpty == false { closed = wordings.count }
      let isNew = verb == .insert
      wordings.append(Wording(verb: verb, old: isNew ? nil : words, new: isNew ? words : nil))
    }
  }

  // MARK: Places

  private mutating func take(_ targets: [ProvisionID], _ act: String?, _ text: String) {
    var places = targets.map { CitedPlace($0, act: act) }
    if isHeadingOpen, (places.first?.steps.last?.depth ?? 9) > 5 { closeHeading() }
    mark(&places, isPlural: text.first?.isLowercase ?? false)
    sawObject = true
    if closed < wordings.count {
      for index in closed..<wordings.count { wordings[index].places += places }
      position = nil
      return
    }
    for place in places {
      units.append(Unit(verb: verb, clause: clause, role: role, place: place))
    }
  }

  /// Says of the places in front that only their name or opening words are meant.
  private mutating func mark(_ places: inout [CitedPlace], isPlural: Bool) {
    let part = isHeadingOpen ? .heading : part
    self.part = .whole
    isHeadingOpen = false
    guard part != .whole else { return }
    for index in places.indices {
      let isNamed = (places[index].steps.last?.depth ?? 9) <= 5
      guard index == 0 || (isPlural && part == .heading), part == .opening || isNamed else { break }
      places[index].part = part
    }
  }

  /// A name without a unit behind it is that of the article spoken of.
  private mutating func closeHeading() {
    guard isHeadingOpen else { return }
    isHeadingOpen = false
    let place = CitedPlace(steps: [], part: .heading)
    if closed == wordings.count {
      units.append(Unit(verb: verb, clause: clause, role: role, place: place))
    } else {
      for index in closed..<wordings.count { wordings[index].places.append(place) }
    }
  }
}

extension InstructionReading {
  /// All places in their order: those of units, then those of words.
  var allPlaces: [CitedPlace] { units.map(\.place) + wordings.flatMap(\.places) }

  /// Puts completed places in, in the order of ``allPlaces``.
  mutating func replacePlaces(_ places: [CitedPlace]) {
    var rest = places[...]
    for index in units.indices {
      if let place = rest.popFirst() { units[index].place = place }
    }
    for index in wordings.indices {
      for place in wordings[index].places.indices {
        if let next = rest.popFirst() { wordings[index].places[place] = next }
      }
    }
  }
}
