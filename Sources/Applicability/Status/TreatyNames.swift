import Foundation
import LegalModel

/// The names of treaties, found at the start of titles.
struct TreatyNames: Sendable {
  /// Treaties by the letters of their names.
  private var treaties: [[UInt8]: Int] = [:]
  /// Lengths of the names by their first three letters, the longest first.
  private var lengths: [ArraySlice<UInt8>: [Int]] = [:]

  /// How much of a document may stand before and in its title, in bytes.
  private static let head = 2_000
  /// The last letter with which a title at the head may begin: behind it the recitals name others.
  private static let lastBlock = 300

  init(_ all: [TreatyStatus]) {
    var lengths: [ArraySlice<UInt8>: Set<Int>] = [:]
    for (index, treaty) in all.enumerated() {
      for name in treaty.vietnameseNames + treaty.englishNames {
        let letters = FoldedTitle(name).letters
        treaties[letters] = index
        lengths[letters.prefix(3), default: []].insert(letters.count)
      }
    }
    self.lengths = lengths.mapValues { $0.sorted(by: >) }
  }

  /// The treaty whose name opens a text, with nothing behind it that would be more of a name.
  func treaty(opening text: String) -> Int? {
    let title = FoldedTitle(text)
    return treaty(in: title, from: 0) { title.canEnd(at: $0, inTitle: true) }
  }

  /// The treaty whose name opens the title of a document, or a block at its head.
  ///
  /// A title is put together from lines; a name may end where a line of the head does.
  func treaty(titleOf document: LegalDocument) -> Int? {
    let start = document.metadata.source.span.lower
    let head = FoldedTitle(TreatyNames.head(of: document.source.original.dropFirst(start)))
    if let title = document.metadata.title.map(FoldedTitle.init) {
      // The title has its letters mended, and so has this form of the head.
      let mended = FoldedTitle(TreatyNames.head(of: document.source.normalised.dropFirst(start)))
      let known = treaty(in: title, from: 0) { end in
        title.canEnd(at: end, inTitle: true)
          || [head, mended].contains { $0.hasEnd(behind: title.letters[..<end]) }
      }
      if let known { return known }
    }
    for start in head.blocks where start <= TreatyNames.lastBlock {
      if let known = treaty(in: head, from: start, canEnd: { head.canEnd(at: $0) }) { return known }
    }
    return nil
  }

  private static func head(of text: ArraySlice<UInt8>) -> String {
    String(decoding: text.prefix(head), as: UTF8.self)
  }

  private func treaty(
    in title: FoldedTitle, from start: Int, canEnd: (Int) -> Bool
  ) -> Int? {
    let rest = title.letters[start...]
    for length in lengths[ArraySlice(rest.prefix(3))] ?? [] where length <= rest.count {
      guard let known = treaties[Array(rest.prefix(length))], canEnd(start + length) else {
        continue
      }
      return known
    }
    return nil
  }
}

/// A title reduced to small letters without marks and to digits, with the places where a name can
/// begin and end.
package struct FoldedTitle: Sendable {
  /// Letters and digits alone.
  package private(set) var letters: [UInt8] = []
  /// Where blocks begin: behind an empty line or a heading mark.
  private(set) var blocks: [Int] = []
  /// Offsets behind which a title may be over: a line end, a bracket, a full stop, a year.
  private var ends: Set<Int> = []
  /// Offsets of commas and the like, behind which a title says more of itself and a sentence goes on.
  private var pauses: Set<Int> = []

  package init(_ text: String) {
    var isBlock = true
    var lineEnds = 0
    var figure = 0
    let plain = text.utf8.allSatisfy { $0 < 0x80 }
    for scalar in (plain ? text : text.decomposedStringWithCanonicalMapping).unicodeScalars {
      if let letter = FoldedTitle.letter(scalar) {
        if isBlock, blocks.last != letters.count { blocks.append(letters.count) }
        figure = (0x30...0x39).contains(letter) ? figure + 1 : 0
        letters.append(letter)
        if figure == 4 { ends.insert(letters.count - 4) }
        isBlock = false
        lineEnds = 0
        continue
      }
      figure = 0
      switch scalar {
      case "\n":
        if !pauses.contains(letters.count) { ends.insert(letters.count) }
        lineEnds += 1
        if lineEnds > 1 { isBlock = true }
      case "#": isBlock = true
      case ".", ":", "(", "[", "*": ends.insert(letters.count)
      case ",", ";": pauses.insert(letters.count)
      default: break
      }
    }
    ends.insert(letters.count)
  }

  /// Whether letters stand here with an end behind them.
  func hasEnd(behind name: ArraySlice<UInt8>) -> Bool {
    guard let first = name.first, name.count <= letters.count else { return false }
    return (0...letters.count - name.count).contains { start in
      letters[start] == first && canEnd(at: start + name.count)
        && letters[start..<start + name.count].elementsEqual(name)
    }
  }

  /// Whether a name may end at an offset, in a title or in a text with a title somewhere.
  func canEnd(at offset: Int, inTitle isTitle: Bool = false) -> Bool {
    ends.contains(offset) || isTitle && pauses.contains(offset)
  }

  /// The plain letter or digit that a scalar is; nil for a mark, a blank or punctuation.
  private static func letter(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: UInt8(scalar.value)
    case 0x41...0x5A: UInt8(scalar.value + 32)
    case 0x110, 0x111: UInt8(ascii: "d")
    default: nil
    }
  }
}
