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
    return treaty(in: title, from: 0)
  }

  /// The treaty whose name opens one of the blocks at the head of a document.
  func treaty(atHeadOf document: LegalDocument) -> Int? {
    let span = document.metadata.source.span
    let text = document.source.original.dropFirst(span.lower).prefix(TreatyNames.head)
    let title = FoldedTitle(String(decoding: text, as: UTF8.self))
    for start in title.blocks {
      if let known = treaty(in: title, from: start) { return known }
    }
    return nil
  }

  private func treaty(in title: FoldedTitle, from start: Int) -> Int? {
    let rest = title.letters[start...]
    for length in lengths[ArraySlice(rest.prefix(3))] ?? [] where length <= rest.count {
      guard let known = treaties[Array(rest.prefix(length))], title.canEnd(at: start + length)
      else { continue }
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
  /// Offsets behind which the title may be over: a line end, a bracket, a comma, a figure.
  private var ends: Set<Int> = []

  package init(_ text: String) {
    var isBlock = true
    var lineEnds = 0
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      if let letter = FoldedTitle.letter(scalar) {
        if isBlock, blocks.last != letters.count { blocks.append(letters.count) }
        if (0x30...0x39).contains(letter) { ends.insert(letters.count) }
        letters.append(letter)
        isBlock = false
        lineEnds = 0
      } else if scalar == "\n" {
        ends.insert(letters.count)
        lineEnds += 1
        if lineEnds > 1 { isBlock = true }
      } else if scalar == "#" {
        isBlock = true
      } else if ".,;:()[]*\"“”".unicodeScalars.contains(scalar) {
        ends.insert(letters.count)
      }
    }
    ends.insert(letters.count)
  }

  /// Whether a name may end at an offset.
  func canEnd(at offset: Int) -> Bool { ends.contains(offset) }

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
