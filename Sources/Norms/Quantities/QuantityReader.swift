/// Finds the amounts in a legal text: figure, unit and the side on which the text allows.
///
/// ```swift
/// let reader = QuantityReader(cues: vietnamese)
/// let text = Array("trong thời hạn không quá 30 ngày".utf8)
/// reader.quantities(in: text, range: 0..<text.count)  // 30, day, atMost, a deadline
/// ```
///
/// Numbers of provisions, ordinals, days that come every year, articles (`một`, `one`) and rates
/// without a number (`trong một ngày`, `a year`) are no amounts. The text is expected in NFC.
public struct QuantityReader: Sendable {
  private let vocabulary: QuantityVocabulary

  /// Prepares the reading of one language.
  public init(cues: QuantityCues) {
    vocabulary = QuantityVocabulary(cues)
  }

  /// The amounts in a part of a UTF-8 text, in text order and without overlap.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - range: The bytes to read; a sentence or a provision, so that no bound reaches across.
  /// - Returns: The amounts, with byte offsets into `bytes`.
  public func quantities(in bytes: [UInt8], range: Range<Int>) -> [Quantity] {
    let isWhole = range == 0..<bytes.count
    let text = MeasuredText(isWhole ? bytes : Array(bytes[range]), vocabulary: vocabulary)
    return text.quantities().map { $0.shifted(by: isWhole ? 0 : range.lowerBound) }
  }
}

extension MeasuredText {
  /// All amounts of the text.
  func quantities() -> [Quantity] {
    var found: [Quantity] = []
    var index = 0
    while index < words.count {
      guard isWord(index), mayBeginNumber(index) else {
        index += 1
        continue
      }
      if let date = date(at: index) {
        let quantity = quantity(of: date)
        if let quantity { found.append(quantity) }
        index = firstWord(
          from: quantity?.range.upperBound ?? date.bytes.upperBound, after: index + 1)
      } else if let figure = figure(at: index) {
        let previous = found.last { $0.role != .referencePeriod }
        let quantity = quantity(of: figure, after: previous)
        if let quantity, !repeats(quantity, found.last) { found.append(quantity) }
        index = firstWord(
          from: quantity?.range.upperBound ?? figure.bytes.upperBound, after: index + 1)
      } else {
        index = isFigure(index) ? pastLabel(index) : index + 1
      }
    }
    return found
  }

  /// `hai mươi phần trăm (20%)`: the amount in brackets is the one before them.
  private func repeats(_ quantity: Quantity, _ previous: Quantity?) -> Bool {
    guard let previous, previous.value == quantity.value, previous.unit == quantity.unit,
      byte(quantity.range.lowerBound - 1) == 0x28
    else { return false }
    return skippingSpace(previous.range.upperBound) == quantity.range.lowerBound - 1
  }

  /// Past the rest of a label such as `18.2.1` or `45/2019/QH14`.
  private func pastLabel(_ index: Int) -> Int {
    var offset = upper(index)
    while byte(offset) > 0x20, byte(offset) != 0x29, byte(offset) != 0x3B { offset += 1 }
    return firstWord(from: offset, after: index + 1)
  }
}
