internal import LegalModel

/// One open list inside an article, with the last label that was placed in it.
struct ListLevel {
  enum Numbering { case arabic, decimal, letter, roman, dash, plus, definition }

  var numbering: Numbering
  var style: Head.Style
  var ordinal: Int
  /// The last label's letters, or its suffix for numbers.
  var token: String
  /// The draft of the last item.
  var draft: Int
  /// The draft that holds the list.
  var parent: Int
  /// The draft of the item before the last; -1 for none.
  var previous = -1
  /// Whether its numbers have no stop.
  var isBare = false
}

/// Finds the place of a list label among the lists that are open.
enum ListNesting {
  /// Where a label belongs.
  enum Place {
    /// The next item of the open list at this depth.
    case sibling(depth: Int, ordinal: Int, isGap: Bool)
    /// The first item of a new list under the last item.
    case child(ListLevel.Numbering, ordinal: Int)
    /// No label here: the line is text.
    case none
  }

  /// How a label can be read.
  struct Reading {
    let numbering: ListLevel.Numbering
    let ordinal: Int
    let token: String
  }

  /// The readings of a label; a letter such as `i` has two.
  static func readings(_ head: Head, token: String) -> [Reading] {
    switch head.style {
    case .word: return []
    case .dash: return [Reading(numbering: .dash, ordinal: 0, token: "")]
    case .plus: return [Reading(numbering: .plus, ordinal: 0, token: "")]
    case .number, .bracketedNumber:
      return [Reading(numbering: .arabic, ordinal: head.ordinal, token: head.suffix)]
    case .decimal:
      return [Reading(numbering: .decimal, ordinal: head.ordinal, token: head.series)]
    case .roman:
      return [Reading(numbering: .roman, ordinal: head.ordinal, token: head.suffix)]
    case .letter, .dottedLetter, .capital, .dottedCapital:
      var readings = [
        Reading(
          numbering: .letter, ordinal: LetterOrder.place(of: token), token: token.lowercased())
      ]
      let letters = Array(token.utf8)
      if token.utf8.count == 1, let value = Numerals.roman(letters, 0..<1) {
        readings.append(Reading(numbering: .roman, ordinal: value, token: ""))
      }
      return readings
    }
  }

  /// Finds the place of a label. `lookahead` settles a letter that would both continue the
  /// innermost list and open a roman one; without it the letter continues.
  static func place(
    _ head: Head, token: String, levels: [ListLevel], startsAnywhere: Bool, lookahead: Lookahead?
  ) -> Place {
    let readings = readings(head, token: token)
    for depth in levels.indices.reversed() {
      for reading in readings where continues(levels[depth], reading, head.style) {
        let opensRoman =
          depth == levels.count - 1 && reading.numbering == .letter
          && readings.contains { $0.numbering == .roman && $0.ordinal == 1 }
        if opensRoman, lookahead?.romanFollows() == true { return .child(.roman, ordinal: 1) }
        return .sibling(depth: depth, ordinal: reading.ordinal, isGap: false)
      }
    }
    if let first = readings.first(where: { opensList($0) }) {
      return .child(first.numbering, ordinal: first.ordinal)
    }
    return fallback(readings, head.style, levels, startsAnywhere)
  }

  /// Whether a label opens a list by itself.
  private static func opensList(_ reading: Reading) -> Bool {
    switch reading.numbering {
    case .dash, .plus: true
    case .decimal: reading.ordinal == 1
    case .arabic: reading.ordinal == 1 && reading.token.isEmpty
    case .letter: reading.token == "a" || reading.token == "a1"
    case .roman: reading.ordinal == 1 && reading.token.isEmpty
    case .definition: false
    }
  }

  /// Whether a reading is exactly the next label of an open list.
  private static func continues(_ level: ListLevel, _ reading: Reading, _ style: Head.Style) -> Bool
  {
    guard level.numbering == reading.numbering, isSameStyle(level.style, style) else {
      return false
    }
    switch reading.numbering {
    case .dash, .plus: return true
    case .definition: return false
    case .decimal: return reading.token == level.token && reading.ordinal == level.ordinal + 1
    case .letter: return LetterOrder.follows(level.token, reading.token)
    case .arabic, .roman:
      if reading.token.isEmpty { return reading.ordinal == level.ordinal + 1 }
      return reading.ordinal == level.ordinal && LetterOrder.follows(level.token, reading.token)
        || reading.ordinal == level.ordinal + 1 && reading.token == "a"
    }
  }

