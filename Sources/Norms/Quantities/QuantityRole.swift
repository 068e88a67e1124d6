/// What a phrase of `rules/quantities` does beside a figure. The names are the keys of the files,
/// which explain and list the phrases.
public enum QuantityRole: UInt8, Sendable, CaseIterable {
  // The bound before the figure.
  case atLeast, atMost, moreThan, lessThan, exactly, deadline, within, from, between, reference
  case recurrence
  // The bound after it, and what else may follow.
  case afterAtLeast, afterAtMost, afterReference, anchor
  // Between the bound and the figure, and between the figure and the unit.
  case bridge, filler
  // A limit on the measure, a share of votes.
  case copula, limitAtMost, limitAtLeast, limitNone, majority, coordinator
  // The negated modal that turns a bound round.
  case flipped, flippedNear, negator, negatorNear, negativeSubject, modal, barrier
  // Between the two figures of a range.
  case rangeLink, betweenLink, upperExclusive, upperInclusive
  // Figures that are no amounts.
  case ordinal, label, labelJoint, definite, notNumber, notNumberAfter, lumpSum
  // Renewals and durations.
  case renewal, licence, automatic, duration
  // Ages, multiples, times of day.
  case ageContext, ageDifference, ageBare, ageMeasure, multipleContext, multipleBefore,
    multipleAfter, clockBefore, clockAfter
  case perUnit
  // Dates.
  case dateWord, monthWord, yearWord, dateLessThan, dateMoreThan, dateAtLeast, dateAtMost
  case dateOfText
  // Words that are no nouns.
  case functionWord

  /// The key in the files.
  public var name: String { String(describing: self) }
}

/// A set of roles.
struct RoleSet: Sendable {
  private let bits: UInt64

  init(_ roles: QuantityRole...) {
    bits = roles.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
  }

  func contains(_ role: Int) -> Bool { bits >> UInt64(role) & 1 == 1 }

  static let bounds = RoleSet(
    .atLeast, .atMost, .moreThan, .lessThan, .exactly, .deadline, .within, .from, .between,
    .reference, .recurrence)
  static let after = RoleSet(.afterAtLeast, .afterAtMost)
  static let limits = RoleSet(.limitAtMost, .limitAtLeast, .limitNone)
  static let upper = RoleSet(.upperExclusive, .upperInclusive)
  static let dateBounds = RoleSet(
    .dateLessThan, .dateMoreThan, .dateAtLeast, .dateAtMost, .dateOfText)
}
