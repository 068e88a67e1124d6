import Citations
import LegalModel

/// A piece of an instruction that says something.
enum InstructionToken {
  /// What is done.
  enum Verb: Hashable { case replace, insert, remove, substitute, renumber }

  /// Where something comes to stand.
  enum Position: Hashable { case after, before, start, end }

  /// What is done, before its object; or behind it.
  case verb(Verb, isBehind: Bool)
  case position(Position)
  case into, by, at, follows, several, history, wholeAct, entries, stop
  case opening
  /// The name of what follows, or of the article that is spoken of.
  case heading
  case phrase(String)
  /// Cited provisions of an act; nil is the act that is spoken of.
  case places([ProvisionID], act: String?, text: String)
  /// A whole act.
  case act(number: String, text: String)
  /// Provisions of the amending act itself.
  case here
  /// Words that are none of these.
  case words
}

/// Cuts the text of an instruction into tokens.
struct InstructionScanner {
  private let finder: CitationFinder
  private let language: LanguageCode
  private let lists: [(group: AmendmentCues.Group, words: WordList)]
  private let by: [String]
  private let names: [[UInt8]]

  init(_ cues: AmendmentCues, _ finder: CitationFinder) {
    self.finder = finder
    language = cues.language
    lists = AmendmentCues.Group.allCases.map { ($0, WordList(cues[$0])) }
    by = cues[.by]
    names = cues[.names].map { FoldedNames.folded(Array($0.utf8)) }
  }

  /// The tokens of a text, in its order.
  func tokens(of text: [UInt8]) -> [InstructionToken] {
    let quoted = QuotedPhrases(text, by: by)
    let references = finder.references(
      in: quoted.masked, language: language, at: ProvisionID(""))
    var scan = Scan(text: quoted.masked, references: references, phrases: quoted.phrases)
    while let token = next(&scan) { scan.tokens.append(token) }
    return scan.tokens
  }

  /// Whether a text begins with a word of amending.
  func opensWithVerb(_ text: [UInt8]) -> Bool {
    guard let start = text.firstIndex(where: { !LetterBytes.isBlank($0) }),
      let cue = cue(in: text, at: start)
    else { return false }
    switch cue.group {
    case .replace, .insert, .remove, .substitute: return true
    default: return false
    }
  }

  /// Whether a title is that of an amending act.
  func namesAmendingAct(_ title: String) -> Bool {
    let bytes = FoldedNames.folded(Array(title.utf8))
    return names.contains { ByteSearch.first(of: $0, in: bytes, bytes.indices) != nil }
  }

  /// The state of cutting one text.
  private struct Scan {
    let text: [UInt8]
    let references: [CitedReference]
    let phrases: [QuotedPhrases.Phrase]
    var place = 0
    var nextReference = 0
    var nextPhrase = 0
    var tokens: [InstructionToken] = []
  }

  private func next(_ scan: inout Scan) -> InstructionToken? {
    while scan.place < scan.text.count {
      if scan.nextPhrase < scan.phrases.count,
        scan.phrases[scan.nextPhrase].range.lowerBound <= scan.place
      {
        let phrase = scan.phrases[scan.nextPhrase]
        scan.nextPhrase += 1
        scan.place = phrase.range.upperBound
        return .phrase(phrase.words)
      }
      let byte = scan.text[scan.place]
      guard LetterBytes.isWord(byte) else {
        scan.place += 1
        if byte == 0x3B { return .stop }
        continue
      }
      if let token = word(&scan) { return token }
    }
    return nil
  }

  /// Reads the word at the place; nil for one without weight.
  private func word(_ scan: inout Scan) -> InstructionToken? {
    while scan.nextReference < scan.references.count,
      scan.references[scan.nextReference].range.lowerBound < scan.place
    {
      scan.nextReference += 1
    }
    let reference =
      scan.nextReference < scan.references.count ? scan.references[scan.nextReference] : nil
    if let reference, reference.range.lowerBound == scan.place {
      scan.nextReference += 1
      scan.place = reference.range.upperBound
      return token(of: reference)
    }
    if let entry = EntryLabel(in: scan.text, at: scan.place, before: reference?.range.lowerBound) {
      scan.place = entry.end
      return .places([entry.id], act: nil, text: "")
    }
    if let cue = cue(in: scan.text, at: scan.place, before: reference?.range.lowerBound) {
      scan.place = cue.end
      if cue.group == .entries, let number = entryNumber(&scan) {
        return .places([ProvisionID("row_" + number)], act: nil, text: number)
      }
      return token(of: cue.group)
    }
    while scan.place < scan.text.count, LetterBytes.isWord(scan.text[scan.place]) {
      scan.place += 1
    }
    return .words
  }

  /// The number of an entry behind its word: `số thứ tự 132a`.
  private func entryNumber(_ scan: inout Scan) -> String? {
    var start = scan.place
    while start < scan.text.count, LetterBytes.isBlank(scan.text[start]) { start += 1 }
    guard start < scan.text.count, LetterBytes.isDigit(scan.text[start]) else { return nil }
    var end = start
    while end < scan.text.count, LetterBytes.isWord(scan.text[end]) { end += 1 }
    scan.place = end
    return String(decoding: scan.text[start..<end], as: UTF8.self)
  }

  /// The longest word of any group at a place; one that runs into a reference is none.
  private func cue(
    in text: [UInt8], at place: Int, before limit: Int? = nil
  ) -> (group: AmendmentCues.Group, end: Int)? {
    var best: (group: AmendmentCues.Group, end: Int)?
    for (group, words) in lists {
      guard let match = words.match(text, at: place), match.end > best?.end ?? 0 else { continue }
      if let limit, match.end > limit, group != .history, group != .names { continue }
      best = (group, match.end)
    }
    return best
  }

  private func token(of reference: CitedReference) -> InstructionToken {
    if reference.document == nil, reference.saysHere { return .here }
    if reference.targets.isEmpty {
      return .act(number: reference.document ?? "", text: reference.text)
    }
    return .places(reference.targets, act: reference.document, text: reference.text)
  }

  private func token(of group: AmendmentCues.Group) -> InstructionToken? {
    switch group {
    case .replace: .verb(.replace, isBehind: false)
    case .insert: .verb(.insert, isBehind: false)
    case .remove: .verb(.remove, isBehind: false)
    case .substitute: .verb(.substitute, isBehind: false)
    case .replaced: .verb(.replace, isBehind: true)
    case .inserted: .verb(.insert, isBehind: true)
    case .removed: .verb(.remove, isBehind: true)
    case .substituted: .verb(.substitute, isBehind: true)
    case .renumbered: .verb(.renumber, isBehind: true)
    case .after: .position(.after)
    case .before: .position(.before)
    case .start: .position(.start)
    case .end: .position(.end)
    case .into: .into
    case .by: .by
    case .at: .at
    case .heading, .headingOfArticle: .heading
    case .opening: .opening
    case .follows: .follows
    case .several: .several
    case .history: .history
    case .wholeAct: .wholeAct
    case .entries: .entries
    case .notVerbs: .words
    case .names, .glue: nil
    }
  }
}
