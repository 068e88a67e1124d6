extension String {
  /// The text, or its first words with an ellipsis where it is longer than `limit` characters.
  ///
  /// The cut falls between two words; a single word longer than the limit is cut inside.
  func clipped(to limit: Int) -> String {
    guard let end = index(startIndex, offsetBy: limit, limitedBy: endIndex), end != endIndex else {
      return self
    }
    let head = self[..<end]
    let endsAWord = self[end].isWhitespace
    let cut = endsAWord ? end : (head.lastIndex(where: \.isWhitespace) ?? end)
    var kept = self[..<cut]
    while let last = kept.last, last.isWhitespace || ",;:.–-(".contains(last) { kept.removeLast() }
    return String(kept.isEmpty ? head : kept) + "…"
  }
}
