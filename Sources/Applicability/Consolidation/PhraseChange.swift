import Citations

/// Changes words in a text.
struct PhraseChange {
  typealias Neighbour = AmendmentOperation.PhraseNeighbour

  private let old: [UInt8]
  private let new: [UInt8]
  private let neighbour: Neighbour
  /// Whether words are only put in.
  private let isAddition: Bool

  /// What an operation does to words; nil for any other.
  init?(_ action: AmendmentOperation.Action) {
    switch action {
    case .substitute(let old, let new, let neighbour):
      self.init(old, new, neighbour, isAddition: false)
    case .delete(let old, let neighbour): self.init(old, "", neighbour, isAddition: false)
    case .addWords(let new, let neighbour): self.init("", new, neighbour, isAddition: true)
    default: return nil
    }
  }

  private init(_ old: String, _ new: String, _ neighbour: Neighbour, isAddition: Bool) {
    self.old = Array(old.utf8)
    self.new = Array(new.utf8)
    self.neighbour = neighbour
    self.isAddition = isAddition
  }

  /// Whether the words are put at the start or the end of a unit, not beside others.
  var isAtEdge: Bool { isAtEnd || neighbour == .start }

  /// Whether the words are put at the end of a unit.
  var isAtEnd: Bool { neighbour == .end }

  /// The text with the words changed; nil where they do not stand in it.
  func applied(to text: String) -> String? {
    let bytes = Array(text.utf8)
    if isAtEdge { return atEdge(of: bytes) }
    let edits = isAddition ? additions(in: bytes) : replacements(in: bytes)
    guard !edits.isEmpty else { return nil }
    var result: [UInt8] = []
    var place = 0
    for edit in edits {
      result += bytes[place..<edit.range.lowerBound] + edit.words
      place = edit.range.upperBound
    }
    return PhraseChange.tidied(result + bytes[place...])
  }

  private struct Edit {
    let range: Range<Int>
    let words: [UInt8]
  }

  // MARK: Kinds of changes

  private func atEdge(of bytes: [UInt8]) -> String? {
    guard isAddition, !bytes.isEmpty else { return nil }
    if neighbour == .start {
      var rest = bytes
      if let first = String(decoding: bytes, as: UTF8.self).first, first.isUppercase {
        rest = Array((first.lowercased() + String(decoding: bytes, as: UTF8.self).dropFirst()).utf8)
      }
      return PhraseChange.tidied(PhraseChange.joined(new, rest))
    }
    var end = bytes.count
    while end > 0, PhraseChange.isStop(bytes[end - 1]) { end -= 1 }
    return PhraseChange.tidied(
      PhraseChange.joined(Array(bytes[..<end]), new) + bytes[end...])
  }

  private func additions(in bytes: [UInt8]) -> [Edit] {
    switch neighbour {
    case .after(let words):
      return places(of: Array(words.utf8), in: bytes).map {
        Edit(range: $0.upperBound..<$0.upperBound, words: PhraseChange.joined([0x20], new))
      }
    case .before(let words):
      return places(of: Array(words.utf8), in: bytes).map {
        Edit(range: $0.lowerBound..<$0.lowerBound, words: PhraseChange.joined(new, [0x20]))
      }
    case .anywhere, .start, .end: return []
    }
  }

  private func replacements(in bytes: [UInt8]) -> [Edit] {
    places(of: old, in: bytes).filter { isBeside($0, in: bytes) }.map { range in
      Edit(range: range, words: spaced(cased(new, as: bytes[range]), after: range, in: bytes))
    }
  }

  /// Whether the neighbouring words stand where they should.
  private func isBeside(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    switch neighbour {
    case .after(let words):
      let needle = PhraseChange.bare(words)
      var end = range.lowerBound
      while end > 0, PhraseChange.isStop(bytes[end - 1]) { end -= 1 }
      return bytes[..<end].suffix(needle.count).elementsEqual(needle)
    case .before(let words):
      let needle = PhraseChange.bare(words)
      var start = range.upperBound
      while start < bytes.count, PhraseChange.isStop(bytes[start]) { start += 1 }
      return bytes[start...].prefix(needle.count).elementsEqual(needle)
    case .anywhere, .start, .end: return true
    }
  }

  // MARK: Finding

