/// Where a tone mark stands in `oa`, `oe`, `uy`: `hoà` and `hòa` are one word.
enum TonePlacement {
  private static let pairs: [(from: [UInt8], to: [UInt8])] = [
    ("oà", "òa"), ("oá", "óa"), ("oả", "ỏa"), ("oã", "õa"), ("oạ", "ọa"), ("oè", "òe"),
    ("oé", "óe"), ("oẻ", "ỏe"), ("oẽ", "õe"), ("oẹ", "ọe"), ("uỳ", "ùy"), ("uý", "úy"),
    ("uỷ", "ủy"), ("uỹ", "ũy"), ("uỵ", "ụy"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// The text with every mark on the first vowel; no byte is added or lost.
  static func settled(_ text: [UInt8]) -> [UInt8] {
    var settled = text
    for offset in text.indices where text[offset] == 0x6F || text[offset] == 0x75 {
      for pair in pairs where text[offset...].starts(with: pair.from) {
        guard pair.from.count == pair.to.count else { continue }
        settled.replaceSubrange(offset..<(offset + pair.to.count), with: pair.to)
      }
    }
    return settled
  }
}
