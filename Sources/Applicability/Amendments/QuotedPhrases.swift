/// The words between quotation marks in an instruction, and the text with them blotted out.
struct QuotedPhrases {
  /// One quoted run: its words, and its range with the marks.
  struct Phrase {
    let words: String
    let range: Range<Int>
  }

  private(set) var phrases: [Phrase] = []
  /// The text with every quoted byte as a straight quotation mark; offsets stay.
  private(set) var masked: [UInt8]
  private let text: [UInt8]

  /// Finds the phrases.
  ///
  /// - Parameter by: the words that stand between words and those that replace them; they end a
  ///   phrase whose closing mark was forgotten.
  init(_ text: [UInt8], by: [String]) {
    self.text = text
    masked = text
    var place = 0
    while place < text.count {
      guard let mark = QuotedPhrases.mark(in: text, at: place), mark.kind != .close else {
        place += 1
        continue
      }
      let start = place + mark.width
      let end = closing(of: mark.kind, from: start) ?? forgotten(from: start, by)
      add(start..<end.lowerBound, whole: place..<end.upperBound)
      place = max(end.upperBound, place + 1)
    }
  }

  private mutating func add(_ inner: Range<Int>, whole: Range<Int>) {
    let words = String(decoding: text[inner], as: UTF8.self)
    phrases.append(Phrase(words: QuotedPhrases.trimmed(words), range: whole))
    for offset in whole { masked[offset] = 0x22 }
  }

  private static func trimmed(_ words: String) -> String {
    words.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
  }

  // MARK: Marks

  private enum Mark { case open, close, straight }

  private static func mark(in text: [UInt8], at place: Int) -> (kind: Mark, width: Int)? {
    if text[place] == 0x22 { return (.straight, 1) }
    guard text[place] == 0xE2, place + 2 < text.count, text[place + 1] == 0x80 else { return nil }
    switch text[place + 2] {
    case 0x9C: return (.open, 3)
    case 0x9D: return (.close, 3)
    default: return nil
    }
  }

  /// The closing mark that belongs to an opening one; quotations in the quotation are passed over.
  private func closing(of kind: Mark, from start: Int) -> Range<Int>? {
    var depth = 1
    var place = start
    while place < text.count {
      guard let mark = QuotedPhrases.mark(in: text, at: place) else {
        place += 1
        continue
      }
      switch (kind, mark.kind) {
      case (.straight, .straight), (.straight, .close): depth = 0
      case (_, .open): depth += 1
      case (.open, .close): depth -= 1
      default: break
      }
      if depth == 0 { return place..<(place + mark.width) }
      place += mark.width
    }
    return nil
  }

  /// The end of a phrase without its closing mark: in front of the words that replace it, at the
  /// next closing mark, or at the end.
  private func forgotten(from start: Int, _ by: [String]) -> Range<Int> {
    var place = start
    while place < text.count {
      if let mark = QuotedPhrases.mark(in: text, at: place) {
        if mark.kind != .open { return place..<(place + mark.width) }
        for word in by {
          let needle = Array((" " + word + " ").utf8)
          if let cut = ByteSearch.last(of: needle, in: text, start..<place) { return cut..<cut }
        }
      }
      place += 1
    }
    return text.count..<text.count
  }
}

/// Looks for bytes in bytes.
enum ByteSearch {
  /// Where `needle` stands first in a range.
  static func first(of needle: [UInt8], in text: [UInt8], _ range: Range<Int>) -> Int? {
    guard !needle.isEmpty, range.count >= needle.count else { return nil }
    let last = range.upperBound - needle.count
    return (range.lowerBound...last).first { text[$0..<($0 + needle.count)].elementsEqual(needle) }
  }

  /// Where `needle` stands last in a range.
  static func last(of needle: [UInt8], in text: [UInt8], _ range: Range<Int>) -> Int? {
    guard !needle.isEmpty, range.count >= needle.count else { return nil }
    let last = range.upperBound - needle.count
    return (range.lowerBound...last).last { text[$0..<($0 + needle.count)].elementsEqual(needle) }
  }
}