  /// Where words stand as whole words, also with a capital at the start of a sentence; capitals, the place of tone marks and the kind of dash do
  /// not count where the exact words are not found.
  private func places(of needle: [UInt8], in bytes: [UInt8]) -> [Range<Int>] {
    var exact = PhraseChange.places(of: needle, in: bytes)
    let words = String(decoding: needle, as: UTF8.self)
    if let first = words.first, first.isLowercase {
      let capital = Array((first.uppercased() + words.dropFirst()).utf8)
      exact = (exact + PhraseChange.places(of: capital, in: bytes)).sorted {
        $0.lowerBound < $1.lowerBound
      }
    }
    if !exact.isEmpty { return exact }
    let folded = FoldedWords(bytes)
    return PhraseChange.places(of: FoldedWords(needle).bytes, in: folded.bytes).map {
      folded.range($0)
    }
  }

  private static func places(of needle: [UInt8], in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while let place = ByteSearch.first(of: needle, in: bytes, start..<bytes.count) {
      let range = place..<(place + needle.count)
      if isWhole(range, in: bytes) {
        found.append(range)
        start = range.upperBound
      } else {
        start = place + 1
      }
    }
    return found
  }

  private static func isWhole(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let opensInWord =
      range.lowerBound > 0 && LetterBytes.isWord(bytes[range.lowerBound])
      && LetterBytes.isWord(bytes[range.lowerBound - 1])
    let endsInWord =
      range.upperBound < bytes.count && LetterBytes.isWord(bytes[range.upperBound])
      && LetterBytes.isWord(bytes[range.upperBound - 1])
    return !opensInWord && !endsInWord
  }

  // MARK: Words

  /// New words with a capital where the old ones have one that the instruction did not write.
  /// Words that stand for a comma need a blank in front, which the comma did not.
  private func spaced(_ words: [UInt8], after range: Range<Int>, in bytes: [UInt8]) -> [UInt8] {
    guard let first = bytes[range].first, PhraseChange.isStop(first), range.lowerBound > 0,
      bytes[range.lowerBound - 1] != 0x20, let next = words.first, next != 0x20,
      !PhraseChange.isStop(next)
    else { return words }
    return [0x20] + words
  }

  private func cased(_ words: [UInt8], as found: ArraySlice<UInt8>) -> [UInt8] {
    let text = String(decoding: words, as: UTF8.self)
    guard !found.elementsEqual(old), let first = String(decoding: found, as: UTF8.self).first,
      first.isUppercase, String(decoding: old, as: UTF8.self).first?.isLowercase ?? false,
      let start = text.first
    else { return words }
    return Array((start.uppercased() + text.dropFirst()).utf8)
  }

  /// Words without the stops and blanks around them.
  private static func bare(_ words: String) -> [UInt8] { Array(words.utf8) }

  /// Two runs of words with a blank between them, unless a stop opens the second.
  private static func joined(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
    guard let last = left.last, let first = right.first else { return left + right }
    let isGlued = isStop(first) && first != 0x20
    if left == [0x20] { return isGlued ? right : left + right }
    return last == 0x20 || first == 0x20 || isGlued ? left + right : left + [0x20] + right
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2C || byte == 0x2E || byte == 0x3B || byte == 0x3A
  }

  /// The text without doubled blanks, blanks before stops and doubled commas.
  private static func tidied(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    for byte in bytes {
      if byte == 0x20, result.isEmpty || result.last == 0x20 || result.last == 0x0A { continue }
      if byte == 0x2C || byte == 0x3B || byte == 0x2E, result.last == 0x20 { result.removeLast() }
      if byte == 0x2C, result.last == 0x2C { continue }
      result.append(byte)
    }
    while result.last == 0x20 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }
}

/// Words in small letters, with settled tone marks, plain dashes and single blanks, that know where
/// their bytes stood.
private struct FoldedWords {
  private(set) var bytes: [UInt8] = []
  private var places: [Int] = []

  init(_ words: [UInt8]) {
    let lower = FoldedNames.folded(words)
    let text = lower.count == words.count ? lower : words
    var place = 0
    while place < text.count {
      let dash =
        text[place] == 0xE2 && place + 2 < text.count && text[place + 1] == 0x80
        && (text[place + 2] == 0x93 || text[place + 2] == 0x94)
      bytes.append(dash ? 0x2D : text[place] == 0x0A ? 0x20 : text[place])
      places.append(place)
      place += dash ? 3 : 1
    }
    places.append(text.count)
  }

  /// The range of the words that a range of ``bytes`` stands for.
  func range(_ folded: Range<Int>) -> Range<Int> {
    places[folded.lowerBound]..<places[folded.upperBound]
  }
}
