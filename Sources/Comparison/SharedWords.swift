import Lexicon
import Norms

/// The words that two provisions share, where they stand in each.
public struct SharedWords: Sendable {
  /// Bytes of the text of the first.
  public let first: [Range<Int>]
  /// Bytes of the text of the second.
  public let second: [Range<Int>]

  /// How rare a word is at least that is worth showing: one that every provision has tells nothing.
  private static let leastWeight = 2.0

  /// Finds the telling terms of the first that the second has, or of which it has parts, and what says
  /// the same there.
  public init(_ first: ComparedProvision, _ second: ComparedProvision) {
    let telling = Set(
      first.terms.lazy.filter { $0.weight >= SharedWords.leastWeight }.map(\.term.meaning))
    var found: [PivotTerm] = []
    for term in first.pivot.terms where telling.contains(term.meaning) {
      found +=
        second.pivot.contains(term)
        ? [term] : term.parts.filter { !$0.isPair && second.pivot.contains($0) }
    }
    let concepts = Set(found.flatMap(\.concepts))
    let runs = Set(found.flatMap { $0.alternatives.map(\.hash) })
    func says(_ term: PivotTerm) -> Bool {
      term.concepts.contains(where: concepts.contains)
        || term.alternatives.contains { runs.contains($0.hash) }
    }
    self.first = found.map(\.range)
    self.second = second.pivot.terms.flatMap { term in
      says(term) ? [term.range] : term.parts.filter(says).map(\.range)
    }
  }
}

extension ComparedProvision {
  /// The bytes of ``text`` where the figures of its norms stand, with the words that bound them.
  ///
  /// A norm is read from a sentence with its chapeau in front, whose bytes are not those of the unit;
  /// so its figures are looked up by their words.
  public var figures: [Range<Int>] {
    var printed: [ArraySlice<UInt8>] = []
    for norm in norms {
      for quantity in norm.norm.quantities {
        let words = norm.words(of: quantity)
        if !printed.contains(words) { printed.append(words) }
      }
    }
    return printed.flatMap(places)
  }

  private func places(of words: ArraySlice<UInt8>) -> [Range<Int>] {
    guard let first = words.first, words.count <= text.count else { return [] }
    var places: [Range<Int>] = []
    for start in 0...(text.count - words.count) where text[start] == first {
      let end = start + words.count
      let isWhole =
        (start == 0 || !ComparedProvision.isOfWord(text[start - 1]))
        && (end == text.count || !ComparedProvision.isOfWord(text[end]))
      if isWhole, text[start..<end].elementsEqual(words) { places.append(start..<end) }
    }
    return places
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}

extension ComparedNorm {
  /// The words of a figure, with those of its bound where they stand right before or behind it.
  fileprivate func words(of quantity: NormQuantity) -> ArraySlice<UInt8> {
    let own = quantity.quantity.range
    guard text.indices.contains(own.lowerBound), own.upperBound <= text.count else { return [] }
    guard let cue = quantity.quantity.cue, text.indices.contains(cue.lowerBound),
      cue.upperBound <= text.count
    else { return text[own] }
    let (left, right) = cue.lowerBound < own.lowerBound ? (cue, own) : (own, cue)
    let isNext = right.lowerBound <= left.upperBound + 1
    return isNext ? text[left.lowerBound..<max(left.upperBound, right.upperBound)] : text[own]
  }
}
