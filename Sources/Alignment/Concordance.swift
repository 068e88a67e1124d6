public import Lexicon

/// The whole mapping of treaty units to domestic units: the table of concordance.
public struct Concordance: Sendable, Hashable {
  /// The units of the treaty, in document order.
  public let treaty: [ComparedUnit]
  /// The units of domestic law, in the order of the documents and in document order.
  public let domestic: [ComparedUnit]
  /// One row for each treaty unit, in the same order.
  public let rows: [ConcordanceRow]

  /// Makes a concordance; `rows` has one row for each element of `treaty`.
  public init(treaty: [ComparedUnit], domestic: [ComparedUnit], rows: [ConcordanceRow]) {
    self.treaty = treaty
    self.domestic = domestic
    self.rows = rows
  }
}

extension Concordance {
  /// The table without the treaty units that no domestic unit comes near to.
  public var withoutEmptyRows: Concordance {
    let kept = rows.filter { !$0.correspondences.isEmpty }
    return Concordance(
      treaty: kept.map { treaty[$0.unit] }, domestic: domestic,
      rows: kept.enumerated().map { place, row in
        ConcordanceRow(
          unit: place, correspondences: row.correspondences, rejected: row.rejected,
          recognisedConcepts: row.recognisedConcepts)
      })
  }
}

/// One line of the table: a treaty unit and the domestic units nearest to it.
public struct ConcordanceRow: Sendable, Hashable {
  /// Index into ``Concordance/treaty``.
  public let unit: Int
  /// The candidates: those that experts pinned, then the computed ones, best first.
  public let correspondences: [Correspondence]
  /// The links that experts refused.
  public let rejected: [Correspondence]
  /// How many topical concepts of the lexicon the treaty unit names.
  public let recognisedConcepts: Int

  /// Makes a row.
  public init(
    unit: Int, correspondences: [Correspondence], rejected: [Correspondence] = [],
    recognisedConcepts: Int
  ) {
    self.unit = unit
    self.correspondences = correspondences
    self.rejected = rejected
    self.recognisedConcepts = recognisedConcepts
  }
}

/// A link from a treaty unit to a domestic unit.
public struct Correspondence: Sendable, Hashable {
  /// Who made the link.
  public enum Origin: String, Sendable, Codable {
    /// The engine ranked it.
    case computed
    /// An expert pinned it.
    case pinned
    /// An expert refused it.
    case rejected
  }

  /// Index into ``Concordance/domestic``.
  public let unit: Int
  /// Nearness of the article in which the unit stands, from 0 to 1, in steps of 0.0001.
  public let score: Double
  /// Who made the link.
  public let origin: Origin
  /// The topical concepts that the unit and the article name, those that add most first.
  public let sharedConcepts: [ConceptID]
  /// The terms that make up the score, those that add most first; the strongest ones only.
  public let matches: [TermMatch]
  /// What the terms add that are not among ``matches``.
  public let furtherTerms: Double
  /// What the act adds by answering the whole chapter.
  public let field: Double
  /// What an expert decided on the link; nil for a computed one.
  public let decision: ExpertDecision?

  /// Makes a link.
  public init(
    unit: Int, score: Double, origin: Origin, sharedConcepts: [ConceptID],
    matches: [TermMatch] = [], furtherTerms: Double = 0, field: Double = 0,
    decision: ExpertDecision? = nil
  ) {
    self.unit = unit
    self.score = score
    self.origin = origin
    self.sharedConcepts = sharedConcepts
    self.matches = matches
    self.furtherTerms = furtherTerms
    self.field = field
    self.decision = decision
  }
}

/// A term of the treaty unit that the article has.
public struct TermMatch: Sendable, Hashable {
  /// Where in the article it stands.
  public enum Place: String, Sendable, Codable {
    /// In the unit to which the link leads.
    case unit
    /// In the heading of the article.
    case heading
    /// Elsewhere in the article.
    case article
  }

  /// The words of the treaty.
  public let term: String
  /// The words of the law.
  public let found: String
  /// Where they stand.
  public let place: Place
  /// What the term adds to the score.
  public let share: Double

  /// Makes a match.
  public init(term: String, found: String, place: Place, share: Double) {
    self.term = term
    self.found = found
    self.place = place
    self.share = share
  }
}
