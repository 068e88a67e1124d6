import LegalModel

/// Finds the places of a text where a citation may start: the words of labels, kinds of documents
/// and known abbreviations.
///
/// This is the hot path: one look at each byte, one look into a table at the start of each word.
struct CueScanner: Sendable {
  /// What stands at a place.
  enum Cue: UInt8, Sendable {
    case label, kind, abbreviation
  }

  private struct Entry: Sendable {
    let bytes: [UInt8]
    let cue: Cue
  }

  /// By the first two bytes of a word: 0, or one more than the index of a bucket.
  private let starts: [UInt16]
  private let buckets: [[Entry]]
  /// What a byte does to words: 0 ends one, 1 starts or goes on, 2 goes on.
  private let classes: [UInt8]

  init(_ words: CitationWords, _ abbreviations: [String]) {
    var byStart: [Int: [Entry]] = [:]
    func add(_ list: [String], _ cue: Cue, _ spelling: WordList.Spelling) {
      for word in list {
        for form in WordList.forms(of: word, spelling) {
          let bytes = Array(form.utf8)
          guard bytes.count > 1 else { continue }
          let key = Int(bytes[0]) << 8 | Int(bytes[1])
          byStart[key, default: []].append(Entry(bytes: bytes, cue: cue))
        }
      }
    }
    add(words.labels.map(\.word), .label, .any)
    add(words.kinds.map(\.word), .kind, .capitalised)
    add(abbreviations, .abbreviation, .exact)
    var starts = [UInt16](repeating: 0, count: 1 << 16)
    var buckets: [[Entry]] = []
    for (key, entries) in byStart.sorted(by: { $0.key < $1.key }) {
      buckets.append(
        entries.sorted { ($0.bytes.count, $1.cue.rawValue) > ($1.bytes.count, $0.cue.rawValue) })
      starts[key] = UInt16(buckets.count)
    }
    self.starts = starts
    self.buckets = buckets
    classes = (0..<256).map { byte in
      let byte = UInt8(byte)
      if byte & 0xC0 == 0x80 { return 2 }
      return LetterBytes.isWord(byte) ? 1 : 0
    }
  }

  /// The next cue at or behind an offset, which no word may be in the middle of.
  func next(in text: [UInt8], from offset: Int) -> (cue: Cue, at: Int, end: Int)? {
    var place = offset
    var isInWord = false
    let last = text.count - 1
    while place < last {
      let kind = classes[Int(text[place])]
      if kind == 1, !isInWord {
        let bucket = starts[Int(text[place]) << 8 | Int(text[place + 1])]
        if bucket != 0 {
          for entry in buckets[Int(bucket) - 1] {
            if let end = WordList.end(of: entry.bytes, in: text, at: place) {
              return (entry.cue, place, end)
            }
          }
        }
        isInWord = true
      } else if kind == 0 {
        isInWord = false
      }
      place += 1
    }
    return nil
  }
}
