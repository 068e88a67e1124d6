import LegalModel

/// Which acts answer which chapter of a treaty, told from the articles that its provisions find.
struct FieldOfLaw: Sendable {
  /// A chapter, or a whole treaty that has none.
  struct Division: Hashable, Sendable {
    let document: Int
    let provision: Int?

    init(of unit: ComparedUnit) {
      document = unit.document
      provision = unit.division
    }
  }

  /// How many articles each provision may name.
  static let voices = 10

  private var votes: [Division: [Int: Double]] = [:]

  /// Counts the best articles of a provision, best first, as votes for their acts.
  mutating func add(_ best: [(document: Int, score: Double)], for division: Division) {
    guard let top = best.first?.score, top > 0 else { return }
    for (place, article) in best.prefix(FieldOfLaw.voices).enumerated() {
      votes[division, default: [:]][article.document, default: 0] +=
        article.score / top / Double(place + 1)
    }
  }

  /// How far each act answers a division, from 0 to 1 for the one that does most.
  func shares(of division: Division) -> [Int: Double] {
    guard let votes = votes[division], let most = votes.values.max(), most > 0 else { return [:] }
    return votes.mapValues { $0 / most }
  }
}
