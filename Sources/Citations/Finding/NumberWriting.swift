import LegalModel

/// How numbers of units are written, and what stands between two of them.
enum NumberWriting {
  private static let romanCapitals = Set("IVXLC".utf8)

  static func isRomanCapital(_ byte: UInt8) -> Bool { romanCapitals.contains(byte) }

  /// Whether letters are a Roman number in small or in capital letters.
  static func isRoman(_ letters: String) -> Bool { roman(letters) != nil }

  /// The value of a Roman number; nil for other letters and for mixed case.
  static func roman(_ letters: String) -> Int? {
    let isUpper = letters.utf8.first.map(LetterBytes.isUpper) ?? false
    var total = 0
    var last = 0
    for byte in letters.utf8.reversed() {
      guard LetterBytes.isUpper(byte) == isUpper, let value = value(of: byte & 0xDF) else {
        return nil
      }
      total += value < last ? -value : value
      last = max(last, value)
    }
    guard total > 0, writeRoman(total) == letters.uppercased() else { return nil }
    return total
  }

  private static func value(of capital: UInt8) -> Int? {
    switch capital {
    case 0x49: 1
    case 0x56: 5
    case 0x58: 10
    case 0x4C: 50
    case 0x43: 100
    default: nil
    }
  }

  /// A number in Roman capitals.
  static func writeRoman(_ number: Int) -> String {
    let signs = [
      (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
      (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  /// The numbers from `first` to `last`, both included; the two alone when nothing is known to stand
  /// between them.
  static func range(from first: String, to last: String, vietnamese: Bool) -> [String] {
    if let numbers = digits(first, last) ?? letters(first, last, vietnamese) { return numbers }
    return [first, last]
  }

  private static let limit = 500

  private static func digits(_ first: String, _ last: String) -> [String]? {
    if let low = Int(first), let high = Int(last) { return span(low, high)?.map { String($0) } }
    if let from = first.lastIndex(of: "."), let to = last.lastIndex(of: "."),
      first[...from] == last[...to], let low = Int(first[first.index(after: from)...]),
      let high = Int(last[last.index(after: to)...])
    {
      return span(low, high)?.map { first[...from] + String($0) }
    }
    let isMany = first.count > 1 || last.count > 1 || first.lowercased() == "i"
    if isMany, let low = roman(first), let high = roman(last),
      CitedStep.Style(first) == CitedStep.Style(last)
    {
      let isUpper = CitedStep.Style(first) == .upper
      return span(low, high)?.map { isUpper ? writeRoman($0) : writeRoman($0).lowercased() }
    }
    return nil
  }

  private static func span(_ low: Int, _ high: Int) -> ClosedRange<Int>? {
    low <= high && high - low < limit ? low...high : nil
  }

  private static func letters(_ first: String, _ last: String, _ vietnamese: Bool) -> [String]? {
    guard first.dropLast() == last.dropLast(), let start = first.last, let end = last.last else {
      return nil
    }
    let alphabet = vietnamese ? VietnameseLabels.pointLetters : Array("abcdefghijklmnopqrstuvwxyz")
    let isUpper = start.isUppercase
    guard isUpper == end.isUppercase,
      let low = alphabet.firstIndex(where: { String($0) == start.lowercased() }),
      let high = alphabet.firstIndex(where: { String($0) == end.lowercased() }), low <= high
    else { return nil }
    let stem = first.dropLast()
    return alphabet[low...high].map {
      stem + (isUpper ? String($0).uppercased() : String($0))
    }
  }
}

extension NumberWriting {
  /// The number before or after another one; nil where that is not known.
  static func neighbour(of number: String, by offset: Int, vietnamese: Bool) -> String? {
    if let value = Int(number) { return value + offset > 0 ? String(value + offset) : nil }
    if let dot = number.lastIndex(of: "."), let value = Int(number[number.index(after: dot)...]),
      value + offset > 0
    {
      return number[...dot] + String(value + offset)
    }
    let alphabet = vietnamese ? VietnameseLabels.pointLetters : Array("abcdefghijklmnopqrstuvwxyz")
    guard number.count == 1, let letter = number.first,
      let place = alphabet.firstIndex(of: letter), alphabet.indices.contains(place + offset)
    else { return nil }
    return String(alphabet[place + offset])
  }
}
