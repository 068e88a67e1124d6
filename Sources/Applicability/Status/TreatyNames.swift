import Foundation
import LegalModel

/// The names of treaties, found at the start of titles.
struct TreatyNames: Sendable {
  /// Treaties by the letters of their names.
  private var treaties: [[UInt8]: Int] = [:]
  /// Lengths of the names by their first three letters, the longest first.
  private var lengths: [ArraySlice<UInt8>: [Int]] = [:]
  /// The letters of the names of each treaty.
  private let names: [[[UInt8]]]

  /// How much of a document may stand before and in its title, in bytes.
  private static let head = 2_000
  /// The last letter with which a title at the head may begin: behind it the recitals name others.
  private static let lastBlock = 300
  /// How far a text without a title is read for the words in which it names itself, in bytes.
  private static let definitions = 60_000
  /// How many letters a title has to share with a name for the short form behind it in brackets to
  /// count: more than *Agreement on the* or *Hiệp định về* alone.
  private static let shared = 16

  init(_ all: [TreatyStatus]) {
    var lengths: [ArraySlice<UInt8>: Set<Int>] = [:]
    names = all.map { ($0.vietnameseNames + $0.englishNames).map { FoldedTitle($0).letters } }
    for (index, names) in names.enumerated() {
      for letters in names {
        treaties[letters] = index
        lengths[letters.prefix(3), default: []].insert(letters.count)
      }
    }
    self.lengths = lengths.mapValues { $0.sorted(by: >) }
  }

  /// The treaty whose name opens a text, with nothing behind it that would be more of a name; else the
  /// one whose short form closes it in brackets.
  func treaty(opening text: String) -> Int? {
    let title = FoldedTitle(text)
    return treaty(openingAt: 0, in: title) { title.canEnd(at: $0, inTitle: true) }
      ?? treaty(inBracketsOf: text, title)
  }

  /// The treaty whose name opens the title of a document, or a block at its head; else, of a text without
  /// a title, the one that it says to be.
  ///
  /// A title is put together from lines; a name may end where a line of the head does.
  func treaty(titleOf document: LegalDocument) -> Int? {
    let start = document.metadata.source.span.lower
    let head = FoldedTitle(TreatyNames.head(of: document.source.original.dropFirst(start)))
    if let text = document.metadata.title {
      let title = FoldedTitle(text)
      // The title has its letters mended, and so has this form of the head.
      let mended = FoldedTitle(TreatyNames.head(of: document.source.normalised.dropFirst(start)))
      let known = treaty(openingAt: 0, in: title) { end in
        title.canEnd(at: end, inTitle: true)
          || [head, mended].contains { $0.hasEnd(behind: title.letters[..<end]) }
      }
      if let known = known ?? treaty(inBracketsOf: text, title) { return known }
    }
    for start in head.blocks where start <= TreatyNames.lastBlock {
      if let known = treaty(openingAt: start, in: head, canEnd: { head.canEnd(at: $0) }) {
        return known
      }
    }
    return document.metadata.title == nil ? treaty(definedIn: document) : nil
  }

  private static func head(of text: ArraySlice<UInt8>, bytes: Int = head) -> String {
    String(decoding: text.prefix(bytes), as: UTF8.self)
  }

  /// A name at an offset, or behind words such as *Text of the* that stand before a title there.
  private func treaty(
    openingAt start: Int, in title: FoldedTitle, canEnd: (Int) -> Bool
  ) -> Int? {
    if let known = treaty(in: title, from: start, canEnd: canEnd) { return known }
    for opening in TreatyTitleCues.openings where title.letters[start...].starts(with: opening) {
      let behind = start + opening.count
      if let known = treaty(in: title, from: behind, canEnd: canEnd) { return known }
    }
    return nil
  }

  private func treaty(
    in title: FoldedTitle, from start: Int, canEnd: (Int) -> Bool
  ) -> Int? {
    let rest = title.letters[start...]
    for length in lengths[ArraySlice(rest.prefix(3))] ?? [] where length <= rest.count {
      let end = start + length
      guard let known = treaties[Array(rest.prefix(length))],
        canEnd(end) || isNumbered(in: title, until: end)
          || isNamedAgain(known, in: title, from: end, canEnd)
      else { continue }
      return known
    }
    return nil
  }

  /// Whether a name ends in a number, so that only its subject can follow: *Công ước số 138 về …*.
  private func isNumbered(in title: FoldedTitle, until end: Int) -> Bool {
    guard (0x30...0x39).contains(title.letters[end - 1]) else { return false }
    return TreatyTitleCues.subjects.contains { title.letters[end...].starts(with: $0) }
  }

  /// Whether a short name has the full one behind it: *C138 - Minimum Age Convention, 1973*.
  private func isNamedAgain(
    _ treaty: Int, in title: FoldedTitle, from start: Int, _ canEnd: (Int) -> Bool
  ) -> Bool {
    names[treaty].contains { name in
      title.letters[start...].starts(with: name) && canEnd(start + name.count)
    }
  }

  /// The treaty whose short form closes a title in brackets, where the title opens as a name of it does:
  /// *Hiệp định Thương mại tự do Việt Nam và EU (EVFTA)*, but not the protocol to that agreement.
  private func treaty(inBracketsOf text: String, _ title: FoldedTitle) -> Int? {
    guard let open = text.lastIndex(of: "("), let close = text[open...].firstIndex(of: ")") else {
      return nil
    }
    let short = FoldedTitle(String(text[open..<close])).letters
    let behind = FoldedTitle(String(text[close...])).letters
    guard let known = treaties[short], behind.allSatisfy({ 0x30...0x39 ~= $0 })
    else { return nil }
    let opening = title.letters.prefix(TreatyNames.shared)
    return opening.count == TreatyNames.shared
      && names[known].contains { $0.starts(with: opening) } ? known : nil
  }

  /// The treaty that a text says to be: *Agreement means the Trans-Pacific Partnership Agreement*.
  private func treaty(definedIn document: LegalDocument) -> Int? {
    let start = document.metadata.source.span.lower
    let text = TreatyNames.head(
      of: document.source.normalised.dropFirst(start), bytes: TreatyNames.definitions)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard let letters = TreatyTitleCues.definition(opening: line) else { continue }
      let title = FoldedTitle(lines[index...].prefix(4).joined(separator: " "))
      let known = treaty(in: title, from: letters) { title.canEnd(at: $0, inTitle: true) }
      if let known { return known }
    }
    return nil
  }
}

/// The words around the names of treaties, in the letters of a ``FoldedTitle``.
private enum TreatyTitleCues {
  static let openings = folded(VietnameseActs.titleOpenings + EnglishTreaties.titleOpenings)
  static let subjects = folded(VietnameseActs.subjectWords + EnglishTreaties.subjectWords)
  private static let definitions = VietnameseActs.selfDefinitions + EnglishTreaties.selfDefinitions

  /// How many letters of a line say that the text names itself behind them; nil for another line.
  static func definition(opening line: Substring) -> Int? {
    let small = line.drop { !$0.isLetter }.prefix(60).lowercased()
    let cue = definitions.first { small.hasPrefix($0) }
    return cue.map { FoldedTitle($0).letters.count }
  }

  private static func folded(_ words: [String]) -> [[UInt8]] {
    words.map { FoldedTitle($0).letters }.sorted { $0.count > $1.count }
  }
}
