import Citations
import LegalModel

/// The order of numbers: `4 < 4a < 5`, `d < đ < e`, `c < c1 < d`, `II < IIa < III`.
struct UnitOrder: Comparable {
  private let parts: [Int]

  init(_ number: String, _ kind: ProvisionKind) {
    let folded = CitedAddress.folded(number)
    let isLetter = kind == .point || kind == .subpoint
    var parts: [Int] = []
    var digits = ""
    var roman = ""
    for character in kind.groupsArticles ? number : folded {
      if character.isNumber {
        digits.append(character)
        continue
      }
      if kind.groupsArticles, digits.isEmpty, character.isUppercase {
        roman.append(character)
        continue
      }
      UnitOrder.flush(&digits, &parts)
      UnitOrder.flushRoman(&roman, &parts)
      if let place = VietnameseLabels.pointLetters.firstIndex(of: character) {
        parts.append(place + (isLetter && parts.isEmpty ? 0 : 1))
      }
    }
    UnitOrder.flush(&digits, &parts)
    UnitOrder.flushRoman(&roman, &parts)
    self.parts = parts
  }

  private static func flush(_ digits: inout String, _ parts: inout [Int]) {
    if let value = Int(digits) { parts.append(value) }
    digits = ""
  }

  private static func flushRoman(_ roman: inout String, _ parts: inout [Int]) {
    if let value = Int(CitedAddress.folded(roman)) { parts.append(value) }
    roman = ""
  }

  static func < (left: UnitOrder, right: UnitOrder) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts)
  }
}
