/// A text whose places of interest are marked `⟦so⟧`, so that no test counts bytes by hand.
struct MarkedText {
  let bytes: [UInt8]
  let ranges: [Range<Int>]

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = bytes.count
      case "⟧": ranges.append(start..<bytes.count)
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    self.bytes = bytes
    self.ranges = ranges
  }
}
