internal import LegalModel

/// Reads the numbers that labels are made of.
enum Numerals {
  /// The value of a roman numeral in ASCII letters of one case; nil when it is none.
  static func roman(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 8 else { return nil }
    var total = 0
    var largest = 0
    for at in range.reversed() {
      guard let value = romanDigit(bytes[at]) else { return nil }
      if value < largest { total -= value } else { total += value }
      largest = Swift.max(largest, value)
    }
    return total > 0 && isCanonical(bytes, range, total) ? total : nil
  }

  /// The letters of a value, small.
  static func roman(_ value: Int) -> String {
    var rest = value
    var text = ""
    for (weight, letters) in romanWeights {
      while rest >= weight {
        text += letters
        rest -= weight
      }
    }
    return text
  }

  /// A number in digits from an offset on; the offset behind it.
  static func decimal(_ bytes: [UInt8], _ start: Int, end: Int) -> (value: Int, end: Int)? {
    var at = start
    var value = 0
    while at < end, ByteText.isDigit(bytes[at]), at - start < 6 {
      value = value * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    return at > start ? (value, at) : nil
  }

  /// Place of a letter in the English order, from 1.
  static func englishOrdinal(_ letter: Character) -> Int? {
    guard let byte = letter.asciiValue else { return nil }
    let small = byte | 0x20
    return ByteText.isSmall(small) ? Int(small) - 0x60 : nil
  }

  private static let romanWeights: [(Int, String)] = [
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]

  private static func romanDigit(_ byte: UInt8) -> Int? {
    switch byte | 0x20 {
    case UInt8(ascii: "i"): 1
    case UInt8(ascii: "v"): 5
    case UInt8(ascii: "x"): 10
    case UInt8(ascii: "l"): 50
    case UInt8(ascii: "c"): 100
    case UInt8(ascii: "d"): 500
    case UInt8(ascii: "m"): 1000
    default: nil
    }
  }

  /// Whether the letters are the usual way to write the value (`iiii` and `vx` are not).
  private static func isCanonical(_ bytes: [UInt8], _ range: Range<Int>, _ value: Int) -> Bool {
    let letters = roman(value).utf8
    return letters.count == range.count && zip(letters, range).allSatisfy { $0 == bytes[$1] | 0x20 }
  }
}
