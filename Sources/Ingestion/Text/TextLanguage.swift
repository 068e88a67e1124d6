internal import LegalModel

/// Tells the language of lines by their letters and most frequent words.
struct TextLanguage: Sendable {
  private let words: [[UInt8]: Int]
  private let codes: [LanguageCode]

  init() {
    var words: [[UInt8]: Int] = [:]
    var codes: [LanguageCode] = []
    for (index, entry) in ForeignLabels.commonWords.enumerated() {
      codes.append(LanguageCode(entry.language))
      for word in entry.words { words[Array(word.utf8)] = index }
    }
    self.words = words
    self.codes = codes
  }

  /// The language of a run of text; nil when it is too short or too mixed to tell.
  func language(of bytes: [UInt8], _ range: Range<Int>) -> LanguageCode? {
    var counts = [Int](repeating: 0, count: codes.count)
    var vietnamese = 0
    var other = 0
    var wordStart = range.lowerBound
    var at = range.lowerBound
    while at <= range.upperBound {
      let isEnd = at == range.upperBound || bytes[at] == 0x20
      if isEnd {
        if at > wordStart, at - wordStart <= 9 {
          let word = bytes[wordStart..<at].map { ByteText.isCapital($0) ? $0 + 0x20 : $0 }
          if let index = words[word] { counts[index] += 1 }
        }
        wordStart = at + 1
      } else if isVietnameseLead(bytes, at, range.upperBound) {
        vietnamese += 1
      } else if bytes[at] >= 0xE3 && bytes[at] <= 0xED {
        other += 1
      }
      at += 1
    }
    if other * 4 > range.count { return LanguageCode("und") }
    if vietnamese * 40 > range.count { return .vietnamese }
    guard let best = counts.max(), best >= 2, let index = counts.firstIndex(of: best),
      counts.filter({ $0 * 2 > best }).count == 1
    else { return nil }
    return codes[index]
  }

  /// U+1EA0 … U+1EF9, ơ, ư, đ: letters that no other language here has.
  private func isVietnameseLead(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Bool {
    guard at + 1 < end else { return false }
    switch bytes[at] {
    case 0xE1: return bytes[at + 1] == 0xBA || bytes[at + 1] == 0xBB
    case 0xC6: return bytes[at + 1] == 0xA1 || bytes[at + 1] == 0xB0
    case 0xC4: return bytes[at + 1] == 0x91
    default: return false
    }
  }
}
