internal import LegalModel

/// The number in a printed label: `5` of `Điều 5.`, `a` of `(a)`, `4 bis` of `Article 4 bis`.
enum AkomaNtosoNumber {
  static func number(in label: String) -> String? {
    let words = label.split(whereSeparator: \.isWhitespace).map(trimmed).filter { !$0.isEmpty }
    guard let last = words.last else { return nil }
    if let first = words.firstIndex(where: { $0.contains(where: \.isNumber) }) {
      return words[first...].joined(separator: " ")
    }
    return last
  }

  /// A word without the signs around it.
  private static func trimmed(_ word: Substring) -> String {
    func isInside(_ character: Character) -> Bool { character.isLetter || character.isNumber }
    guard let first = word.firstIndex(where: isInside), let last = word.lastIndex(where: isInside)
    else { return "" }
    return String(word[first...last])
  }
}
