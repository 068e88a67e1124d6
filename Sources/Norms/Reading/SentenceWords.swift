import LegalModel
import Lexicon

/// The words of one sentence with the cues that were found among them.
struct SentenceWords {
  /// What a token is, beside a word.
  enum Mark: UInt8 {
    case word, comma, semicolon, colon, period, open, close, quote, newline, other
  }

  /// A cue phrase in the sentence.
  struct Hit {
    let words: Range<Int>
    let cue: NormCue
  }

  let bytes: [UInt8]
  let words: [FoldedWord]
  let marks: [Mark]
  /// Nesting of brackets at each token; an opening bracket already counts.
  let depths: [UInt8]
  /// Cues by the layer in which they are looked up; within a layer the longest wins.
  let grammar: CueLayer
  let lexical: CueLayer
  let subject: CueLayer
  /// Whether the head of a noun phrase stands first, as in Vietnamese.
  let putsHeadFirst: Bool

  init(_ bytes: [UInt8], _ cues: NormCues) {
    let words = WordScanner.words(in: bytes, language: cues.language)
    self.bytes = bytes
    self.words = words
    var marks: [Mark] = []
    var depths: [UInt8] = []
    marks.reserveCapacity(words.count)
    depths.reserveCapacity(words.count)
    var depth: UInt8 = 0
    for (index, word) in words.enumerated() {
      guard !word.isWord else {
        depths.append(depth)
        marks.append(.word)
        continue
      }
      let end = index + 1 < words.count ? Int(words[index + 1].lower) : bytes.count
      let gap = bytes[Int(word.lower)..<end]
      let opened = gap.count { $0 == 0x28 || $0 == 0x5B }
      let closed = gap.count { $0 == 0x29 || $0 == 0x5D }
      let mark = SentenceWords.mark(of: gap)
      // A mark behind a closing bracket stands outside, one that closes it inside.
      let inside = mark == .close ? depth : UInt8(clamping: Int(depth) - closed)
      depths.append(UInt8(clamping: Int(inside) + opened))
      marks.append(mark)
      depth = UInt8(clamping: Int(depth) - closed + opened)
    }
    self.marks = marks
    self.depths = depths
    putsHeadFirst = cues.language == .vietnamese
    grammar = CueLayer(cues.grammar, words, cues.cues)
    lexical = CueLayer(cues.lexical, words, cues.cues)
    subject = CueLayer(cues.subjectMatter, words, cues.cues)
  }

  var count: Int { words.count }

  /// The bytes from the first word of a range to the end of its last.
  func byteRange(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let at = range.lowerBound < count ? Int(words[range.lowerBound].lower) : bytes.count
      return at..<at
    }
    return Int(words[range.lowerBound].lower)..<Int(words[range.upperBound - 1].upper)
  }

  /// A range of tokens without punctuation at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, !isKept(lower, opening: true) { lower += 1 }
    while upper > lower, !isKept(upper - 1, opening: false) { upper -= 1 }
    return lower..<upper
  }

  /// Whether a token may stand at the end of a part: words and brackets that are closed inside.
  private func isKept(_ index: Int, opening: Bool) -> Bool {
    switch marks[index] {
    case .word: true
    case .open, .quote: opening
    case .close: !opening
    default: false
    }
  }

  /// Whether a word begins with a capital letter.
  func isCapitalised(_ index: Int) -> Bool {
    let first = bytes[Int(words[index].lower)]
    if first < 0x80 { return first >= 0x41 && first <= 0x5A }
    return SentenceWords.isCapital(bytes, at: Int(words[index].lower))
  }

  /// Whether the letter at an offset is a capital, for the Latin letters of Vietnamese.
  static func isCapital(_ bytes: [UInt8], at offset: Int) -> Bool {
    let first = bytes[offset]
    if first < 0x80 { return first >= 0x41 && first <= 0x5A }
    guard offset + 1 < bytes.count else { return false }
    let second = bytes[offset + 1]
    switch first {
    case 0xC3: return second >= 0x80 && second <= 0x9E
    case 0xC4, 0xC5, 0xC6:
      return first == 0xC6 ? second == 0xA0 || second == 0xAF : second & 1 == 0
    case 0xE1: return offset + 2 < bytes.count && bytes[offset + 2] & 1 == 0
    default: return false
    }
  }

  /// What the punctuation between two words is: the strongest sign of it.
  private static func mark(of gap: ArraySlice<UInt8>) -> Mark {
    if gap.contains(0x3B) { return .semicolon }
    if gap.contains(0x3A) { return .colon }
    var found = Mark.other
    for (index, byte) in zip(gap.indices, gap) {
      switch byte {
      case 0x2C: return .comma
      case 0x2E, 0x3F, 0x21: if found == .other { found = .period }
      case 0x28, 0x5B: return .open
      case 0x29, 0x5D: found = .close
      case 0x22: if found == .other { found = .quote }
      case 0xE2:
        let isQuote =
          index + 2 < gap.endIndex && gap[index + 1] == 0x80
          && (gap[index + 2] == 0x9C || gap[index + 2] == 0x9D)
        if isQuote, found == .other { found = .quote }
      default: break
      }
    }
    return found
  }
}

/// The cues of one layer in a sentence, by the token at which they begin or end.
struct CueLayer {
  /// In text order.
  private(set) var hits: [SentenceWords.Hit] = []
  /// For each token the first hit that begins there or later.
  private var starts: [UInt16] = []

  init(_ trie: PhraseTrie, _ words: [FoldedWord], _ cues: [NormCue]) {
    for hit in trie.leftmostHits(in: words) {
      for concept in hit.concepts where hits.count < Int(UInt16.max) {
        hits.append(SentenceWords.Hit(words: hit.words, cue: cues[concept]))
      }
    }
    starts.reserveCapacity(words.count + 1)
    for (index, hit) in hits.enumerated() {
      while starts.count <= hit.words.lowerBound { starts.append(UInt16(index)) }
    }
    while starts.count <= words.count { starts.append(UInt16(hits.count)) }
  }

  /// Where the hits that begin in a range stand among all.
  private func places(_ range: Range<Int>) -> Range<Int> {
    let last = starts.count - 1
    let lower = Int(starts[min(range.lowerBound, last)])
    return Range(from: lower, to: Int(starts[min(range.upperBound, last)]))
  }

  /// The hits with a role, in order.
  func all(_ role: NormCue.Role) -> [SentenceWords.Hit] {
    hits.filter { $0.cue.role == role }
  }

  /// The first hit with a role that begins in a range.
  func first(_ role: NormCue.Role, in range: Range<Int>) -> SentenceWords.Hit? {
    for place in places(range) where hits[place].cue.role == role { return hits[place] }
    return nil
  }

  /// The last hit with a role that begins in a range.
  func last(_ role: NormCue.Role, in range: Range<Int>) -> SentenceWords.Hit? {
    for place in places(range).reversed() where hits[place].cue.role == role { return hits[place] }
    return nil
  }

  /// The hit with a role that begins at a token.
  func at(_ index: Int, _ role: NormCue.Role) -> SentenceWords.Hit? {
    first(role, in: index..<index + 1)
  }

  /// The hit with a role that ends before a token.
  func ending(at index: Int, _ role: NormCue.Role) -> SentenceWords.Hit? {
    for place in places(max(0, index - 12)..<max(0, index)).reversed()
    where hits[place].cue.role == role && hits[place].words.upperBound == index {
      return hits[place]
    }
    return nil
  }

  /// Whether a role occurs in a range.
  func has(_ role: NormCue.Role, in range: Range<Int>) -> Bool { first(role, in: range) != nil }
}
