import Citations
import LegalModel

/// A piece of a clause that says something.
struct ValidityToken {
  /// What it says.
  enum Kind {
    case cue(ValidityCues.Group)
    /// A whole act.
    case act(NamedAct)
    /// Provisions; `act` as written, nil where none is; `isHere` when the words say this act.
    case places([ProvisionID], act: String?, isHere: Bool)
    case date(CalendarDate)
    case number(Int)
    /// `;`
    case stop
    /// `,`
    case comma
    /// The end of a sentence.
    case end
    /// Words that are none of these.
    case words
  }

  let kind: Kind
  let range: Range<Int>

  /// Whether it is a word of the group.
  func isCue(_ group: ValidityCues.Group) -> Bool {
    if case .cue(group) = kind { true } else { false }
  }

  /// Whether it is a word of one of the groups.
  func isCue(in groups: Set<ValidityCues.Group>) -> Bool {
    if case .cue(let group) = kind { groups.contains(group) } else { false }
  }
}

/// Cuts the text of a provision into tokens.
struct ValidityScanner: Sendable {
  private let finder: CitationFinder
  private let language: LanguageCode
  private let lists: [(group: ValidityCues.Group, words: WordList)]
  private let dates: WrittenDate
  private let telling: WordList
  let fiscalYearBegins: (month: Int, day: Int)

  init(_ cues: ValidityCues, _ finder: CitationFinder) {
    self.finder = finder
    language = cues.language
    lists = ValidityCues.Group.allCases.map { ($0, WordList(cues[$0])) }
    dates = WrittenDate(month: cues[.month], year: cues[.year])
    telling = WordList(
      cues[.inForce] + cues[.expired] + cues[.repeals] + cues[.replaces] + cues[.continues])
    fiscalYearBegins = cues.fiscalYearBegins
  }

  /// A quick look whether a text may hold a clause.
  func mayTell(_ text: [UInt8]) -> Bool {
    var isStart = true
    for offset in text.indices {
      if isStart, telling.match(text, at: offset) != nil { return true }
      isStart = !LetterBytes.isWord(text[offset])
    }
    return false
  }

  /// The tokens of a text, in its order.
  ///
  /// - Parameter place: the provision in which the text stands.
  func tokens(of text: [UInt8], at place: ProvisionID) -> [ValidityToken] {
    let masked = QuotedPhrases(text, by: []).masked
    let references = finder.references(in: masked, language: language, at: place)
    var scan = Scan(text: masked, references: references)
    while let token = next(&scan) { scan.tokens.append(token) }
    return scan.tokens
  }

  /// The state of cutting one text.
  private struct Scan {
    let text: [UInt8]
    let references: [CitedReference]
    var place = 0
    var nextReference = 0
    var tokens: [ValidityToken] = []
  }

  private func next(_ scan: inout Scan) -> ValidityToken? {
    while scan.place < scan.text.count {
      let place = scan.place
      let byte = scan.text[place]
      if LetterBytes.isWord(byte) { return word(&scan) }
      scan.place += 1
      let kind: ValidityToken.Kind? =
        switch byte {
        case 0x3B: .stop
        case 0x2C: .comma
        case 0x0A: .end
        case 0x2E: place + 1 == scan.text.count || LetterBytes.isBlank(scan.text[place + 1]) ? .end : nil
        default: nil
        }
      if let kind { return ValidityToken(kind: kind, range: place..<place + 1) }
    }
    return nil
  }

  private func word(_ scan: inout Scan) -> ValidityToken {
    let place = scan.place
    while scan.nextReference < scan.references.count,
      scan.references[scan.nextReference].range.lowerBound < place
    {
      scan.nextReference += 1
    }
    let reference =
      scan.nextReference < scan.references.count ? scan.references[scan.nextReference] : nil
    if let reference, reference.range.lowerBound == place {
      scan.nextReference += 1
      scan.place = reference.range.upperBound
      return ValidityToken(kind: ValidityScanner.kind(of: reference), range: reference.range)
    }
    if let found = dates.read(scan.text, at: place) {
      scan.place = found.end
      return ValidityToken(kind: .date(found.date), range: place..<found.end)
    }
    if let found = WrittenDate.number(scan.text, at: place, digits: 1...4) {
      scan.place = found.end
      return ValidityToken(kind: .number(found.value), range: place..<found.end)
    }
    if let cue = cue(in: scan.text, at: place, before: reference?.range.lowerBound) {
      scan.place = cue.end
      return ValidityToken(kind: .cue(cue.group), range: place..<cue.end)
    }
    while scan.place < scan.text.count, LetterBytes.isWord(scan.text[scan.place]) {
      scan.place += 1
    }
    return ValidityToken(kind: .words, range: place..<scan.place)
  }

  /// The longest word of any group at a place; one that runs into a reference is none.
  private func cue(
    in text: [UInt8], at place: Int, before limit: Int?
  ) -> (group: ValidityCues.Group, end: Int)? {
    var best: (group: ValidityCues.Group, end: Int)?
    for (group, words) in lists {
      guard let match = words.match(text, at: place), match.end > best?.end ?? 0 else { continue }
      if let limit, match.end > limit { continue }
      best = (group, match.end)
    }
    return best
  }

  private static func kind(of reference: CitedReference) -> ValidityToken.Kind {
    guard reference.targets.isEmpty, let document = reference.document else {
      return .places(
        reference.targets, act: reference.document, isHere: reference.saysHere)
    }
    let isNumber = ActNames.isNumber(document)
    let year = reference.text.split(separator: " ").last.flatMap { $0.count == 4 ? Int($0) : nil }
    return .act(
      NamedAct(number: isNumber ? document : nil, name: reference.text, year: isNumber ? nil : year))
  }
}
