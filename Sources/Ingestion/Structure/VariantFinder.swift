internal import LegalModel

/// An open place of a draft, in offsets of the normalised text.
struct DraftVariant {
  let provision: Int
  let kind: Variant.Kind
  var group: Int?
  let party: String?
  let text: Range<Int>
  let range: Range<Int>
}

/// Finds the open places of a draft: `[shall] [may]`, `[VN: …]`, `____`, `Option A: …`, `Article X`.
struct VariantFinder {
  private let bytes: [UInt8]
  private let outline: Outline
  private let optionWords: CueWords
  private var variants: [DraftVariant] = []
  private var groups = 0

  init(bytes: [UInt8], outline: Outline, language: LanguageCode) {
    self.bytes = bytes
    self.outline = outline
    optionWords = CueWords(
      language == .vietnamese ? VietnameseLabels.optionWords : EnglishLabels.optionWords)
  }

  /// The open places, in order.
  static func variants(
    _ bytes: [UInt8], _ outline: Outline, _ language: LanguageCode, mayHoldBrackets: Bool
  ) -> [DraftVariant] {
    var finder = VariantFinder(bytes: bytes, outline: outline, language: language)
    for index in outline.drafts.indices {
      let kind = outline.drafts[index].kind
      if kind == .signature || kind == .recipients || kind == .toc || kind == .row { continue }
      finder.findPlaceholder(index)
      if mayHoldBrackets { finder.findBrackets(index) }
      finder.findOptions(index)
    }
    return finder.variants.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
  }

  /// `Article X` among articles with figures.
  private mutating func findPlaceholder(_ index: Int) {
    let draft = outline.drafts[index]
    guard draft.kind == .article, let number = draft.number,
      number == "X" || number == "XX" || number == "Y",
      let label = outline.pieces[draft.pieces].first(where: { $0.role == .label }),
      !outline.drafts.contains(where: {
        $0.kind == .article && ($0.number == "IX" || $0.number == "XIX")
      })
    else { return }
    variants.append(
      DraftVariant(
        provision: index, kind: .placeholder, group: nil, party: nil, text: label.range,
        range: label.range))
  }

  /// Square brackets and blanks in the pieces of a unit.
  private mutating func findBrackets(_ index: Int) {
    var open: [Int] = []
    // By depth of nesting.
    var lastClosed: [Int: (end: Int, variant: Int)] = [:]
    for piece in outline.pieces[outline.drafts[index].pieces] where piece.role != .noteMark {
      var at = Int(piece.lower)
      let end = Int(piece.upper)
      while at < end {
        switch bytes[at] {
        case 0x5B: open.append(at)
        case 0x5D:
          if let start = open.popLast() {
            close(index, start..<(at + 1), &lastClosed[open.count])
          }
        case 0x5F:
          let run = runEnd(at, end)
          if run - at >= 3, open.isEmpty {
            variants.append(
              DraftVariant(
                provision: index, kind: .blank, group: nil, party: nil, text: at..<at,
                range: at..<run))
          }
          at = run - 1
        default: break
        }
        at += 1
      }
    }
  }

  /// A closed pair of brackets: what it is, and whether it is an alternative to the one before.
  private mutating func close(
    _ index: Int, _ range: Range<Int>, _ last: inout (end: Int, variant: Int)?
  ) {
    let inner = trimmed((range.lowerBound + 1)..<(range.upperBound - 1))
    if isNoteMark(inner, range) { return }
    var variant = DraftVariant(
      provision: index, kind: .bracketed, group: nil, party: nil, text: inner, range: range)
    if isBlank(inner) {
      variant = DraftVariant(
        provision: index, kind: .blank, group: nil, party: nil, text: inner, range: range)
    } else if let colon = partyEnd(inner) {
      variant = DraftVariant(
        provision: index, kind: .proposal, group: nil,
        party: String(decoding: bytes[inner.lowerBound..<colon], as: UTF8.self),
        text: trimmed((colon + 1)..<inner.upperBound), range: range)
    }
    let isBeside = last.map { isSeparator($0.end..<range.lowerBound) } ?? false
    if isBeside, let before = last?.variant, variants[before].kind != .blank, variant.kind != .blank
    {
      let group = variants[before].group ?? nextGroup()
      variants[before] = alternative(variants[before], group)
      variant = alternative(variant, group)
    }
    variants.append(variant)
    last = (range.upperBound, variants.count - 1)
  }

