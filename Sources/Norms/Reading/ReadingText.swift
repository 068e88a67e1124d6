import LegalModel

/// A text put together from provisions, such as a chapeau and one of its points, that knows where
/// each byte came from.
struct ReadingText {
  private enum Origin {
    /// From an offset of a provision's own text on, with the index of the provision.
    case text(ProvisionText, Int, Int)
    /// Words that stand for a place: a label, a joint.
    case place(SourceSpan)
  }

  private(set) var bytes: [UInt8] = []
  private var origins: [(at: Int, origin: Origin)] = []

  init() {}

  /// The own text of a provision.
  init(_ document: LegalDocument, _ provision: Int) {
    let text = document.passage(of: document.provisions[provision])
    append(text, 0..<text.bytes.count, of: provision)
  }

  /// The provisions whose words are in the text, in their order.
  var provisions: [Int] {
    var found: [Int] = []
    for entry in origins {
      if case .text(_, _, let provision) = entry.origin, !found.contains(provision) {
        found.append(provision)
      }
    }
    return found
  }

  var isEmpty: Bool { bytes.isEmpty }

  mutating func append(_ text: ProvisionText, _ range: Range<Int>, of provision: Int) {
    guard !range.isEmpty else { return }
    origins.append((bytes.count, .text(text, range.lowerBound, provision)))
    bytes.append(contentsOf: text.bytes[range])
  }

  /// Adds words that are not from a provision's own text.
  mutating func append(_ words: String, from span: SourceSpan) {
    guard !words.isEmpty else { return }
    origins.append((bytes.count, .place(span)))
    bytes.append(contentsOf: words.utf8)
  }

  mutating func append(_ other: ReadingText) {
    let shift = bytes.count
    origins += other.origins.map { ($0.at + shift, $0.origin) }
    bytes += other.bytes
  }

  /// The part of the text in a range.
  func slice(_ range: Range<Int>) -> ReadingText {
    var slice = ReadingText()
    slice.bytes = Array(bytes[range])
    for (index, entry) in origins.enumerated() {
      let end = index + 1 < origins.count ? origins[index + 1].at : bytes.count
      guard entry.at < range.upperBound, end > range.lowerBound else { continue }
      let skipped = max(0, range.lowerBound - entry.at)
      let at = max(0, entry.at - range.lowerBound)
      switch entry.origin {
      case .text(let text, let own, let provision):
        slice.origins.append((at, .text(text, own + skipped, provision)))
      case .place: slice.origins.append((at, entry.origin))
      }
    }
    return slice
  }

  /// The span of the original text from the first byte of a range to its last.
  func span(of range: Range<Int>, in source: SourceText) -> SourceSpan {
    var lower = Int.max
    var upper = 0
    for (index, entry) in origins.enumerated() {
      let end = index + 1 < origins.count ? origins[index + 1].at : bytes.count
      let part =
        max(
          entry.at, range.lowerBound)..<max(
          max(entry.at, range.lowerBound), min(end, range.upperBound))
      guard !part.isEmpty else { continue }
      let span: SourceSpan
      switch entry.origin {
      case .text(let text, let own, _):
        let start = own + part.lowerBound - entry.at
        span = text.span(of: start..<start + part.count, in: source)
      case .place(let place): span = place
      }
      lower = min(lower, span.lower)
      upper = max(upper, span.upper)
    }
    return lower <= upper ? SourceSpan(lower, upper) : SourceSpan(0, 0)
  }
}
