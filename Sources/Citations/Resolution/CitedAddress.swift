package import LegalModel

/// A cited eId, taken apart into the steps that can be looked for.
package struct CitedAddress {
  /// A step with the kinds of provisions that it may name.
  package struct Step {
    package let token: Substring
    package let number: String
  }

  package let steps: [Step]

  package init(_ id: ProvisionID) {
    steps = id.value.split(separator: "__", omittingEmptySubsequences: true).map { part in
      let token = part.prefix { $0 != "_" }
      return Step(
        token: token, number: CitedAddress.folded(String(part.dropFirst(token.count + 1))))
    }
  }

  /// A number in the form in which numbers are compared: small letters, Roman and spelled numbers as
  /// digits, `thứ ba` as 3.
  package static func folded(_ number: String) -> String {
    if let value = Int(number) { return String(value) }
    let isUpper = number.utf8.first.map(LetterBytes.isUpper) ?? false
    if isUpper, let value = NumberWriting.roman(number) { return String(value) }
    let lower = number.lowercased()
    let words = lower.split(whereSeparator: { $0 == "-" || $0 == " " })
    if words.count == 2, words[0] == VietnameseLabels.ordinalWord,
      let place = VietnameseLabels.spelledNumbers.firstIndex(of: String(words[1]))
    {
      return String(place + 1)
    }
    return lower
  }
}