  private func alternative(_ variant: DraftVariant, _ group: Int) -> DraftVariant {
    DraftVariant(
      provision: variant.provision, kind: variant.kind == .proposal ? .proposal : .alternative,
      group: group, party: variant.party, text: variant.text, range: variant.range)
  }

  private mutating func nextGroup() -> Int {
    groups += 1
    return groups
  }

  /// Paragraphs that start with `Option A`: alternatives of one choice while they follow each other.
  private mutating func findOptions(_ index: Int) {
    let draft = outline.drafts[index]
    var paragraphs: [Range<Int>] = []
    guard
      outline.pieces[draft.pieces].contains(where: {
        $0.role == .text && $0.joint != .space && optionWords.start(bytes, $0.range)
      })
    else { return }
    for piece in outline.pieces[draft.pieces] where piece.role == .text {
      if piece.joint == .space, let last = paragraphs.indices.last {
        paragraphs[last] = paragraphs[last].lowerBound..<Int(piece.upper)
      } else {
        paragraphs.append(piece.range)
      }
    }
    for paragraph in paragraphs {
      guard let label = optionLabelEnd(paragraph) else { continue }
      let isNext =
        variants.last.map { last in
          last.kind == .alternative && last.group != nil && !contains(last.range, 0x5D)
            && index - last.provision <= 2
        } ?? false
      let group = isNext ? (variants.last?.group ?? nextGroup()) : nextGroup()
      variants.append(
        DraftVariant(
          provision: index, kind: .alternative, group: group, party: nil,
          text: trimmed(label..<paragraph.upperBound), range: paragraph))
    }
  }

  private func contains(_ range: Range<Int>, _ byte: UInt8) -> Bool {
    range.contains { bytes[$0] == byte } && bytes[range.lowerBound] == 0x5B
  }

  /// Where the text behind `Option A:` starts.
  private func optionLabelEnd(_ range: Range<Int>) -> Int? {
    guard optionWords.start(bytes, range) else { return nil }
    var at = range.lowerBound
    // The word or words, then one letter or figure, then a stop, colon or dash.
    while at < range.upperBound, at - range.lowerBound < 24 {
      let byte = bytes[at]
      if byte == 0x3A || byte == 0x2E || byte == 0x29 || byte == 0x2D { return at + 1 }
      at += ByteText.width(byte)
    }
    return nil
  }

  // MARK: Bytes

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, Swift.max(range.lowerBound, range.upperBound))
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return start..<end
  }

  private func runEnd(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, bytes[at] == 0x5F || bytes[at] == 0x20 && at + 1 < end && bytes[at + 1] == 0x5F
    {
      at += 1
    }
    return at
  }

  /// Nothing but dots, underscores, blanks and the ellipsis.
  private func isBlank(_ range: Range<Int>) -> Bool {
    range.allSatisfy { [0x20, 0x2E, 0x5F, 0xE2, 0x80, 0xA6].contains(bytes[$0]) }
  }

  /// `word[1]`: digits fused to a word are the mark of a note; `[18] [16]` are figures.
  private func isNoteMark(_ inner: Range<Int>, _ range: Range<Int>) -> Bool {
    guard !inner.isEmpty, inner.allSatisfy({ ByteText.isDigit(bytes[$0]) }) else { return false }
    guard range.lowerBound > 0 else { return true }
    return bytes[range.lowerBound - 1] != 0x20
  }

  /// The colon behind a party's name at the start of a bracket.
  private func partyEnd(_ range: Range<Int>) -> Int? {
    guard let colon = range.prefix(32).first(where: { bytes[$0] == 0x3A }),
      colon > range.lowerBound,
      ByteText.isCapital(scalar: ByteText.scalar(bytes, range.lowerBound))
    else { return nil }
    let words = bytes[range.lowerBound..<colon].split(separator: 0x20).count
    return words <= 4 ? colon : nil
  }

  private func isSeparator(_ range: Range<Int>) -> Bool {
    range.count <= 4 && range.allSatisfy { [0x20, 0x2F, 0x7C].contains(bytes[$0]) }
  }
}
