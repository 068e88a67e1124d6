import LegalModel

/// A text whose places of interest are marked `⟦so⟧`, so that no test counts bytes by hand.
struct MarkedText {
  /// The text without the marks.
  let text: String
  /// The marked places, in the order of their opening marks, in bytes of UTF-8.
  let spans: [SourceSpan]

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var spans: [SourceSpan] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append(spans.count)
        spans.append(SourceSpan(bytes.count, bytes.count))
      case "⟧":
        guard let index = open.popLast() else { continue }
        spans[index].upper = bytes.count
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.spans = spans
  }
}
