import LegalModel

/// One step of a cited address: a unit and its number, such as paragraph `2`.
struct CitedStep: Hashable, Sendable {
  var unit: CitedUnit
  var number: String

  /// How the number is written; siblings are written alike.
  enum Style: Hashable, Sendable {
    case digits, lower, upper

    init(_ number: some StringProtocol) {
      let first = number.utf8.first ?? 0
      self =
        if LetterBytes.isDigit(first) {
          .digits
        } else if LetterBytes.isUpper(first) {
          .upper
        } else {
          .lower
        }
    }
  }

  var style: Style { Style(number) }
}

/// The address that steps make, outermost first.
typealias CitedPath = [CitedStep]

extension CitedPath {
  /// The address as an eId.
  var id: ProvisionID {
    ProvisionID(map { $0.unit.eIdToken + "_" + $0.number }.joined(separator: "__"))
  }
}
