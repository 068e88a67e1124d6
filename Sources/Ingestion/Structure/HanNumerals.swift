/// Reads the numbers of units in Chinese numerals: `一百零五`, `三一九`, `第八條`, `八之二`.
enum HanNumerals {
  /// The number in figures, with the Latin suffix of an inserted unit; nil for anything else.
  ///
  /// ```swift
  /// HanNumerals.figures("八之二", suffixes: ["bis", "ter"])  // 8 bis
  /// ```
  static func figures(_ text: String, suffixes: [String]) -> String? {
    var letters = Substring(text.filter { !$0.isWhitespace })
    if letters.first == "第" { letters.removeFirst() }
    let parts = letters.split(separator: "之", omittingEmptySubsequences: false)
      .map { part in part.last.map(units.contains) == true ? part.dropLast() : part }
    guard let first = parts.first, let number = value(first), parts.count <= 2 else { return nil }
    guard parts.count == 2 else { return String(number) }
    guard let insertion = value(parts[1]), suffixes.indices.contains(insertion - 2) else {
      return nil
    }
    return "\(number) \(suffixes[insertion - 2])"
  }

  /// Words for units that may close a number: article, chapter, section.
  private static let units: Set<Character> = ["條", "条", "章", "節", "节"]

  private static let digits: [Character: Int] = [
    "〇": 0, "零": 0, "○": 0, "Ｏ": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
    "八": 8, "九": 9,
  ]

  private static let weights: [Character: Int] = ["十": 10, "百": 100, "千": 1000]

  private static func value(_ letters: Substring) -> Int? {
    guard !letters.isEmpty, letters.count <= 9 else { return nil }
    if letters.allSatisfy({ digits[$0] != nil }) {
      return letters.count > 4 ? nil : letters.reduce(0) { $0 * 10 + (digits[$1] ?? 0) }
    }
    var total = 0
    var digit: Int?
    for letter in letters {
      if let value = digits[letter] {
        digit = value
      } else if let weight = weights[letter] {
        total += (digit ?? 1) * weight
        digit = nil
      } else {
        return nil
      }
    }
    return total + (digit ?? 0)
  }
}
