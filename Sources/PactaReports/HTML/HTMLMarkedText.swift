import Findings

extension HTMLMarkup {
  /// A text with some of its words marked. A mark that lies outside the text or runs into the one before
  /// is left out.
  mutating func text(_ text: String, marking marks: [TextMark]) {
    guard !marks.isEmpty else { return self.text(text) }
    let bytes = Array(text.utf8)
    var here = 0
    for mark in marks
    where mark.range.lowerBound >= here && mark.range.upperBound <= bytes.count {
      self.text(bytes: bytes[here..<mark.range.lowerBound])
      open(.mark, mark.kind == .quantity ? [.class("q")] : [])
      self.text(bytes: bytes[mark.range])
      close(.mark)
      here = mark.range.upperBound
    }
    self.text(bytes: bytes[here...])
  }
}
