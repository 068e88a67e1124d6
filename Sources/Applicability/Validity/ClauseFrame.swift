/// A sentence with its predicate and the list below.
struct ClauseFrame {
  let text: ClauseText
  let sentence: Range<Int>
  let predicate: Int
  let items: [ClauseText]

  var words: String { text.words(sentence) }
  /// The first exception behind the predicate, or the end.
  var exception: Int { exception(from: predicate + 1) }

  /// Whether the sentence, or its main part, ends in front of an index.
  func isPause(_ index: Int) -> Bool {
    guard index < sentence.upperBound else { return true }
    switch text.tokens[index].kind {
    case .stop, .comma, .cue(.except): return true
    default: return false
    }
  }

  func exception(from start: Int) -> Int {
    (start..<sentence.upperBound).first { text.tokens[$0].isCue(.except) } ?? sentence.upperBound
  }
}
