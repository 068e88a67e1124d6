/// Words that are looked for at one place of a text, the longest first.
///
/// Each word is kept in the spellings in which it is looked for (small letters, first letter
/// capital, all capitals), so that comparing is comparing bytes. A blank in a word stands for any
/// run of blanks and line ends.
package struct WordList: Sendable {
  /// Which spellings of a word count.
  package enum Spelling: Sendable {
    case any, capitalised, exact
  }

  private struct Entry: Sendable {
    let bytes: [UInt8]
    let index: Int
  }

  /// Words by their first byte.
  private var buckets: [[Entry]]

  package init(_ words: [String], _ spelling: Spelling = .any) {
    var entries: [Entry] = []
    for (index, word) in words.enumerated() {
      for form in WordList.forms(of: word, spelling) {
        entries.append(Entry(bytes: Array(form.utf8), index: index))
      }
    }
    buckets = Array(repeating: [], count: 256)
    for entry in entries.sorted(by: { $0.bytes.count > $1.bytes.count }) {
      buckets[Int(entry.bytes[0])].append(entry)
    }
  }

  /// The spellings of a word.
  static func forms(of word: String, _ spelling: Spelling) -> [String] {
    let capitalised = word.prefix(1).uppercased() + word.dropFirst()
    return switch spelling {
    case .exact: [word]
    case .capitalised: Array(Set([capitalised, word.uppercased()])).sorted()
    case .any: Array(Set([word, word.lowercased(), capitalised, word.uppercased()])).sorted()
    }
  }

  /// The longest word at an offset, as a whole word.
  package func match(_ text: [UInt8], at offset: Int) -> (index: Int, end: Int)? {
    guard offset < text.count else { return nil }
    for entry in buckets[Int(text[offset])] {
      if let end = WordList.end(of: entry.bytes, in: text, at: offset) {
        return (entry.index, end)
      }
    }
    return nil
  }

  /// One past the word at an offset when it stands there as a whole word.
  static func end(of word: [UInt8], in text: [UInt8], at offset: Int) -> Int? {
    var place = offset
    for byte in word {
      guard place < text.count else { return nil }
      if byte == 0x20 {
        guard LetterBytes.isBlank(text[place]) else { return nil }
        while place < text.count, LetterBytes.isBlank(text[place]) { place += 1 }
      } else {
        guard text[place] == byte else { return nil }
        place += 1
      }
    }
    guard let last = word.last, LetterBytes.isWord(last) else { return place }
    return place < text.count && LetterBytes.isWord(text[place]) ? nil : place
  }
}
