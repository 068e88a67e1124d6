/// A number in a text, before its unit is known.
struct Figure: Equatable {
  /// Its value; a share of a whole in percent.
  var value: Double
  /// The index of its first word, and of the first word after it.
  var words: Range<Int>
  /// Its bytes.
  var bytes: Range<Int>
  /// Whether it is written in digits.
  var isDigits: Bool
  /// Whether it is a share of a whole: `hai phần ba`, `1/3`.
  var isShare = false
  /// Whether it says how many times: `twice`.
  var isOccasions = false
  /// Whether it may be no more than an article.
  var isArticle = false
}

/// Reads the number that begins at a word.
extension MeasuredText {
  func figure(at index: Int) -> Figure? {
    guard words.indices.contains(index), mayBeginNumber(index) else { return nil }
    guard var figure = isFigure(index) ? digits(at: index) : writtenNumber(at: index) else {
      return nil
    }
    repeatInBrackets(&figure)
    multiply(&figure)
    return fraction(from: figure) ?? figure
  }

  /// `sixty (60)`, `30 (ba mươi)`: the bracket belongs to the figure.
  private func repeatInBrackets(_ figure: inout Figure) {
    let open = skippingSpace(figure.bytes.upperBound)
    guard byte(open) == 0x28 else { return }
    let index = firstWord(from: open + 1, after: figure.words.upperBound)
    guard index < words.count, lower(index) == open + 1, mayBeginNumber(index),
      var inner = isFigure(index) ? digits(at: index) : writtenNumber(at: index)
    else { return }
    multiply(&inner)
    guard byte(inner.bytes.upperBound) == 0x29, inner.value == figure.value else { return }
    figure.bytes = figure.bytes.lowerBound..<inner.bytes.upperBound + 1
    figure.words =
      figure.words
      .lowerBound..<firstWord(from: figure.bytes.upperBound, after: inner.words.upperBound)
  }

  /// `3 tỷ`, `6,2 triệu`, `2 million`: words that multiply a figure in digits.
  private func multiply(_ figure: inout Figure) {
    guard figure.isDigits else { return }
    var next = figure.words.upperBound
    while let key = key(next), case .scale(let scale)? = vocabulary.numbers[key] {
      figure.value *= scale
      figure.bytes = figure.bytes.lowerBound..<upper(next)
      next += 1
    }
    figure.words = figure.words.lowerBound..<next
  }

  /// `hai phần ba`, `two thirds`, `1/3`.
  private func fraction(from figure: Figure) -> Figure? {
    let next = figure.words.upperBound
    if figure.isDigits, byte(figure.bytes.upperBound) == 0x2F { return slashed(figure) }
    guard figure.value > 0, figure.value < 100, !figure.isShare, let key = key(next) else {
      return nil
    }
    if let denominator = vocabulary.denominators[key] {
      return share(of: figure, over: denominator, until: next + 1)
    }
    guard vocabulary.fractionLinks.contains(key), let last = self.key(next + 1) else { return nil }
    switch vocabulary.numbers[last] {
    case .small(let denominator), .inner(let denominator):
      return share(of: figure, over: denominator, until: next + 2)
    default: return nil
    }
  }

  private func slashed(_ figure: Figure) -> Figure? {
    let index = firstWord(from: figure.bytes.upperBound, after: figure.words.upperBound)
    guard isFigure(index), lower(index) == figure.bytes.upperBound + 1,
      let below = digits(at: index, afterSlash: true), byte(below.bytes.upperBound) != 0x2F,
      (2...10).contains(below.value), figure.value < below.value
    else { return nil }
    return share(of: figure, over: Int(below.value), until: below.words.upperBound)
  }

  private func share(of figure: Figure, over denominator: Int, until end: Int) -> Figure? {
    guard denominator > 1, figure.value <= Double(denominator) else { return nil }
    var share = figure
    share.value = MeasuredText.rounded(figure.value / Double(denominator) * 100)
    share.isShare = true
    share.isArticle = false
    share.words = figure.words.lowerBound..<end
    share.bytes = figure.bytes.lowerBound..<upper(end - 1)
    return share
  }

  /// Shares are given to four decimals.
  static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}
