/// Words of a unit's text that a reader should see at once.
public struct TextMark: Sendable, Hashable {
  /// Why they are marked.
  public enum Kind: String, Sendable, Codable {
    /// The other side speaks of the same.
    case concept
    /// It is a figure with its unit, and the words that bound it.
    case quantity
  }

  /// The bytes (UTF-8) of the text of the unit.
  public let range: Range<Int>
  /// Why they are marked.
  public let kind: Kind

  /// Marks a range.
  public init(range: Range<Int>, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}

/// What is marked where a treaty provision and domestic ones are read side by side.
public struct ReadingMarks: Sendable, Hashable {
  /// In the treaty unit, from left to right; no two overlap.
  public let treaty: [TextMark]
  /// In the domestic units, by index of the unit in the concordance.
  public let domestic: [Int: [TextMark]]

  /// Gathers marks.
  public init(treaty: [TextMark] = [], domestic: [Int: [TextMark]] = [:]) {
    self.treaty = treaty
    self.domestic = domestic
  }
}

extension [TextMark] {
  /// The marks for figures and shared words, from left to right: what overlaps is joined, and a figure
  /// stands over a word.
  public init(quantities: [Range<Int>], concepts: [Range<Int>]) {
    let figures = [TextMark].joined(quantities).map { TextMark(range: $0, kind: .quantity) }
    let words = [TextMark].joined(concepts).filter { range in
      !figures.contains { $0.range.overlaps(range) }
    }
    self = (figures + words.map { TextMark(range: $0, kind: .concept) })
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound < last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }
}
