import LegalModel

/// Tells in which provisions of a document a citation without a document means an amended act.
struct AmendingPlaces {
  private let document: LegalDocument
  /// Whether the document as a whole amends others.
  let isAmendingAct: Bool
  private let words: WordList?

  init(_ document: LegalDocument, words: WordList?) {
    self.document = document
    self.words = words
    let title = CitationText(bytes: FoldedNames.folded(Array((document.metadata.title ?? "").utf8)))
    isAmendingAct = words.map { AmendingPlaces.contains($0, title) } ?? false
  }

  /// Whether a provision opens with a word of amending.
  private func opens(_ index: Int) -> Bool {
    guard let words else { return false }
    let provision = document.provisions[index]
    return AmendingPlaces.starts(words, document.heading(of: provision) ?? "")
      || AmendingPlaces.starts(words, document.text(of: provision))
  }

  /// Whether a provision or one around it amends.
  func amends(_ index: Int) -> Bool {
    var current: Int? = index
    while let here = current {
      if document.provisions[here].isQuoted || opens(here) { return true }
      current = document.provisions[here].parent
    }
    return false
  }

  /// Whether a range of a text stands between quotation marks.
  static func isQuoted(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    var depth = 0
    for offset in text.indices where offset < range.lowerBound && text[offset] == 0xE2 {
      guard offset + 2 < text.count, text[offset + 1] == 0x80 else { continue }
      if text[offset + 2] == 0x9C { depth += 1 }
      if text[offset + 2] == 0x9D { depth = max(0, depth - 1) }
    }
    return depth > 0
  }

  private static func starts(_ words: WordList, _ text: String) -> Bool {
    words.match(Array(text.utf8.prefix(64)), at: 0) != nil
  }

  private static func contains(_ words: WordList, _ title: CitationText) -> Bool {
    var place = 0
    while place < title.count {
      if words.match(title.bytes, at: place) != nil { return true }
      place = max(title.wordEnd(place), place + 1)
      place = title.skipBlanks(place)
    }
    return false
  }
}
