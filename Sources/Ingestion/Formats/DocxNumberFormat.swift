/// Writes a number as a list format of Word does (`w:numFmt`).
enum DocxNumberFormat {
  /// The number in a format; in digits where the format is not known.
  static func text(_ number: Int, _ format: String) -> String {
    switch format {
    case "none": ""
    case "decimalZero": number < 10 && number >= 0 ? "0\(number)" : String(number)
    case "lowerLetter": letters(number)
    case "upperLetter": letters(number).uppercased()
    case "lowerRoman": roman(number)
    case "upperRoman": roman(number).uppercased()
    case "decimalEnclosedParen": "(\(number))"
    case "decimalEnclosedFullstop": "\(number)."
    case "numberInDash": "- \(number) -"
    default: String(number)
    }
  }

  /// `a` … `z`, then `aa`, `bb` …
  private static func letters(_ number: Int) -> String {
    guard number > 0, number <= 780 else { return String(number) }
    let letter = UInt8(ascii: "a") + UInt8((number - 1) % 26)
    return String(repeating: Character(Unicode.Scalar(letter)), count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    number > 0 && number < 4000 ? Numerals.roman(number) : String(number)
  }
}
