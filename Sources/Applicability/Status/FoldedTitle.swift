import Foundation

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
