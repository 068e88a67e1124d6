public import LegalModel

/// What an analysis may be told.
public struct AnalysisOptions: Sendable, Hashable {
  /// The day whose law counts; nil when none is set. Pacta never asks the clock.
  public var asOf: CalendarDate?
  /// Language of the report: `vi` or `en`.
  public var language: LanguageCode
  /// How many domestic provisions a row has at most.
  public var candidates: Int
  /// The least score of a candidate, 0…1.
  public var threshold: Double

  /// Makes options; each has a default.
  public init(
    asOf: CalendarDate? = nil, language: LanguageCode = .vietnamese, candidates: Int = 5,
    threshold: Double = 0.1
  ) {
    self.asOf = asOf
    self.language = language
    self.candidates = candidates
    self.threshold = threshold
  }
}
