import LegalModel

/// Names of known instruments, found at a place of a text whatever their capitals and the place of
/// their tone marks.
package struct FoldedNames: Sendable {
  private struct Entry: Sendable {
    let bytes: [UInt8]
    let instrument: Int
  }

  let instruments: [KnownInstrument]
  /// Entries by their first four bytes, the longest first.
  private var entries: [[UInt8]: [Entry]] = [:]

  init(_ instruments: [KnownInstrument]) {
    self.instruments = instruments
    for (index, instrument) in instruments.enumerated() {
      for name in instrument.names where !FoldedNames.isAbbreviation(name) {
        let bytes = FoldedNames.folded(Array(name.utf8))
        entries[Array(bytes.prefix(4)), default: []].append(Entry(bytes: bytes, instrument: index))
      }
    }
    for key in entries.keys {
      entries[key]?.sort { ($0.bytes.count, $1.instrument) > ($1.bytes.count, $0.instrument) }
    }
  }

  /// Whether a name is one word of capitals, which only exact letters match.
  static func isAbbreviation(_ name: String) -> Bool {
    guard let first = name.split(separator: " ").first else { return false }
    return first.utf8.filter(LetterBytes.isUpper).count > 1
      && !first.utf8.contains(where: LetterBytes.isLower) && name == first
      || name.utf8.filter(LetterBytes.isUpper).count > name.utf8.filter(LetterBytes.isLower).count
  }

  /// The longest known name at an offset.
  func match(_ text: CitationText, at offset: Int) -> (instrument: KnownInstrument, end: Int)? {
    var limit = min(offset + 240, text.count)
    while limit > offset, limit < text.count, text.bytes[limit] & 0xC0 == 0x80 { limit -= 1 }
    guard offset < limit else { return nil }
    let slice = Array(text.bytes[offset..<limit])
    let folded = FoldedNames.folded(slice)
    guard folded.count == slice.count else { return nil }
    for entry in entries[Array(folded.prefix(4))] ?? [] {
      if let length = WordList.end(of: entry.bytes, in: folded, at: 0),
        text.isWordEnd(offset + length)
      {
        return (instruments[entry.instrument], offset + length)
      }
    }
    return nil
  }

  /// Small letters, tone marks on the first of two vowels, line ends as blanks.
  package static func folded(_ bytes: [UInt8]) -> [UInt8] {
    let lower = Array(String(decoding: bytes, as: UTF8.self).lowercased().utf8)
    guard lower.count == bytes.count else { return lower }
    return TonePlacement.settled(lower)
  }
}
