import LegalModel

/// What is sought for one treaty unit: its terms, and how much each counts there.
struct TreatyQuery: Sendable {
  /// A term of the unit.
  struct Term: Sendable {
    let number: Int
    /// Its mentions, those around the unit in part.
    var count: Double
    /// Its words at their first place.
    let written: String
  }

  let unit: ComparedUnit
  private(set) var terms: [Term] = []
  /// How many topical concepts the unit names.
  private(set) var concepts: Set<Int> = []

  /// How much a mention counts by where it stands.
  private enum Share {
    static let unit = 1.0
    static let opening = 0.5
    static let surroundings = 0.3
  }

  init(_ unit: ComparedUnit, in sought: inout SoughtTerms) {
    self.unit = unit
    var places: [Int: Int] = [:]
    let language = unit.language
    let own = sought.mentions(in: unit.text, language: language)
    add(own, Share.unit, &places)
    if let heading = unit.heading {
      add(sought.sharedMentions(in: heading, language: language), Share.unit, &places)
    }
    concepts = Set(terms.flatMap { sought.terms[$0.number].concepts })
    add(sought.sharedMentions(in: unit.opening, language: language), Share.opening, &places)
    for heading in unit.surroundings {
      add(
        sought.sharedMentions(in: heading, language: language), Share.surroundings, &places)
    }
  }

  private mutating func add(
    _ mentions: [SoughtTerms.Mention], _ share: Double, _ places: inout [Int: Int]
  ) {
    for mention in mentions {
      if let place = places[mention.term] {
        terms[place].count += share
      } else {
        places[mention.term] = terms.count
        terms.append(Term(number: mention.term, count: share, written: mention.written))
      }
    }
  }
}
