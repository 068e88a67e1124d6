import Foundation
public import LegalModel

/// A provision of a treaty as a status fact names it: `18.46`, `18.37(2)`, `IX`, `Annex 10-B(5)`,
/// `Part II`.
public struct TreatyProvision: Sendable, Hashable, CustomStringConvertible {
  /// As it was written.
  public let printed: String
  /// The unit that the number belongs to; nil for a provision of another document, such as an
  /// annex of a resolution, which no unit of the treaty is.
  let kind: ProvisionKind?
  let number: UnitNumber
  /// Numbers of the units inside it, from the outside in.
  let steps: [UnitNumber]

  public var description: String { printed }

  /// The unit that it names with its printed number, and the printed numbers of the units inside it,
  /// from the outside in; nil for a provision of another document.
  public var unit: (kind: ProvisionKind, number: String, steps: [String])? {
    guard let kind else { return nil }
    let head = printed.prefix { $0 != "(" }
    let steps = printed.dropFirst(head.count).split { "()".contains($0) }
    return (kind, String(head.split(separator: " ").last ?? head), steps.map { String($0) })
  }

  /// The number of an annex and of the act that has it: `2` and `72/2018/QH14` for `Resolution
  /// 72/2018/QH14, Appendix 2`; nil for a provision of the treaty.
  public var annexOfAct: (number: String, act: String)? {
    let parts = printed.components(separatedBy: ", ")
    guard kind == nil, parts.count == 2, let number = parts[1].split(separator: " ").last,
      let act = parts[0].split(separator: " ").last
    else { return nil }
    return (String(number), String(act))
  }

  /// Reads a provision; nil for what has another form.
  public init?(_ printed: String) {
    self.printed = printed
    guard !printed.contains(", ") else {
      kind = nil
      number = UnitNumber("")
      steps = []
      return
    }
    let head = printed.prefix { $0 != "(" }
    let words = head.split(separator: " ")
    guard let last = words.last, words.count <= 2,
      last.contains(where: \.isWholeNumber)
        || UnitNumber.roman(last.uppercased()) != nil || words.count == 2
    else { return nil }
    let kinds: [ProvisionKind] = [.annex, .part, .chapter, .section]
    if words.count == 2 {
      guard let kind = kinds.first(where: { EnglishLabels.word(for: $0) == words[0] })
      else { return nil }
      self.kind = kind
    } else {
      kind = .article
    }
    guard let steps = TreatyProvision.steps(printed.dropFirst(head.count)) else { return nil }
    number = UnitNumber(last)
    self.steps = steps
  }

  /// `(2)(b)` as its numbers; nil for anything but brackets with something in them.
  private static func steps(_ text: Substring) -> [UnitNumber]? {
    var steps: [UnitNumber] = []
    var rest = text
    while !rest.isEmpty {
      guard rest.first == "(", let end = rest.firstIndex(of: ")") else { return nil }
      let number = rest[rest.index(after: rest.startIndex)..<end]
      guard !number.isEmpty, number.allSatisfy({ $0.isLetter || $0.isWholeNumber }) else {
        return nil
      }
      steps.append(UnitNumber(number))
      rest = rest[rest.index(after: end)...]
    }
    return steps
  }
}

/// The number of a unit for comparing: `18-E` as `18e`, `IX` as `9`.
struct UnitNumber: Sendable, Hashable {
  let folded: String

  init(_ printed: some StringProtocol) {
    let plain = printed.lowercased().filter { $0.isLetter || $0.isWholeNumber || $0 == "." }
    folded = plain.hasSuffix(".") ? String(plain.dropLast()) : plain
  }

  private init(folded: String) { self.folded = folded }

  /// The number with a Roman figure in digits; the same where it is none.
  var inDigits: UnitNumber {
    UnitNumber.roman(folded.uppercased()).map { UnitNumber(folded: String($0)) } ?? self
  }

  /// The value of a Roman figure, written as it should be; nil for anything else.
  static func roman(_ figure: String) -> Int? {
    let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500]
    let digits = figure.compactMap { values[$0] }
    guard !digits.isEmpty, digits.count == figure.count else { return nil }
    var total = 0
    for (index, digit) in digits.enumerated() {
      let next = index + 1 < digits.count ? digits[index + 1] : 0
      total += digit < next ? -digit : digit
    }
    return total
  }
}