  /// A label out of sequence: the innermost list of its kind that it can stand in with a gap, or,
  /// where a quotation starts in the middle of a list, a list of its own.
  private static func fallback(
    _ readings: [Reading], _ style: Head.Style, _ levels: [ListLevel], _ startsAnywhere: Bool
  ) -> Place {
    for depth in levels.indices.reversed() {
      for reading in readings
      where levels[depth].numbering == reading.numbering && isSameStyle(levels[depth].style, style)
      {
        let isAhead =
          reading.numbering == .decimal
          ? reading.token == levels[depth].token : reading.ordinal >= levels[depth].ordinal
        if isAhead, reading.ordinal <= levels[depth].ordinal + 30 {
          return .sibling(depth: depth, ordinal: reading.ordinal, isGap: true)
        }
      }
    }
    guard let reading = readings.first, reading.ordinal > 0 else { return .none }
    let isOpen = levels.contains { $0.numbering == reading.numbering }
    if !isOpen, startsAnywhere || (levels.isEmpty && reading.ordinal <= 3) {
      return .child(reading.numbering, ordinal: reading.ordinal)
    }
    return .none
  }

  /// `a)` and `(a)` may mix in a poor text, `1.` and `1)` not.
  private static func isSameStyle(_ left: Head.Style, _ right: Head.Style) -> Bool {
    if left == right { return true }
    switch (left, right) {
    case (.letter, .roman), (.roman, .letter), (.capital, .roman), (.roman, .capital): return true
    case (.letter, .dottedLetter), (.dottedLetter, .letter): return true
    default: return false
    }
  }
}

/// The lines behind a label, for the question which list it belongs to.
struct Lookahead {
  let bytes: [UInt8]
  let lines: [Line]
  let index: Int

  /// Whether the list that the label opens goes on with `(ii)` before its own list goes on with
  /// `(j)`, or with `(k)` in Vietnamese.
  func romanFollows() -> Bool {
    for line in lines.dropFirst(index + 1).prefix(80) {
      guard let head = ListLabelScanner.head(bytes, line.start, end: line.end) else { continue }
      let token = String(decoding: bytes[head.number], as: UTF8.self).lowercased()
      switch head.style {
      case .roman: return token == "ii"
      case .letter, .dottedLetter:
        // A second `(i)` is the first item of a list inside this one.
        if token == "j" || token == "k" || token == "i" { return false }
      case .number, .word: return false
      default: continue
      }
    }
    return false
  }
}

/// The order of point letters, Vietnamese (a b c d đ e g …) and English alike.
enum LetterOrder {
  /// Place of a label in the Vietnamese order, with English-only letters in between.
  static func place(of token: String) -> Int {
    guard let letter = token.lowercased().first else { return 0 }
    return (order.firstIndex(of: letter) ?? -1) + 1
  }

  /// Whether `next` comes right after `last` in either order; `aa` follows `z` or `y`, `g1`
  /// follows `g`, `đd` follows `đ`.
  static func follows(_ last: String, _ next: String) -> Bool {
    if last.isEmpty { return next == "a" }
    if let a = last.utf8.first, let b = next.utf8.first, last.utf8.count == 1, next.utf8.count == 1
    {
      return asciiFollows(a, b)
    }
    let (lastLetters, lastDigits) = split(last)
    let (nextLetters, nextDigits) = split(next)
    if nextLetters == lastLetters { return nextDigits == lastDigits + 1 }
    guard nextDigits <= 1 else { return false }
    if nextLetters.count == 2 {
      return nextLetters == "aa" && lastLetters.count == 1 && "xyzv".contains(lastLetters)
        || nextLetters.first == nextLetters.last
          && successors(of: lastLetters.first)
            .contains(nextLetters.first)
          && lastLetters.count == 2
        || nextLetters.hasPrefix(lastLetters) && lastLetters.count == 1
    }
    guard nextLetters.count == 1 else { return false }
    return successors(of: lastLetters.first).contains(nextLetters.first)
  }

  /// The same for two small ASCII letters: the next one, or the next that Vietnamese uses.
  private static func asciiFollows(_ last: UInt8, _ next: UInt8) -> Bool {
    if next == last + 1 { return true }
    switch last {
    case UInt8(ascii: "e"): return next == UInt8(ascii: "g")
    case UInt8(ascii: "i"): return next == UInt8(ascii: "k")
    case UInt8(ascii: "v"): return next == UInt8(ascii: "x")
    default: return false
    }
  }

  private static func split(_ token: String) -> (letters: String, digits: Int) {
    let letters = token.prefix { !$0.isNumber }
    return (String(letters), Int(token.dropFirst(letters.count)) ?? 0)
  }

  /// The letters that may follow one: d → đ or e, e → f or g.
  private static func successors(of letter: Character?) -> [Character?] {
    guard let letter else { return ["a"] }
    var next: [Character?] = []
    if let place = VietnameseLabels.pointLetters.firstIndex(of: letter),
      place + 1 < VietnameseLabels.pointLetters.count
    {
      next.append(VietnameseLabels.pointLetters[place + 1])
    }
    if let ascii = letter.asciiValue, ascii < UInt8(ascii: "z") {
      next.append(Character(Unicode.Scalar(ascii + 1)))
    }
    return next
  }

  private static let order = Array("abcdđefghijklmnopqrstuvwxyz")
}
