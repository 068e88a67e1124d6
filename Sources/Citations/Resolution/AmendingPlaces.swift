import LegalModel

/// Tells in which provisions of a document a citation without a document means an amended act.
struct AmendingPlaces {
  private let document: LegalDocument
  /// Whether the document as a whole amends others.
  let isAmendingAct: Bool
  /// Whether a provision opens with a word of amending.
  private let opens: [Bool]

  init(_ document: LegalDocument, words: WordList?) {
    self.document = document
    guard let words else {
      isAmendingAct = false
      opens = Array(repeating: false, count: document.provisions.count)
      return
    }
    let title = CitationText(bytes: FoldedNames.folded(Array((document.metadata.title ?? "").utf8)))
    isAmendingAct = AmendingPlaces.contains(words, title)
    opens = document.provisions.map { provision in
      AmendingPlaces.starts(words, document.heading(of: provision) ?? "")
        || AmendingPlaces.starts(words, document.text(of: provision))
    }
  }

  /// Whether a provision or one around it amends.
  func amends(_ index: Int) -> Bool {
    var current: Int? = index
    while let here = current {
      if opens[here] || document.provisions[here].isQuoted { return true }
      current = document.provisions[here].parent
    }
    return false
  }

  /// The provisions from one outwards, whose words may name the amended act.
  func around(_ index: Int) -> [Int] {
    var chain: [Int] = []
    var current: Int? = index
    while let here = current {
      chain.append(here)
      current = document.provisions[here].parent
    }
    return chain
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
